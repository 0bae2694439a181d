import type { FileFact } from '@motcua/forms';
import type { FiledDossier, NewDossier } from '@motcua/contract';
import { newIdempotencyKey } from '@motcua/sdk/client.js';
import type { KeptUpload } from './attachments.js';
import { memoryStore, openDraftStore, type DraftStore } from './draft-store.js';

/**
 * Drafts that nobody came back to are dropped after a week, and a day more for who comes back at another hour; what was sent
 * already after the week, for the service forgets its key then.
 */
const LIFETIME_MS = 8 * 24 * 3_600_000;
const SENT_MS = 7 * 24 * 3_600_000;

/** Where a draft is kept at the centre. */
export interface KeptAt {
  readonly id: string;
  /** Opens it on another device; absent for a draft of the person who is signed in, found without it. */
  readonly code?: string | undefined;
  /** Of what is kept there. */
  readonly version: number;
  /** When it was saved there last, and until when it is kept. RFC 3339. */
  readonly savedAt: string;
  readonly expiresAt: string;
  /** Tells whether the answers were changed here since. */
  readonly digest?: string | undefined;
}

/** What a newer version of a form did with one answer, in words; with the answer where it has no place any more. */
export interface FormChange {
  readonly text: { readonly vi: string; readonly en: string };
  /** The answer, of drafts in which it does not stand in the words yet. */
  readonly value?: string;
}

/** A dossier that is being prepared. */
export interface Draft {
  readonly formVersion: number;
  readonly answers: Readonly<Record<string, unknown>>;
  /** Uploaded files: they are at the service, here are only their names. */
  readonly files: readonly FileFact[];
  /** Uploads that are not finished: where, which file, how far. Nothing of the content. */
  readonly uploads?: readonly KeptUpload[] | undefined;
  /** Id of the page the citizen is on. */
  readonly page: string;
  /** Made with the draft and kept until it is filed, so that it is filed once. */
  readonly idempotencyKey: string;
  /** Epoch milliseconds. */
  readonly savedAt: number;
  /** What was sent, while it is not known whether it arrived. Until then nothing can be changed. */
  readonly sent?: NewDossier | undefined;
  /** What a newer version of the form did with the answers. */
  readonly changes?: readonly FormChange[] | undefined;
  /** Paths that are answered from the account of who is signed in. */
  readonly prefilled?: readonly string[] | undefined;
  /** At the wish of the citizen it is kept at the centre, too. */
  readonly kept?: KeptAt | undefined;
}

/** What tabs with the same draft tell each other. Never leaves the device. */
type Message =
  | { readonly kind: 'saved' }
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'filed'; readonly filed: FiledDossier; readonly idempotencyKey: string };

/** What other tabs did with the draft. */
export interface OtherTabs {
  readonly saved: () => void;
  readonly filed: (filed: FiledDossier, idempotencyKey: string) => void;
  /** The citizen said that others use this computer, too. */
  readonly forgotten: () => void;
}

/** Keeps the draft of one procedure at one service, shared by all tabs of this site. */
export class DraftKeeper {
  readonly #key: string;
  readonly #channel: BroadcastChannel | undefined;
  #store: Promise<DraftStore>;
  #last: Promise<unknown> = Promise.resolve();
  /** A save whose turn has not come: later ones take its place. */
  #waiting: { draft: Draft; readonly saved: Promise<Draft> } | undefined;

