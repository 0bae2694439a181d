import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SupplementItem } from '@motcua/contract';
import type { FormDefinition } from '@motcua/forms';
import { isBegun } from '@motcua/rules';
import type { Client } from '@motcua/sdk/client.js';
import { Wards } from '@motcua/sdk/wards.js';
import '../../dossier-form/define.js';
import { contextOf } from '../../dossier-form/context-of-form.js';
import { Drawn } from '../../dossier-form/drawn.js';
import { fieldTemplate } from '../../dossier-form/fields/field.js';
import { Filling } from '../../dossier-form/filling.js';
import { Findings } from '../../dossier-form/findings.js';
import { refusalsOf } from '../../dossier-form/refusals.js';
import { Walk } from '../../dossier-form/walk.js';
import { learn, messages } from '../../dossier-form/words.js';
import { buttonStyles } from '../../foundation/button.styles.js';
import { define } from '../../foundation/define.js';
import { fieldStyles } from '../../foundation/field.styles.js';
import { hostStyles } from '../../foundation/host.styles.js';
import { LocaleController } from '../../foundation/locale.js';
import { noticeStyles } from '../../foundation/notice.styles.js';

/** Questions of a request, as the element around them uses them. */
export interface AskedQuestions extends HTMLElement {
  /**
   * The answers, when nothing is wrong with them; else it is said at the questions, and the first of them has the keyboard.
   * @param items what was asked for: the questions of an item of which none is answered may wait
   * @param isAll they may wait only where nothing is answered at all
   */
  take(
    items: readonly SupplementItem[],
    isAll: boolean,
  ): Readonly<Record<string, unknown>> | undefined;
  /** Says at the questions what the service found wrong. @returns whether it is about any of them */
  refuse(error: unknown): boolean;
}

const questionStyles = css`
  .page {
    display: grid;
    gap: var(--_space-16);
  }
`;

/**
 * The questions that a request for supplement asks anew, by the engine and the fields of the dossier form. Part of
 * `motcua-dossier-status`; not for pages.
 */
class AskedAnswers extends LitElement implements AskedQuestions {
  static override styles = [hostStyles, buttonStyles, fieldStyles, noticeStyles, questionStyles];

  /** What is asked. */
  @property({ attribute: false }) definition: FormDefinition | undefined;

  /** What was answered so far, to begin with. */
  @property({ attribute: false }) given: Readonly<Record<string, unknown>> = {};

  @property({ attribute: false }) client: Client | undefined;

  /** Told what is answered now, whenever it changes. */
  @property({ attribute: false }) told: (answers: Readonly<Record<string, unknown>>) => void =
    () => {};

  @state() private ready = false;

  readonly #locale = new LocaleController(this, messages);
  readonly #findings = new Findings(this, () => this.#locale.language);
  readonly #filling = new Filling(this, {
    changed: (path) => {
      this.#findings.changed(path);
      this.told(this.#answers());
    },
    redraw: () => this.requestUpdate(),
    arrived: () => {},
    say: () => {},
    filedElsewhere: () => {},
    begun: () => this.#findings.clear(),
    resuming: () => Promise.resolve(),
  });
  readonly #walk = new Walk(
    this,
    this.#filling,
    this.#findings,
    () => {},
    () => this.#locale.language,
  );
  readonly #drawn = new Drawn();

  take(
    items: readonly SupplementItem[],
    isAll: boolean,
  ): Readonly<Record<string, unknown>> | undefined {
    const { open, page } = this.#filling;
    if (open === undefined) return undefined;
    const answers = this.#answers();
    const begun = items.filter((one) => isBegun(one, answers));
    const waiting = items.filter((one) => !begun.includes(one));
    const mayWait = isAll && begun.length > 0 ? [] : waiting.flatMap(({ fields = [] }) => fields);
    if (this.#findings.tryPage(open, page, mayWait)) return answers;
    void this.#walk.focus('[aria-invalid=true]');
    return undefined;
  }

  refuse(error: unknown): boolean {
    const { open } = this.#filling;
    const refusals = open ? refusalsOf(open, error).filter(({ path }) => path !== '') : [];
    this.#findings.refuse(refusals);
    if (refusals.length > 0) void this.#walk.focus('[aria-invalid=true]');
    return refusals.length > 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('definition') && this.definition) this.#begin(this.definition);
    // What was kept may come later than the questions; what was typed meanwhile stays.
    if (changed.has('given') && Object.keys(this.#answers()).length === 0) this.#restore();
    void learn(this.#locale.language).then(() => (this.ready = true));
    this.#drawn.all();
  }

  override render(): TemplateResult | typeof nothing {
    const { open } = this.#filling;
    if (open === undefined || !this.ready) return nothing;
    const context = contextOf(open, this.#filling, this.#findings, this.#walk, {
      drawn: this.#drawn,
      language: this.#locale.language,
      client: this.client,
      ending: undefined,
    });
    const [page] = open.compiled.definition.pages;
    return html`<div class="page">
      ${page?.fields.map((field) => fieldTemplate(context, field.id, field))}
    </div>`;
  }

  #begin(definition: FormDefinition): void {
    this.#filling.preview(definition);
    this.#restore();
    if (JSON.stringify(definition).includes('"address"')) void this.#loadWards();
  }

  #restore(): void {
    for (const [id, value] of Object.entries(this.given)) {
      if (value !== undefined) this.#filling.open?.session.set(id, value);
    }
  }

  #answers(): Readonly<Record<string, unknown>> {
    return this.#filling.open?.session.answers() ?? {};
  }

  async #loadWards(): Promise<void> {
    if (this.client === undefined) return;
    try {
      const [{ Places }, wards] = await Promise.all([
        import('../../dossier-form/fields/places.js'),
        new Wards(this.client).list(),
      ]);
      this.#filling.places = new Places(wards.items);
      this.requestUpdate();
    } catch {
      // The names are an aid: without them the ward is typed in full.
    }
  }
}

define('motcua-asked-answers', AskedAnswers);
