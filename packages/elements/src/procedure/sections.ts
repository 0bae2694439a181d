import { html, nothing, type TemplateResult } from 'lit';
import type { Procedure, SubmissionMethod } from '@motcua/contract';
import { amountRemark, formatDay, furtherFeeText, timeLimitOf, withoutBullet } from '@motcua/rules';
import { clockIcon, feeIcon, placeIcon, resultIcon } from '../foundation/icons.js';
import { foreignLang, textIn, type Language } from '../foundation/locale.js';
import { notice } from '../foundation/problems.js';
import {
  byCase,
  channelOf,
  durationOf,
  feeNoteOf,
  feeOf,
  notPublished,
  sameDayNote,
} from '../foundation/procedure-wording.js';
import type { vi } from './messages.vi.js';

/** What every section of the page needs. */
export interface Sheet {
  readonly procedure: Procedure;
  readonly language: Language;
  readonly messages: typeof vi;
}

/** Longer names fill the first screen of a phone; official ones run to 1,192 letters. */
const LONG_NAME = 200;

/** Whether the whole of a long name is shown, and how to change that. */
export interface WholeName {
  readonly shown: boolean;
  readonly toggle: () => void;
}

/** Title, code and what it is in plain words. */
export function headTemplate(
  { procedure, language, messages }: Sheet,
  whole: WholeName,
): TemplateResult {
  const { summary, name } = procedure;
  const isCut = name.length > LONG_NAME;
  const summaryLang = summary?.[language] === undefined ? foreignLang(language) : undefined;
  return html`<header class="head">
    <h2
      id="name"
      class=${isCut ? (whole.shown ? 'long-name' : 'long-name cut') : nothing}
      lang=${foreignLang(language) ?? nothing}
    >
      ${procedure.name}
    </h2>
    ${
      isCut
        ? html`<button
            class="button quiet whole"
            type="button"
            aria-expanded=${whole.shown}
            aria-controls="name"
            @click=${whole.toggle}
          >
            ${whole.shown ? messages.lessName : messages.wholeName}
          </button>`
        : nothing
    }
    ${
      summary === undefined
        ? nothing
        : html`<p class="summary" lang=${summaryLang ?? nothing}>${textIn(summary, language)}</p>`
    }
    <p class="small soft">
      ${messages.code}: ${procedure.code} ·
      <span lang=${foreignLang(language) ?? nothing}>${procedure.fields.join(', ')}</span>
    </p>
  </header>`;
}

/** The four things people ask first. The time limit is that of the case chosen, where it has its own. */
export function factsTemplate(
  { procedure, language, messages }: Sheet,
  chosenCase: string,
): TemplateResult {
  const { fees, agency, results } = procedure;
  const lang = foreignLang(language) ?? nothing;
  const [result, ...further] = results.map(withoutBullet);
  const limit = timeLimitOf(procedure, chosenCase);
  const { timeLimit } = limit;
  const time = limit.byCase ? byCase(language) : durationOf(timeLimit, language);
  const fee = feeOf(fees, language);
  const feeNote = feeNoteOf(procedure, language);
  const feeText = amountRemark(fees, fee);
  return html`<dl class="facts" part="facts" aria-label=${messages.facts}>
    <div class="fact">
      ${clockIcon}
      <dt>${messages.time}</dt>
      <dd>
        <span lang=${time === timeLimit?.text ? lang : nothing}>${time}</span>
        ${
          timeLimit?.sameDay === true
            ? html`<span class="small soft">${sameDayNote(language)}</span>`
            : nothing
        }
      </dd>
    </div>
    <div class="fact">
      ${feeIcon}
      <dt>${messages.fee}</dt>
      <dd>
        <span lang=${fee === fees?.text ? lang : nothing}>${fee}</span>
        ${feeNote === undefined ? nothing : html`<span class="small soft">${feeNote}</span>`}
        ${
          feeText === undefined
            ? nothing
            : html`<span class="small soft" lang=${lang}>${feeText}</span>`
        }
      </dd>
    </div>
    <div class="fact">
      ${placeIcon}
      <dt>${messages.agency}</dt>
      <dd lang=${agency === undefined ? nothing : lang}>${agency ?? notPublished(language)}</dd>
    </div>
    <div class="fact">
      ${resultIcon}
      <dt>${messages.result}</dt>
      <dd>
        <span
          class=${isLong(result) ? 'long' : nothing}
          lang=${result === undefined ? nothing : lang}
          >${result ?? notPublished(language)}</span
        >
        ${
          further.length === 0
            ? nothing
            : html`<span class="small soft">${messages.moreResults(further.length)}</span>`
        }
      </dd>
    </div>
  </dl>`;
}

