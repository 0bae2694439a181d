import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { NewRating, RatingScale } from '@motcua/contract';
import { newIdempotencyKey } from '@motcua/sdk/client.js';
import { Ratings } from '@motcua/sdk/ratings.js';
import { accessProblem } from '../dossier-access/access-problem.js';
import { proofStyles } from '../dossier-access/proof.styles.js';
import { RatingSubmitEvent } from '../events/rating-submit.js';
import { Announcer } from '../foundation/announcer.js';
import { buttonStyles } from '../foundation/button.styles.js';
import { chipStyles } from '../foundation/chip.styles.js';
import { hostStyles } from '../foundation/host.styles.js';
import { inputStyles } from '../foundation/input.styles.js';
import { LocaleController } from '../foundation/locale.js';
import { noticeStyles } from '../foundation/notice.styles.js';
import { notice, problemIs, problemMessage, problemNotice } from '../foundation/problems.js';
import { ServiceController } from '../foundation/service-controller.js';
import { Words } from '../foundation/spoken.js';
import { skeletonStyles } from '../foundation/skeleton.styles.js';
import type { Kiosk } from './kiosk.js';
import { vi } from './messages.vi.js';
import type * as OpinionPart from './opinion.js';
import type * as ProofPart from './proof.js';
import { noOpinion, questionTemplate, type Opinion } from './question.js';
import { styles } from './rating.styles.js';

const noMistakes: ProofPart.ProofMistakes = { code: false, proof: false };

/** Where the rating stands. */
type Stage = 'asking' | 'sending' | 'thanks' | 'already' | 'early' | 'skipped';

const words = new Words(vi, async () => (await import('./messages.en.js')).en);

/**
 * Asks how the service was, once for each dossier, after the result. Nothing is pre-selected, nothing must be explained,
 * and skipping is as easy as sending.
 *
 * @element motcua-rating
 * @fires motcua-rating-submit - A rating was stored. Carries nothing.
 * @slot - Shown until the element runs.
 * @csspart faces - The row of levels.
 * @csspart notice - A message.
 * @cssproperty --motcua-accent - Colour of what is chosen, the button and the focus ring.
 */
export class Rating extends LitElement {
  static override styles = [
    hostStyles,
    buttonStyles,
    inputStyles,
    chipStyles,
    noticeStyles,
    skeletonStyles,
    proofStyles,
    styles,
  ];

  /** Code of the dossier; asked for when absent. */
  @property() code = '';

  /** Token of the dossier, from filing it or from a look-up; without one the element asks for a proof. */
  @property({ attribute: false }) token: string | undefined;

  /** A shared screen: large targets, and everything is cleared for the next person. */
  @property({ type: Boolean, reflect: true }) kiosk = false;

  @state() private stage: Stage = 'asking';
  @state() private opinion = noOpinion;
  @state() private missing = false;
  @state() private mistakes = noMistakes;
  @state() private failure: unknown;
  @state() private busy = false;
  @state() private scale: RatingScale | undefined;
  @state() private scaleFailure: unknown;
  @state() private proofFailure: unknown;
  @state() private proof: typeof ProofPart | undefined;
  @state() private more: typeof OpinionPart | undefined;
  @state() private shared: Kiosk | undefined;
  /** The text that was warned about; sent as it is when it is sent again. */
  @state() private warned: string | undefined;
  /** This site may not ask for a proof. */
  @state() private untrusted = false;

