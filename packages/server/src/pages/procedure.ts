import { furtherFeeText, nextStepOf } from '@motcua/rules';
import type { Procedure } from '@motcua/contract';
import type { Language } from '../http/language.js';
import type { Configuration } from '../configuration.js';
import { governmentServiceOf } from '../procedures/government-service.js';
import { checklist } from './checklist.js';
import { channelOf, dayOf, durationOf, feeOf, filingReasonOf } from './facts.js';
import { html, jsonBlock } from './html.js';
import { link } from './layout.js';
import { factsOf, whereOf } from './procedure-facts.js';
import { wordsOf } from './words.js';
import type { Content, Html } from './html.js';
import type { PageContent } from './layout.js';

/** Longer names fill the first screen of a phone: cut there, until asked for. */
const LONG_NAME = 200;
/** A longer result is cut among the facts and stands whole among what is folded. */
const LONG_RESULT = 120;

/** A procedure: four facts, what to bring, the one next step; everything else folded. */
export function procedurePage(
  language: Language,
  configuration: Configuration,
  procedure: Procedure,
  chosen = '',
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
      ${
        name.length > LONG_NAME &&
        html`<p class="whole-name">
          <input type="checkbox" id="whole-name" /> <label for="whole-name">${own.wholeName}</label>
        </p>`
      }
      ${own.english && html`<p class="soft">${own.english}</p>`}
      ${
        summary &&
        html`<p class="lead" lang="${summary[language] ? language : 'vi'}">
          ${summary[language] ?? summary.vi}
        </p>`
      }
      ${factsOf(language, procedure, chosen)} ${nextStep(language, procedure)}
      ${
        notes.length > 0 &&
        html`<aside class="notes" aria-labelledby="know">
          <h2 id="know">${own.know}</h2>
          <ul>
            ${notes.map(
              (note) =>
                html`<li lang="${note[language] ? language : 'vi'}">
                  ${note[language] ?? note.vi}
                </li>`,
            )}
          </ul>
        </aside>`
      }
      ${checklist(language, procedure, chosen)} ${whereOf(language, procedure)}
      <div class="folded">${folded(language, procedure)}</div>
      ${nextStep(language, procedure)} ${related(language, procedure)}
      <p class="soft source">
        ${procedure.asOf && own.asOf(dayOf(procedure.asOf, language))}
        ${procedure.sourceUrl && html`<a href="${procedure.sourceUrl}">${own.source}</a>`}
      </p>
    </article>`,
    after: jsonBlock('application/ld+json', governmentServiceOf(configuration, procedure)),
  };
}

/** The one thing to do next, with why: file here, or where it must be filed. */
function nextStep(language: Language, procedure: Procedure): Html {
  const own = wordsOf(language).procedure;
  const step = nextStepOf(procedure);
  const why = html`<span class="soft">${filingReasonOf(procedure, language)}</span>`;
  if (step.kind === 'centre') {
    return html`<p class="next">
      <a class="button" href="${link(`/nop-ho-so/${procedure.code}`, language)}">${own.file}</a>
      ${why}
    </p>`;
  }
  if (step.kind === 'elsewhere') {
    const name = step.onPortal ? own.portal : own.elsewhere(new URL(step.url).host);
    return html`<p class="next">
      <a class="button" href="${step.url}">${name}</a>
      ${
        procedure.ownForm &&
        html`<a class="button quiet" href="${link(`/nop-ho-so/${procedure.code}`, language)}"
          >${own.beforehand}</a
        >`
      }
      ${why}
    </p>`;
  }
  return html`<p class="next">${why}</p>`;
}

function related(language: Language, { related = [] }: Procedure): Content {
  if (related.length === 0) return undefined;
  return html`<section aria-labelledby="related">
    <h2 id="related">${wordsOf(language).procedure.related}</h2>
    <ul class="related">
      ${related.map(
        ({ code, name }) =>
          html`<li><a href="${link(`/thu-tuc/${code}`, language)}" lang="vi">${name}</a></li>`,
      )}
    </ul>
  </section>`;
}

function folded(language: Language, procedure: Procedure): Content {
  const own = wordsOf(language).procedure;
  const { fees, methods, steps, conditions, results, legalBasis } = procedure;
  return [
    methods.length > 0 &&
      section(own.ways, html`${ways(language, procedure)} ${timeNote(procedure)}`),
    caseTimes(language, procedure),
    methods.length === 0 && fees && section(own.fee, html`<p class="published">${fees.text}</p>`),
    steps.length > 0 &&
      section(
        own.steps,
        html`<ol class="steps" lang="vi">
          ${steps.map((step) => html`<li class="published">${step}</li>`)}
        </ol>`,
      ),
    conditions && section(own.conditions, html`<p class="published" lang="vi">${conditions}</p>`),
    (results.length > 1 || (results[0]?.length ?? 0) > LONG_RESULT) &&
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

function ways(language: Language, { methods }: Procedure): Html {
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
              ${feeOf(fees, language) ?? notPublished}
              ${
                furtherFeeText(fees, feeOf(fees, language)) !== undefined &&
                html`<span class="published-fee"
                  >${own.publishedFee}: <span class="published" lang="vi">${fees?.text}</span></span
                >`
              }
            </td>
            ${hasNotes && html`<td class="published" data-label="${own.note}" lang="vi">${note}</td>`}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Cases with time limits of their own. */
function caseTimes(language: Language, { cases = [] }: Procedure): Content {
  const { procedure: own, notPublished } = wordsOf(language);
  const timed = cases.filter(({ timeLimit }) => timeLimit !== undefined);
  return (
    timed.length > 0 &&
    section(
      own.caseTimes,
      html`<dl class="details-list">
        ${timed.map(
          ({ name, timeLimit }) =>
            html`<div>
              <dt lang="vi">${name}</dt>
              <dd>${durationOf(timeLimit, language) ?? notPublished}</dd>
            </div>`,
        )}
      </dl>`,
    )
  );
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
