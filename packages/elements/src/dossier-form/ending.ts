import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { FiledDossier } from '@motcua/contract';
import type { Field, FormDefinition, PageState } from '@motcua/forms';
import { Procedures } from '@motcua/sdk/procedures.js';
import { DossierSubmitEvent } from '../events/dossier-submit.js';
import type { Announcer } from '../foundation/announcer.js';
import { printIcon } from '../foundation/icons.js';
import type { Language } from '../foundation/locale.js';
import { problemIs } from '../foundation/problems.js';
import type { ServiceController } from '../foundation/service-controller.js';
import { takesFiles } from './fields/attached.js';
import type { FieldContext } from './fields/context.js';
import {
  elsewhereTemplate,
  filingProblem,
  papersTemplate,
  preparedTemplate,
} from './filing-problems.js';
import { Filing } from './filing.js';
import type { Filling } from './filling.js';
import type { Findings } from './findings.js';
import { lastVi } from './last-words.vi.js';
import { receiptTemplate } from './receipt.js';
import { refusalsOf } from './refusals.js';
import { resumedTemplate } from './resumed.js';
import { reviewTemplate, viewTemplate } from './review.js';
import { filedHere, type OpenForm } from './session-of-form.js';
import type { Walk } from './walk.js';
import { loadedEnglish, messages } from './words.js';

/** The element, as its last pages need it. */
export interface EndingHost extends ReactiveControllerHost, HTMLElement {
  readonly sharedComputer: boolean;
  readonly procedure: string;
  readonly office: string;
  readonly statusHref: string;
}

/** What of the element goes on in its last pages. */
interface Parts {
  readonly filling: Filling;
  readonly findings: Findings;
  readonly walk: Walk;
  readonly service: ServiceController;
  readonly announcer: Announcer;
  readonly language: () => Language;
  /** Throws the draft away and begins anew. */
  readonly discard: () => void;
  readonly close: () => void;
}

/** What comes after the questions: the review, filing, the receipt. Loaded once the first page is shown. */
export class Ending {
  readonly #host: EndingHost;
  readonly #parts: Parts;
  readonly #filing: Filing;
  #copied = false;
  /** Whether the receipt is being saved as a file, and why it could not be. */
  #saving = false;
  #notSaved: unknown;
  /** Beginning anew was asked for once. */
  #sure = false;
  /** When the answers to what is filed elsewhere were checked. RFC 3339. */
  #prepared: string | undefined;

  constructor(host: EndingHost, parts: Parts) {
    this.#host = host;
    this.#parts = parts;
    this.#filing = new Filing(host, parts.filling);
  }

  /** The dossier once it is filed. */
  get filed(): FiledDossier | undefined {
    return this.#filing.filed;
  }

  /** Whether the dossier is on its way. */
  get busy(): boolean {
    return this.#filing.busy;
  }

  /** What the main button of the review does. */
  get act(): string {
    const own = this.#words;
    const { filling } = this.#parts;
    if (this.busy) return own.submitting;
    if (filling.open && !filedHere(filling.open)) return own.prepare;
    return filling.locked ? own.sendAgain : own.submit;
  }

  /** Another form begins. */
  begin(): void {
    this.#filing.forget();
    this.forgetFailure();
  }

  /** Why filing failed holds no more. */
  forgetFailure(): void {
    this.#sure = false;
    this.#prepared = undefined;
    this.#filing.failure = undefined;
  }

  /** Another tab filed this dossier. */
  filedElsewhere(filed: FiledDossier): void {
    void this.#filing.elsewhere(filed);
  }

