import { html, nothing } from 'lit';
import type { Scoreboard } from '@motcua/contract';
import { textIn } from '../foundation/locale.js';
import { printAlone } from '../foundation/print-alone.js';
import type { PlaceRow } from './charts.js';
import {
  asOfText,
  percent,
  periodText,
  rateText,
  scopeText,
  whole,
  type Writing,
} from './figures.js';
import { figuresTable, monthRows, placeRows } from './tables.js';

// Loaded when somebody prints.

/** Black on white, whatever the page looks like. */
const PAPER_STYLES = `
  @page { margin: 18mm; }
  body { margin: 0; color: #000; background: #fff; font: 11pt/1.5 system-ui, sans-serif; }
  h1 { font-size: 15pt; line-height: 1.35; margin: 0 0 6pt; }
  h2 { font-size: 12pt; margin: 14pt 0 4pt; break-after: avoid; }
  p { margin: 0 0 6pt; }
  table { width: 100%; border-collapse: collapse; margin-block: 10pt; font-size: 10pt; }
  caption { text-align: start; font-weight: 600; }
  th, td { padding: 3pt 4pt; border-block-end: 0.5pt solid #888; text-align: end; }
  th:first-child, td:first-child { text-align: start; }
  tr { break-inside: avoid; }
  .source { font-size: 9pt; }
`;

/**
 * Prints the board alone, as figures with n and definitions.
 * @param root where its frame may stand: the shadow root of the element
 */
export function printBoard(
  root: HTMLElement | DocumentFragment,
  board: Scoreboard,
  writing: Writing,
): Promise<void> {
  const { language, words } = writing;
  return printAlone(root, {
    language,
    title: `${words.title} · ${periodText(board, writing)}`,
    label: words.print,
    styles: PAPER_STYLES,
    content: paper(board, writing),
  });
}

function paper(board: Scoreboard, writing: Writing): unknown {
  const { words, language } = writing;
  const { online, resolved, onTime, pending, satisfaction, nationalIndex: index } = board;
  const count = (value: number | null): string =>
    value === null ? words.hidden : whole(value, language);
  const rows: readonly (readonly [name: string, value: string, n: number])[] = [
    [words.received, whole(board.received, language), board.received],
    [words.online, rateText(online, writing), online.n],
    [words.finished, whole(board.finished, language), board.finished],
    [words.early, count(resolved.early), resolved.n],
    [words.onTheDay, count(resolved.onTime), resolved.n],
    [words.late, count(resolved.late), resolved.n],
    [words.onTime, rateText(onTime, writing), onTime.n],
    [words.pending, whole(pending.count, language), pending.count],
    [`${words.pending}, ${words.overdue}`, count(pending.overdue), pending.count],
    [words.satisfaction, rateText(satisfaction, writing), satisfaction.n],
    [words.national, index.rate === null ? words.hidden : percent(index.rate, language), index.n],
  ];
  const table = (caption: string, first: string, of: readonly PlaceRow[]): unknown =>
    of.length > 0 ? figuresTable(caption, first, of, writing) : nothing;
  const places = board.scope.ward === undefined ? words.wardColumn : words.fieldColumn;
  return html`<h1>${words.title}</h1>
    <p>
      ${scopeText(board, writing)} · ${periodText(board, writing)} · ${asOfText(board, writing)}
    </p>
    <table>
      <tbody>
        ${rows.map(
          ([name, value, n]) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${value}</td>
              <td>n = ${whole(n, language)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${table(words.trend, words.monthColumn, monthRows(board))}
    ${table(places, places, placeRows(board))}
    <h2>${words.definitions}</h2>
    ${board.definitions.map(({ text }) => html`<p class="source">${textIn(text, language)}</p>`)}`;
}
