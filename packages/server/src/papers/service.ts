import { randomBytes } from 'node:crypto';
import type { Paper, PaperCheck, PaperContent, PaperList, RegisterQuery } from '@motcua/contract';
import {
  newResumeCode,
  papersOf,
  readResumeCode,
  statutoryPaper,
  type PaperOfStep,
} from '@motcua/rules';
import { and, eq, isNull } from 'drizzle-orm';
import { appendAudit } from '../audit/service.js';
import type { ServiceContext } from '../context.js';
import type { Executor, Transaction } from '../database/pool.js';
import { lockDossier, stepsOf } from '../dossiers/store.js';
import { dossiers, type DossierRow, type StatusRow } from '../dossiers/tables.js';
import { publicStatus } from '../dossiers/views.js';
import { ProblemError } from '../http/problem.js';
import { placesOf } from '../places/service.js';
import { compose, type DossierPaperKind } from './compose.js';
import { maskedContent } from './content.js';
import { register } from './register.js';
import { digestOfContent, sign } from './signature.js';
import { SigningKeys, type Signer } from './signing-keys.js';
import { subjectOf } from './subject.js';
import { papers, type PaperRow } from './tables.js';

/** Papers that are the office's own: citizens do not get them. */
const internal: ReadonlySet<string> = new Set(['06', '07']);

/** How the kinds of receipts of payments begin; what follows names the payment. */
export const PAYMENT_RECEIPT = 'payment';

/** Who a paper is for. */
export interface Reader {
  /** Personal values are masked. */
  readonly masked: boolean;
  /** The desk gets the papers of the office, too. */
  readonly desk: boolean;
}

/**
 * Issues papers: the first time one is asked for its content is made, signed and kept; from then on everybody gets the
 * same paper. Content is sealed like every personal value.
 */
export class Papers {
  readonly keys: SigningKeys;
  readonly #context: ServiceContext;

  constructor(context: ServiceContext) {
    this.#context = context;
    this.keys = new SigningKeys(context);
  }

  /** The papers of a dossier, in the order of its steps. */
  async list(dossier: DossierRow, reader: Reader): Promise<PaperList> {
    const { steps, papers: all } = await this.#of(dossier, reader);
    const at = new Map(steps.map((step) => [step.sequence, step.at.toISOString()]));
    return {
      items: all.map(({ kind, sequence }) => ({
        kind,
        name: nameOf(kind),
        sequence,
        at: at.get(sequence) ?? dossier.submittedAt.toISOString(),
      })),
    };
  }

  /**
   * A paper of a dossier. @param kinds the first of these that there is
   * @param sequence the step it tells of; the last one when absent
   * @throws {ProblemError} `not-found` when the dossier has no such paper
   */
  async paper(
    dossier: DossierRow,
    kinds: readonly string[],
    reader: Reader,
    sequence?: number,
  ): Promise<Paper> {
    const { papers: all, steps } = await this.#of(dossier, reader);
    const wanted = kinds
      .map((kind) =>
        all.findLast(
          (paper) => paper.kind === kind && (sequence ?? paper.sequence) === paper.sequence,
        ),
      )
      .find((paper) => paper !== undefined);
    if (wanted === undefined) throw new ProblemError('not-found', { detail: noSuchPaper });
    const step = steps.find((one) => one.sequence === wanted.sequence);
    const row =
      (await this.#find(this.#context.db, dossier.id, wanted)) ??
      (await this.#issue(dossier, wanted, step));
    return this.#view(row, dossier.code, reader);
  }

  /** The receipt, or the acknowledgement until the dossier is received. @throws {ProblemError} `not-found` */
  receipt(dossier: DossierRow, reader: Reader): Promise<Paper> {
    return this.paper(dossier, ['01', 'acknowledgement'], reader);
  }

  /**
   * A paper of a dossier that no step calls for, such as the receipt of a payment.
   * @param kind names it among those of the dossier
   * @param content made once, when it is first asked for
   */
  async ofDossier(
    dossier: DossierRow,
    kind: string,
    masked: boolean,
    content: () => PaperContent,
  ): Promise<Paper> {
    const { db } = this.#context;
    const find = async (executor: Executor): Promise<PaperRow | undefined> => {
      const [row] = await executor
        .select()
        .from(papers)
        .where(and(eq(papers.dossierId, dossier.id), eq(papers.kind, kind)));
      return row;
    };
    const issue = async (): Promise<PaperRow> => {
      const signer = await this.keys.signer();
      return db.transaction(async (tx) => {
        const locked = await lockDossier(tx, dossier.code);
        const found = await find(tx);
        if (found) return found;
        const made = { ...content(), kind };
        const row = await this.#sealed(made, digestOfContent(made), signer, {
          dossierId: dossier.id,
          sequence: locked?.version ?? dossier.version,
        });
        await tx.insert(papers).values(row);
        await appendAudit(tx, {
          dossierId: dossier.id,
          at: row.issuedAt,
          who: { kind: 'service' },
          what: 'issue-paper',
          details: { paper: kind, digest: row.digest, key: row.kid },
        });
        return row;
      });
    };
    const row = (await find(db)) ?? (await issue());
    return this.#view(row, dossier.code, { masked, desk: false });
  }

