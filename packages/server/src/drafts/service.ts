import { randomBytes, randomUUID } from 'node:crypto';
import type {
  Draft,
  DraftContent,
  DraftReference,
  DraftState,
  DraftSummary,
  KeptDraft,
} from '@motcua/contract';
import { MAX_DRAFT_CHARACTERS } from '@motcua/contract/schemas';
import { formatResumeCode, newResumeCode, readResumeCode } from '@motcua/rules';
import type { ServiceContext } from '../context.js';
import type { Executor, Transaction } from '../database/pool.js';
import { openWith, sealWith, SecretError } from '../dossiers/secrets.js';
import { holdFiles, releaseFiles } from '../files/service.js';
import { ProblemError } from '../http/problem.js';
import { DraftSealing, type Opener } from './sealing.js';
import {
  deleteDraft,
  deleteExpired,
  draftById,
  draftByLocator,
  draftsOf,
  forgetMaking,
  insertDraft,
  updateDraft,
} from './store.js';
import type { DraftRow } from './tables.js';

/** Days a draft is kept after its last change, unless the operator says otherwise. */
export const DRAFT_DAYS = 30;
const DAY = 24 * 3_600_000;

/** Who asks for a draft. */
export interface Holder {
  /** The resume code as it came. */
  readonly code?: string | undefined;
  /** Subject of the person who is signed in. */
  readonly subject?: string | undefined;
}

/** How a draft is made. */
export interface Making {
  /** Scope and key of the request, whose stored answer has the code in it. */
  readonly scope: string;
  readonly key: string;
  readonly subject?: string | undefined;
  /** How long it is kept; as the operator says when left out. */
  readonly days?: number;
}

/** Drafts that citizens asked the centre to keep. */
export class Drafts {
  readonly #context: ServiceContext;
  readonly #sealing: DraftSealing;

  constructor(context: ServiceContext) {
    this.#context = context;
    this.#sealing = new DraftSealing(context.secrets);
  }

