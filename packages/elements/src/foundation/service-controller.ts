import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Motcua } from '@motcua/sdk';
import { defaultConnection, onDefaultService, type ServiceConnection } from './connection.js';
import { serviceContext } from './contexts.js';
import { closestAcross } from './tree.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Finds the service of an element: the nearest `<motcua-service>`, else the one the page's script tag named. Asks the
 * element to update when it changes and when the device goes offline or comes back.
 */
export class ServiceController implements ReactiveController {
  readonly #host: Host;
  readonly #consumer: ContextConsumer<typeof serviceContext, Host>;
  #provided: ServiceConnection | undefined;
  #stop: (() => void) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    this.#consumer = new ContextConsumer(host, {
      context: serviceContext,
      subscribe: true,
      callback: (connection) => {
        this.#provided = connection;
        host.requestUpdate();
      },
    });
  }

  /** The connection; `undefined` while none is known. */
  get connection(): ServiceConnection | undefined {
    if (this.#provided !== undefined) return this.#provided;
    // A provider that is not defined yet will speak for itself; calling another service first would be wrong.
    return closestAcross(this.#host, 'motcua-service') === null ? defaultConnection() : undefined;
  }

  /** The client; `undefined` while no service is known. */
  get client(): Motcua | undefined {
    return this.connection?.client;
  }

  /** False when the device says that it has no network; true does not promise one. */
  get online(): boolean {
    return navigator.onLine;
  }

  hostConnected(): void {
    const update = (): void => this.#host.requestUpdate();
    const stopDefault = onDefaultService(update);
    addEventListener('online', update);
    addEventListener('offline', update);
    this.#stop = () => {
      stopDefault();
      removeEventListener('online', update);
      removeEventListener('offline', update);
    };
    if (customElements.get('motcua-service') === undefined) {
      void customElements.whenDefined('motcua-service').then(() => {
        if (this.#host.isConnected && this.#provided === undefined) this.#consumer.hostConnected();
      });
    }
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#provided = undefined;
  }
}