  /**
   * The register of a period. @param read told of the dossiers whose people stand in it
   * @throws {ProblemError} `invalid-request`
   */
  async register(
    query: RegisterQuery,
    read: (dossierIds: readonly string[]) => Promise<void>,
  ): Promise<Paper> {
    const { db } = this.#context;
    const { content, dossierIds } = await register(this.#context, query);
    await read(dossierIds);
    const digest = digestOfContent(content);
    const find = async (): Promise<PaperRow | undefined> => {
      const [row] = await db
        .select()
        .from(papers)
        .where(and(eq(papers.kind, '07'), eq(papers.digest, digest), isNull(papers.dossierId)));
      return row;
    };
    const found = await find();
    if (found) return this.#view(found, undefined, { masked: false, desk: true });
    const row = await this.#sealed(content, digest, await this.keys.signer(), {});
    await db.insert(papers).values(row).onConflictDoNothing();
    return this.#view((await find()) ?? row, undefined, { masked: false, desk: true });
  }

  /**
   * What the code on a paper shows to anybody: nothing personal.
   * @throws {ProblemError} `not-found` for a code that no paper has
   */
  async check(typed: string): Promise<PaperCheck> {
    const { db, secrets, now } = this.#context;
    const id = readResumeCode(typed);
    const [row] = id === undefined ? [] : await db.select().from(papers).where(eq(papers.id, id));
    if (row === undefined) throw new ProblemError('not-found', { detail: noSuchCode });
    const [dossier] =
      row.dossierId === null
        ? []
        : await db.select().from(dossiers).where(eq(dossiers.id, row.dossierId));
    const step =
      dossier && (await stepsOf(db, dossier.id)).find((one) => one.sequence === row.sequence);
    const content = JSON.parse(secrets.decrypt(row.content, placeOf(row.id))) as PaperContent;
    return {
      id: row.id,
      kind: row.kind,
      name: nameOf(row.kind),
      valid: digestOfContent(content) === row.digest && (await this.keys.holds(row.kid)),
      issuer: content.issuer,
      issuedAt: row.issuedAt.toISOString(),
      ...(dossier && { code: dossier.code }),
      ...(dossier && step && datesOf(row.kind, step)),
      signature: row.signature,
      ...(dossier && { status: publicStatus(dossier, dossier, now()) }),
    };
  }

  async #of(
    dossier: DossierRow,
    reader: Reader,
  ): Promise<{ steps: readonly StatusRow[]; papers: readonly PaperOfStep[] }> {
    const steps = await stepsOf(this.#context.db, dossier.id);
    const all = papersOf(steps).filter(({ kind }) => reader.desk || !internal.has(kind));
    return { steps, papers: all };
  }

  async #find(
    db: Executor,
    dossierId: string,
    { kind, sequence }: PaperOfStep,
  ): Promise<PaperRow | undefined> {
    const [row] = await db
      .select()
      .from(papers)
      .where(
        and(eq(papers.dossierId, dossierId), eq(papers.kind, kind), eq(papers.sequence, sequence)),
      );
    return row;
  }