  readonly #service = new ServiceController(this, { reconnected: () => this.#reload() });
  readonly #locale = new LocaleController(this, words);
  readonly #announcer = new Announcer(this);
  /** The service whose scale is shown or on its way. */
  #asked: Ratings | undefined;
  /** The code as the service writes it, once it was opened here. */
  #proved: string | undefined;
  // A retry with nothing changed is the same rating, under the same key; changed, it is another request.
  #attempt: { readonly body: string; readonly key: string } | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.shared?.end();
    this.shared = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.kiosk && this.shared === undefined) void this.#share();
    if (changed.has('code') && this.hasUpdated && this.code !== this.#proved) {
      this.#restart(changed.has('token'));
    }
    const ratings = this.#service.use(Ratings);
    if (ratings !== undefined && ratings !== this.#asked) void this.#loadScale(ratings);
    if (!this.token && !this.proof && this.proofFailure === undefined) void this.#loadProof();
  }

  override render(): TemplateResult {
    const own = this.#locale.messages;
    return html`${this.#announcer.region()}
      <section class="stack" aria-label=${own.title}>
        ${this.#body()} ${this.shared?.template(this.#locale.language)}
      </section>`;
  }

  #body(): TemplateResult {
    const own = this.#locale.messages;
    switch (this.stage) {
      case 'thanks':
        return this.#done(
          'good',
          own.thanks,
          html`<p>${this.more?.whatNext(this.#locale.language)}</p>`,
        );
      case 'already':
        return this.#done('info', own.already, html`<p>${own.alreadyMore}</p>`);
      case 'early':
        return this.#done('info', own.early, html`<p>${own.earlyMore}</p>`);
      case 'skipped':
        return this.#done(
          'info',
          own.skipped,
          html`<p>${own.skippedMore}</p>
            <button class="button secondary" type="button" @click=${this.#comeBack}>
              ${own.back}
            </button>`,
        );
      case 'asking':
      case 'sending':
        return html`<div class="head">
            <h2 id="title" tabindex="-1">${own.title}</h2>
            <p class="soft">${own.intro}</p>
          </div>
          ${this.token ? this.#question() : this.#proof()}`;
    }
  }

  #done(tone: 'good' | 'info', title: string, more: TemplateResult): TemplateResult {
    return html`<div id="done" tabindex="-1">${notice(tone, title, more)}</div>`;
  }

  #proof(): TemplateResult {
    const own = this.#locale.messages;
    const { language } = this.#locale;
    if (this.proof === undefined) {
      return this.proofFailure === undefined
        ? this.#waiting()
        : problemNotice(
            problemMessage(this.proofFailure, language),
            language,
            () => void this.#loadProof(),
          );
    }
    if (this.untrusted) {
      return this.proof.untrusted(language, this.#service.client?.baseUrl ?? '');
    }
    return this.proof.proofTemplate({
      language,
      own,
      code: this.code,
      mistakes: this.mistakes,
      busy: this.busy,
      problem: this.#problem(),
      onSubmit: this.#prove,
    });
  }

  #question(): TemplateResult {
    const own = this.#locale.messages;
    const { language } = this.#locale;
    if (this.scaleFailure !== undefined) {
      return problemNotice(problemMessage(this.scaleFailure, language), language, () =>
        this.#reload(),
      );
    }
    if (this.scale === undefined) return this.#waiting();
    const sending = this.stage === 'sending';
    return html`<form novalidate @submit=${this.#send}>
      ${this.#problem(own.kept)}
      ${questionTemplate(this.scale, this.opinion, this.missing, own, language, this.#change)}
      ${
        this.opinion.level === undefined
          ? nothing
          : this.more?.opinionTemplate(
              this.scale,
              this.opinion,
              this.warned !== undefined,
              language,
              this.#change,
            )
      }
      <div class="actions">
        <button class="button primary" aria-busy=${sending ? 'true' : 'false'}>
          ${sending ? own.sending : own.send}
        </button>
        <button class="button secondary" type="button" @click=${this.#skip}>${own.skip}</button>
      </div>
    </form>`;
  }

  #waiting(): TemplateResult {
    return html`<div class="skeleton" aria-hidden="true"><span></span><span></span></div>
      <p class="visually-hidden" role="status">${this.#locale.messages.loading}</p>`;
  }

  #problem(kept?: string): TemplateResult | typeof nothing {
    const centre = this.#service.client?.baseUrl;
    return accessProblem(this.failure, this.#locale.language, { kept, centre });
  }

  async #loadScale(ratings: Ratings): Promise<void> {
    this.#asked = ratings;
    this.scaleFailure = undefined;
    try {
      const scale = await ratings.scale();
      if (ratings !== this.#asked) return;
      this.scale = scale;
      void this.#loadMore();
    } catch (error) {
      if (ratings === this.#asked) this.scaleFailure = error;
    }
  }

  /** Without them the level alone can be sent. */
  async #loadMore(): Promise<void> {
    this.more ??= await import('./opinion.js').catch(() => undefined);
  }

  async #share(): Promise<void> {
    const part = await import('./kiosk.js').catch(() => undefined);
    if (part === undefined || !this.isConnected || this.shared !== undefined) return;
    this.shared = new part.Kiosk(this, () => {
      // What was typed and never sent stands in the fields alone.
      for (const field of this.renderRoot.querySelectorAll<HTMLInputElement>('.input')) {
        field.value = '';
      }
      this.code = '';
      this.#proved = undefined;
      this.#restart(false);
    });
    this.shared.touch();
  }

  #reload(): void {
    void this.#loadMore();
    if (this.scaleFailure !== undefined && this.#asked) void this.#loadScale(this.#asked);
  }

  async #loadProof(): Promise<void> {
    this.proofFailure = undefined;
    try {
      const proof = await import('./proof.js');
      const { client } = this.#service;
      // Before anything is typed; where it cannot be found out, the service says it afterwards.
      this.untrusted = client?.siteKey ? !(await proof.mayAsk(client).catch(() => true)) : false;
      this.proof = proof;
    } catch (error) {
      this.proofFailure = error;
    }
  }

  readonly #prove = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy || this.proof === undefined) return;
    const { client } = this.#service;
    const given = this.proof.readProof(event.target as HTMLFormElement);
    this.failure = undefined;
    this.mistakes = 'mistakes' in given ? given.mistakes : noMistakes;
    if ('mistakes' in given) return this.#focus(given.mistakes.code ? 'code' : 'proof');
    if (client === undefined) return;
    this.busy = true;
    try {
      const view = await given.open(client);
      this.#proved = view.code;
      this.code = view.code;
      this.token = view.token;
      if (view.rating.rated) this.#finish('already');
      else if (!view.rating.allowed) this.#finish('early');
      else this.#focus('title');
    } catch (error) {
      this.failure = error;
      this.#focus('proof');
    } finally {
      this.busy = false;
    }
  };

  readonly #change = (opinion: Opinion): void => {
    this.opinion = opinion;
    this.missing = false;
    if (opinion.comment !== this.warned) this.warned = undefined;
    void this.#loadMore();
  };

  readonly #send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { scale, token, opinion } = this;
    const ratings = this.#service.use(Ratings);
    if (this.stage === 'sending' || !scale || !token || !ratings) return;
    if (opinion.level === undefined) {
      this.missing = true;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('input[name="level"]')?.focus();
      return;
    }
    if (this.more?.looksPersonal(opinion.comment) && this.warned !== opinion.comment) {
      this.warned = opinion.comment;
      return this.#focus('comment');
    }
    this.stage = 'sending';
    this.failure = undefined;
    const comment = opinion.comment.trim().normalize('NFC');
    const rating: NewRating = {
      scale: scale.id,
      level: opinion.level,
      reasons: this.more?.reasonsOf(scale, opinion) ?? [],
      ...(comment !== '' && { comment }),
    };
    const body = JSON.stringify([this.code, rating]);
    if (body !== this.#attempt?.body) this.#attempt = { body, key: newIdempotencyKey() };
    try {
      await ratings.rate(this.code, rating, { token, idempotencyKey: this.#attempt.key });
      this.#finish('thanks');
      this.dispatchEvent(new RatingSubmitEvent());
    } catch (error) {
      if (problemIs(error, 'already-rated')) this.#finish('already');
      else if (problemIs(error, 'rating-not-allowed')) this.#finish('early');
      else {
        this.failure = error;
        this.stage = 'asking';
        // The token has run out: the proof is asked for again, what was chosen stays.
        if (problemIs(error, 'token-invalid')) this.token = undefined;
      }
    }
  };

  readonly #skip = (): void => this.#finish('skipped');

  readonly #comeBack = (): void => {
    this.stage = 'asking';
    this.shared?.done(false);
    this.#focus('title');
  };

  #finish(stage: Exclude<Stage, 'asking' | 'sending'>): void {
    this.stage = stage;
    this.shared?.done(true);
    this.#announcer.announce(this.#locale.messages[stage]);
    this.#focus('done');
  }

  /** Puts the keyboard on a part once it is there. */
  #focus(id: string): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus(),
    );
  }

  /** Another dossier: nothing of the one before stays. */
  #restart(keepToken: boolean): void {
    if (!keepToken) this.token = undefined;
    this.stage = 'asking';
    this.opinion = noOpinion;
    this.missing = false;
    this.warned = undefined;
    this.failure = undefined;
    this.mistakes = noMistakes;
    this.#attempt = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-rating': Rating;
  }
}
