import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ProcedureSearch } from '@motcua/sdk/procedures.js';
import type { ServiceConnection } from '../foundation/connection.js';
import type { Language } from '../foundation/locale.js';
import { catalogueIndex, forgetIndex, type DeviceIndex } from './catalogue-index.js';
import { rowsOfIndex, type ProcedureRow } from './rows.js';

/** What narrows a look-up: one value, or several of which one must fit. */
export type Filters = Pick<
  ProcedureSearch,
  'field' | 'level' | 'audience' | 'lifeEvent' | 'online' | 'onlineLevel'
>;

/** What is looked for. */
export interface Question {
  readonly query: string;
  readonly filters: Filters;
  readonly limit: number;
  readonly language: Language;
}

/** A procedure that may be meant when nothing was found. */
export interface Suggestion {
  readonly code: string;
  readonly name: string;
  /** Where the service suggests it: `without-filters`, `nearest` or `common`; open. */
  readonly why?: string;
}

/** What was found. */
export interface Answer {
  readonly rows: readonly ProcedureRow[];
  /** There are more than were asked for. */
  readonly more: boolean;
  /** All that were found, where the service says it. */
  readonly total?: number | undefined;
  /** What may be meant when the service found nothing. */
  readonly suggestions?: readonly Suggestion[] | undefined;
  /** What many ask for of all that the filters allow, when the service found nothing with them. */
  readonly common?: readonly Suggestion[] | undefined;
}

/** Where a search stands. While one runs, the last answer stays. */
export interface SearchState {
  readonly kind: 'idle' | 'searching' | 'found' | 'failed';
  readonly answer?: Answer | undefined;
  readonly error?: unknown;
}

/** Waits this long for the next key before asking the service; the device answers at once. */
const PAUSE_MS = 180;

/**
 * Looks procedures up: on the device once the index is there, until then at the service, with the same ranking. A newer
 * question ends an older one.
 */
export class SearchController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onAnswer: (answer: Answer, question: Question) => void;
  #state: SearchState = { kind: 'idle' };
  #connection: ServiceConnection | undefined;
  #index: DeviceIndex | undefined;
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

  /** The index, once it is on the device. */
  get index(): DeviceIndex | undefined {
    return this.#index;
  }

  /** Names the service to search at; answers of another one are forgotten. */
  use(connection: ServiceConnection | undefined): void {
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
        this.#host.requestUpdate();
        // Whatever is being asked, could not be answered or found nothing is answered now.
        const { state } = this;
        if (state.kind !== 'found' || !state.answer?.rows.length) this.ask(this.#question);
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
    } else {
      void this.#askService(this.#connection, question);
    }
  }

  /** Asks again what could not be answered, and for the catalogue of today in place of a kept one. */
  retry(): void {
    if (this.#connection && this.#index?.kept !== undefined) {
      forgetIndex(this.#connection);
      this.#index = undefined;
    }
    this.prepare();
    if (this.#state.kind === 'failed') this.ask(this.#question);
  }

  hostDisconnected(): void {
    this.#running?.abort();
  }

  async #askService(connection: ServiceConnection | undefined, question: Question): Promise<void> {
    const { signal } = (this.#running = new AbortController());
    this.#become({ kind: 'searching', answer: this.#state.answer });
    try {
      // Most people never need it: the index is there before they type.
      const service = import('./service-answers.js');
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      if (signal.aborted) return;
      const answer = await (await service).answerFromService(connection, question, signal);
      if (!signal.aborted) this.#answer(question, answer);
    } catch (error) {
      if (!signal.aborted) this.#become({ kind: 'failed', error });
    }
  }

  #answer(question: Question, answer: Answer): void {
    this.#become({ kind: 'found', answer });
    this.#onAnswer(answer, question);
  }

  #become(state: SearchState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

function answerOnDevice(index: DeviceIndex, question: Question): Answer {
  const { query, filters, limit, language } = question;
  const found = index.search(query, { filters, limit: limit + 1 });
  // What is only counted is not looked at further.
  return { rows: rowsOfIndex(index, found.slice(0, limit), language), more: found.length > limit };
}
