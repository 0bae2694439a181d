import type { FileFact } from '@motcua/forms';
import type { FiledDossier, NewDossier } from '@motcua/contract';
import { newIdempotencyKey } from '@motcua/sdk/client.js';
import { memoryStore, openDraftStore, type DraftStore } from './draft-store.js';

/** Drafts that nobody came back to are dropped after this long. */
const LIFETIME_MS = 7 * 24 * 3_600_000;

/** A dossier that is being prepared. */
export interface Draft {
  readonly formVersion: number;
  readonly answers: Readonly<Record<string, unknown>>;
  /** Uploaded files: they are at the service, here are only their names. */
  readonly files: readonly FileFact[];
  /** Id of the page the citizen is on. */
  readonly page: string;
  /** Made with the draft and kept until it is filed, so that it is filed once. */
  readonly idempotencyKey: string;
  /** Epoch milliseconds. */
  readonly savedAt: number;
  /** What was sent, while it is not known whether it arrived. */
  readonly sent?: NewDossier | undefined;
}

/** What tabs with the same draft tell each other. Never leaves the device. */
type Message =
  | { readonly kind: 'saved'; readonly savedAt: number }
  | { readonly kind: 'filed'; readonly filed: FiledDossier };

/** Keeps the draft of one procedure at one service, shared by all tabs of this site. */
export class DraftKeeper {
  readonly #key: string;
  readonly #channel: BroadcastChannel | undefined;
  #store: Promise<DraftStore>;
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param now epoch milliseconds
   * @param onFiled another tab filed this draft
   * @param onSaved another tab changed it
   */
  constructor(
    service: string,
    procedure: string,
    readonly now: () => number,
    on: { readonly filed: (filed: FiledDossier) => void; readonly saved: () => void },
    sharedComputer: boolean,
  ) {
    this.#key = `${service} ${procedure}`;
    this.#store = sharedComputer ? Promise.resolve(memoryStore()) : openDraftStore();
    if (sharedComputer || typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(`motcua-draft ${this.#key}`);
    this.#channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.kind === 'filed') on.filed(data.filed);
      else on.saved();
    };
  }

  /** Whether drafts outlive the page. */
  async lasting(): Promise<boolean> {
    return (await this.#store).lasting;
  }

  /** The draft that is there, if it is not too old. */
  async load(): Promise<Draft | undefined> {
    await this.#last;
    const store = await this.#store;
    const draft = (await store.get(this.#key)) as Draft | undefined;
    if (draft === undefined || this.now() - draft.savedAt <= LIFETIME_MS) return draft;
    await store.remove(this.#key);
    return undefined;
  }

  /** Begins a draft; not kept before something is in it. */
  begin(formVersion: number, page: string): Draft {
    return {
      formVersion,
      page,
      answers: {},
      files: [],
      idempotencyKey: newIdempotencyKey(),
      savedAt: this.now(),
    };
  }

  /** Keeps a draft; resolves when it is safe. One after the other, so that the last change wins. */
  save(draft: Draft): Promise<void> {
    const saving = this.#last.then(async () => {
      await (await this.#store).put(this.#key, draft);
      this.#channel?.postMessage({ kind: 'saved', savedAt: draft.savedAt } satisfies Message);
    });
    this.#last = saving.catch(() => undefined);
    return saving;
  }

  /** Removes the draft from the device; after filing, the other tabs are told. */
  async remove(filed?: FiledDossier): Promise<void> {
    await this.#last;
    await (await this.#store).remove(this.#key);
    if (filed) this.#channel?.postMessage({ kind: 'filed', filed } satisfies Message);
  }

  /** From now on nothing is kept on the device, and what was is removed. */
  async keepNothing(): Promise<void> {
    await this.remove();
    this.#store = Promise.resolve(memoryStore());
  }

  /** Ends listening to other tabs. */
  close(): void {
    this.#channel?.close();
  }
}
