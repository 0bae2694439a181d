import { html, nothing, type TemplateResult } from 'lit';
import type { DossierStatus, PublicStatus } from '@motcua/contract';
import { checkIcon, clockIcon, closeIcon } from '../foundation/icons.js';
import { foreignLang, textIn, type Language } from '../foundation/locale.js';
import { dayOf } from '../foundation/words.js';
import type { vi } from './messages.vi.js';

type Words = typeof vi;

/** Where the agency stands in a sentence until it is put there. */
const AGENCY = '\t';

/** The sentence that a grandmother understands: where it is, whose turn. */
function sentenceTemplate(
  { status, agency, turn, expected }: PublicStatus,
  own: Words,
  language: Language,
): TemplateResult {
  const lang = foreignLang(language) ?? nothing;
  const sentence = own.sentences[status.code];
  const text = sentence
    ? // A suspension may be an end, and what one office took for another is not there before its clock begins.
      sentence(AGENCY, status.code === 8 ? turn === 'none' : expected)
    : own.unknownStatus(AGENCY);
  const [before = '', after] = text.split(AGENCY);
  if (after === undefined) return html`${before}`;
  const named = sentence ? agency : status.name;
  if (named !== undefined) return html`${before}<span lang=${lang}>${named}</span>${after}`;
  const somebody = own.agencyDefault;
  const first = somebody.charAt(0);
  return html`${before}${before ? first : first.toUpperCase()}${somebody.slice(1)}${after}`;
}

/**
 * The panel with the sentence and the date.
 * @param lines what is said of the date
 */
export function nowTemplate(
  status: PublicStatus,
  own: Words,
  language: Language,
  lines: unknown,
): TemplateResult {
  const { dueAt } = status;
  const due = dueAt ? own.due(dayOf(dueAt, language), status) : own.noDue;
  return html`<div class="now" part="now" data-tone=${toneOf(status)}>
    <p class="code small soft">${own.field.code} <strong>${status.code}</strong></p>
    <h2 id="now" tabindex="-1">${sentenceTemplate(status, own, language)}</h2>
    ${isOver(status) ? nothing : line(clockIcon, due, dueAt ? 'due' : 'soft')} ${lines}
  </div>`;
}

/** From the result on nobody waits for a date any more. */
export function isOver({ turn, status }: PublicStatus): boolean {
  return turn === 'none' || status.code === 9;
}

function toneOf({ status, late }: PublicStatus): string {
  if (status.code >= 9 && status.code <= 10) return 'good';
  if (status.code === 5 || status.code === 6) return 'turn';
  return late || status.code === 3 || status.code === 8 ? 'warn' : 'calm';
}

/** A line with its icon. */
export function line(icon: TemplateResult, text: unknown, kind: string): TemplateResult {
  return html`<p class="line ${kind}">${icon}<span>${text}</span></p>`;
}

/** The way of the dossier: what is done is quiet, what is now is strong, what comes is outlined. */
export function stepsTemplate(
  status: PublicStatus,
  own: Words,
  language: Language,
): TemplateResult {
  const { step, of } = status.progress;
  const finished = status.status.code === 10;
  const names =
    own.steps.length === of
      ? own.steps
      : Array.from({ length: of }, (_, index) => own.step(index + 1));
  // An end without a result: what was reached, then how it ended.
  const ended = status.turn === 'none' && !finished;
  const shown = ended
    ? [...names.slice(0, step > 1 ? step - 1 : 1), statusLabel(status.status, language)]
    : names;
  const current = ended ? shown.length : step;
  return html`<section aria-labelledby="steps">
    <h3 id="steps" class="visually-hidden">${own.progress}</h3>
    <ol class="steps" role="list" part="steps">
      ${shown.map((name, index) => {
        const now = index + 1 === current;
        const done = index + 1 < current || (now && finished);
        const state = done ? own.stepDone : now ? own.stepNow : own.stepNext;
        return html`<li
          class="step ${done ? 'done' : ''}"
          aria-current=${now && !finished ? 'step' : nothing}
        >
          <span class="dot">${done ? checkIcon : now && ended ? closeIcon : nothing}</span>
          <span>${name}<span class="visually-hidden">, ${state}</span></span>
        </li>`;
      })}
    </ol>
  </section>`;
}

/** A status in words; one this version does not know keeps the name its source gave. */
export function statusLabel(status: DossierStatus, language: Language): string {
  return textIn(status.label, language) || status.name;
}
