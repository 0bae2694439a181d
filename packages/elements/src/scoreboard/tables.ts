import { html, type TemplateResult } from 'lit';
import type { Scoreboard } from '@motcua/contract';
import type { PlaceRow } from './charts.js';
import { monthText, rateText, whole, type Writing } from './figures.js';

/** Rows of the months of a board. */
export const monthRows = ({ months }: Scoreboard): readonly PlaceRow[] =>
  months.map(({ month, ...part }) => ({ name: monthText(month), part }));

/** Rows of the wards of a board, or of its fields where one ward is looked at. */
export function placeRows(board: Scoreboard): readonly PlaceRow[] {
  return board.scope.ward === undefined
    ? board.wards.map(({ ward, name = ward, ...part }) => ({ name, part }))
    : board.fields.map(({ field, ...part }) => ({ name: field, part }));
}

/** The numbers behind a chart. @param first what the rows are */
export function figuresTable(
  caption: string,
  first: string,
  rows: readonly PlaceRow[],
  writing: Writing,
): TemplateResult {
  const { words, language } = writing;
  const heads = [first, words.received, words.finished, words.onTime, words.satisfaction, words.n];
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ name, part }) =>
          html`<tr>
            <th scope="row" lang="vi">${name}</th>
            <td>${whole(part.received, language)}</td>
            <td>${whole(part.finished, language)}</td>
            <td>${rateText(part.onTime, writing)}</td>
            <td>${rateText(part.satisfaction, writing)}</td>
            <td>${whole(part.satisfaction.n, language)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
