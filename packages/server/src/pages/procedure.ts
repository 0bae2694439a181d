import type { Procedure, SubmissionMethod } from '@motcua/contract';
import type { Language } from '../http/language.js';
import type { Configuration } from '../configuration.js';
import { checklist } from './checklist.js';
import { channelOf, dayOf, durationOf, feeOf } from './facts.js';
import { governmentServiceOf } from '../procedures/government-service.js';
import { html, jsonBlock } from './html.js';
import { NATIONAL_PORTAL, link } from './layout.js';
import { wordsOf } from './words.js';
import type { Content, Html } from './html.js';
import type { PageContent } from './layout.js';

/** A procedure: four facts, what to bring, the one next step; everything else folded. */
export function procedurePage(
  language: Language,
  configuration: Configuration,
  procedure: Procedure,
): PageContent {
  const words = wordsOf(language);
  const own = words.procedure;
  const { code, name, notes, summary } = procedure;
  return {
    title: name.length > 90 ? `${name.slice(0, 89)}…` : name,
    description: summary?.[language] ?? summary?.vi,
    canonical: `/thu-tuc/${code}`,
    current: 'procedures',
    main: html`<article class="wide reading">
      <p class="eyebrow">
        <a href="${link('/thu-tuc', language)}">${words.procedures}</a> ·
        <span>${own.code} <strong>${code}</strong></span>
      </p>
      <h1 class="${name.length > 140 && 'long-name'}" lang="vi">${name}</h1>
      ${own.english && html`<p class="soft">${own.english}</p>`}
      ${summary && html`<p class="lead">${summary[language] ?? summary.vi}</p>`}
      ${facts(language, procedure)} ${nextStep(language, procedure)}
      ${
        notes.length > 0 &&
        html`<aside class="notes" aria-labelledby="know">
          <h2 id="know">${own.know}</h2>
          <ul>
            ${notes.map((note) => html`<li>${note[language] ?? note.vi}</li>`)}
          </ul>
        </aside>`
      }
      ${checklist(language, procedure)}
      <div class="folded">${folded(language, procedure)}</div>
      ${nextStep(language, procedure)}
      <p class="soft source">
        ${procedure.asOf && own.asOf(dayOf(procedure.asOf, language))}
        ${procedure.sourceUrl && html`<a href="${procedure.sourceUrl}">${own.source}</a>`}
      </p>
    </article>`,
    after: jsonBlock('application/ld+json', governmentServiceOf(configuration, procedure)),
  };
}

/** Time, fee, agency and result, in one row where there is room. */
function facts(language: Language, procedure: Procedure): Html {
  const { procedure: own, notPublished } = wordsOf(language);
  const [result, ...others] = procedure.results;
  const rows: readonly (readonly [label: string, value: Content, note?: Content])[] = [
    [
      own.time,
      durationOf(procedure.timeLimit, language),
      procedure.timeLimit?.sameDay === true && own.sameDay,
    ],
    [own.fee, feeOf(procedure.fees, language)],
    [own.agency, procedure.agency],
    [own.result, result, others.length > 0 && own.more(others.length)],
  ];
  return html`<dl class="facts" aria-label="${own.facts}">
    ${rows.map(
      ([label, value, note]) =>
        html`<div>
          <dt>${label}</dt>
          <dd class="${value === undefined && 'unknown'}">
            <span class="clamp">${value ?? notPublished}</span>
            ${note && html`<span class="fact-note">${note}</span>`}
          </dd>
        </div>`,
    )}
  </dl>`;
}

/** The one thing to do next: file here, or on the national portal. */
function nextStep(language: Language, { code, filing }: Procedure): Html {
  const own = wordsOf(language).procedure;
  if (filing.at === 'centre') {
    return html`<p class="next">
      <a class="button" href="${link(`/nop-ho-so/${code}`, language)}">${own.file}</a>
      <span class="soft">${own.fileHelp}</span>
    </p>`;
  }
  return html`<p class="next">
    <a class="button" href="${filing.url ?? NATIONAL_PORTAL}">${own.portal}</a>
    <span class="soft">${own.portalHelp}</span>
  </p>`;
}

