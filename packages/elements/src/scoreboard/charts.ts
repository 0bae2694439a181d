import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Scoreboard } from '@motcua/contract';
import { monthText, rateText, whole, type Writing } from './figures.js';

/** How many places a chart shows; the table has all. */
const LARGEST = 8;
const HEIGHT = 100;
const STEP = 12;

/** Received and finished month by month: two bars a month, told apart by filling and outline. */
export function trendChart({ months }: Scoreboard, writing: Writing): TemplateResult {
  const { words, language } = writing;
  const highest = Math.max(1, ...months.flatMap(({ received, finished }) => [received, finished]));
  const bar = (kind: string, value: number, x: number): unknown => {
    const height = (value / highest) * (HEIGHT - 2);
    return svg`<rect class=${kind} x=${x} y=${HEIGHT - height} width="4" height=${height} />`;
  };
  const said = (name: string, values: readonly number[]): string =>
    words.trendSaid(
      name,
      monthText(months[0]?.month ?? ''),
      monthText(months.at(-1)?.month ?? ''),
      whole(Math.min(...values), language),
      whole(Math.max(...values), language),
      whole(values.at(-1) ?? 0, language),
    );
  const spoken = [
    said(
      words.received,
      months.map(({ received }) => received),
    ),
    said(
      words.finished,
      months.map(({ finished }) => finished),
    ),
  ].join(' ');
  return html`<p class="key small" aria-hidden="true">
      ${key('first', words.received)} ${key('second', words.finished)}
    </p>
    <div class="trend">
      <span class="small soft" aria-hidden="true">${whole(highest, language)}</span>
      <svg
        class="chart"
        role="img"
        aria-label=${spoken}
        viewBox="0 0 ${months.length * STEP} ${HEIGHT}"
        preserveAspectRatio="none"
      >
        ${months.map(
          ({ received, finished }, index) =>
            svg`${bar('first', received, index * STEP + 1.5)}${bar('second', finished, index * STEP + 6.5)}`,
        )}
      </svg>
      <div class="months small soft" aria-hidden="true">
        ${months.map(({ month }) => html`<span>${month.slice(5)}</span>`)}
      </div>
    </div>`;
}

const key = (kind: string, name: string): TemplateResult =>
  html`<span>
    <svg viewBox="0 0 12 12"><rect class=${kind} x="1" y="1" width="10" height="10" /></svg>
    ${name}
  </span>`;

/** A place with its numbers. */
export interface PlaceRow {
  readonly name: string;
  readonly part: Pick<Scoreboard, 'received' | 'finished' | 'onTime'> & {
    readonly satisfaction: Scoreboard['onTime'];
  };
}

/** How many of the results of each place were on time, those that received most. The words say what the bars show. */
export function placesChart(rows: readonly PlaceRow[], writing: Writing): TemplateResult {
  const { words, language } = writing;
  const largest = [...rows].sort((a, b) => b.part.received - a.part.received).slice(0, LARGEST);
  return html`<ul class="places" role="list">
      ${largest.map(({ name, part: { onTime } }) => {
        const { rate } = onTime;
        return html`<li>
          <span lang="vi">${name}</span>
          <span class="value ${rate === null ? 'soft' : ''}">${rateText(onTime, writing)}</span>
          <svg class="chart" aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none">
            <rect class="ground" x="0" y="0" width="100" height="6" />
            ${rate === null ? nothing : svg`<rect class="first" x="0" y="0" width=${rate * 100} height="6" />`}
          </svg>
        </li>`;
      })}
    </ul>
    ${
      rows.length > largest.length
        ? html`<p class="small soft">
            ${words.largest(whole(largest.length, language), whole(rows.length, language))}
          </p>`
        : nothing
    }`;
}
