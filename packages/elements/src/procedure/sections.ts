import { html, nothing, type TemplateResult } from 'lit';
import type { Procedure, SubmissionMethod } from '@motcua/contract';
import { formatDay } from '@motcua/rules';
import {
  arrowIcon,
  clockIcon,
  externalIcon,
  feeIcon,
  placeIcon,
  resultIcon,
} from '../foundation/icons.js';
import { foreignLang, textIn, type Language } from '../foundation/locale.js';
import { notice } from '../foundation/problems.js';
import { channelOf, durationOf, feeOf, notPublished } from '../foundation/procedure-wording.js';
import { plain } from './papers.js';
import type { vi } from './messages.vi.js';

/** What every section of the page needs. */
export interface Sheet {
  readonly procedure: Procedure;
  readonly language: Language;
  readonly messages: typeof vi;
}

/** Title, code and what it is in plain words. */
export function headTemplate({ procedure, language, messages }: Sheet): TemplateResult {
  const { summary } = procedure;
  const summaryLang = summary?.[language] === undefined ? foreignLang(language) : undefined;
  return html`<header class="head">
    <h2 lang=${foreignLang(language) ?? nothing}>${procedure.name}</h2>
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

/** The four things people ask first. */
export function factsTemplate({ procedure, language, messages }: Sheet): TemplateResult {
  const { timeLimit, fees, agency, results } = procedure;
  const lang = foreignLang(language) ?? nothing;
  const [result, ...further] = results.map(plain);
  return html`<dl class="facts" part="facts" aria-label=${messages.facts}>
    <div class="fact">
      ${clockIcon}
      <dt>${messages.time}</dt>
      <dd>
        ${durationOf(timeLimit, language)}
        ${
          timeLimit?.sameDay === true
            ? html`<span class="small soft">${messages.sameDayNote}</span>`
            : nothing
        }
      </dd>
    </div>
    <div class="fact">
      ${feeIcon}
      <dt>${messages.fee}</dt>
      <dd>${feeOf(fees, language)}</dd>
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
        <span lang=${result === undefined ? nothing : lang}
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

/** The one next step. */
export function actTemplate(
  { procedure, messages }: Sheet,
  href: string,
  onStart: (event: MouseEvent) => void,
): TemplateResult {
  const { filing, sourceUrl, online } = procedure;
  const portal = filing.url ?? sourceUrl;
  if (filing.at === 'centre') {
    return html`<div class="act" part="act">
      <p>${messages.startHelp}</p>
      <a class="button primary" href=${href} @click=${onStart}>${messages.start} ${arrowIcon}</a>
    </div>`;
  }
  if (portal === undefined || !online) {
    return html`<div class="act" part="act"><p>${messages.counterOnly}</p></div>`;
  }
  return html`<div class="act" part="act">
    <p>${messages.portalHelp}</p>
    <a class="button primary" href=${portal} rel="noopener">${messages.portal} ${externalIcon}</a>
  </div>`;
}

/** Where it is handed in, apart from who decides. */
export function whereTemplate({ procedure, language, messages }: Sheet): TemplateResult {
  const { agency, receivingAddress } = procedure;
  return html`<section>
    <h3>${messages.where}</h3>
    <div class="where">
      <p>${messages.anyOffice}</p>
      ${agency === undefined ? nothing : html`<p>${messages.decidedBy(agency)}</p>`}
      ${
        receivingAddress === undefined
          ? nothing
          : html`<p class="small soft">
              ${messages.receivedAt}:
              <span lang=${foreignLang(language) ?? nothing}>${receivingAddress}</span>
            </p>`
      }
    </div>
  </section>`;
}

/** Everything else, folded. What is not published has no fold. */
export function foldsTemplate(sheet: Sheet): TemplateResult {
  const { procedure, language, messages } = sheet;
  const lang = foreignLang(language) ?? nothing;
  const { methods, steps, conditions, results, legalBasis } = procedure;
  return html`<div>
    ${methods.length === 0 ? nothing : fold(messages.ways, waysTable(sheet))}
    ${
      steps.length === 0
        ? nothing
        : fold(
            messages.steps,
            html`<ol class="steps" lang=${lang}>
              ${steps.map((step) => html`<li>${plain(step)}</li>`)}
            </ol>`,
          )
    }
    ${
      conditions === undefined
        ? nothing
        : fold(messages.conditions, html`<p class="published" lang=${lang}>${conditions}</p>`)
    }
    ${
      results.length < 2
        ? nothing
        : fold(
            messages.results,
            html`<ul class="plain" lang=${lang}>
              ${results.map((result) => html`<li>${plain(result)}</li>`)}
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

/** What readers of the data must know, and where it comes from. */
export function sourceTemplate({ procedure, language, messages }: Sheet): TemplateResult {
  const { notes, asOf, sourceUrl } = procedure;
  return html`${
      notes.length === 0
        ? nothing
        : notice(
            'info',
            messages.know,
            html`${notes.map((note) => html`<p>${textIn(note, language)}</p>`)}`,
          )
    }
    <p class="small soft">
      ${asOf === undefined ? nothing : messages.asOf(formatDay(asOf))}
      ${
        sourceUrl === undefined
          ? nothing
          : html`<a href=${sourceUrl} rel="noopener">${messages.source}</a>`
      }
    </p>`;
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
  const text = fees?.text ?? '';
  // "Lệ phí: 0 đồng" beside "do HĐND thành phố quy định" would read as free.
  const says = text.replace(/(phí|lệ phí|:|\b0\b|đồng|\s)/giu, '') !== '' ? text : '';
  return html`${feeOf(fees, language)}
  ${says === '' ? nothing : html`<span class="small soft" lang=${lang}><br />${says}</span>`}
  ${note === undefined ? nothing : html`<span class="small soft" lang=${lang}><br />${note}</span>`}`;
}

function fold(summary: string, body: TemplateResult): TemplateResult {
  return html`<details class="fold">
    <summary>${summary}</summary>
    <div class="fold-body">${body}</div>
  </details>`;
}
