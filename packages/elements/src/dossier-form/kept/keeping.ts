import type { Draft as CentreDraft, DraftContent, DraftState } from '@motcua/contract';
import { newIdempotencyKey, type Client } from '@motcua/sdk/client.js';
import { Drafts } from '@motcua/sdk/drafts.js';
import { problemIs } from '../../foundation/problems.js';
import type { Draft, KeptAt } from '../draft.js';
import type { Filling } from '../filling.js';

/** What is going on between the device and the centre. */
export type KeepingState =
  | { readonly kind: 'none' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  /** Not at the centre yet; tried again by itself. */
  | { readonly kind: 'waiting' }
  /** There are two versions, and the citizen says which goes on. */
  | { readonly kind: 'choose'; readonly theirs: Draft; readonly why: 'changed' | 'resumed' }
  /**
   * It was removed at the centre, or its time was over. Where its place is still known it was opened by account, and is there
   * all the same for who signs in again.
   */
  | { readonly kind: 'gone' }
  /** Another device filed it. */
  | { readonly kind: 'filed' };

/** Waits this long for the next change before it saves. Milliseconds. */
const PAUSE = 4_000;
/** Tries again after this long, then after twice as long each time, at most so long. Milliseconds. */
const [FIRST_RETRY, LAST_RETRY] = [5_000, 60_000];

/** Keeps the draft of a form at the centre, too, once the citizen has asked for it. */
export class Keeping {
  state: KeepingState = { kind: 'none' };
  /** The version that was not taken: it can be taken back while the page is open. */
  aside: Draft | undefined;

  readonly #filling: Filling;
  readonly #client: () => Client | undefined;
  readonly #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retry = FIRST_RETRY;
  #working: Promise<void> = Promise.resolve();
  /** What the centre has, as text. */
  #there = '';
  /** What it was asked to keep while it is not known whether it does. */
  #asked: { readonly text: string; readonly key: string } | undefined;

  constructor(filling: Filling, client: () => Client | undefined, changed: () => void) {
    this.#filling = filling;
    this.#client = client;
    this.#changed = changed;
  }

  /** Where it is kept. */
  get at(): KeptAt | undefined {
    return this.#filling.draft?.kept;
  }

  /** When the version of this page was saved last. Epoch milliseconds. */
  get mineSavedAt(): number {
    return this.#filling.draft?.savedAt ?? Date.now();
  }

  /** Another device filed it: nothing more is saved. */
  filedElsewhere(): void {
    this.#to({ kind: 'filed' });
  }

  /** Begins to follow what is typed. */
  start(): void {
    this.#filling.changed = (wait) => this.#soon(wait ? PAUSE : 0);
    addEventListener('online', this.#now);
    document.addEventListener('visibilitychange', this.#hidden);
    if (this.at !== undefined) this.#soon(0);
  }

  /** Saves what is not saved yet and follows no more. */
  stop(): void {
    this.#filling.changed = undefined;
    removeEventListener('online', this.#now);
    document.removeEventListener('visibilitychange', this.#hidden);
    if (this.#timer !== undefined) this.#now();
  }

  /** Keeps the draft at the centre from now on. @throws what the client throws */
  async keep(): Promise<void> {
    const content = this.#content();
    const drafts = this.#drafts();
    if (content === undefined || drafts === undefined) return;
    this.#to({ kind: 'saving' });
    try {
      // After a lost answer the same draft is asked for again, and kept once.
      const text = JSON.stringify(content);
      if (this.#asked?.text !== text) this.#asked = { text, key: newIdempotencyKey() };
      const { id, code, version, savedAt, expiresAt } = await drafts.keep(content, {
        idempotencyKey: this.#asked.key,
      });
      this.#asked = undefined;
      this.#there = text;
      const digest = digestOf(content.answers);
      await this.#note({ id, code, version, savedAt, expiresAt, digest });
      this.#to({ kind: 'saved' });
    } catch (error) {
      this.#to({ kind: 'none' });
      throw error;
    }
  }

  /**
   * Finds the draft of a code. Where this device has another draft, the citizen chooses.
   * @returns the draft when it is of another procedure, and is not taken
   * @throws what the client throws
   */
  async resume(code: string): Promise<CentreDraft | undefined> {
    const found = await this.#drafts()?.resume(code);
    return found && this.#found(found, code);
  }

  /** Opens a draft of the person who is signed in. @throws what the client throws */
  async open(id: string): Promise<void> {
    const found = await this.#drafts()?.get(id, {});
    if (found) await this.#found(found, undefined);
  }

  /** Goes on with the other version; the one of this page stays at hand. */
  async takeTheirs(): Promise<void> {
    if (this.state.kind !== 'choose') return;
    const { theirs } = this.state;
    this.aside = isEmpty(this.#filling.draft) ? undefined : this.#filling.draft;
    await this.#take(theirs);
  }

  /** Goes on with the version of this page; a change of another device is replaced, and stays at hand. */
  async keepMine(): Promise<void> {
    if (this.state.kind !== 'choose') return;
    const { theirs, why } = this.state;
    this.aside = theirs;
    if (why === 'changed' && theirs.kept) {
      await this.#note(theirs.kept);
      this.#to({ kind: 'waiting' });
      this.#soon(0);
    } else this.#to({ kind: this.at ? 'saved' : 'none' });
  }

  /** Takes back the version that was not taken. */
  async takeBack(): Promise<void> {
    const { aside, at } = this;
    const { draft } = this.#filling;
    if (aside === undefined || draft === undefined) return;
    this.aside = draft;
    // Of one draft there is one place at the centre, as it is there now; another draft has its own.
    await this.#take({ ...aside, kept: aside.kept?.id === at?.id ? at : aside.kept });
    // The centre has not got it yet.
    if (this.at) await this.#note({ ...this.at, digest: undefined });
    this.#there = '';
    this.#soon(0);
  }

  /** Tries to save what is there only for who is signed in. @returns whether it was saved, or will be by itself */
  async tryAgain(): Promise<boolean> {
    this.#there = '';
    this.#working = this.#working.then(() => this.#save(true));
    await this.#working;
    return this.state.kind !== 'gone';
  }

  /** Removes the draft from the centre; the device keeps it. @throws what the client throws */
  async end(): Promise<void> {
    const { at } = this;
    if (at === undefined) return;
    clearTimeout(this.#timer);
    try {
      await this.#drafts()?.remove(at.id, codeOf(at));
    } catch (error) {
      if (!problemIs(error, 'draft-not-found')) throw error;
      if (at.code === undefined) return this.#to({ kind: 'gone' });
    }
    await this.#note(undefined);
    this.#to({ kind: 'none' });
  }

  async #found(found: CentreDraft, code: string | undefined): Promise<CentreDraft | undefined> {
    const { open, draft } = this.#filling;
    if (found.procedure !== open?.procedure.code) return found;
    const theirs = draftOf(found, code);
    const same = draft?.idempotencyKey === theirs.idempotencyKey;
    if (isEmpty(draft) || (same && sameAnswers(draft, theirs))) await this.#take(theirs);
    else this.#to({ kind: 'choose', theirs, why: 'resumed' });
    return undefined;
  }

  async #take(draft: Draft): Promise<void> {
    await this.#filling.replace(draft);
    if (this.at) await this.#note({ ...this.at, digest: this.#digest() });
    const content = this.#content();
    this.#there = content === undefined ? '' : JSON.stringify(content);
    this.#to({ kind: this.at ? 'saved' : 'none' });
  }

  #soon(wait: number): void {
    if (this.at === undefined || ['choose', 'gone'].includes(this.state.kind)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#now, wait);
  }

  readonly #now = (): void => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#working = this.#working.then(() => this.#save());
  };

  readonly #hidden = (): void => {
    if (document.hidden && this.#timer !== undefined) this.#now();
  };

  /**
   * Saves what is there now, if the centre has not got it. Never throws.
   * @param again even where the centre said that there is no such draft
   */
  async #save(again = false): Promise<void> {
    const { at } = this;
    const content = this.#content();
    const drafts = this.#drafts();
    const { kind } = this.state;
    if (!at || !content || !drafts || kind === 'choose' || this.#filling.locked) return;
    if (kind === 'gone' && !again) return;
    const text = JSON.stringify(content);
    if (text === this.#there) return;
    if (!again) this.#to({ kind: 'saving' });
    try {
      const state = await drafts.save(at.id, content, { ...codeOf(at), version: at.version });
      await this.#saved({ ...at, digest: digestOf(content.answers) }, state, text);
    } catch (error) {
      await this.#failed(error, at);
    }
  }

  async #saved(at: KeptAt, { version, savedAt, expiresAt }: DraftState, text: string) {
    this.#there = text;
    this.#retry = FIRST_RETRY;
    if (this.at?.id !== at.id) return;
    await this.#note({ ...at, version, savedAt, expiresAt });
    this.#to({ kind: 'saved' });
  }

  async #failed(error: unknown, at: KeptAt): Promise<void> {
    if (problemIs(error, 'version-conflict')) return this.#compare(at);
    if (problemIs(error, 'draft-filed')) return this.#to({ kind: 'filed' });
    if (problemIs(error, 'draft-not-found')) {
      // Without a code it may be there, for who signs in again: filing names it all the same, so that it is filed once.
      if (at.code !== undefined) await this.#note(undefined);
      return this.#to({ kind: 'gone' });
    }
    this.#to({ kind: 'waiting' });
    this.#timer = setTimeout(this.#now, this.#retry);
    this.#retry = Math.min(this.#retry * 2, LAST_RETRY);
  }

  /** Another device changed it: where both say the same nobody is asked. */
  async #compare(at: KeptAt): Promise<void> {
    try {
      const found = await this.#drafts()?.get(at.id, codeOf(at));
      if (found === undefined) return;
      const theirs = draftOf(found, at.code);
      if (theirs.kept && sameAnswers(this.#filling.draft, theirs))
        await this.#note({ ...theirs.kept, digest: this.#digest() });
      // Nothing was changed here since: what the other device did is simply what goes on.
      else if (at.digest === this.#digest()) return await this.#take(theirs);
      else return this.#to({ kind: 'choose', theirs, why: 'changed' });
      this.#to({ kind: 'saved' });
    } catch (error) {
      if (problemIs(error, 'version-conflict')) return;
      await this.#failed(error, at);
    }
  }

  #note(kept: KeptAt | undefined): Promise<void> {
    return this.#filling.save({ kept });
  }

  /** Of the answers on this page. */
  #digest(): string {
    return digestOf(this.#filling.draft?.answers);
  }

  #drafts(): Drafts | undefined {
    const client = this.#client();
    return client && new Drafts(client);
  }

  #content(): DraftContent | undefined {
    const { open, draft } = this.#filling;
    if (open === undefined || draft === undefined) return undefined;
    const { formVersion, answers, files, page, idempotencyKey } = draft;
    return {
      procedure: open.procedure.code,
      formVersion,
      answers,
      files: files.map(({ id, name, type, size }) => ({
        id,
        ...(name !== undefined && { name }),
        ...(type !== undefined && { type }),
        ...(size !== undefined && { size }),
      })),
      ...(page !== '' && { page }),
      idempotencyKey,
    };
  }

  #to(state: KeepingState): void {
    this.state = state;
    this.#changed();
  }
}

function codeOf({ code }: KeptAt): { readonly code?: string } {
  return code === undefined ? {} : { code };
}

/** A draft of the centre as the device keeps it. */
function draftOf(found: CentreDraft, code: string | undefined): Draft {
  const { id, version, savedAt, expiresAt, formVersion, answers, files, page } = found;
  return {
    formVersion,
    answers,
    files: files ?? [],
    page: page ?? '',
    idempotencyKey: found.idempotencyKey,
    savedAt: Date.parse(savedAt),
    kept: { id, version, savedAt, expiresAt, ...(code !== undefined && { code }) },
  };
}

function isEmpty(draft: Draft | undefined): boolean {
  return draft === undefined || Object.keys(draft.answers).length === 0;
}

function sameAnswers(one: Draft | undefined, other: Draft): boolean {
  return JSON.stringify(sorted(one?.answers)) === JSON.stringify(sorted(other.answers));
}

/** A short text that differs where the answers do (FNV-1a, 32 bits): no secret, and no proof. */
function digestOf(answers: unknown): string {
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(sorted(answers)) ?? '') {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** With the keys in order: answers that went through a database may have another. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}
