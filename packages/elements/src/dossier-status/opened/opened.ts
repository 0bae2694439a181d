import { html, nothing, type TemplateResult } from 'lit';
import type { DossierView, PublicStatus, SupplementRequest } from '@motcua/contract';
import type { Client } from '@motcua/sdk/client.js';
import '../../rating/define.js';
import { accessProblem, untrusted } from '../../dossier-access/access-problem.js';
import { openDossier } from '../../dossier-access/open-dossier.js';
import { proofField, readLastFour } from '../../dossier-access/proof-field.js';
import type { Language } from '../../foundation/locale.js';
import { problemIs } from '../../foundation/problems.js';
import { mayAsk } from '../../frame/site.js';
import { DossierPapers } from './dossier-papers.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';
import {
  answeredTemplate,
  detailsTemplate,
  supplementTemplate,
  type SupplementActions,
} from './opened-sections.js';
import type { AskedQuestions } from './asked-answers.js';
import { forgetAnswer, keepAnswer, keptAnswer } from './kept-answer.js';
import { Filed } from './filed.js';
import { SupplementAnswer } from './supplement-answer.js';
import { Withdrawal } from './withdrawal.js';

export { openedStyles } from './opened.styles.js';

/** What the opened dossier needs of the element it stands in. */
export interface OpenedHost {
  readonly client: Client | undefined;
  readonly language: Language;
  /** Code of the dossier. */
  readonly code: string;
  /** Nothing is kept on the device. */
  readonly sharedComputer: boolean;
  /** Something is to be shown anew. */
  changed(): void;
  /** The dossier as it is after a proof or an answer. @returns the id of the heading to read first, once it is there */
  show(view: DossierView): Promise<string>;
  /** The token has run out in the middle of an answer. */
  expired(): void;
  /** The dossier is another than what is shown. */
  outdated(): void;
  /** Reads a text out politely. */
  announce(text: string): void;
  /** Puts the keyboard on the part with that id. */
  focus(id: string): void;
  /** Where it is drawn. */
  root(): ParentNode;
}

/**
 * Asks for the proof, and what it opened: the supplement to answer, the details, the rating. Loaded when somebody wants to
 * see more than the code alone shows.
 */
export class Opened {
  readonly #host: OpenedHost;
  #answer = new SupplementAnswer();
  #requestedAt: string | undefined;
  /** Names the request that is answered. */
  #request = '';
  #answered: 'sent' | 'sentPart' | 'noLonger' | undefined;
  #failure: unknown;
  readonly #papers: DossierPapers;
  readonly #filed: Filed;
  readonly #withdrawal: Withdrawal;
  #rating = false;
  #wrongProof = false;
  #proofFailure: unknown;
  #opening = false;
  /** Whether this site may ask for a proof; not known yet of a site with a key. */
  #mayAsk: boolean | undefined;

  constructor(host: OpenedHost) {
    this.#host = host;
    this.#papers = new DossierPapers(host);
    this.#filed = new Filed(host);
    this.#withdrawal = new Withdrawal(host);
    const { client } = host;
    if (client?.siteKey === undefined) this.#mayAsk = true;
    else void this.#askMayAsk(client);
  }

