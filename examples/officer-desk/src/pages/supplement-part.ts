import type { DeskDossier, HeldPaper } from '@motcua/contract';
import type { PaperDraft } from '../counter-papers.js';
import { html } from '../html.js';
import type { Html, Part } from '../html.js';
import { say } from '../language.js';
import type { Fields } from '../move-draft.js';
import { readSupplement } from '../supplement-papers.js';
import type { BroughtItem, SupplementDraft } from '../supplement-papers.js';
import { paperRow } from './counter-papers-part.js';
import { instant } from './dates.js';
import { questions } from './question.js';

/** What the part is drawn from. */
export interface SupplementPartView {
  readonly dossier: DeskDossier;
  readonly fields: Fields;
  readonly now: number;
  /** What the centre has, once it was asked. */
  readonly held: readonly HeldPaper[];
  readonly wards: readonly string[];
}

/** Everything that was asked for, each to be taken in, answered, or passed over with a reason. */
export function broughtPart({ dossier, fields, now, held, wards }: SupplementPartView): Html {
  const words = say().brought;
  const draft = readSupplement(dossier, fields, now, held);
  const action = `/ho-so/${encodeURIComponent(dossier.code)}/supplement/giay-to#supplement`;
  const offers = (paper: PaperDraft) => {
    const own = held.filter(({ documentId }) => documentId === paper.documentId);
    // What was asked for in the officer's own words may be any of them.
    return own.length > 0 ? own : held;
  };
  return html`${draft.items.map((one) =>
    one.item.receivedAt !== undefined
      ? came(one.item.what, one.item.receivedAt)
      : paperRow(one.paper, offers(one.paper), {
          about: isQuestion(one) ? `${one.item.reason} ${words.answerBelow}` : one.item.reason,
          below: [asked(one, draft), notBrought(one)],
        }),
  )}
  ${paperRow(draft.other, held, {})}
  ${
    draft.form &&
    html`<datalist id="phuong-xa">
      ${wards.map((name) => html`<option value="${name}"></option>`)}
    </datalist>`
  }
  ${
    dossier.applicant.personalId !== undefined &&
    html`<p class="soft" role="status">
        ${held.length > 0 ? say().reception.held(held.length) : words.heldHint}
      </p>
      <button class="quiet" type="submit" formaction="${action}" formnovalidate>
        ${say().reception.askHeld}
      </button>`
  }`;
}

/** The questions of an item, as the citizen answers them at the counter. */
function asked({ item }: BroughtItem, { form, fields }: SupplementDraft): Part {
  const wanted = form?.definition.pages
    .flatMap((page) => page.fields)
    .filter(({ id }) => item.fields?.includes(id) === true);
  if (form === undefined || wanted === undefined || wanted.length === 0) return undefined;
  return html`<div class="questions">
    ${questions(wanted, { form, fields, problems: new Map() })}
  </div>`;
}

/** What came before is not asked for again. */
function came(what: string, receivedAt: string): Html {
  return html`<p>
    <strong>${what}</strong><br /><span class="soft"
      >${say().brought.came(instant(receivedAt))}</span
    >
  </p>`;
}

function isQuestion({ item: { fields = [] } }: BroughtItem): boolean {
  return fields.length > 0;
}

function notBrought(one: BroughtItem): Html {
  const words = say().brought;
  const { paper, reason } = one;
  return html`<label class="not-brought">
    ${isQuestion(one) ? words.whyUnanswered : words.why}
    <span class="soft">${say().citizenReads}</span>
    <textarea name="${paper.id}.ly-do" rows="2" maxlength="1000">${reason}</textarea>
  </label>`;
}
