import type { ReactiveControllerHost } from 'lit';
import type { FiledDossier, NewDossier } from '@motcua/contract';
import type { Client } from '@motcua/sdk/client.js';
import { problemIs } from '../foundation/problems.js';
import type { KeptAt } from './draft.js';
import type { Filling } from './filling.js';
import type { OpenForm } from './session-of-form.js';

/** What became of an attempt to file. */
export type Outcome =
  | { readonly kind: 'filed' }
  /** The answer was lost: sent again, it is the same request. */
  | { readonly kind: 'unknown' }
  /** The service said no, or nothing was sent. */
  | { readonly kind: 'refused'; readonly error: unknown };

/** Files the dossier exactly once, whatever happens to the answer. */
export class Filing {
  busy = false;
  /** Why the last attempt was refused. */
  failure: unknown;
  /** The dossier once it is filed. In memory only. */
  filed: FiledDossier | undefined;
  /** Another tab filed it. */
  fromOtherTab = false;

  readonly #host: ReactiveControllerHost;
  readonly #filling: Filling;
  #elsewhere: FiledDossier | undefined;
  /** Changes when what is on its way concerns nobody here any more. */
  #attempt = 0;

  constructor(host: ReactiveControllerHost, filling: Filling) {
    this.#host = host;
    this.#filling = filling;
  }

  /** Another form begins, or somebody else sits here: what is still on its way arrives, and is not shown. */
  forget(): void {
    this.#attempt += 1;
    this.busy = false;
    this.filed = undefined;
  }

  /** Sends the dossier, or what was sent before while it is not known whether that arrived. */
  async submit(client: Client, office: string, locale: string): Promise<Outcome> {
    const filling = this.#filling;
    const { open } = filling;
    if (this.busy || open === undefined || filling.draft === undefined) {
      return { kind: 'unknown' };
    }
    const before = filling.locked;
    const attempt = (this.#attempt += 1);
    const forgotten = (): boolean => attempt !== this.#attempt;
    this.failure = undefined;
    this.#elsewhere = undefined;
    this.#work(true);
    try {
      if (!before && !navigator.onLine) throw Object.assign(new Error(), offline);
      // Kept before it is sent: after a reload, or in another tab, it is the same request again.
      if (!before) {
        await filling.save({ sent: newDossier(open, office, locale, filling.draft.kept) });
      }
      const { draft } = filling;
      if (draft?.sent === undefined) return { kind: 'unknown' };
      const { idempotencyKey } = draft;
      const filed = await submit(client, draft.sent, { idempotencyKey, locale });
      if (forgotten()) return { kind: 'unknown' };
      await this.finish(filed);
      return { kind: 'filed' };
    } catch (error) {
      return forgotten() ? { kind: 'unknown' } : await this.#failed(error, before);
    } finally {
      if (!forgotten()) this.#work(false);
    }
  }

  /** Another tab filed this dossier. */
  async elsewhere(filed: FiledDossier): Promise<void> {
    // While this tab sends the same request, its own answer is on the way.
    this.#elsewhere = filed;
    if (!this.busy) await this.finish(filed, true);
  }

  /** Shows the dossier and forgets the draft. */
  async finish(filed: FiledDossier, fromOtherTab = false): Promise<void> {
    this.filed = filed;
    this.fromOtherTab = fromOtherTab;
    this.failure = undefined;
    if (fromOtherTab) this.#filling.forget();
    else await this.#filling.filed(filed);
    this.#host.requestUpdate();
  }

  async #failed(error: unknown, before: boolean): Promise<Outcome> {
    if (this.#elsewhere !== undefined) {
      await this.finish(this.#elsewhere, true);
      return { kind: 'filed' };
    }
    const verdict = verdictOf(error);
    if (verdict === 'unknown' || (verdict === 'not-heard' && before)) {
      this.failure = verdict === 'unknown' ? undefined : error;
      return { kind: 'unknown' };
    }
    await this.#filling.save({ sent: undefined }, { unlock: true });
    this.failure = error;
    return { kind: 'refused', error };
  }

  #work(busy: boolean): void {
    this.busy = busy;
    this.#host.requestUpdate();
  }
}

/** The dossier as it is filed. */
function newDossier(open: OpenForm, office: string, locale: string, kept?: KeptAt): NewDossier {
  return {
    procedure: open.procedure.code,
    formVersion: open.form.version,
    answers: open.session.answers(),
    ...(office !== '' && { office }),
    locale,
    ...(kept && { draft: { id: kept.id, ...(kept.code !== undefined && { code: kept.code }) } }),
  };
}

/** As `Dossiers.submit`, without the rest of that resource: most of the form's weight counts on a telephone. */
function submit(
  client: Client,
  dossier: NewDossier,
  options: { readonly idempotencyKey: string; readonly locale: string },
): Promise<FiledDossier> {
  return client.post('/v1/dossiers', dossier, options);
}

const offline = { name: 'ConnectionError', offline: true };

/** What an error says about the request: nothing was stored, it was not even looked at, or nobody knows. */
function verdictOf(error: unknown): 'not-stored' | 'not-heard' | 'unknown' {
  const { status, offline: unsent } = error as { status?: unknown; offline?: unknown };
  if (unsent === true) return 'not-heard';
  if (typeof status !== 'number' || status >= 500) return 'unknown';
  if (problemIs(error, 'request-in-progress')) return 'unknown';
  // Keys and limits are checked before the request: an earlier one may have arrived.
  return [401, 403, 429].includes(status) ? 'not-heard' : 'not-stored';
}
