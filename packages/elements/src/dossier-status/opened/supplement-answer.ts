import type { DossierView, NewSupplement, SupplementRequest } from '@motcua/contract';
import { isAnswered } from '@motcua/rules';
import { newIdempotencyKey, type Client } from '@motcua/sdk/client.js';
import { Dossiers } from '@motcua/sdk/dossiers.js';
import type { KeptAnswer } from './kept-answer.js';

/** A file that was not taken, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly why: 'empty' | 'tooLarge' | 'wrongType';
}

/** A file that was chosen; after a reload only its name and id are left of one that has arrived. */
export interface Chosen {
  readonly name: string;
  readonly file?: File;
  readonly id?: string;
}

/** What the citizen answers to one request for supplement; lives as long as the request does. */
export class SupplementAnswer {
  /** Files by item of the request. */
  readonly #files = new Map<number, readonly Chosen[]>();
  // Files that arrived are not sent again when the answer has to be.
  readonly #arrived = new WeakMap<Chosen, string>();
  /** Names of files that a reload took before they were sent, by item. */
  readonly #lost = new Map<number, readonly string[]>();
  #attempt: { readonly body: string; readonly key: string } | undefined;

  /** What was written. */
  note = '';
  /** What was answered anew, by field id. */
  answers: Readonly<Record<string, unknown>> = {};
  /** The answer is on its way. */
  busy = false;
  /** The file on its way. */
  uploading: string | undefined;
  /** How much of it has arrived, 0 to 100. */
  percent = 0;
  /** Nothing was chosen and nothing written. */
  missing = false;
  /** Items that it is not for, from 0: whether they come later is asked before it is sent. */
  later: readonly number[] = [];
  /** The last file that was not taken. */
  refused: RefusedFile | undefined;

  /** What is kept on the device of it. */
  get kept(): KeptAnswer {
    const files = [...this.#files].flatMap(([item, chosen]) =>
      chosen.flatMap((one) => {
        const id = this.#arrived.get(one);
        return id === undefined ? [] : [[item, one.name, id] as const];
      }),
    );
    const chosen = [...this.#files].flatMap(([item, all]) =>
      all.filter((one) => !this.#arrived.has(one)).map((one) => [item, one.name] as const),
    );
    for (const [item, names] of this.#lost) {
      chosen.push(...names.map((name) => [item, name] as const));
    }
    const { note, answers } = this;
    const attempt = this.#attempt && { attempt: this.#attempt };
    return { note, answers, files, chosen, ...attempt, savedAt: Date.now() };
  }

  /** Goes on with what was kept, unless something was done meanwhile. */
  restore({ note, answers = {}, files, chosen = [], attempt }: KeptAnswer): void {
    if (!this.isEmpty) return;
    this.note = note;
    this.answers = answers;
    this.#attempt = attempt;
    for (const [item, name, id] of files) {
      const file: Chosen = { name, id };
      this.#arrived.set(file, id);
      this.#files.set(item, [...this.filesOf(item), file]);
    }
    for (const [item, name] of chosen) this.#lost.set(item, [...this.lostOf(item), name]);
  }

  /** Names of files of an item that have to be chosen again. */
  lostOf(item: number): readonly string[] {
    return this.#lost.get(item) ?? [];
  }

  /** Lets go of the names of files that are not wanted any more. */
  dismiss(item: number): void {
    this.#lost.delete(item);
  }

  filesOf(item: number): readonly Chosen[] {
    return this.#files.get(item) ?? [];
  }

  /** Adds files to an item; phones give one picture at a time. */
  add(item: number, files: readonly File[]): void {
    const empty = files.find(({ size }) => size === 0);
    this.refused = empty && { name: empty.name, why: 'empty' };
    this.missing = false;
    this.later = [];
    this.#lost.delete(item);
    const whole = files.filter(({ size }) => size > 0).map((file) => ({ name: file.name, file }));
    this.#files.set(item, [...this.filesOf(item), ...whole]);
  }

  remove(item: number, file: Chosen): void {
    if (this.refused?.name === file.name) this.refused = undefined;
    this.later = [];
    this.#files.set(
      item,
      this.filesOf(item).filter((one) => one !== file),
    );
  }

