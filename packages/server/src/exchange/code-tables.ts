import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

const source = z.string().min(1);
const codes = z.record(z.string(), z.string());
const out = z.strictObject({ source, out: codes.refine((table) => Object.keys(table).length > 0) });
const said = z.strictObject({ codes: z.array(z.string()), words: z.array(z.string().min(1)) });

const Tables = z
  .strictObject({
    about: z.string().optional(),
    status: z.strictObject({
      source,
      out: z.record(z.string().regex(/^(10|[1-9])$/, 'one of the ten statuses'), z.string().min(1)),
      in: z.record(
        z.string(),
        z.strictObject({
          status: z.number().int().min(1).max(10).optional(),
          name: z.string().min(1),
        }),
      ),
    }),
    channel: z.strictObject({ source, out: codes, in: codes }),
    applicantKind: z.strictObject({
      source,
      use: z.string(),
      variants: z.record(z.string(), out),
    }),
    identityKind: out,
    copyKind: out,
    feeMoment: out,
    digitisation: z.strictObject({
      source,
      out: z.record(
        z.string(),
        z.strictObject({ DuocSoHoa: z.string(), DuocTaiSuDung: z.string() }),
      ),
    }),
    resultDelivery: out,
    filedWith: out,
    onlinePayment: out,
    timeUnit: z.strictObject({ source, in: codes, out: codes }),
    answers: z.strictObject({
      source,
      success: z.array(z.string()).min(1),
      exists: said,
      sessionExpired: said,
      sessionMinutes: z.number().positive().max(1_440),
    }),
    steps: z.strictObject({ source, field: z.string().min(1) }),
  })
  .superRefine(({ applicantKind, status }, context) => {
    if (!Object.hasOwn(applicantKind.variants, applicantKind.use)) {
      context.addIssue({
        code: 'custom',
        path: ['applicantKind', 'use'],
        message: `one of ${Object.keys(applicantKind.variants).join(', ')}`,
      });
    }
    for (let code = 1; code <= 10; code += 1) {
      if (status.out[String(code)] === undefined) {
        context.addIssue({
          code: 'custom',
          path: ['status', 'out', String(code)],
          message: 'a code of the other side for each of the ten statuses',
        });
      }
    }
  });

type Tables = z.output<typeof Tables>;

/** A file of tables is wrong; the message names the entry and what is expected. */
export class CodeTableError extends Error {
  override readonly name = 'CodeTableError';
}

/** What a status of the exchange means here. */
export interface ReadStatus {
  /** The status of ours; absent for one that nobody knows. */
  readonly status?: number;
  /** The name that is shown: that of the table, else the text as it was given. */
  readonly name: string;
}

/** The names of tables that turn a word of ours into a code of the exchange. */
export type OutTable =
  'identityKind' | 'copyKind' | 'feeMoment' | 'resultDelivery' | 'filedWith' | 'onlinePayment';

/** Codes of the exchange: data of `packages/server/exchange/tables.json`, with what an operator replaced. */
export class CodeTables {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  /** The code of one of our statuses. */
  statusOut(status: number): string {
    return this.#tables.status.out[String(status)] ?? String(status);
  }

  /** What a status means that others sent; one that is not in the table shows as it was given. */
  statusIn(given: string): ReadStatus {
    const text = given.trim();
    const known = this.#tables.status.in[text] ?? this.#tables.status.in[text.replace(/^0+/, '')];
    if (known === undefined) return { name: /^-?\d+$/.test(text) ? `Trạng thái ${text}` : text };
    const { status, name } = known;
    return { name, ...(status !== undefined && { status }) };
  }

  /** `KenhThucHien` of a channel. */
  channelOut(channel: string): string {
    return this.#tables.channel.out[channel] ?? '';
  }

  /** The channel of a `KenhThucHien`; one that is not in the table stays as it was given. */
  channelIn(given: string): string {
    return this.#tables.channel.in[given.trim()] ?? given;
  }

  /** `LoaiDoiTuong`, by the variant that is in use. */
  applicantKind(kind: string): string {
    const { use, variants } = this.#tables.applicantKind;
    return variants[use]?.out[kind] ?? '';
  }

  /** The code of a word of ours; nothing when the table has none. */
  out(table: OutTable, word: string): string {
    return this.#tables[table].out[word] ?? '';
  }

  /** How the digitisation of a paper is told. */
  digitisation(status: string): { readonly DuocSoHoa: string; readonly DuocTaiSuDung: string } {
    return this.#tables.digitisation.out[status] ?? { DuocSoHoa: '', DuocTaiSuDung: '' };
  }

  /** The unit of a time limit; `undefined` for words that are not in the table. */
  timeUnitIn(text: string): string | undefined {
    return this.#tables.timeUnit.in[text.normalize('NFC').trim().toLowerCase()];
  }

  /** How a unit of a time limit is written. */
  timeUnitOut(unit: string): string {
    return this.#tables.timeUnit.out[unit] ?? unit;
  }

  /** What an answer means. A refusal that is none of those known is `refused`. */
  outcome(code: string, message: string): 'confirmed' | 'exists' | 'session-expired' | 'refused' {
    const { success, exists, sessionExpired } = this.#tables.answers;
    if (success.includes(code)) return 'confirmed';
    const text = message.toLowerCase();
    const says = ({ codes, words }: { codes: readonly string[]; words: readonly string[] }) =>
      words.some((word) => text.includes(word.toLowerCase())) ||
      (words.length === 0 && codes.includes(code));
    // Code 3 is also used for other refusals: the words decide.
    if (says(exists)) return 'exists';
    return says(sessionExpired) || sessionExpired.codes.includes(code)
      ? 'session-expired'
      : 'refused';
  }

  /** Minutes after which a session is renewed without being told to. */
  get sessionMinutes(): number {
    return this.#tables.answers.sessionMinutes;
  }

  /** The field of an answer of `TraCuuHoSo` that has the steps. */
  get stepsField(): string {
    return this.#tables.steps.field;
  }
}

const shipped = fileURLToPath(new URL('../../exchange/tables.json', import.meta.url));

/**
 * Reads the tables.
 * @param override a JSON file with the entries that are other than ours; nothing else need stand in it
 * @throws {CodeTableError} when the file cannot be read, has entries that no table has, or values of a wrong shape
 */
export function readCodeTables(override?: string): CodeTables {
  const base = JSON.parse(readFileSync(shipped, 'utf8')) as unknown;
  if (override === undefined) return new CodeTables(Tables.parse(base));
  const read = Tables.safeParse(merged(base, readOverride(override)));
  if (read.success) return new CodeTables(read.data);
  const lines = read.error.issues.map(({ path, message, code, ...rest }) => {
    const unknown =
      'keys' in rest ? `nothing named ${(rest.keys as string[]).join(', ')}` : message;
    return `  ${path.join('.') || '(the file)'}: expected ${code === 'unrecognized_keys' ? unknown : message}`;
  });
  throw new CodeTableError(`${override} is not a file of code tables:\n${lines.join('\n')}`);
}

function readOverride(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is not JSON' : (error as Error).message;
    throw new CodeTableError(`${file} cannot be read: ${why}`, { cause: error });
  }
}

/** The one laid over the other, entry by entry; lists and texts are replaced whole. */
function merged(base: unknown, over: unknown): unknown {
  if (!isObject(base) || !isObject(over)) return over;
  return {
    ...base,
    ...Object.fromEntries(
      Object.entries(over).map(([key, value]) => [
        key,
        Object.hasOwn(base, key) ? merged(base[key], value) : value,
      ]),
    ),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
