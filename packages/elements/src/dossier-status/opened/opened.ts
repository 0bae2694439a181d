import { html, nothing, type TemplateResult } from 'lit';
import type { DossierView } from '@motcua/contract';
import type { Client } from '@motcua/sdk/client.js';
import '../../rating/define.js';
import { accessProblem } from '../../dossier-access/access-problem.js';
import type { Language } from '../../foundation/locale.js';
import { problemIs } from '../../foundation/problems.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';
import {
  answeredTemplate,
  detailsTemplate,
  supplementTemplate,
  type SupplementActions,
} from './opened-sections.js';
import { SupplementAnswer } from './supplement-answer.js';

/** What the opened dossier needs of the element it stands in. */
export interface OpenedHost {
  readonly client: Client | undefined;
  readonly language: Language;
  /** Something is to be shown anew. */
  changed(): void;
  /** The dossier as it is after an answer. */
  answered(view: DossierView): void;
  /** The token has run out in the middle of an answer. */
  expired(): void;
  /** The dossier is another than what is shown. */
  outdated(): void;
  /** Puts the keyboard on the part with that id. */
  focus(id: string): void;
}

/** What a proof opened: the supplement to answer, the details, the rating. Loaded when a dossier is opened. */
export class Opened {
  readonly #host: OpenedHost;
  #answer = new SupplementAnswer();
  #requestedAt: string | undefined;
  #answered: 'sent' | 'noLonger' | undefined;
  #failure: unknown;
  #rating = false;

  constructor(host: OpenedHost) {
    this.#host = host;
  }

  /** The parts, for the dossier as it is now. */
  template(view: DossierView): TemplateResult {
    const { language, client } = this.#host;
    const own = language === 'vi' ? vi : en;
    const { supplement, rating } = view;
    // Another request is another answer.
    if (supplement && supplement.requestedAt !== this.#requestedAt) this.#begin(supplement);
    // Once asked, the question stays where it is: its thanks are read after the dossier says that it was rated.
    this.#rating ||= rating.allowed && !rating.rated;
    return html`
      ${this.#answered ? answeredTemplate(this.#answered, own) : nothing}
      ${supplement ? supplementTemplate(supplement, this.#answer, this.#actions(view), own, language) : nothing}
      ${accessProblem(this.#failure, language, { kept: own.kept, centre: client?.baseUrl })}
      ${
        this.#rating
          ? html`<motcua-rating
              class="card"
              .code=${view.code}
              .token=${view.token}
            ></motcua-rating>`
          : nothing
      }
      ${detailsTemplate(this.#rating ? { ...view, rating: { ...rating, rated: false } } : view, own, language)}
    `;
  }

  #begin({ requestedAt }: { readonly requestedAt: string }): void {
    this.#answer = new SupplementAnswer();
    this.#requestedAt = requestedAt;
    this.#answered = undefined;
    this.#failure = undefined;
  }

  #actions(view: DossierView): SupplementActions {
    const answer = this.#answer;
    const then =
      <A extends readonly unknown[]>(act: (...values: A) => void) =>
      (...values: A): void => {
        act(...values);
        this.#host.changed();
      };
    return {
      pick: then((item, files) => answer.add(item, files)),
      remove: then((item, file) => answer.remove(item, file)),
      write: (note) => {
        answer.note = note;
      },
      send: () => void this.#send(view, answer),
    };
  }

  async #send(view: DossierView, answer: SupplementAnswer): Promise<void> {
    const { client } = this.#host;
    if (answer.busy || client === undefined) return;
    answer.missing = answer.isEmpty;
    this.#failure = undefined;
    if (!answer.missing) {
      answer.refused = undefined;
      answer.busy = true;
      this.#host.changed();
      try {
        const after = await answer.send(client, view, () => this.#host.changed());
        this.#answered = 'sent';
        this.#host.answered(after);
        this.#host.focus('answered');
      } catch (error) {
        this.#fail(error, answer);
      } finally {
        answer.busy = false;
      }
    }
    this.#host.changed();
  }

  #fail(error: unknown, answer: SupplementAnswer): void {
    // Named beside the files already.
    if (answer.refused !== undefined) return;
    if (problemIs(error, 'move-not-permitted')) {
      this.#answered = 'noLonger';
      this.#host.outdated();
      return;
    }
    this.#failure = error;
    if (problemIs(error, 'token-invalid')) this.#host.expired();
  }
}
