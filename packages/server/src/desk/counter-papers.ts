import type { CounterPaper, Procedure } from '@motcua/contract';
import { count, eq } from 'drizzle-orm';
import { recordReading } from '../audit/reads.js';
import { appendAudit, type AuditActor } from '../audit/service.js';
import type { ServiceContext } from '../context.js';
import type { Executor, Transaction } from '../database/pool.js';
import { documentName } from '../dossiers/check.js';
import type { Secrets } from '../dossiers/secrets.js';
import { insertDocuments } from '../dossiers/store.js';
import type { DossierRow } from '../dossiers/tables.js';
import { copyUpload } from '../files/copies.js';
import { attachFiles } from '../files/service.js';
import type { Uploads } from '../files/uploads.js';
import { ProblemError, type FieldError } from '../http/problem.js';
import { heldUnder, type HeldSource } from './held.js';
import { dossierPapers, type CounterPaperRow } from './tables.js';

/** What a counter works with. */
export interface Counter {
  readonly context: ServiceContext;
  readonly uploads: Pick<Uploads, 'pathOf'>;
  readonly by: AuditActor;
  readonly at: Date;
}

/** For whom papers are taken in, and with which step. */
export interface TakenFor {
  readonly dossier: Pick<DossierRow, 'id' | 'code'>;
  readonly procedure: Procedure;
  readonly personalId: string | undefined;
  readonly sequence: number;
}

/**
 * Writes down papers that came over a counter, with their scans; copies those that the centre has, and writes down who read
 * those. One way for a reception and for what is added later.
 * @throws {ProblemError} `invalid-dossier` with what is wrong with which paper
 */
export async function takePapers(
  tx: Transaction,
  { dossier, procedure, personalId, sequence }: TakenFor,
  papers: readonly (CounterPaper & { readonly item?: number })[],
  { context: { secrets }, uploads, by, at }: Counter,
): Promise<void> {
  const wrong = papers.flatMap((paper, index) => flaws(paper, index, procedure));
  if (wrong.length > 0) throw new ProblemError('invalid-dossier', { errors: wrong });
  const files: { documentId: string; name: string; fileId: string }[] = [];
  const sources: HeldSource[] = [];
  for (const [index, paper] of papers.entries()) {
    const name = nameOf(paper, procedure);
    const { documentId } = paper;
    const given = [...(paper.files ?? [])];
    if (paper.reuse !== undefined) {
      const source = await sourceOf(tx, secrets, personalId, paper, index, dossier.id);
      const copy = await copyUpload(tx, uploads, secrets, source.fileId, at);
      given.push(copy.id);
      sources.push(source);
    }
    const missing = await attachFiles(tx, given, dossier.id);
    if (missing.length > 0 || new Set(given).size !== given.length) {
      throw new ProblemError('invalid-dossier', { errors: [noFile(index)] });
    }
    files.push(...given.map((fileId) => ({ documentId, name, fileId })));
  }
  await insertDocuments(
    tx,
    // After those that came in answers of the form.
    files.map((file, index) => ({
      ...file,
      dossierId: dossier.id,
      sequence,
      position: 1000 + index,
    })),
  );
  if (papers.length > 0) {
    const [before] = await tx
      .select({ papers: count() })
      .from(dossierPapers)
      .where(eq(dossierPapers.dossierId, dossier.id));
    const first = before?.papers ?? 0;
    await tx.insert(dossierPapers).values(
      papers.map((paper, index) => ({
        dossierId: dossier.id,
        position: first + index,
        documentId: paper.documentId,
        name: nameOf(paper, procedure),
        kind: paper.kind,
        quantity: paper.quantity ?? 1,
        digitisation: paper.digitisation,
        unscanned: paper.unscanned ?? null,
        sequence,
        item: paper.item ?? null,
      })),
    );
  }
  await appendAudit(tx, {
    dossierId: dossier.id,
    at,
    who: by,
    what: 'take-in',
    details: { papers: papers.length, files: files.length, reused: sources.length },
  });
  await recordReading(
    tx,
    sources.map((source) => source.dossierId),
    by,
    { what: 'reuse-paper', details: { for: dossier.code } },
    at,
  );
}

