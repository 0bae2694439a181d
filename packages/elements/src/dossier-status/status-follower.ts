import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PublicStatus } from '@motcua/contract';
import { path, type Client } from '@motcua/sdk/client.js';

interface Following {
  readonly code: string;
  readonly client: Client;
  readonly end: AbortController;
}

/** Reads the public status of a dossier and goes on reading it as it changes, while the element is on the page. */
export class StatusFollower implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onStatus: (status: PublicStatus, before: PublicStatus | undefined) => void;
  #following: Following | undefined;
  #status: PublicStatus | undefined;
  #failure: unknown;
  #reached = true;
  #shown = '';

  /** @param onStatus told each status that the service sends, with the one before it */
  constructor(
    host: ReactiveControllerHost,
    onStatus: (status: PublicStatus, before: PublicStatus | undefined) => void,
  ) {
    this.#host = host;
    this.#onStatus = onStatus;
    host.addController(this);
  }

  /** What was last seen. */
  get status(): PublicStatus | undefined {
    return this.#status;
  }

  /** Why nothing more can be read; what was last seen stays. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Whether the service answers. */
  get reached(): boolean {
    return this.#reached && this.#failure === undefined;
  }

  /** Follows a dossier; once for each code and service. */
  follow(client: Client | undefined, code: string): void {
    const following = this.#following;
    if (following?.code === code && following.client === client) return;
    this.#end();
    if (this.#shown !== code) {
      this.#status = undefined;
      this.#failure = undefined;
      this.#shown = code;
    }
    if (code === '' || client === undefined) return;
    const end = new AbortController();
    this.#following = { code, client, end };
    this.#reached = true;
    void this.#read(client, code, end.signal);
  }

  /** Begins again after a failure. */
  again(): void {
    this.#end();
    this.#failure = undefined;
    this.#host.requestUpdate();
  }

  /** Takes a status that came by another way, unless a newer one is known. */
  take(status: PublicStatus): void {
    if (isOlder(status, this.#status)) return;
    this.#status = status;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#end();
  }

  #end(): void {
    this.#following?.end.abort();
    this.#following = undefined;
  }

  async #read(client: Client, code: string, signal: AbortSignal): Promise<void> {
    const fail = (error: unknown): void => {
      if (signal.aborted) return;
      this.#failure = error;
      this.#host.requestUpdate();
    };
    const status = (next: PublicStatus): void => this.#show(next, signal);
    const reach = (reached: boolean): void => {
      this.#reached = reached;
      this.#host.requestUpdate();
    };
    try {
      // Asked first on its own: a wrong code or key is known at once, whatever becomes of the stream.
      status(await client.get<PublicStatus>(path`/v1/dossiers/${code}/status`, { signal }));
      const { listen } = await import('./live.js');
      listen(client, code, { status, reach, fail }, signal);
    } catch (error) {
      fail(error);
    }
  }

  #show(status: PublicStatus, signal: AbortSignal): void {
    const before = this.#status;
    if (signal.aborted || isOlder(status, before)) return;
    this.#status = status;
    this.#failure = undefined;
    this.#host.requestUpdate();
    this.#onStatus(status, before);
  }
}

/** A stream that goes on after a drop first tells the steps in between: the page never goes back in time. */
function isOlder(status: PublicStatus, known: PublicStatus | undefined): boolean {
  return known !== undefined && Date.parse(status.updatedAt) < Date.parse(known.updatedAt);
}