/** Whether a result is cut in the facts; it stands whole among what is folded. */
function isLong(result = ''): boolean {
  return result.length > 120;
}

/** Everything else, folded. What is not published has no fold. */
export function foldsTemplate(sheet: Sheet): TemplateResult {
  const { procedure, language, messages } = sheet;
  const lang = foreignLang(language) ?? nothing;
  const { fees, methods, steps, conditions, results, legalBasis } = procedure;
  return html`<div>
    ${methods.length === 0 ? nothing : fold(messages.ways, waysTable(sheet))} ${caseTimes(sheet)}
    ${
      methods.length > 0 || fees === undefined
        ? nothing
        : fold(messages.feeText, html`<p class="published" lang=${lang}>${fees.text}</p>`)
    }
    ${
      steps.length === 0
        ? nothing
        : fold(
            messages.steps,
            html`<ol class="steps" lang=${lang}>
              ${steps.map((step) => html`<li>${withoutBullet(step)}</li>`)}
            </ol>`,
          )
    }
    ${
      conditions === undefined
        ? nothing
        : fold(messages.conditions, html`<p class="published" lang=${lang}>${conditions}</p>`)
    }
    ${
      results.length < 2 && !isLong(results[0])
        ? nothing
        : fold(
            messages.results,
            html`<ul class="plain" lang=${lang}>
              ${results.map((result) => html`<li>${withoutBullet(result)}</li>`)}
            </ul>`,
          )
    }
    ${
      legalBasis.length === 0
        ? nothing
        : fold(
            messages.legal,
            html`<ul class="plain" lang=${lang}>
              ${legalBasis.map(
                ({ number, title }) =>
                  html`<li>
                    <strong>${number}</strong>${title === undefined ? '' : `: ${title}`}
                  </li>`,
              )}
            </ul>`,
          )
    }
  </div>`;
}

/** Of which day the data are, and where they come from. */
export function sourceTemplate({ procedure, messages }: Sheet): TemplateResult {
  const { asOf, sourceUrl } = procedure;
  return html`<p class="small soft">
    ${asOf === undefined ? nothing : messages.asOf(formatDay(asOf))}
    ${
      sourceUrl === undefined
        ? nothing
        : html`<a href=${sourceUrl} rel="noopener">${messages.source}</a>`
    }
  </p>`;
}

/** What to know before anything is prepared. */
export function notesTemplate({
  procedure: { notes },
  language,
  messages,
}: Sheet): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  return notice(
    'info',
    messages.know,
    html`${notes.map((note) => html`<p>${textIn(note, language)}</p>`)}`,
  );
}

/** Cases with time limits of their own. */
function caseTimes({ procedure, language, messages }: Sheet): TemplateResult | typeof nothing {
  const timed = (procedure.cases ?? []).filter(({ timeLimit }) => timeLimit !== undefined);
  if (timed.length === 0) return nothing;
  return fold(
    messages.caseTimes,
    html`<dl class="where">
      ${timed.map(
        ({ name, timeLimit }) =>
          html`<dt lang=${foreignLang(language) ?? nothing}>${name}</dt>
            <dd>${durationOf(timeLimit, language)}</dd>`,
      )}
    </dl>`,
  );
}

function waysTable({ procedure, language, messages }: Sheet): TemplateResult {
  const lang = foreignLang(language) ?? nothing;
  return html`<div class="table">
    <table>
      <thead>
        <tr>
          <th scope="col">${messages.way}</th>
          <th scope="col">${messages.time}</th>
          <th scope="col">${messages.fee}</th>
        </tr>
      </thead>
      <tbody>
        ${procedure.methods.map(
          (method) =>
            html`<tr>
              <th scope="row">${channelOf(method.channel, language)}</th>
              <td>${durationOf(method.timeLimit ?? procedure.timeLimit, language)}</td>
              <td>${feeCell(method, language, lang)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The fee in a few words, and the published text where it says more. */
function feeCell(
  { fees, note }: SubmissionMethod,
  language: Language,
  lang: string | typeof nothing,
): TemplateResult {
  const few = feeOf(fees, language);
  const text = furtherFeeText(fees, few);
  return html`<span lang=${few === fees?.text ? lang : nothing}>${few}</span>
    ${text === undefined ? nothing : html`<span class="small soft" lang=${lang}><br />${text}</span>`}
    ${note === undefined ? nothing : html`<span class="small soft" lang=${lang}><br />${note}</span>`}`;
}

function fold(summary: string, body: TemplateResult): TemplateResult {
  return html`<details class="fold">
    <summary>${summary}</summary>
    <div class="fold-body">${body}</div>
  </details>`;
}
