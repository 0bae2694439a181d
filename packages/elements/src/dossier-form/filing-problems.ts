import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '@motcua/forms';
import { withoutBullet } from '@motcua/rules';
import { printIcon } from '../foundation/icons.js';
import { foreignLang, textIn, type Language } from '../foundation/locale.js';
import { notice, problemIs, problemMessage, problemNotice } from '../foundation/problems.js';
import { momentOf } from '../foundation/words.js';
import { askedPapers } from './fields/attached.js';
import type { FieldContext } from './fields/context.js';
import { frameOf, grouped } from './fields/frame.js';
import type { Filing } from './filing.js';
import type { Filling } from './filling.js';
import type { lastVi } from './last-words.vi.js';
import type { OpenForm } from './session-of-form.js';

type Own = typeof lastVi;

/** Says that the procedure is filed elsewhere, and what this form is good for then. */
export function elsewhereTemplate(open: OpenForm, own: Own): TemplateResult {
  return notice(
    'info',
    onPortal(open) ? own.elsewhere : own.elsewhereOther,
    html`<p>${own.elsewhereMore}</p>
      ${portalLink(open, own, 'secondary')}`,
  );
}

/**
 * The checked answers of a procedure that is filed elsewhere, to be printed, and the way there.
 * @param preparedAt RFC 3339
 */
export function preparedTemplate(
  open: OpenForm,
  own: Own,
  context: Pick<FieldContext, 'language'>,
  answers: TemplateResult,
  preparedAt: string,
  change: () => void,
): TemplateResult {
  const { code, filing } = open.procedure;
  return html`<div class="form prepared" part="prepared">
    <h2 id="done" tabindex="-1">${textIn(open.compiled.definition.title, context.language)}</h2>
    <p class="promise">${own.prepared}</p>
    ${notice('warn', onPortal(open) ? own.elsewhere : own.elsewhereOther, own.preparedMore)}
    <dl class="facts">
      <dt>${own.procedure}</dt>
      <dd>${code}</dd>
      <dt>${own.preparedAt}</dt>
      <dd>${momentOf(preparedAt)}</dd>
      ${
        filing.url
          ? html`<dt>${own.fileAt}</dt>
              <dd class="where">${filing.url}</dd>`
          : nothing
      }
    </dl>
    <div class="actions">
      ${portalLink(open, own, 'primary')}
      <button class="button secondary" type="button" @click=${() => print()}>
        ${printIcon} ${own.print}
      </button>
      <button class="button quiet" type="button" @click=${change}>${own.change}</button>
    </div>
    ${answers}
  </div>`;
}

/** Papers of a procedure that is filed elsewhere: named, not uploaded. */
export function papersTemplate(
  context: FieldContext,
  path: string,
  field: Field,
  own: Own,
): TemplateResult {
  const lang = foreignLang(context.language) ?? nothing;
  const papers = field.type === 'documents' ? askedPapers(context, path) : [];
  return grouped(
    frameOf(context, path, field, own.bringPapers),
    html`<ul class="plain">
      ${papers
        .flatMap(({ documents }) => documents)
        .map(({ name }) => html`<li lang=${lang}>${withoutBullet(name)}</li>`)}
    </ul>`,
  );
}

function onPortal({ procedure }: OpenForm): boolean {
  return procedure.filing.at === 'national-portal';
}

function portalLink(
  open: OpenForm,
  own: Own,
  look: 'primary' | 'secondary',
): TemplateResult | typeof nothing {
  const { url } = open.procedure.filing;
  if (!url) return nothing;
  return html`<a class="button ${look}" href=${url}
    >${onPortal(open) ? own.portal : own.toOther}</a
  >`;
}

/** Why the dossier could not be filed yet, and what is safe. */
export function filingProblem(
  filing: Filing,
  filling: Filling,
  own: Own,
  language: Language,
  at: WaysOut,
): TemplateResult | typeof nothing {
  const { failure } = filing;
  const kept = filling.lasting ? own.kept(filling.atCentre) : own.keptHere;
  const parts: (TemplateResult | typeof nothing)[] = [];
  if (filling.locked && !filing.busy) {
    parts.push(notice('warn', own.unknown, html`<p>${kept} ${own.unknownMore}</p>`));
  }
  if (failure !== undefined) parts.push(failureNotice(failure, kept, own, language, at));
  // Always there: a live region that comes together with its text is not read out everywhere.
  return html`<div class="stack" role="alert" id="problem" tabindex="-1">${parts}</div>`;
}

function failureNotice(
  failure: unknown,
  kept: string,
  own: Own,
  language: Language,
  { centre, startOver, startAgain }: WaysOut,
): TemplateResult {
  if (problemIs(failure, 'site-not-trusted')) {
    return notice(
      'info',
      own.untrusted,
      html`<p>${own.untrustedMore}</p>
        <a class="button primary" href=${centre}>${own.openCentre}</a>`,
    );
  }
  if (problemIs(failure, 'not-signed-in')) {
    return notice('warn', own.signIn, html`<p>${kept} ${own.signInMore}</p>`);
  }
  if (problemIs(failure, 'idempotency-key-reused') || problemIs(failure, 'draft-filed')) {
    return notice(
      'info',
      own.reused,
      html`<p>${own.reusedMore}</p>
        <button class="button secondary" type="button" @click=${startOver}>${startAgain}</button>`,
    );
  }
  return problemNotice(problemMessage(failure, language, kept), language);
}

/** What the citizen can do where filing does not go on. */
interface WaysOut {
  /** Address of the form at the centre. */
  readonly centre: string;
  readonly startOver: () => void;
  /** The words for it. */
  readonly startAgain: string;
}
