import type { Instant } from '@motcua/rules';
import * as z from 'zod';
import type { CodeTables } from './code-tables.js';
import {
  Answer,
  WrittenDossier,
  WrittenStep,
  type Answer as ReadAnswer,
  type Service,
} from './messages.js';

/** Where the other side is and who we are there. */
export interface ExchangeEndpoint {
  /** Address that takes the messages. */
  readonly url: string;
  /** Our unit (`madonvi`). */
  readonly unit: string;
  readonly username: string;
  readonly password: string;
  /** Header `dstcode` of an adapter that passes messages on; see the guide. */
  readonly destination?: string;
  /** Where it has an address of its own for logging in, for reading and for writing. */
  readonly loginUrl?: string;
  readonly readUrl?: string;
}

/** The other side gave no answer that can be read: whether it took the message is not known. */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError';
}

/** The other side answered, and did not do it. The words are its own and may repeat what was sent: seal them. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  constructor(
    readonly outcome: 'exists' | 'session-expired' | 'refused',
    readonly code: string,
    readonly words: string,
  ) {
    // Messages of errors are logged: nothing of the words.
    super(`The exchange refused with code "${code}" (${outcome})`);
  }
}

/** How long an answer may take, milliseconds; public adapters wait as long. */
const PATIENCE = 60_000;
/** Longest answer, bytes. */
const LONGEST_ANSWER = 50 * 1024 * 1024;

/** Speaks to the national exchange: `{session, madonvi, service, ...}` by POST. Sessions are kept and renewed. */
export class ExchangeClient {
  readonly #endpoint: ExchangeEndpoint;
  readonly #tables: CodeTables;
  readonly #now: () => Instant;
  #session: { readonly text: string; readonly since: Instant } | undefined;
  #logIn: Promise<string> | undefined;

  constructor(endpoint: ExchangeEndpoint, tables: CodeTables, now: () => Instant = Date.now) {
    this.#endpoint = endpoint;
    this.#tables = tables;
    this.#now = now;
  }

  /** Our unit there. */
  get unit(): string {
    return this.#endpoint.unit;
  }

  /**
   * Sends a dossier as it stands.
   * @param isUpdating the other side has it already
   * @throws {RefusedError} with `exists` when it has it though it was not said to
   * @throws {UnansweredError} when nobody knows whether it arrived
   */
  async sendDossier(dossier: WrittenDossier, isUpdating: boolean): Promise<void> {
    await this.#call('DongBoHoSoMC', {
      isUpdating: isUpdating ? 'True' : 'False',
      data: [WrittenDossier.parse(dossier)],
    });
  }

  /** Sends a step of a dossier. @throws as {@link sendDossier} */
  async sendStep(step: WrittenStep): Promise<void> {
    await this.#call('CapNhatTienDoHoSoMC', {
      isUpdating: 'False',
      data: [WrittenStep.parse(step)],
    });
  }

  /**
   * What the other side has under a dossier code; nothing when it does not know it. Public code tells that by an empty
   * result alone, so a refusal is taken for the same.
   * @param patience milliseconds to wait for an answer
   */
  async findDossier(code: string, patience?: number): Promise<readonly unknown[]> {
    try {
      return (await this.#call('TraCuuHoSo', { mahoso: code }, patience)).result;
    } catch (error) {
      if (error instanceof RefusedError && error.outcome === 'refused') return [];
      throw error;
    }
  }

  /** The procedures the other side has, by code and name. */
  async listProcedures(): Promise<readonly unknown[]> {
    return (await this.#call('LayDanhSachTTHC', {})).result;
  }

  /** A procedure as the other side describes it. */
  async getProcedure(code: string): Promise<unknown> {
    return (await this.#call('LayThuTuc', { maTTHC: code })).result[0];
  }

  async #call(service: Service, content: object, patience = PATIENCE): Promise<ReadAnswer> {
    const kept = this.#session?.text;
    try {
      return await this.#ask(service, content, await this.#valid(patience), patience);
    } catch (error) {
      const isOld = error instanceof RefusedError && error.outcome === 'session-expired';
      if (!isOld || kept === undefined) throw error;
      // It was refused, so nothing happened: once more with a new session.
      if (this.#session?.text === kept) this.#session = undefined;
      return this.#ask(service, content, await this.#valid(patience), patience);
    }
  }

  async #ask(
    service: Service,
    content: object,
    session: string,
    patience: number,
  ): Promise<ReadAnswer> {
    const { url, unit, readUrl } = this.#endpoint;
    const writes = service === 'DongBoHoSoMC' || service === 'CapNhatTienDoHoSoMC';
    const body = { session, madonvi: unit, service, ...content };
    const answer = await this.#post(writes ? url : (readUrl ?? url), body, patience);
    const outcome = this.#tables.outcome(answer.error_code.trim(), answer.message);
    if (outcome !== 'confirmed') {
      throw new RefusedError(outcome, answer.error_code.slice(0, 40), answer.message);
    }
    return answer;
  }

  /** A session that is still good; one log-in for all who wait for it. */
  async #valid(patience: number): Promise<string> {
    const session = this.#session;
    const oldest = this.#now() - this.#tables.sessionMinutes * 60_000;
    if (session !== undefined && session.since > oldest) return session.text;
    this.#logIn ??= this.#open(patience).finally(() => {
      this.#logIn = undefined;
    });
    return this.#logIn;
  }

  async #open(patience: number): Promise<string> {
    const { url, loginUrl, username, password } = this.#endpoint;
    const since = this.#now();
    const answer = await this.#post(loginUrl ?? url, { username, password }, patience);
    if (answer.session === '') {
      throw new RefusedError('refused', answer.error_code.slice(0, 40), answer.message);
    }
    this.#session = { text: answer.session, since };
    return answer.session;
  }

  async #post(url: string, body: object, patience: number): Promise<ReadAnswer> {
    const { destination } = this.#endpoint;
    const { status, text } = await send(url, body, patience, destination);
    if (status === 401 || status === 403) {
      throw new RefusedError('session-expired', `HTTP ${status}`, '');
    }
    if (status < 200 || status > 299) throw new UnansweredError(`It answered HTTP ${status}`);
    const read = Answer.safeParse(json(text));
    if (!read.success) throw new UnansweredError('Its answer is not one of the exchange');
    return read.data;
  }
}

async function send(
  url: string,
  body: object,
  patience: number,
  destination: string | undefined,
): Promise<{ readonly status: number; readonly text: string }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      // Personal data goes to the configured address and to no other.
      redirect: 'error',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json; charset=utf-8',
        ...(destination !== undefined && { dstcode: destination }),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patience),
    });
    if (Number(response.headers.get('content-length') ?? 0) > LONGEST_ANSWER) {
      await response.body?.cancel();
      throw new UnansweredError('Its answer is too long');
    }
    return { status: response.status, text: await response.text() };
  } catch (error) {
    if (error instanceof UnansweredError) throw error;
    const { name, cause } = error as Error & { cause?: { code?: string } };
    const why = name === 'TimeoutError' ? 'in time' : `(${cause?.code ?? name})`;
    throw new UnansweredError(`It did not answer ${why}`);
  }
}

/** An answer; some adapters wrap the one of the exchange as a text in `message`. */
function json(text: string): unknown {
  try {
    const outer = JSON.parse(text) as unknown;
    const wrapped = z.looseObject({ message: z.string() }).safeParse(outer);
    if (!wrapped.success || 'error_code' in wrapped.data) return outer;
    const inner = JSON.parse(wrapped.data.message) as unknown;
    return typeof inner === 'object' && inner !== null ? inner : outer;
  } catch {
    return undefined;
  }
}
