import type { Field, LifeEvent, ProcedureSummary } from '@motcua/contract';
import { MAX_QUERY_LENGTH } from '@motcua/contract/schemas';
import type { ListQuery } from '../catalogue/list-query.js';
import type { ListPart, Matches, Snapshot, Suggested } from '../catalogue/snapshot.js';
import type { Language } from '../http/language.js';
import { channelOf, durationOf, feeOf, numberOf } from './facts.js';
import { html } from './html.js';
import { link } from './layout.js';
import { searchForm } from './search-form.js';
import { wordsOf } from './words.js';
import type { Content, Html } from './html.js';
import type { PageContent } from './layout.js';

/** Results on one page. */
const PAGE_SIZE = 20;

/** The address of a page of results, read. */
export interface ResultsQuery {
  readonly q: string;
  readonly level: string;
  readonly audience: string;
  readonly field: string;
  readonly lifeEvent: string;
  readonly online: boolean;
  /** From 1. */
  readonly page: number;
}

/** Reads the query of the page; what makes no sense counts as not given. */
export function readResultsQuery(query: Readonly<Record<string, unknown>>): ResultsQuery {
  const text = (name: string, longest: number): string => {
    const value = query[name];
    return typeof value === 'string' ? value.normalize('NFC').trim().slice(0, longest) : '';
  };
  const page = Number(text('trang', 6));
  return {
    q: text('q', MAX_QUERY_LENGTH),
    level: text('cap', 40),
    audience: text('doi-tuong', 120),
    field: text('linh-vuc', 200),
    lifeEvent: text('su-kien', 80),
    online: text('truc-tuyen', 4) === 'co',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The same query as parameters of an address. */
export function resultsParameters(query: ResultsQuery, page = query.page): Record<string, string> {
  return {
    q: query.q,
    cap: query.level,
    'doi-tuong': query.audience,
    'linh-vuc': query.field,
    'su-kien': query.lifeEvent,
    'truc-tuyen': query.online ? 'co' : '',
    trang: page > 1 ? String(page) : '',
  };
}

/** The list of procedures: what fits, with the four facts people ask for. */
export function resultsPage(
  language: Language,
  snapshot: Snapshot,
  query: ResultsQuery,
): PageContent {
  const words = wordsOf(language).results;
  const asked: ListQuery = {
    query: query.q,
    ...(query.level !== '' && { level: query.level }),
    ...(query.audience !== '' && { audience: query.audience }),
    ...(query.field !== '' && { field: query.field }),
    ...(query.lifeEvent !== '' && { lifeEvent: query.lifeEvent }),
    ...(query.online && { online: 'true' as const }),
  };
  const cut = (page: number): ListPart =>
    snapshot.part(asked, (page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const given = cut(query.page);
  const { total } = given;
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(query.page, pages);
  const { results } = page === query.page ? given : cut(page);
  const heading = headingOf(query, total, snapshot.lifeEvents, snapshot.fields, language);
  return {
    title: query.q === '' ? words.title : `${query.q} – ${words.title}`,
    current: 'procedures',
    canonical: query.q === '' && page === 1 ? '/thu-tuc' : undefined,
    unlisted: query.q !== '' || page > 1,
    main: html`<div class="wide narrowing">
      ${searchForm(language, { query: query.q, more: filters(language, snapshot, query) })}
      <h1 class="results-heading">${heading}</h1>
      ${
        total === 0
          ? nothing(language, snapshot.suggestions(asked))
          : html`<ol class="results" start="${(page - 1) * PAGE_SIZE + 1}">
                ${results.map(({ code, matches }) => {
                  const summary = snapshot.summary(code);
                  return summary && result(language, summary, matches);
                })}
              </ol>
              ${pages > 1 && pager(language, query, page, pages)}`
      }
    </div>`,
  };
}

function headingOf(
  { q, lifeEvent, field }: ResultsQuery,
  count: number,
  events: readonly LifeEvent[],
  fields: readonly Field[],
  language: Language,
): string {
  const words = wordsOf(language).results;
  const number = numberOf(count, language);
  if (q !== '') return count === 0 ? words.none(q) : words.found(number, q);
  if (count === 0) return words.noneFiltered;
  const event = events.find(({ id }) => id === lifeEvent)?.label;
  const name =
    (event && (event[language] ?? event.vi)) ?? fields.find(({ id }) => id === field)?.name;
  return name === undefined ? words.listed(number) : `${name}: ${words.listed(number)}`;
}

function filters(language: Language, snapshot: Snapshot, query: ResultsQuery): Html {
  const words = wordsOf(language).results;
  const used = [query.level, query.audience, query.field, query.lifeEvent].some(Boolean);
  const isOpen = used || query.online;
  const select = (
    name: string,
    label: string,
    value: string,
    options: readonly (readonly [value: string, text: string])[],
  ): Html =>
    html`<div class="field">
      <label class="label" for="${name}">${label}</label>
      <select class="input" id="${name}" name="${name}">
        <option value="">${words.any}</option>
        ${options.map(
          ([id, text]) =>
            html`<option value="${id}" ${id === value && html`selected`}>${text}</option>`,
        )}
      </select>
    </div>`;
  return html`<details class="filters" ${isOpen && html`open`}>
    <summary>${words.narrow}</summary>
    <div class="filter-grid">
      ${select('doi-tuong', words.audience, query.audience, Object.entries(words.audiences))}
      ${select('cap', words.level, query.level, Object.entries(words.levels))}
      ${select(
        'su-kien',
        words.lifeEvent,
        query.lifeEvent,
        snapshot.lifeEvents
          .filter(({ procedures }) => procedures > 0)
          .map(({ id, label }) => [id, label[language] ?? label.vi] as const),
      )}
      ${select(
        'linh-vuc',
        words.field,
        query.field,
        snapshot.fields.map(({ id, name, procedures }) => [id, `${name} (${procedures})`] as const),
      )}
      <div class="check">
        <input
          type="checkbox"
          id="truc-tuyen"
          name="truc-tuyen"
          value="co"
          ${query.online && html`checked`}
        />
        <label for="truc-tuyen">${words.online}</label>
      </div>
    </div>
    <div class="filter-actions">
      <button class="button button-quiet" type="submit">${words.apply}</button>
      ${isOpen && html`<a href="${link('/thu-tuc', language, { q: query.q })}">${words.clear}</a>`}
    </div>
  </details>`;
}

function result(language: Language, one: ProcedureSummary, matches: Matches): Html {
  const { results, notPublished } = wordsOf(language);
  const facts: readonly (readonly [label: string, value: Content])[] = [
    [results.facts.agency, one.agency],
    [results.facts.time, durationOf(one.timeLimit, language)],
    [results.facts.fee, feeOf(one.fees, language)],
    [results.facts.channel, one.online ? channelOf('online', language) : undefined],
  ];
  return html`<li class="result">
    <h2 class="result-name">
      <a href="${link(`/thu-tuc/${one.code}`, language)}" lang="vi">${marked(one.name, matches)}</a>
    </h2>
    ${one.summary && html`<p class="result-summary">${one.summary[language] ?? one.summary.vi}</p>`}
    <dl class="result-facts">
      ${facts.map(([label, value]) =>
        value === undefined && label === results.facts.channel
          ? undefined
          : html`<div>
              <dt>${label}</dt>
              <dd class="${value === undefined && 'unknown'}">${value ?? notPublished}</dd>
            </div>`,
      )}
    </dl>
  </li>`;
}

/** The name with the matched words marked. */
function marked(name: string, matches: Matches): Content {
  const parts: Content[] = [];
  let at = 0;
  for (const [start, end] of matches) {
    parts.push(name.slice(at, start), html`<mark>${name.slice(start, end)}</mark>`);
    at = end;
  }
  return [...parts, name.slice(at)];
}

function nothing(language: Language, suggested: readonly Suggested[]): Html {
  const words = wordsOf(language).results;
  const [first] = suggested;
  return html`<p>${words.advice}</p>
    ${
      first &&
      html`<h2>${words.suggested[first.why]}</h2>
        <ul class="plain-list">
          ${suggested.map(
            ({ code, name }) =>
              html`<li><a href="${link(`/thu-tuc/${code}`, language)}" lang="vi">${name}</a></li>`,
          )}
        </ul>`
    }
    <p>
      <a href="${link('/', language)}">${wordsOf(language).home}</a>
    </p>`;
}

function pager(language: Language, query: ResultsQuery, page: number, pages: number): Html {
  const words = wordsOf(language).results;
  const to = (number: number): string =>
    link('/thu-tuc', language, resultsParameters(query, number));
  return html`<nav class="pager" aria-label="${words.pages}">
    ${page > 1 && html`<a rel="prev" href="${to(page - 1)}">← ${words.previous}</a>`}
    <span>${words.page(numberOf(page, language), numberOf(pages, language))}</span>
    ${page < pages && html`<a rel="next" href="${to(page + 1)}">${words.next} →</a>`}
  </nav>`;
}