/** Papers as they were taken in, in order; empty where none came over a counter. */
export function papersTakenIn(db: Executor, dossierId: string): Promise<CounterPaperRow[]> {
  return db
    .select()
    .from(dossierPapers)
    .where(eq(dossierPapers.dossierId, dossierId))
    .orderBy(dossierPapers.position);
}

function nameOf({ documentId, name }: CounterPaper, procedure: Procedure): string {
  return documentName(documentId, procedure) ?? name ?? documentId;
}

/** What contradicts itself in a paper, whatever the centre has. */
function flaws(
  { documentId, name, digitisation, files = [], reuse, unscanned }: CounterPaper,
  index: number,
  procedure: Procedure,
): readonly FieldError[] {
  const error = (part: string, code: string, vi: string, en: string): FieldError => ({
    pointer: `/papers/${index}/${part}`,
    code,
    detail: { vi, en },
  });
  const found: FieldError[] = [];
  const listed = procedure.documents.find(({ id }) => id === documentId);
  if (listed?.note === true) {
    found.push(
      error(
        'documentId',
        'document-unknown',
        'Đây là ghi chú, không phải giấy tờ.',
        'This is a note, not a paper.',
      ),
    );
  }
  if (listed === undefined && (name ?? '').trim() === '') {
    found.push(
      error(
        'name',
        'required',
        'Ghi tên giấy tờ ngoài danh mục của thủ tục.',
        'Name a paper that the procedure does not list.',
      ),
    );
  }
  const reused = digitisation === 2 || digitisation === 3;
  if (reused !== (reuse !== undefined)) {
    found.push(
      error(
        'reuse',
        'digitisation-unfit',
        'Giấy tờ tái sử dụng phải chỉ rõ tệp Trung tâm đang có; giấy tờ khác thì không.',
        'A reused paper names the file that the centre has; no other does.',
      ),
    );
  }
  if ((digitisation === 1) !== files.length > 0) {
    found.push(
      error(
        'files',
        'digitisation-unfit',
        'Giấy tờ đã số hoá phải có bản quét; giấy tờ khác thì không.',
        'A scanned paper has its scan; no other does.',
      ),
    );
  }
  if ((digitisation === 0) !== (unscanned !== undefined)) {
    found.push(
      error(
        'unscanned',
        'digitisation-unfit',
        'Giấy tờ chưa số hoá phải ghi vì sao; giấy tờ khác thì không.',
        'A paper that is not scanned says why; no other does.',
      ),
    );
  }
  return found;
}

/** The file a paper is made from, if it is of the same person and of the kind that was said. */
async function sourceOf(
  tx: Transaction,
  secrets: Secrets,
  personalId: string | undefined,
  { reuse, digitisation }: CounterPaper,
  index: number,
  dossierId: string,
): Promise<HeldSource> {
  const [source] = personalId === undefined ? [] : await heldUnder(tx, secrets, personalId, reuse);
  // What stands in the dossier itself is not given once more: if it would do, nothing would be asked for.
  if (source?.digitisation === digitisation && source.dossierId !== dossierId) return source;
  throw new ProblemError('invalid-dossier', {
    errors: [
      {
        pointer: `/papers/${index}/reuse`,
        code: 'file-unknown',
        detail: {
          vi: 'Trung tâm không có giấy tờ này của người nộp. Nhận và quét bản mới.',
          en: 'The centre does not have this paper of the applicant. Take and scan it.',
        },
      },
    ],
  });
}

function noFile(index: number): FieldError {
  return {
    pointer: `/papers/${index}/files`,
    code: 'file-unknown',
    detail: {
      vi: 'Có bản quét chưa tải lên xong, không còn nữa, hoặc đã thuộc một hồ sơ khác. Quét lại.',
      en: 'A scan is not uploaded completely, is gone, or belongs to another dossier. Scan it again.',
    },
  };
}