  /** Before anything is typed; where it cannot be found out, the service says it afterwards. */
  async #askMayAsk(client: Client): Promise<void> {
    this.#mayAsk = await mayAsk(client).catch(() => true);
    this.#host.changed();
  }

  /** The form for the proof. */
  proof({ status }: PublicStatus): TemplateResult {
    const { language, client } = this.#host;
    const own = this.#words;
    if (this.#mayAsk === undefined) return html``;
    if (!this.#mayAsk) return untrusted(language, client?.baseUrl ?? '');
    return html`<p>${own.intros[status.code] ?? own.moreIntro}</p>
      ${accessProblem(this.#proofFailure, language, { centre: client?.baseUrl })}
      <form class="prove" novalidate @submit=${this.#prove}>
        ${proofField(language, this.#wrongProof)}
        <div class="actions">
          <button class="button primary" aria-busy=${this.#opening ? 'true' : 'false'}>
            ${this.#opening ? own.opening : own.open}
          </button>
        </div>
      </form>`;
  }

  /** The parts, for the dossier as it is now. @param payments what is to be paid */
  parts(view: DossierView, payments: unknown): TemplateResult {
    const { language, client } = this.#host;
    const own = this.#words;
    const { supplement, rating } = view;
    // Another request is another answer.
    if (supplement && supplement.requestedAt !== this.#requestedAt) this.#begin(view, supplement);
    if (supplement && !this.#answer.busy) this.#answer.settle(supplement);
    // Once asked, the question stays where it is: its thanks are read after the dossier says that it was rated.
    this.#rating ||= rating.allowed && !rating.rated;
    return html`
      ${this.#answered ? answeredTemplate(this.#answered, own) : nothing}
      ${supplement ? supplementTemplate(supplement, this.#answer, this.#actions(view), own, language, client) : nothing}
      ${payments}
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
      ${detailsTemplate(
        this.#rating ? { ...view, rating: { ...rating, rated: false } } : view,
        own,
        language,
        // What was filed elsewhere has its papers there.
        view.elsewhere ? html`` : this.#papers.template(view, own),
        html`${this.#filed.template(view, own)} ${this.#withdrawal.template(view)}`,
      )}
    `;
  }

  get #words(): typeof vi {
    return this.#host.language === 'vi' ? vi : en;
  }

  readonly #prove = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { client, code } = this.#host;
    if (this.#opening || client === undefined) return;
    const lastFour = readLastFour(event.target as HTMLFormElement);
    this.#wrongProof = lastFour === undefined;
    this.#proofFailure = undefined;
    this.#opening = lastFour !== undefined;
    this.#host.changed();
    if (lastFour === undefined) return this.#host.focus('proof');
    try {
      const view = await openDossier(client, code, lastFour);
      if (code !== this.#host.code) return;
      this.#failure = undefined;
      const heading = await this.#host.show(view);
      if (code === this.#host.code) this.#host.focus(heading);
    } catch (error) {
      if (code !== this.#host.code) return;
      this.#proofFailure = error;
      this.#host.focus('proof');
    } finally {
      this.#opening = false;
      this.#host.changed();
    }
  };

  #begin({ code }: DossierView, { requestedAt, form }: SupplementRequest): void {
    const answer = new SupplementAnswer();
    this.#answer = answer;
    this.#requestedAt = requestedAt;
    this.#request = `${code} ${requestedAt}`;
    this.#answered = undefined;
    this.#failure = undefined;
    // Loaded for those who are asked something anew.
    if (form) void loadQuestions().catch(() => {});
    void keptAnswer(this.#request).then((kept) => {
      if (kept) answer.restore(kept);
      this.#host.changed();
    });
  }

  /** Keeps what was typed so far. */
  #keep(): void {
    if (!this.#host.sharedComputer) void keepAnswer(this.#request, this.#answer.kept);
  }

  #actions(view: DossierView): SupplementActions {
    const answer = this.#answer;
    const then =
      <A extends readonly unknown[]>(act: (...values: A) => void) =>
      (...values: A): void => {
        act(...values);
        this.#keep();
        this.#host.changed();
      };
    return {
      pick: then((item, files) => answer.add(item, files)),
      remove: then((item, file) => answer.remove(item, file)),
      dismiss: then((item) => {
        answer.dismiss(item);
        this.#host.focus(`file-${item}`);
      }),
      write: (note) => {
        answer.note = note;
        this.#keep();
      },
      answer: (answers) => {
        answer.answers = answers;
        answer.missing = false;
        this.#keep();
      },
      send: () => void this.#send(view, answer),
      sendSo: (partial) => void this.#send(view, answer, partial),
    };
  }

  /** @param partial the rest comes later, or it goes on without; asked when it is not said */
  async #send(view: DossierView, answer: SupplementAnswer, partial?: boolean): Promise<void> {
    const { client } = this.#host;
    if (answer.busy || client === undefined) return;
    if (view.supplement?.form) {
      const given = await this.#given(view.supplement, partial === false);
      if (given === undefined) return;
      answer.answers = given;
    }
    answer.missing = answer.isEmpty;
    this.#failure = undefined;
    answer.later =
      view.supplement && partial === undefined && !answer.missing
        ? answer.without(view.supplement)
        : [];
    if (answer.later.length > 0) {
      this.#host.changed();
      return this.#host.focus('later');
    }
    if (!answer.missing) {
      answer.refused = undefined;
      answer.busy = true;
      this.#host.changed();
      try {
        const after = await answer.send(
          client,
          view,
          () => {
            this.#keep();
            this.#host.changed();
          },
          (name) => this.#host.announce(this.#words.uploading(name)),
          partial,
        );
        await forgetAnswer(this.#request);
        // What was begun of the rest stays.
        if (after.supplement) {
          answer.note = '';
          answer.settle(after.supplement);
          this.#keep();
        }
        this.#answered = after.supplement ? 'sentPart' : 'sent';
        void this.#host.show(after);
        this.#host.focus('answered');
      } catch (error) {
        this.#fail(error, answer);
      } finally {
        answer.busy = false;
      }
    }
    this.#host.changed();
  }

  /**
   * What was answered anew; nothing when something is wrong with it, which is then said.
   * @param isAll nothing of it comes later
   */
  async #given(
    { items }: SupplementRequest,
    isAll: boolean,
  ): Promise<Readonly<Record<string, unknown>> | undefined> {
    try {
      await loadQuestions();
      return this.#questions?.take(items, isAll);
    } catch (error) {
      this.#failure = error;
      this.#host.changed();
      return undefined;
    }
  }

  get #questions(): AskedQuestions | null {
    return this.#host.root().querySelector<AskedQuestions>('#asked');
  }

  #fail(error: unknown, answer: SupplementAnswer): void {
    // Named beside the files already.
    if (answer.refused !== undefined) return;
    if (problemIs(error, 'invalid-dossier') && this.#questions?.refuse(error)) return;
    if (problemIs(error, 'move-not-permitted')) {
      this.#answered = 'noLonger';
      void forgetAnswer(this.#request);
      this.#host.outdated();
      return;
    }
    this.#failure = error;
    if (problemIs(error, 'token-invalid')) this.#host.expired();
  }
}

async function loadQuestions(): Promise<void> {
  await import('./asked-answers.js');
}
