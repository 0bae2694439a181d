import { createWriteStream } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { remarkText } from './remarks.js';
import type { LineRemark } from './importer.js';
import type { Outcome, RemarkCode } from './remarks.js';

/** Lines of refused rows that a summary names; the report has them all. */
const NAMED_LINES = 3;

/** How often a remark was made, and where first. */
interface Counted {
  readonly outcome: Outcome;
  readonly code: RemarkCode;
  count: number;
  readonly lines: number[];
}

/** The report of an import: every remark as a line of JSON, and how often each was made. */
export class ImportReport {
  readonly path: string;
  #stream: WriteStream | undefined;
  readonly #counts = new Map<string, Counted>();

  constructor(path: string) {
    this.path = path;
  }

  /** Begins the file, in place of an earlier one; an import that has nothing to do leaves that alone. */
  begin(): WriteStream {
    this.#stream ??= createWriteStream(this.path);
    return this.#stream;
  }

  /** Writes a remark down. */
  add({ line, procedure, outcome, code, detail }: LineRemark): void {
    const key = `${outcome} ${code}`;
    const counted = this.#counts.get(key) ?? { outcome, code, count: 0, lines: [] };
    counted.count += 1;
    if (line > 0 && counted.lines.length < NAMED_LINES) counted.lines.push(line);
    this.#counts.set(key, counted);
    const entry = {
      ...(line > 0 && { line }),
      ...(procedure !== '' && { procedure }),
      outcome,
      code,
      text: remarkText({ outcome, code }),
      ...(detail !== undefined && { detail: shortened(detail) }),
    };
    this.begin().write(`${JSON.stringify(entry)}\n`);
  }

  /** The counts as lines for people, refusals first, with the first lines of the file that were refused. */
  summary(): string[] {
    const order: readonly Outcome[] = ['refused', 'repaired', 'noted'];
    return [...this.#counts.values()]
      .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome) || b.count - a.count)
      .map(
        (counted) =>
          `  ${counted.outcome.padEnd(8)} ${String(counted.count).padStart(6)}  ${counted.code}: ` +
          remarkText(counted) +
          placesOf(counted),
      );
  }

  /** Finishes the file. */
  async close(): Promise<void> {
    if (!this.#stream) return;
    this.#stream.end();
    await finished(this.#stream);
  }
}

/** ` (lines 331, 402, 977 and 4 more)` after what was refused. */
function placesOf({ outcome, count, lines }: Counted): string {
  if (outcome !== 'refused' || lines.length === 0) return '';
  const more = count - lines.length;
  return ` (line${count > 1 ? 's' : ''} ${lines.join(', ')}${more > 0 ? ` and ${more} more` : ''})`;
}

/** What a person reads of a detail; a damaged file may have any text in the place of a code. */
function shortened(detail: string): string {
  return detail.length > 200 ? `${detail.slice(0, 200)}…` : detail;
}