  /** Says that an earlier draft is gone on with. */
  resumed(): TemplateResult | typeof nothing {
    const { filling, language } = this.#parts;
    return resumedTemplate(filling, this.#words, language(), this.#sure, this.#startOver);
  }

  /** Above the form of a procedure that is filed elsewhere. */
  elsewhere(open: OpenForm): TemplateResult | typeof nothing {
    return filedHere(open) ? nothing : elsewhereTemplate(open, this.#words);
  }

  /** Stands for the papers of a procedure that is filed elsewhere. */
  papers(context: FieldContext, path: string, field: Field): TemplateResult {
    return papersTemplate(context, path, field, this.#words);
  }

  /** What ends a form that is filed elsewhere; `undefined` until it is checked. */
  prepared(
    context: FieldContext,
    pages: readonly PageState[],
    open: OpenForm,
  ): TemplateResult | undefined {
    if (this.#prepared === undefined) return undefined;
    // Papers are handed in there: what stands here is the list of them.
    const asked = definitionsOf(pages).map((page) => ({
      ...page,
      fields: page.fields.filter((field) => !takesFiles(field)),
    }));
    const answers = html`${reviewTemplate(context, this.#words, asked, 3)}
    ${definitionsOf(pages).flatMap(({ fields }) =>
      fields
        .filter((field) => takesFiles(field) && context.session.field(field.id).visible)
        .map((field) => this.papers(context, field.id, field)),
    )}`;
    return preparedTemplate(open, this.#words, context, answers, this.#prepared, this.#change);
  }

  /** All answers. */
  review(context: FieldContext, pages: readonly PageState[]): TemplateResult {
    const { filling, walk } = this.#parts;
    const own = this.#words;
    const edit = filling.locked ? undefined : walk.toField;
    return html`<p class="intro">${edit ? own.reviewIntro : own.locked}</p>
      ${reviewTemplate(context, own, definitionsOf(pages), 4, edit)}
      <div class="actions">
        <button class="button quiet" type="button" @click=${() => print()}>
          ${printIcon} ${own.printAnswers}
        </button>
      </div>`;
  }

  /** The answers of a filed dossier. */
  view(definition: FormDefinition, answers: Readonly<Record<string, unknown>>): TemplateResult {
    const language = this.#parts.language();
    const context = { language, own: messages.in(language) };
    return viewTemplate(definition, answers, this.#words, context);
  }

  /** Why the dossier could not be filed yet. */
  problem(): TemplateResult | typeof nothing {
    const { filling, service, discard, language } = this.#parts;
    return filingProblem(this.#filing, filling, this.#words, language(), {
      centre: `${service.connection?.address ?? ''}/nop-ho-so/${this.#host.procedure}`,
      startOver: discard,
      startAgain: this.#words.startOver,
    });
  }

  /** The dossier just filed. */
  receipt(filed: FiledDossier): TemplateResult {
    return receiptTemplate(filed, this.#words, this.#parts.language(), {
      statusHref: this.#host.statusHref,
      copied: this.#copied,
      elsewhere: this.#filing.fromOtherTab,
      copy: this.#copy,
      // On a computer that others use no file stays behind.
      save: this.#host.sharedComputer ? undefined : this.#save,
      saving: this.#saving,
      notSaved: this.#notSaved,
    });
  }

  /** Files the dossier, unless something keeps the citizen. */
  async file(open: OpenForm): Promise<void> {
    const { filling, findings, walk, service, close, language } = this.#parts;
    const { client } = service;
    if (!filling.locked) {
      if (walk.filesMissing()) return;
      if (!findings.tryAll(open)) return walk.focus('#summary');
    }
    if (!filedHere(open)) {
      this.#prepared = new Date().toISOString();
      this.#host.requestUpdate();
      await walk.focus('#done');
      return walk.toTop();
    }
    if (client === undefined) return;
    const outcome = await this.#filing.submit(client, this.#host.office, language());
    if (!this.#host.isConnected) close();
    if (outcome.kind === 'filed') return this.#show();
    // Why it was not filed stands above a long page, and was pressed for below it.
    if (outcome.kind === 'unknown') return walk.focus('#problem');
    if (problemIs(outcome.error, 'form-changed')) {
      await this.#renew(open);
      return;
    }
    const refusals = refusalsOf(open, outcome.error);
    if (refusals.length === 0) return walk.focus('#problem');
    this.forgetFailure();
    findings.refuse(refusals);
    await walk.focus('#summary');
  }

  /** Vietnamese where English was not loaded. */
  get #words(): typeof lastVi {
    return (this.#parts.language() === 'en' && loadedEnglish()?.lastEn) || lastVi;
  }

  /** The form has a newer version: goes on with it and the answers so far. */
  async #renew({ procedure }: OpenForm): Promise<void> {
    const { filling, walk, service } = this.#parts;
    try {
      const form = await service.use(Procedures)?.form(procedure.code);
      if (form === undefined) return;
      this.forgetFailure();
      await filling.renew(procedure, form);
      await walk.focus('#page-title');
    } catch {
      // The refusal stays on the screen; filing again comes back here.
    }
  }

  async #show(): Promise<void> {
    const { walk } = this.#parts;
    this.#copied = false;
    this.#notSaved = undefined;
    if (!this.#filing.fromOtherTab) {
      this.#host.dispatchEvent(new DossierSubmitEvent(this.#host.procedure));
    }
    await walk.focus('#done');
    walk.toTop();
  }

  readonly #startOver = (): void => {
    if (this.#sure) {
      this.#parts.discard();
      return;
    }
    this.#sure = true;
    this.#parts.announcer.announce(this.#words.startOverSure, 0);
    this.#host.requestUpdate();
  };

  readonly #change = (): void => {
    this.#prepared = undefined;
    this.#host.requestUpdate();
    void this.#parts.walk.focus('#page-title');
  };

  readonly #save = async (): Promise<void> => {
    const { filed } = this;
    const { client } = this.#parts.service;
    if (filed === undefined || client === undefined || this.#saving) return;
    this.#saving = true;
    this.#notSaved = undefined;
    this.#host.requestUpdate();
    try {
      const { saveReceipt } = await import('./receipt-file.js');
      await saveReceipt(client, filed);
    } catch (error) {
      this.#notSaved = error;
    } finally {
      this.#saving = false;
      this.#host.requestUpdate();
    }
  };

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.filed?.code ?? '');
      this.#copied = true;
      this.#parts.announcer.announce(this.#words.copied);
      this.#host.requestUpdate();
    } catch {
      // Not every page may write to the clipboard; the code stands there to be copied by hand.
    }
  };
}

function definitionsOf(pages: readonly PageState[]): PageState['definition'][] {
  return pages.map(({ definition }) => definition);
}