function folded(language: Language, procedure: Procedure): Content {
  const own = wordsOf(language).procedure;
  const { fees, methods, steps, conditions, results, legalBasis } = procedure;
  return [
    methods.length > 0 &&
      section(own.ways, html`${ways(language, methods)} ${timeNote(procedure)}`),
    methods.length === 0 && fees && section(own.fee, html`<p class="published">${fees.text}</p>`),
    steps.length > 0 &&
      section(
        own.steps,
        html`<ol class="steps" lang="vi">
          ${steps.map((step) => html`<li class="published">${step}</li>`)}
        </ol>`,
      ),
    conditions && section(own.conditions, html`<p class="published" lang="vi">${conditions}</p>`),
    results.length > 1 &&
      section(
        own.results,
        html`<ul lang="vi">
          ${results.map((result) => html`<li>${result}</li>`)}
        </ul>`,
      ),
    legalBasis.length > 0 &&
      section(
        own.legal,
        html`<ul lang="vi">
          ${legalBasis.map(
            ({ number, title }) =>
              html`<li>
                <strong>${number}</strong>${title && !title.includes(number) && html` – ${title}`}
              </li>`,
          )}
        </ul>`,
      ),
    section(own.details, details(language, procedure)),
  ];
}

function section(title: string, content: Html): Html {
  return html`<details>
    <summary><h2>${title}</h2></summary>
    <div class="folded-content">${content}</div>
  </details>`;
}

function ways(language: Language, methods: readonly SubmissionMethod[]): Html {
  const { procedure: own, notPublished } = wordsOf(language);
  const hasNotes = methods.some(({ note }) => note !== undefined);
  return html`<table class="ways">
    <thead>
      <tr>
        <th scope="col">${own.way}</th>
        <th scope="col">${own.time}</th>
        <th scope="col">${own.fee}</th>
        ${hasNotes && html`<th scope="col">${own.note}</th>`}
      </tr>
    </thead>
    <tbody>
      ${methods.map(
        ({ channel, timeLimit, fees, note }) =>
          html`<tr>
            <th scope="row">${channelOf(channel, language)}</th>
            <td data-label="${own.time}">${durationOf(timeLimit, language) ?? notPublished}</td>
            <td data-label="${own.fee}">
              ${feeOf(fees, language) ?? (fees === undefined ? notPublished : '')}
              ${
                fees &&
                fees.text !== feeOf(fees, language) &&
                html`<span class="published-fee"
                  >${own.publishedFee}: <span class="published" lang="vi">${fees.text}</span></span
                >`
              }
            </td>
            ${hasNotes && html`<td class="published" data-label="${own.note}" lang="vi">${note}</td>`}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Where the time limit comes from, when the portal leaves something out. */
function timeNote({ timeLimit }: Procedure): Content {
  return timeLimit?.note && html`<p class="soft ways-note" lang="vi">${timeLimit.note}</p>`;
}

function details(language: Language, procedure: Procedure): Html {
  const { procedure: own, results } = wordsOf(language);
  const levels: Readonly<Record<string, string>> = results.levels;
  const rows: readonly (readonly [label: string, value: Content])[] = [
    [own.targetGroups, procedure.targetGroups.join('; ')],
    [own.field, procedure.fields.join('; ')],
    [own.level, procedure.level.map((level) => levels[level] ?? level).join(', ')],
    [own.issuer, procedure.issuingAgency],
    [own.decision, procedure.decision],
    [own.address, procedure.receivingAddress],
  ];
  return html`<dl class="details-list">
    ${rows.map(
      ([label, value]) =>
        value !== undefined &&
        value !== '' &&
        html`<div>
          <dt>${label}</dt>
          <dd class="published" lang="${label === own.level ? language : 'vi'}">${value}</dd>
        </div>`,
    )}
  </dl>`;
}
