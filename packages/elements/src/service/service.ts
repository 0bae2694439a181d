import { ContextProvider } from '@lit/context';
import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Client } from '@motcua/sdk/client.js';
import {
  connectionOf,
  connectionTo,
  defaultConnection,
  type ServiceConnection,
} from '../foundation/connection.js';
import { serviceContext } from '../foundation/contexts.js';

/**
 * Tells every Motcua element inside it which service to talk to, and in which language (`lang`). It takes no room of
 * its own.
 *
 * @element motcua-service
 * @slot - The elements, and whatever else stands between them.
 */
export class Service extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of the service; the page's own service (script tag) when absent, else the origin of the page. */
  @property() service = '';

  /** Publishable key of this site (`pk_…`); the service's own pages need none. */
  @property({ attribute: 'site-key' }) siteKey = '';

  /** A client made by the page (`new Motcua(…)` or `createClient(…)`), instead of `service` and `site-key`. */
  @property({ attribute: false }) client: Client | { readonly client: Client } | undefined;

  readonly #provider = new ContextProvider(this, { context: serviceContext });

  override connectedCallback(): void {
    // Before the children ask, so that their first request goes to this service.
    this.#provide();
    super.connectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('service') || changed.has('siteKey') || changed.has('client')) this.#provide();
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #provide(): void {
    const given = this.client;
    const client = given !== undefined && 'client' in given ? given.client : given;
    const current = this.#provider.value;
    if (client !== undefined && client === current?.client) return;
    const connection = client === undefined ? this.#addressed() : connectionOf(client);
    if (connection !== current) this.#provider.setValue(connection);
  }

  #addressed(): ServiceConnection {
    const siteKey = this.siteKey === '' ? undefined : this.siteKey;
    if (this.service !== '') return connectionTo({ service: this.service, siteKey });
    return defaultConnection() ?? connectionTo({ service: location.origin, siteKey });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-service': Service;
  }
}
