import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Scoreboard } from '@motcua/contract';
import { textIn } from '../foundation/locale.js';
import { percent, rateText, whole, whyHidden, type Share, type Writing } from './figures.js';

/** The three large figures, each with how many it rests on and how it is counted. */
export function cards(board: Scoreboard, writing: Writing): TemplateResult {
  const { words, language } = writing;
  const { onTime, satisfaction, online, pending } = board;
  return html`<ul class="cards" role="list">
    ${card(words.onTime, onTime, words.onTimeOf, words.noneOf, 'onTime', board, writing, split(board, writing))}
    ${card(words.satisfaction, satisfaction, words.satisfactionOf, words.noRatings, satisfaction.measure, board, writing)}
    <li class="card" part="card">
      <h3>${words.received}</h3>
      <p class="figure">${whole(board.received, language)}</p>
      <p class="small soft">${words.receivedOf}</p>
      <dl class="facts">
        ${fact(words.online, rateText(online, writing))}
        ${fact(words.finished, whole(board.finished, language))}
        ${fact(words.pending, whole(pending.count, language))}
        ${pending.overdue === null ? nothing : fact(words.overdue, whole(pending.overdue, language))}
      </dl>
      ${meaning(['received', 'online', 'pending'], board, writing)}
    </li>
  </ul>`;
}

function card(
  title: string,
  share: Share,
  of: (n: string) => string,
  none: string,
  definition: string,
  board: Scoreboard,
  writing: Writing,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { n, rate } = share;
  return html`<li class="card" part="card">
    <h3>${title}</h3>
    <p class=${rate === null ? 'figure quiet' : 'figure'}>${rateText(share, writing)}</p>
    <p class="small soft">
      ${n === 0 ? none : rate === null ? whyHidden(n, board.minimumN, writing) : of(whole(n, writing.language))}
    </p>
    ${more} ${meaning([definition], board, writing)}
  </li>`;
}

/** Early, on the day and late: a bar told apart by filling, and the numbers themselves. */
function split(
  { resolved }: Scoreboard,
  { words, language }: Writing,
): TemplateResult | typeof nothing {
  const { n, early, onTime, late } = resolved;
  if (n === 0 || early === null || onTime === null || late === null) return nothing;
  const kinds = [
    ['first', words.early, early],
    ['second', words.onTheDay, onTime],
    ['third', words.late, late],
  ] as const;
  let x = 0;
  return html`<svg
      class="chart split"
      aria-hidden="true"
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
    >
      ${kinds.map(([kind, , count]) => {
        const width = (count / n) * 100;
        x += width;
        return svg`<rect class=${kind} x=${x - width} y="0" width=${width} height="6" />`;
      })}
    </svg>
    <dl class="facts">
      ${kinds.map(([kind, name, count]) => fact(name, whole(count, language), kind))}
    </dl>`;
}

function fact(name: string, value: string, kind?: string): TemplateResult {
  return html`<div>
    <dt>
      ${
        kind === undefined
          ? nothing
          : html`<svg viewBox="0 0 12 12" aria-hidden="true">
              <rect class=${kind} x="1" y="1" width="10" height="10" />
            </svg>`
      }
      ${name}
    </dt>
    <dd>${value}</dd>
  </div>`;
}

/** The other measure, apart from the figures above so that nobody takes one for the other. */
export function national(board: Scoreboard, writing: Writing): TemplateResult | typeof nothing {
  const { nationalIndex: index } = board;
  if (index.n === 0) return nothing;
  const { words, language } = writing;
  return html`<div class="national" part="national">
    <h3>${words.national}</h3>
    <p>
      <strong>${index.rate === null ? words.hidden : percent(index.rate, language)}</strong>
      <span class="small soft">
        ${
          index.rate === null
            ? whyHidden(index.n, board.minimumN, writing)
            : words.nationalOf(whole(index.n, language))
        }
      </span>
    </p>
    ${meaning([index.measure], board, writing)}
  </div>`;
}

/** The definitions that numbers follow, folded away beside them. */
function meaning(
  ids: readonly string[],
  board: Scoreboard,
  { words, language }: Writing,
): TemplateResult {
  const texts = board.definitions.filter(({ id }) => ids.includes(id));
  return html`<details class="meaning small">
    <summary>${words.meaning}</summary>
    ${texts.map(({ text }) => html`<p>${textIn(text, language)}</p>`)}
  </details>`;
}