  constructor(service: string, procedure: string, others: OtherTabs, sharedComputer: boolean) {
    this.#key = `${service} ${procedure}`;
    this.#store = sharedComputer ? Promise.resolve(memoryStore()) : this.#openStore();
    if (typeof BroadcastChannel === 'undefined') return;
    this.#channel = new BroadcastChannel(`motcua-draft ${this.#key}`);
    this.#channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.kind === 'filed') others.filed(data.filed, data.idempotencyKey);
      else others[data.kind]();
    };
  }

  /** Whether drafts outlive the page, and where. */
  place(): Promise<Pick<DraftStore, 'lasting' | 'atCentre'>> {
    return this.#store;
  }

  /** The draft that is there, if it is not too old. */
  load(): Promise<Draft | undefined> {
    return this.#inTurn(async (store) => {
      const draft = (await store.get(this.#key)) as Draft | undefined;
      return outOfDate(draft) ? undefined : draft;
    });
  }

  /** Begins a draft; not kept before something is in it. */
  begin(formVersion: number, page: string): Draft {
    return {
      formVersion,
      page,
      answers: {},
      files: [],
      idempotencyKey: newIdempotencyKey(),
      savedAt: Date.now(),
    };
  }

  /**
   * Keeps a draft; resolves when it is safe. One after the other, so that the last change wins; but of two tabs the key of
   * the first holds for both, and what one of them has sent is not changed by the other.
   * @param unlock the service said that what was sent was not stored
   * @returns the draft as it is kept now
   */
  save(draft: Draft, { unlock = false } = {}): Promise<Draft> {
    // Typed faster than the device writes, only the last of those that wait is worth writing.
    if (this.#waiting && !unlock) {
      this.#waiting.draft = draft;
      return this.#waiting.saved;
    }
    const turn: { draft: Draft } = { draft };
    const saved = this.#inTurn(async (store) => {
      if (this.#waiting === turn) this.#waiting = undefined;
      const now = await store.update(this.#key, (kept) => {
        const before = kept as Draft | undefined;
        if (before === undefined || outOfDate(before)) return turn.draft;
        if (before.sent && !unlock) return before;
        return { ...turn.draft, idempotencyKey: before.idempotencyKey };
      });
      this.#tell({ kind: 'saved' });
      return now;
    });
    if (!unlock) this.#waiting = Object.assign(turn, { saved });
    return saved;
  }

  /** Removes the draft from the device; after filing, the other tabs are told. */
  async remove(filed?: FiledDossier, idempotencyKey = ''): Promise<void> {
    await this.#inTurn((store) => store.remove(this.#key));
    if (filed) this.#tell({ kind: 'filed', filed, idempotencyKey });
  }

  /** From now on nothing is kept on the device, and what was is removed, in other tabs too; or the other way round. */
  async share(shared: boolean): Promise<void> {
    const before = this.#store;
    if ((await before).lasting !== shared) return;
    this.#store = shared ? Promise.resolve(memoryStore()) : this.#openStore();
    if (!shared) return;
    // At once, for whoever leaves now; and again, for what was being written.
    for (const turn of [undefined, this.#last]) {
      await turn;
      await (await before).remove(this.#key).catch(() => undefined);
    }
    this.#tell({ kind: 'forgotten' });
  }

  /** Ends listening to other tabs. */
  close(): void {
    this.#channel?.close();
  }

  async #openStore(): Promise<DraftStore> {
    const store = await openDraftStore();
    // Nobody comes back to the draft of another procedure just to have it removed.
    await store.sweep((kept) => outOfDate(kept as Draft)).catch(() => undefined);
    return store;
  }

  #inTurn<T>(act: (store: DraftStore) => Promise<T>): Promise<T> {
    // What comes after this must not be written before it.
    this.#waiting = undefined;
    const doing = this.#last.then(async () => act(await this.#store));
    this.#last = doing.catch(() => undefined);
    return doing;
  }

  #tell(message: Message): void {
    try {
      this.#channel?.postMessage(message);
    } catch {
      // Closed because the element was removed: there is nothing left to tell.
    }
  }
}

/** Whether there may be a draft at the centre: by the address of the page, by what is on the device, or of a person. */
export function concernsCentre(service: string, draft: Draft | undefined): boolean {
  return (
    location.hash.startsWith('#motcua-draft=') || draft?.kept !== undefined || isSignedIn(service)
  );
}

/** Whether somebody is signed in at the service, as far as its own pages can know without asking. */
export function isSignedIn(service: string): boolean {
  return service === location.origin && document.cookie.includes('motcua-signed-in=1');
}

function outOfDate(draft: Draft | undefined): boolean {
  return draft !== undefined && Date.now() - draft.savedAt > (draft.sent ? SENT_MS : LIFETIME_MS);
}
