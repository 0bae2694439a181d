import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SearchFilters, SearchIndex, Suggestion } from '@motcua/search';
import { Procedures } from '@motcua/sdk/procedures.js';
import type { ServiceConnection } from '../foundation/connection.js';
import type { Language } from '../foundation/locale.js';
import { catalogueIndex } from './catalogue-index.js';
import { rowOfSummary, rowsOfIndex, type ProcedureRow } from './rows.js';

/** What is looked for. */
export interface Question {
  readonly query: string;
  readonly filters: SearchFilters;
  readonly limit: number;
  readonly language: Language;
}

/** What was found. */
export interface Answer {
  readonly rows: readonly ProcedureRow[];
  /** There are more than were asked for. */
  readonly more: boolean;
  /** What may be meant when nothing was found. */
  readonly suggestions: readonly Suggestion[];
}

/** Where a search stands. The last answer stays on the screen until the next one is there. */
export type SearchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching'; readonly last?: Answer | undefined }
  | { readonly kind: 'found'; readonly question: Question; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Waits this long for the next key before asking the service; the device answers at once. */
const PAUSE_MS = 180;
const SUGGESTIONS = 3;

/**
 * Looks procedures up: on the device once the index is there, until then at the service, with the same ranking. A newer
 * question ends an older one.
 */
export class SearchController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onAnswer: (answer: Answer, question: Question) => void;
  #state: SearchState = { kind: 'idle' };
  #connection: ServiceConnection | undefined;
  #index: SearchIndex | undefined;
  #question: Question | undefined;
  #running: AbortController | undefined;

  constructor(
    host: ReactiveControllerHost,
    onAnswer: (answer: Answer, question: Question) => void,
  ) {
    this.#host = host;
    this.#onAnswer = onAnswer;
    host.addController(this);
  }

  get state(): SearchState {
    return this.#state;
  }

  /** Names the service to search at; answers of another one are forgotten. */
  use(connection: ServiceConnection | undefined): void {
    if (connection === this.#connection) return;
    this.#connection = connection;
    this.#index = undefined;
    if (this.#question !== undefined) this.ask(this.#question);
  }

  /** Fetches the index, so that the next question is answered on the device. Fails silently: the service answers. */
  prepare(): void {
    const connection = this.#connection;
    if (connection === undefined || this.#index !== undefined) return;
    catalogueIndex(connection).then(
      (index) => {
        if (connection !== this.#connection || this.#index !== undefined) return;
        this.#index = index;
        // Whatever is being asked or could not be answered is answered now.
        if (this.#question !== undefined && this.#state.kind !== 'found') this.ask(this.#question);
      },
      () => undefined,
    );
  }

  /** Asks a question; `undefined` clears. */
  ask(question: Question | undefined): void {
    this.#running?.abort();
    this.#question = question;
    if (question === undefined) {
      this.#become({ kind: 'idle' });
    } else if (this.#index !== undefined) {
      this.#answer(question, answerOnDevice(this.#index, question));
    } else if (this.#connection !== undefined) {
      void this.#askService(this.#connection, question);
    }
  }

  /** Asks the last question again. */
  retry(): void {
    this.prepare();
    this.ask(this.#question);
  }

  hostDisconnected(): void {
    this.#running?.abort();
  }

  async #askService(connection: ServiceConnection, question: Question): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    this.#become({ kind: 'searching', last: this.#lastAnswer() });
    try {
      await pause(PAUSE_MS);
      if (running.signal.aborted) return;
      const answer = await answerFromService(connection, question, running.signal);
      if (!running.signal.aborted) this.#answer(question, answer);
    } catch (error) {
      if (!running.signal.aborted) this.#become({ kind: 'failed', error });
    }
  }

  #answer(question: Question, answer: Answer): void {
    this.#become({ kind: 'found', question, answer });
    this.#onAnswer(answer, question);
  }

  #lastAnswer(): Answer | undefined {
    if (this.#state.kind === 'found') return this.#state.answer;
    return this.#state.kind === 'searching' ? this.#state.last : undefined;
  }

  #become(state: SearchState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

function answerOnDevice(index: SearchIndex, question: Question): Answer {
  const { query, filters, limit, language } = question;
  const rows = rowsOfIndex(index, query, { filters, limit: limit + 1 }, language);
  return {
    rows: rows.slice(0, limit),
    more: rows.length > limit,
    suggestions: rows.length === 0 ? index.suggest(query, SUGGESTIONS) : [],
  };
}

async function answerFromService(
  connection: ServiceConnection,
  question: Question,
  signal: AbortSignal,
): Promise<Answer> {
  const { query, filters, limit, language } = question;
  const procedures = new Procedures(connection.client);
  // Somebody is typing: the next key asks again, and a clear word is better than silent attempts.
  const options = { signal, maxRetries: 0, timeout: 8000 };
  const { items } = await procedures.list({ query, ...filters, limit: limit + 1 }, options);
  const rows = items.map((procedure) => rowOfSummary(procedure, query, language));
  return { rows: rows.slice(0, limit), more: rows.length > limit, suggestions: [] };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
