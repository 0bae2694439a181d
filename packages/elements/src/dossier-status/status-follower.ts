import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PublicStatus } from '@motcua/contract';
import type { Dossiers } from '@motcua/sdk/dossiers.js';

interface Following {
  readonly code: string;
  readonly dossiers: Dossiers;
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
  follow(dossiers: Dossiers | undefined, code: string): void {
    const { code: before, dossiers: service } = this.#following ?? {};
    if (before === code && service === dossiers) return;
    this.#end();
    if (this.#shown !== code) {
      this.#status = undefined;
      this.#failure = undefined;
      this.#shown = code;
    }
    if (code === '' || dossiers === undefined) return;
    const end = new AbortController();
    this.#following = { code, dossiers, end };
    this.#reached = true;
    void this.#read(dossiers, code, end.signal);
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

  async #read(dossiers: Dossiers, code: string, signal: AbortSignal): Promise<void> {
    const onReach = (reached: boolean): void => {
      this.#reached = reached;
      this.#host.requestUpdate();
    };
    try {
      // Asked first on its own: a wrong code or key is known at once, whatever becomes of the stream.
      this.#show(await dossiers.status(code, { signal }), signal);
      for await (const status of dossiers.follow(code, { signal, onReach })) {
        this.#show(status, signal);
      }
    } catch (error) {
      if (signal.aborted) return;
      this.#failure = error;
      this.#host.requestUpdate();
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