  /** Keeps a new draft. @throws {ProblemError} `too-large` */
  async keep(tx: Transaction, content: DraftContent, making: Making): Promise<KeptDraft> {
    const id = randomUUID();
    const code = newResumeCode(randomBytes);
    const { key, lock } = this.#sealing.lock(id, code, making.subject);
    const standing = { id, version: 1, savedAt: this.#now(), expiresAt: this.#expiry(making.days) };
    await insertDraft(tx, {
      ...lock,
      ...standing,
      content: sealWith(key, textOf(content), contentPlace(id)),
      madeScope: making.scope,
      madeKey: making.key,
    });
    await holdFiles(tx, fileIds(content), standing.expiresAt);
    return { ...stateOf(standing), code: formatResumeCode(code) };
  }

  /** The draft of a code alone. @throws {ProblemError} `draft-not-found`, `draft-filed` */
  async resume(typed: string): Promise<Draft> {
    const { db } = this.#context;
    const code = readResumeCode(typed);
    const row = await draftByLocator(db, this.#sealing.locators(code ?? typed), this.#now());
    if (row === undefined || code === undefined) throw notFound();
    return this.#read(db, row, { by: 'code', code });
  }

  /**
   * Replaces the content, whichever version is there: the last one to save wins, and others wait for it.
   * @param days how long it is kept from now on
   * @throws {ProblemError} `draft-not-found`, `draft-filed`, `too-large`
   */
  async replace(
    tx: Transaction,
    id: string,
    holder: Holder,
    content: DraftContent,
    days?: number,
  ): Promise<DraftState> {
    const [row, opener] = await this.#held(tx, id, holder, true);
    return this.#write(tx, row, this.#unlock(row, opener), textOf(content), content, days);
  }

  /** A draft for its holder. @throws {ProblemError} `draft-not-found`, `draft-filed` */
  async get(id: string, holder: Holder): Promise<Draft> {
    const { db } = this.#context;
    const [row, opener] = await this.#held(db, id, holder);
    return this.#read(db, row, opener);
  }

  /**
   * Replaces the content. Saying the same again is no change, so that a lost answer does no harm.
   * @throws {ProblemError} `draft-not-found`, `draft-filed`, `version-conflict`, `too-large`
   */
  async save(
    tx: Transaction,
    id: string,
    holder: Holder,
    content: DraftContent,
    version: number,
  ): Promise<DraftState> {
    const [row, opener] = await this.#held(tx, id, holder, true);
    const key = this.#unlock(row, opener);
    const text = textOf(content);
    if (row.version !== version) {
      if (openWith(key, row.content ?? '', contentPlace(id)) === text) return stateOf(row);
      throw new ProblemError('version-conflict', { detail: changedElsewhere });
    }
    return this.#write(tx, row, key, text, content);
  }

  /** Keeps a draft no longer; its uploads wait as others do. @throws {ProblemError} `draft-not-found` */
  async remove(tx: Transaction, id: string, holder: Holder): Promise<void> {
    const [row, opener] = await this.#held(tx, id, holder, true);
    const content = this.#content(row, opener);
    await forgetMaking(tx, row);
    await deleteDraft(tx, id);
    await releaseFiles(tx, fileIds(content), this.#now());
  }

  /** Drafts of a person. @param procedure of this one only */
  async list(subject: string, procedure?: string): Promise<readonly DraftSummary[]> {
    const { db } = this.#context;
    const rows = await draftsOf(db, this.#sealing.persons(subject), this.#now());
    return rows
      .map((row) => ({
        ...stateOf(row),
        procedure: this.#content(row, { by: 'person', subject }).procedure,
      }))
      .filter((draft) => procedure === undefined || draft.procedure === procedure);
  }

  /**
   * Takes the draft that a dossier was made from, in the transaction that files it: other devices wait and find it filed.
   * What is not there, or not theirs, keeps nobody from filing; but without a code a draft of a person is filed by nobody who
   * is not signed in as that person: it could not be marked, and would be filed again from another device.
   * @returns marks it as filed: the content goes
   * @throws {ProblemError} `draft-filed`, `not-signed-in`
   */
  async take(
    tx: Transaction,
    { id, code }: DraftReference,
    subject: string | undefined,
  ): Promise<() => Promise<void>> {
    const row = await draftById(tx, id, this.#now(), true);
    if (row === undefined || this.#openerOf(row, { code, subject }) === undefined) {
      if (code === undefined && row?.person != null) throw new ProblemError('not-signed-in');
      return async () => undefined;
    }
    if (row.filedAt !== null) throw new ProblemError('draft-filed');
    return async () => {
      await forgetMaking(tx, row);
      await updateDraft(tx, id, {
        filedAt: this.#now(),
        // The mark lasts as long as any device may still have the draft.
        expiresAt: this.#expiry(),
        content: null,
        codeKey: null,
        // Whose it was stays, as a keyed hash: devices that had it without a code are told that it is filed.
        personKey: null,
      });
    };
  }

  /** Removes drafts whose time is over. @returns how many */
  clean(): Promise<number> {
    return deleteExpired(this.#context.db, this.#now());
  }

  async #write(
    tx: Transaction,
    row: DraftRow,
    key: Buffer,
    text: string,
    content: DraftContent,
    days?: number,
  ): Promise<DraftState> {
    const { id } = row;
    const changes = {
      version: row.version + 1,
      savedAt: this.#now(),
      expiresAt: this.#expiry(days),
      content: sealWith(key, text, contentPlace(id)),
    };
    await updateDraft(tx, id, changes);
    await forgetMaking(tx, row);
    await holdFiles(tx, fileIds(content), changes.expiresAt);
    return stateOf({ id, ...changes });
  }

  async #held(
    db: Executor,
    id: string,
    holder: Holder,
    lock = false,
  ): Promise<readonly [DraftRow, Opener]> {
    const row = await draftById(db, id, this.#now(), lock);
    const opener = this.#openerOf(row, holder);
    if (row === undefined || opener === undefined) throw notFound();
    if (row.filedAt !== null) throw new ProblemError('draft-filed');
    return [row, opener];
  }

  /** The code counts first; hashes are compared, keys are tried only when they will fit. */
  #openerOf(row: DraftRow | undefined, { code: typed, subject }: Holder): Opener | undefined {
    const code = typed === undefined ? undefined : readResumeCode(typed);
    const locators = this.#sealing.locators(code ?? '');
    if (code !== undefined && row !== undefined && locators.includes(row.locator)) {
      return { by: 'code', code };
    }
    if (subject === undefined || row?.person == null) return undefined;
    return this.#sealing.persons(subject).includes(row.person)
      ? { by: 'person', subject }
      : undefined;
  }

  async #read(db: Executor, row: DraftRow, opener: Opener): Promise<Draft> {
    if (row.filedAt !== null) throw new ProblemError('draft-filed');
    const content = this.#content(row, opener);
    // Whoever has used the code need not be told it again.
    await forgetMaking(db, row);
    return { ...content, ...stateOf(row) };
  }

  #content(row: DraftRow, opener: Opener): DraftContent {
    const text = openWith(this.#unlock(row, opener), row.content ?? '', contentPlace(row.id));
    return JSON.parse(text) as DraftContent;
  }

  #unlock(row: DraftRow, opener: Opener): Buffer {
    try {
      return this.#sealing.unlock(row, opener);
    } catch (cause) {
      if (cause instanceof SecretError) {
        throw new ProblemError('draft-not-found', { cause });
      }
      throw cause;
    }
  }

  #now(): Date {
    return new Date(this.#context.now());
  }

  #expiry(days = this.#context.configuration.draftDays ?? DRAFT_DAYS): Date {
    return new Date(this.#context.now() + days * DAY);
  }
}

const contentPlace = (id: string): string => `${id}:draft`;

/** Unknown, expired, removed, or not theirs: nobody is told which. */
function notFound(): ProblemError {
  return new ProblemError('draft-not-found');
}

const changedElsewhere = {
  vi: 'Bản nháp đã được thay đổi từ thiết bị khác. Tải bản đó về, xem rồi chọn bản muốn giữ.',
  en: 'The draft was changed from another device. Load that version, look at it, and choose which to keep.',
};

function stateOf({
  id,
  version,
  savedAt,
  expiresAt,
}: Pick<DraftRow, 'id' | 'version' | 'savedAt' | 'expiresAt'>): DraftState {
  return { id, version, savedAt: savedAt.toISOString(), expiresAt: expiresAt.toISOString() };
}

function textOf(content: DraftContent): string {
  const text = JSON.stringify(content);
  if (text.length <= MAX_DRAFT_CHARACTERS) return text;
  throw new ProblemError('too-large', {
    detail: {
      vi: 'Bản nháp quá dài để lưu tại Trung tâm.',
      en: 'The draft is too long to be kept at the centre.',
    },
  });
}

function fileIds({ files = [] }: DraftContent): readonly string[] {
  return files.map(({ id }) => id);
}