  /** Lets go of what is for items that have come meanwhile, here or at a counter. */
  settle({ items }: SupplementRequest): void {
    for (const [item, { receivedAt, fields = [] }] of items.entries()) {
      if (receivedAt === undefined) continue;
      this.#files.delete(item);
      this.#lost.delete(item);
      if (fields.some((id) => id in this.answers)) {
        const rest = Object.entries(this.answers).filter(([id]) => !fields.includes(id));
        this.answers = Object.fromEntries(rest);
      }
    }
  }

  get isEmpty(): boolean {
    return (
      this.note.trim() === '' &&
      Object.values(this.answers).every((answer) => answer === undefined) &&
      [...this.#files.values()].every(({ length }) => length === 0)
    );
  }

  /** Items that came neither before nor with this, from 0. A file alone does not answer an item that asks questions. */
  without({ items }: SupplementRequest): readonly number[] {
    return items.flatMap((one, item) =>
      one.receivedAt !== undefined || this.#comes(one, item) ? [] : [item],
    );
  }

  /** Whether an item comes with this, so that the rest may come later. */
  isPart({ items }: SupplementRequest): boolean {
    return items.some((one, item) => one.receivedAt === undefined && this.#comes(one, item));
  }

  #comes(one: SupplementRequest['items'][number], item: number): boolean {
    return one.fields?.length ? isAnswered(one, this.answers) : this.filesOf(item).length > 0;
  }

  /**
   * Uploads what has not been uploaded and sends the answer. Calling again goes on where it stopped: a file is sent once,
   * and the same answer is one request under one key.
   * @param changed told when something is to be shown anew
   * @param began told the name of each file that is sent
   * @param partial the rest comes later
   * @throws {MotcuaError} as the SDK does; a file that is not taken is named in `refused`
   */
  async send(
    client: Client,
    view: DossierView,
    changed: () => void,
    began: (name: string) => void,
    partial = false,
  ): Promise<DossierView> {
    const documents = [];
    for (const [item, files] of this.#files) {
      const ids: string[] = [];
      for (const file of files) {
        ids.push(await this.#upload(client, file, changed, began));
      }
      const documentId = view.supplement?.items[item]?.documentId ?? `supplement-${item + 1}`;
      if (ids.length > 0) documents.push({ documentId, files: ids, item });
    }
    const note = this.note.trim().normalize('NFC');
    const supplement: NewSupplement = {
      documents,
      ...(partial && { partial }),
      ...(note && { note }),
      ...(view.supplement?.form && { answers: { ...this.answers } }),
    };
    const body = JSON.stringify(supplement);
    if (body !== this.#attempt?.body) this.#attempt = { body, key: newIdempotencyKey() };
    changed();
    return await new Dossiers(client).answerSupplement(view.code, supplement, {
      token: view.token,
      idempotencyKey: this.#attempt.key,
    });
  }

  async #upload(
    client: Client,
    chosen: Chosen,
    changed: () => void,
    began: (name: string) => void,
  ): Promise<string> {
    const { file } = chosen;
    const known = this.#arrived.get(chosen);
    if (known !== undefined || file === undefined) return known ?? '';
    // Loaded only by those who attach something.
    const { Files } = await import('@motcua/sdk/files.js');
    this.uploading = file.name;
    this.percent = 0;
    began(file.name);
    changed();
    try {
      const { id } = await new Files(client).upload(file, {
        onProgress: ({ sent, total }) => {
          this.percent = total === 0 ? 0 : Math.floor((sent / total) * 100);
          changed();
        },
      });
      this.#arrived.set(chosen, id);
      return id;
    } catch (error) {
      const { status } = error as { readonly status?: unknown };
      if (status === 413) this.refused = { name: file.name, why: 'tooLarge' };
      if (status === 415) this.refused = { name: file.name, why: 'wrongType' };
      throw error;
    } finally {
      this.uploading = undefined;
    }
  }
}
