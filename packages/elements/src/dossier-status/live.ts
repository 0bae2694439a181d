import type { PublicStatus } from '@motcua/contract';
import { path, type Client } from '@motcua/sdk/client.js';
import { Dossiers } from '@motcua/sdk/dossiers.js';

// Loaded once something is shown: the first answer needs no stream of events.

/** Whoever shows a dossier. */
export interface Listener {
  /** A status that the service told. */
  status(status: PublicStatus): void;
  /** Whether the service answers. */
  reach(reached: boolean): void;
  /** Nothing more can be read. */
  fail(error: unknown): void;
}

/** Milliseconds that a page may be hidden and go on listening: looking something up elsewhere breaks nothing off. */
const PATIENCE = 15_000;

/** Streams by service and code: elements that show the same dossier share one. */
const streams = new WeakMap<Client, Map<string, Stream>>();

/** Follows a dossier until the signal fires. @param patience see {@link PATIENCE} */
export function listen(
  client: Client,
  code: string,
  listener: Listener,
  signal: AbortSignal,
  patience = PATIENCE,
): void {
  const all = streams.get(client) ?? new Map<string, Stream>();
  streams.set(client, all);
  let stream = all.get(code);
  if (stream === undefined) {
    stream = new Stream(client, code, patience, () => all.delete(code));
    all.set(code, stream);
  }
  const leave = stream.add(listener);
  if (signal.aborted) leave();
  else signal.addEventListener('abort', leave);
}

/** One connection for one dossier. It rests while nobody can see the page, and goes on where it was. */
class Stream {
  readonly #client: Client;
  readonly #code: string;
  readonly #patience: number;
  readonly #ended: () => void;
  readonly #listeners = new Set<Listener>();
  #connection: AbortController | undefined;
  #lastEventId: string | undefined;
  #last: PublicStatus | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: Client, code: string, patience: number, ended: () => void) {
    this.#client = client;
    this.#code = code;
    this.#patience = patience;
    this.#ended = ended;
    document.addEventListener('visibilitychange', this.#look);
    this.#open();
    this.#look();
  }

  /** @returns how to leave */
  add(listener: Listener): () => void {
    this.#listeners.add(listener);
    if (this.#last) listener.status(this.#last);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#end();
    };
  }

  readonly #look = (): void => {
    clearTimeout(this.#timer);
    if (!document.hidden) this.#open();
    else this.#timer = setTimeout(() => this.#close(), this.#patience);
  };

  #open(): void {
    // Nothing follows a status that is nobody's turn.
    if (this.#connection !== undefined || this.#last?.turn === 'none') return;
    const connection = new AbortController();
    this.#connection = connection;
    void this.#read(connection.signal);
  }

  #close(): void {
    this.#connection?.abort();
    this.#connection = undefined;
  }

  #end(): void {
    this.#close();
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#look);
    this.#ended();
  }

  async #read(signal: AbortSignal): Promise<void> {
    try {
      // What was shown before the page was hidden may be days old: days left are counted anew.
      if (this.#last) {
        const address = path`/v1/dossiers/${this.#code}/status`;
        const now = await this.#client
          .get<PublicStatus>(address, { signal })
          .catch(() => undefined);
        if (now && !signal.aborted) this.#tell(now);
      }
      const following = new Dossiers(this.#client).follow(this.#code, {
        signal,
        ...(this.#lastEventId !== undefined && { lastEventId: this.#lastEventId }),
        onEventId: (id) => {
          this.#lastEventId = id;
        },
        onReach: (reached) => {
          for (const listener of this.#listeners) listener.reach(reached);
        },
      });
      for await (const status of following) this.#tell(status);
    } catch (error) {
      if (signal.aborted) return;
      for (const listener of [...this.#listeners]) listener.fail(error);
      this.#end();
    }
  }

  #tell(status: PublicStatus): void {
    if (isOlder(status, this.#last)) return;
    this.#last = status;
    for (const listener of this.#listeners) listener.status(status);
  }
}

/** A stream that goes on after a drop first tells the steps in between: the page never goes back in time. */
function isOlder(status: PublicStatus, known: PublicStatus | undefined): boolean {
  return known !== undefined && Date.parse(status.updatedAt) < Date.parse(known.updatedAt);
}
