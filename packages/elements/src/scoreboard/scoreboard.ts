import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Scoreboard as Board, ScoreboardQuery } from '@motcua/contract';
import { Scoreboards } from '@motcua/sdk/scoreboard.js';
import { buttonStyles } from '../foundation/button.styles.js';
import { hostStyles } from '../foundation/host.styles.js';
import { LocaleController } from '../foundation/locale.js';
import { noticeStyles } from '../foundation/notice.styles.js';
import { notice, problemMessage, problemNotice } from '../foundation/problems.js';
import { ServiceController } from '../foundation/service-controller.js';
import { skeletonStyles } from '../foundation/skeleton.styles.js';
import { Words } from '../foundation/spoken.js';
import { cards, national } from './cards.js';
import { placesChart, trendChart, type PlaceRow } from './charts.js';
import { asOfText, periodText, scopeText, type Writing } from './figures.js';
import { vi } from './messages.vi.js';
import { styles } from './scoreboard.styles.js';
import { figuresTable, monthRows, placeRows } from './tables.js';

const words = new Words(vi, async () => (await import('./messages.en.js')).en);

/**
 * Shows what was measured: on time, satisfaction, received and pending, each with how many it rests on, its period, when it
 * was taken and the definition it follows. What rests on too few is kept back, and said to be.
 *
 * @element motcua-scoreboard
 * @slot - Shown until the element runs, and when nothing can be loaded: a plain link to the figures.
 * @csspart card - A large figure with what belongs to it.
 * @csspart national - The measure of the national index.
 * @csspart chart - A chart with the table behind it.
 * @csspart notice - A message.
 * @cssproperty --motcua-accent - Colour of the bars, links and the focus ring.
 */
export class Scoreboard extends LitElement {
  static override styles = [hostStyles, buttonStyles, noticeStyles, skeletonStyles, styles];

  /** `2026`, `2026-11` or `2026-Q4`; this month when absent. */
  @property() period = '';

  /** Only dossiers of this ward or commune, by its code, such as `00004`. */
  @property() ward = '';

  /** Only those that this agency decides, by name or id. */
  @property() agency = '';

  /** Only those of this field, by name or id. */
  @property() field = '';

  @state() private board: Board | undefined;
  @state() private failure: unknown;
  @state() private loading = false;

  readonly #service = new ServiceController(this, { reconnected: () => this.#again() });
  readonly #locale = new LocaleController(this, words);
  #asked: Scoreboards | undefined;
  #abort: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort?.abort();
    this.#asked = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const scoreboards = this.#service.use(Scoreboards);
    const isOther = (['period', 'ward', 'agency', 'field'] as const).some((name) =>
      changed.has(name),
    );
    if (scoreboards !== undefined && (scoreboards !== this.#asked || isOther)) {
      void this.#load(scoreboards);
    }
  }

  override render(): TemplateResult {
    const { messages } = this.#locale;
    return html`<section class="stack" aria-labelledby="title" aria-busy=${this.loading}>
      ${this.#body(this.board, { words: messages, language: this.#locale.language })}
    </section>`;
  }

  #body(board: Board | undefined, writing: Writing): TemplateResult {
    const own = writing.words;
    const title = html`<h2 id="title">${own.title}</h2>`;
    if (this.failure !== undefined) {
      const problem = problemMessage(this.failure, writing.language);
      return html`${title}
        <div role="alert">${problemNotice(problem, writing.language, this.#again)}</div>
        <slot></slot>`;
    }
    if (board === undefined || this.loading) {
      return html`${title}
        <div class="skeleton" aria-hidden="true"><span></span><span></span><span></span></div>
        <p class="visually-hidden" role="status">${own.loading}</p>`;
    }
    const isEmpty = board.received + board.finished + board.pending.count === 0;
    return html`<div class="head">
        ${title}
        <p>
          <strong lang="vi">${scopeText(board, writing)}</strong> · ${periodText(board, writing)}
        </p>
        <p class="small soft">${asOfText(board, writing)}</p>
      </div>
      ${
        isEmpty
          ? notice('info', own.empty, html`<p>${own.emptyMore}</p>`)
          : html`${cards(board, writing)} ${national(board, writing)}`
      }
      ${this.#charts(board, writing)}
      <div class="actions">
        <a class="button secondary" href=${this.#csv()} download>${own.csv}</a>
        <button class="button secondary" type="button" @click=${this.#print}>${own.print}</button>
      </div>`;
  }

  #charts(board: Board, writing: Writing): TemplateResult {
    const own = writing.words;
    const months = monthRows(board);
    const places = placeRows(board);
    const isOneWard = board.scope.ward !== undefined;
    const byPlace = isOneWard ? own.byField : own.byWard;
    const first = isOneWard ? own.fieldColumn : own.wardColumn;
    return html`${
      months.length > 0
        ? chart(own.trend, own.monthColumn, trendChart(board, writing), months, writing)
        : nothing
    }
    ${
      places.length > 0
        ? chart(byPlace, first, placesChart(places, writing), places, writing)
        : nothing
    }`;
  }

  async #load(scoreboards: Scoreboards): Promise<void> {
    this.#asked = scoreboards;
    this.#abort?.abort();
    const { signal } = (this.#abort = new AbortController());
    this.failure = undefined;
    this.loading = true;
    try {
      const board = await scoreboards.get(this.#query(), { signal });
      if (!signal.aborted) this.board = board;
    } catch (error) {
      if (!signal.aborted) this.failure = error;
    }
    if (!signal.aborted) this.loading = false;
  }

  #query(): ScoreboardQuery {
    const { period, ward, agency, field } = this;
    return Object.fromEntries(
      Object.entries({ period, ward, agency, field }).filter(([, value]) => value),
    );
  }

  #csv(): string {
    const url = new URL('/v1/scoreboard.csv', this.#service.client?.baseUrl ?? location.href);
    // The period that is shown, also when another month has begun meanwhile.
    const { from = '', to = '' } = this.board?.period ?? {};
    const shown = this.period || (from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : '');
    const query = { ...this.#query(), ...(shown && { period: shown }) };
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    return url.href;
  }

  readonly #print = async (): Promise<void> => {
    const { board } = this;
    if (board === undefined) return;
    const writing = { words: this.#locale.messages, language: this.#locale.language };
    try {
      const { printBoard } = await import('./printed.js');
      await printBoard(this.renderRoot, board, writing);
    } catch {
      // Offline before it was loaded: the page itself prints too.
      print();
    }
  };

  readonly #again = (): void => {
    if (this.failure !== undefined && this.#asked) void this.#load(this.#asked);
  };
}

/** A chart with its table behind it. */
function chart(
  title: string,
  first: string,
  drawing: TemplateResult,
  rows: readonly PlaceRow[],
  writing: Writing,
): TemplateResult {
  return html`<figure part="chart">
    <h3>${title}</h3>
    ${drawing}
    <details class="figures small">
      <summary>${writing.words.table}<span class="visually-hidden">: ${title}</span></summary>
      <div class="scroll" tabindex="0" role="group" aria-label=${title}>
        ${figuresTable(title, first, rows, writing)}
      </div>
    </details>
  </figure>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'motcua-scoreboard': Scoreboard;
  }
}
