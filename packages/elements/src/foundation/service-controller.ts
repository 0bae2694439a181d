import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Client } from '@motcua/sdk/client.js';
import { defaultConnection, onDefaultService, type ServiceConnection } from './connection.js';
import { serviceContext } from './contexts.js';
import { closestAcross } from './tree.js';

/** A resource of the SDK, such as `Procedures` of `@motcua/sdk/procedures.js`: an element ships only the ones it names. */
type ResourceKind<R> = new (client: Client) => R;

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Finds the service of an element: the nearest `<motcua-service>`, else the one the page's script tag named. Asks the
 * element to update when it changes and when the device goes offline or comes back.
 */
export class ServiceController implements ReactiveController {
  readonly #host: Host;
  #provided: ServiceConnection | undefined;
  #unsubscribe: (() => void) | undefined;
  #stop: (() => void) | undefined;
  readonly #reconnected: (() => void) | undefined;

  /** @param options.reconnected called when the device has a network again: try what failed once more */
  constructor(host: Host, options: { readonly reconnected?: () => void } = {}) {
    this.#host = host;
    this.#reconnected = options.reconnected;
    host.addController(this);
  }

  /** The connection; `undefined` while none is known. */
  get connection(): ServiceConnection | undefined {
    if (this.#provided !== undefined) return this.#provided;
    // A provider that is not defined yet will speak for itself; calling another service first would be wrong.
    return closestAcross(this.#host, 'motcua-service') === null ? defaultConnection() : undefined;
  }

  /** The client; `undefined` while no service is known. */
  get client(): Client | undefined {
    return this.connection?.client;
  }

  /** A resource of the service, as in `service.use(Procedures)?.get(code)`; the same one until the service changes. */
  use<R>(kind: ResourceKind<R>): R | undefined {
    const { connection } = this;
    if (connection === undefined) return undefined;
    const { client, shared } = connection;
    const resource = (shared.get(kind) as R | undefined) ?? new kind(client);
    shared.set(kind, resource);
    return resource;
  }

  /** False when the device says that it has no network; true does not promise one. */
  get online(): boolean {
    return navigator.onLine;
  }

  hostConnected(): void {
    this.#request();
    const update = (): void => this.#host.requestUpdate();
    const stopDefault = onDefaultService(update);
    const online = (): void => {
      update();
      this.#reconnected?.();
    };
    addEventListener('online', online);
    addEventListener('offline', update);
    this.#stop = () => {
      stopDefault();
      removeEventListener('online', online);
      removeEventListener('offline', update);
    };
    if (customElements.get('motcua-service') === undefined) {
      void customElements.whenDefined('motcua-service').then(() => {
        if (this.#host.isConnected && this.#provided === undefined) this.#request();
      });
    }
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#unsubscribe?.();
    this.#stop = undefined;
    this.#unsubscribe = undefined;
    this.#provided = undefined;
  }

  #request(): void {
    const host = this.#host;
    host.dispatchEvent(new ContextEvent(serviceContext, host, this.#receive, true));
  }

  readonly #receive = (
    connection: ServiceConnection | undefined,
    unsubscribe?: () => void,
  ): void => {
    if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.#provided = connection;
    this.#host.requestUpdate();
  };
}