  async #issue(
    dossier: DossierRow,
    wanted: PaperOfStep,
    step: StatusRow | undefined,
  ): Promise<PaperRow> {
    // Before the transaction: with all connections taken by transactions, none would be left for these.
    const [signer] = await Promise.all([this.keys.signer(), placesOf(this.#context).current()]);
    return this.#context.db.transaction(async (tx: Transaction) => {
      // Whoever asks for the same paper at the same time waits here, and finds it.
      await lockDossier(tx, dossier.code);
      const found = await this.#find(tx, dossier.id, wanted);
      if (found) return found;
      const { kind, sequence } = wanted;
      const subject = await subjectOf(tx, this.#context, dossier, sequence);
      const content = compose(kind as DossierPaperKind, subject);
      const row = await this.#sealed(content, digestOfContent(content), signer, {
        dossierId: dossier.id,
        sequence,
        step,
      });
      await tx.insert(papers).values(row);
      await appendAudit(tx, {
        dossierId: dossier.id,
        at: row.issuedAt,
        who: { kind: 'service' },
        what: 'issue-paper',
        details: { paper: kind, step: sequence, digest: row.digest, key: row.kid },
      });
      return row;
    });
  }

  async #sealed(
    content: PaperContent,
    digest: string,
    signer: Signer,
    of: {
      readonly dossierId?: string;
      readonly sequence?: number;
      readonly step?: StatusRow | undefined;
    },
  ): Promise<PaperRow> {
    const { secrets, configuration, now } = this.#context;
    const id = newResumeCode(randomBytes);
    const issuedAt = new Date(now());
    const dates = of.step ? datesOf(content.kind, of.step) : {};
    const signature = await sign(
      {
        issuer: configuration.publicUrl,
        id,
        kind: content.kind,
        code: content.code,
        issuedAt,
        receivedAt: dates.receivedAt === undefined ? undefined : new Date(dates.receivedAt),
        dueAt: dates.dueAt === undefined ? undefined : new Date(dates.dueAt),
        provisional: dates.provisional,
        digest,
      },
      signer,
    );
    return {
      id,
      kind: content.kind,
      dossierId: of.dossierId ?? null,
      sequence: of.sequence ?? null,
      issuedAt,
      content: secrets.encrypt(JSON.stringify(content), placeOf(id)),
      digest,
      kid: signer.kid,
      signature,
    };
  }

  #view(row: PaperRow, code: string | undefined, { masked }: Reader): Paper {
    const { secrets, configuration } = this.#context;
    const content = JSON.parse(secrets.decrypt(row.content, placeOf(row.id))) as PaperContent;
    return {
      id: row.id,
      kind: row.kind,
      name: nameOf(row.kind),
      ...(code !== undefined && { code }),
      issuedAt: row.issuedAt.toISOString(),
      masked,
      content: masked ? maskedContent(content) : content,
      signature: row.signature,
      verifyUrl: `${configuration.publicUrl}/xac-minh/${row.id}`,
    };
  }
}

/** The dates that a receipt promises; other papers have theirs in their content. */
function datesOf(
  kind: string,
  { receivedAt, dueAt, provisional }: StatusRow,
): { readonly receivedAt?: string; readonly dueAt?: string; readonly provisional?: boolean } {
  if (kind !== '01' && kind !== '04') return {};
  return {
    ...(receivedAt && { receivedAt: receivedAt.toISOString() }),
    ...(dueAt && { dueAt: dueAt.toISOString(), provisional }),
  };
}

function nameOf(kind: string): Paper['name'] {
  if (kind.startsWith(PAYMENT_RECEIPT)) return paymentReceiptName;
  return statutoryPaper(kind)?.name ?? { vi: kind };
}

const paymentReceiptName = {
  vi: 'Biên lai thanh toán (bản thể hiện)',
  en: 'Receipt of a payment (rendition)',
};

const placeOf = (id: string): string => `papers.content:${id}`;

const noSuchPaper = {
  vi: 'Hồ sơ này chưa có giấy tờ như vậy.',
  en: 'This dossier has no such paper yet.',
};

const noSuchCode = {
  vi: 'Không có giấy nào với mã này. Kiểm tra lại mã dưới hình QR.',
  en: 'No paper has this code. Check the code below the QR symbol.',
};
