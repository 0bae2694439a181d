import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Task } from '@lit/task';
import type { NewRating, RatingScale } from '@motcua/contract';
import { Dossiers } from '@motcua/sdk/dossiers.js';
import { newIdempotencyKey } from '@motcua/sdk/client.js';
import { Ratings } from '@motcua/sdk/ratings.js';
import { proofFields, readProof, type ProofMistake } from '../dossier-access/proof-form.js';
import { RatingSubmitEvent } from '../events.js';
import { Announcer } from '../foundation/announcer.js';
import { blockStyles } from '../foundation/block.styles.js';
import { buttonStyles } from '../foundation/button.styles.js';
import { fieldStyles } from '../foundation/field.styles.js';
import { hostStyles } from '../foundation/host.styles.js';
import { badIcon } from '../foundation/icons.js';
import { LocaleController, textIn } from '../foundation/locale.js';
import { notice, problemIs, problemMessage, problemNotice } from '../foundation/problems.js';
import { ServiceController } from '../foundation/service-controller.js';
import { face } from './faces.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';
import { styles } from './rating.styles.js';

/** Where the rating stands. */
type Stage = 'asking' | 'sending' | 'thanks' | 'already' | 'early' | 'skipped';

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
  static override styles = [hostStyles, buttonStyles, fieldStyles, blockStyles, styles];

  /** Code of the dossier; asked for when absent. */
  @property() code = '';

  /** Token of the dossier, from filing it or from a look-up; without one the element asks for a proof. */
  @property({ attribute: false }) token: string | undefined;

  @state() private stage: Stage = 'asking';
  @state() private level: number | undefined;
  @state() private missing = false;
  @state() private mistakes: readonly ProofMistake[] = [];
  @state() private failure: unknown;
  @state() private busy = false;

  readonly #service = new ServiceController(this);
  readonly #locale = new LocaleController(this, { vi, en });
  readonly #announcer = new Announcer(this);
  // A retry with nothing changed is the same rating, under the same key; changed, it is another request.
  #attempt: { readonly rating: NewRating; readonly key: string } | undefined;

  readonly #scale = new Task(this, {
    args: () => [this.#service.use(Ratings)] as const,
    task: async ([ratings], { signal }) => await ratings?.scale({ signal }),
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('code') && this.hasUpdated) this.#restart();
  }

  override render(): TemplateResult {
    const own = this.#locale.messages;
    return html`${this.#announcer.region()}
      <section class="stack" aria-labelledby="title">
        <div class="head">
          <h2 id="title" tabindex="-1">${own.title}</h2>
          ${
            this.stage === 'asking' || this.stage === 'sending'
              ? html`<p class="soft">${own.intro}</p>`
              : nothing
          }
        </div>
        ${this.#body()}
      </section>`;
  }

  #body(): TemplateResult {
    const own = this.#locale.messages;
    switch (this.stage) {
      case 'thanks':
        return notice('good', own.thanks, html`<p>${own.thanksMore}</p>`);
      case 'already':
        return notice('info', own.already, html`<p>${own.alreadyMore}</p>`);
      case 'early':
        return notice('info', own.early, html`<p>${own.earlyMore}</p>`);
      case 'skipped':
        return notice(
          'info',
          own.skipped,
          html`<p>${own.skippedMore}</p>
            <button class="button secondary" type="button" @click=${this.#comeBack}>
              ${own.back}
            </button>`,
        );
      case 'asking':
      case 'sending':
        return this.token === undefined ? this.#proof() : this.#question();
    }
  }

  #proof(): TemplateResult {
    const own = this.#locale.messages;
    return html`<form novalidate @submit=${this.#prove}>
      <p>${own.proveIntro}</p>
      ${this.#problem()}
      ${proofFields({
        language: this.#locale.language,
        code: this.code,
        proof: true,
        mistakes: this.mistakes,
      })}
      <div class="actions">
        <button class="button primary" aria-busy=${this.busy ? 'true' : 'false'}>
          ${own.open}
        </button>
      </div>
    </form>`;
  }

  #question(): TemplateResult {
    return this.#scale.render({
      pending: () => html`<div class="skeleton"><span></span><span></span></div>`,
      error: (error) =>
        problemNotice(
          problemMessage(error, this.#locale.language),
          this.#locale.language,
          () => void this.#scale.run(),
        ),
      complete: (scale) => (scale === undefined ? html`` : this.#form(scale)),
    }) as TemplateResult;
  }

  #form(scale: RatingScale): TemplateResult {
    const own = this.#locale.messages;
    const sending = this.stage === 'sending';
    return html`<form novalidate @submit=${this.#send}>
      ${this.#problem()}
      <fieldset aria-describedby=${this.missing ? 'missing' : nothing}>
        <legend class="visually-hidden">${own.scale}</legend>
        ${
          this.missing
            ? html`<p class="error" id="missing" role="alert">${badIcon}${own.choose}</p>`
            : nothing
        }
        <div class="faces" part="faces">${scale.levels.map((item) => this.#level(item))}</div>
      </fieldset>
      ${this.level === undefined ? nothing : this.#reasons(scale)}
      <div class="actions">
        <button class="button primary" aria-busy=${sending ? 'true' : 'false'}>
          ${sending ? own.sending : own.send}
        </button>
        <button class="button secondary" type="button" @click=${this.#skip}>${own.skip}</button>
      </div>
    </form>`;
  }

  #level({ level, label }: RatingScale['levels'][number]): TemplateResult {
    const chosen = this.level === level;
    return html`<label class="level ${chosen ? 'chosen' : ''}">
      <input type="radio" name="level" value=${level} .checked=${chosen} @change=${this.#choose} />
      ${face(level)}<span>${textIn(label, this.#locale.language)}</span>
    </label>`;
  }

  #reasons(scale: RatingScale): TemplateResult {
    const own = this.#locale.messages;
    const tone = (this.level ?? 3) >= 4 ? 'good' : 'bad';
    const fitting = scale.reasons.filter((reason) => this.level === 3 || reason.tone === tone);
    return html`<fieldset>
        <legend>${own.why} <span class="optional">${own.optional}</span></legend>
        <div class="chips">
          ${fitting.map(
            (reason) =>
              html`<label class="chip">
                <input type="checkbox" name="reason" value=${reason.id} />
                ${textIn(reason.label, this.#locale.language)}
              </label>`,
          )}
        </div>
      </fieldset>
      <div class="field">
        <label class="label" for="comment">
          ${own.comment} <span class="optional">${own.optional}</span>
        </label>
        <p class="help" id="comment-help">${own.commentHelp}</p>
        <textarea
          class="input"
          id="comment"
          name="comment"
          maxlength="2000"
          aria-describedby="comment-help"
        ></textarea>
      </div>`;
  }

  #problem(): TemplateResult | typeof nothing {
    if (this.failure === undefined) return nothing;
    const own = this.#locale.messages;
    if (problemIs(this.failure, 'dossier-not-found')) {
      return html`<div role="alert">
        ${notice('warn', own.notFound, html`<p>${own.notFoundMore}</p>`)}
      </div>`;
    }
    const kept = this.token === undefined ? undefined : own.kept;
    const language = this.#locale.language;
    return html`<div role="alert">
      ${problemNotice(problemMessage(this.failure, language, kept), language)}
    </div>`;
  }

  readonly #prove = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    const { code, lastFour, mistakes } = readProof(event.target as HTMLFormElement);
    this.mistakes = mistakes;
    const dossiers = this.#service.use(Dossiers);
    if (mistakes.length > 0 || dossiers === undefined) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    this.busy = true;
    this.failure = undefined;
    try {
      const view = await dossiers.lookup(code, { lastFour });
      this.code = view.code;
      await this.updateComplete;
      this.token = view.token;
      if (view.rating.rated) this.#finish('already');
      else if (!view.rating.allowed) this.#finish('early');
    } catch (error) {
      this.failure = error;
    } finally {
      this.busy = false;
    }
  };

  readonly #choose = (event: Event): void => {
    this.level = Number((event.target as HTMLInputElement).value);
    this.missing = false;
  };

  readonly #send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.stage === 'sending') return;
    const scale = this.#scale.value;
    const ratings = this.#service.use(Ratings);
    if (this.level === undefined || scale === undefined || this.token === undefined || !ratings) {
      this.missing = this.level === undefined;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('input[name="level"]')?.focus();
      return;
    }
    const entries = new FormData(event.target as HTMLFormElement);
    const comment = String(entries.get('comment') ?? '')
      .trim()
      .normalize('NFC');
    this.stage = 'sending';
    this.failure = undefined;
    const rating: NewRating = {
      scale: scale.id,
      level: this.level,
      reasons: entries.getAll('reason').map(String),
      ...(comment !== '' && { comment }),
    };
    if (JSON.stringify(rating) !== JSON.stringify(this.#attempt?.rating)) {
      this.#attempt = { rating, key: newIdempotencyKey() };
    }
    const idempotencyKey = this.#attempt?.key ?? newIdempotencyKey();
    try {
      await ratings.rate(this.code, rating, { token: this.token, idempotencyKey });
      this.#finish('thanks');
      this.dispatchEvent(new RatingSubmitEvent());
    } catch (error) {
      if (problemIs(error, 'already-rated')) this.#finish('already');
      else if (problemIs(error, 'rating-not-allowed')) this.#finish('early');
      else {
        this.failure = error;
        this.stage = 'asking';
        // The token has run out: ask for the proof again, keep what was chosen.
        if (problemIs(error, 'token-invalid')) this.token = undefined;
      }
    }
  };

  readonly #skip = (): void => this.#finish('skipped');

  readonly #comeBack = (): void => {
    this.stage = 'asking';
  };

  #finish(stage: Exclude<Stage, 'asking' | 'sending'>): void {
    const own = this.#locale.messages;
    this.stage = stage;
    this.#announcer.announce(own[stage]);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('#title')?.focus(),
    );
  }

  #restart(): void {
    this.stage = 'asking';
    this.level = undefined;
    this.failure = undefined;
    this.mistakes = [];
    this.#attempt = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-rating': Rating;
  }
}
