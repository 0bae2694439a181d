import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { ClientBase, Pool } from 'pg';
import { otherKindOf } from './file-kind.js';
import { keepInForce, leftWith } from './left.js';
import { linesOf, sha256Of } from './lines.js';
import { overlay } from './overlay.js';
import { readRow } from './read-row.js';
import { remarkText } from './remarks.js';
import { brokenLetters } from './wording.js';
import { activeVersion, inCatalogueTransaction } from './versions.js';
import { VersionWriter } from './version-writer.js';
import type { ProcedureFacts, RowResult, RowRules } from './from-row.js';
import type { Line } from './lines.js';
import type { Remark, RemarkCode } from './remarks.js';
import type { ShippedCatalogue } from './shipped.js';

/** A file with more refused rows than this many and this share of all is not taken. */
export const REFUSED_AT_MOST = { rows: 5, share: 0.02 };
/** A file that leaves out more than so many of the procedures in force, and more than this share, may be cut off. */
const LEFT_AT_MOST = { procedures: 20, share: 0.1 };
/** When none of so many first rows is a procedure, the file is something else. */
const TRIED_ROWS = 50;

/** Refusals by which a row lost its content, but not the procedure its reason to be offered. */
const DAMAGES: ReadonlySet<RemarkCode> = new Set([
  'not-json',
  'not-utf8',
  'not-text',
  'broken-encoding',
  'line-too-long',
  'not-a-procedure',
  'invalid-row',
]);
const CODE_IN_DAMAGE = /"code"\s*:\s*"\s*(\d\.\d{6,9})\s*"/;

const A_CATALOGUE_IS =
  'A catalogue is a UTF-8 text with one JSON object a line; docs/catalogue-format.md describes it.';

/** The file was not imported and nothing changed; the message says why and what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** One remark about one line, as the report lists it. */
export interface LineRemark extends Remark {
  /** 0 for what is about no line of the file. */
  readonly line: number;
  readonly procedure: string;
}

/** What to import and how. */
export interface ImportRequest {
  readonly file: string;
  /** The day whose facts the file holds, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly rules: RowRules;
  readonly shipped: ShippedCatalogue;
  /** Import again what is in force already. */
  readonly force?: boolean;
  /** Take a file that leaves out more than a tenth of the import in force. */
  readonly allowFewer?: boolean;
  readonly onBytes?: (bytes: number) => void;
  readonly onRemark?: (remark: LineRemark) => void;
}

/** What came of an import. */
export interface ImportResult {
  /** `unchanged`: this very file is in force already. */
  readonly outcome: 'imported' | 'unchanged';
  readonly version: number;
  readonly lines: number;
  readonly procedures: number;
  readonly refused: number;
  /** Procedures that the shipped catalogue was laid over. */
  readonly enriched: number;
  /** Procedures whose rows were refused as damaged: they stay as they were in force. */
  readonly kept: readonly string[];
  /** Shipped procedures that the file does not have; they are not offered any more. */
  readonly missing: readonly string[];
  /** Procedures that were in force before and are not offered any more. */
  readonly left: readonly string[];
}

/**
 * Loads a catalogue file as a new version, in one transaction: readers see the version before until all of it is
 * there, and a file that is not sound leaves no trace.
 * @throws {ImportError} when the file is broken, cut off, not a catalogue, or has too many refused rows
 */
export async function importCatalogue(pool: Pool, request: ImportRequest): Promise<ImportResult> {
  const otherKind = await otherKindOf(request.file);
  if (otherKind !== undefined) {
    throw new ImportError(`${otherKind} ${A_CATALOGUE_IS}`);
  }
  const sha256 = await sha256Of(request.file);
  return inCatalogueTransaction(pool, async (client) => {
    const active = await activeVersion(client);
    if (
      !request.force &&
      active?.sha256 === sha256 &&
      active.shippedSha256 === request.shipped.sha256
    ) {
      const { number: version, procedures } = active;
      const nothing = {
        lines: procedures,
        refused: 0,
        enriched: 0,
        kept: [],
        missing: [],
        left: [],
      };
      return { outcome: 'unchanged', version, procedures, ...nothing };
    }
    const result = await writeFile(client, sha256, request);
    const left = result.left.length;
    const isFewer =
      active !== undefined &&
      (result.procedures * 2 < active.procedures ||
        (left > LEFT_AT_MOST.procedures && left > active.procedures * LEFT_AT_MOST.share));
    if (active?.origin === 'import' && isFewer && !request.allowFewer) {
      throw new ImportError(
        `${left} of the ${active.procedures} procedures in force are not in the file. ` +
          'If it is complete, import it with --allow-fewer.',
      );
    }
    return result;
  });
}

async function writeFile(
  client: ClientBase,
  sha256: string,
  request: ImportRequest,
): Promise<ImportResult> {
  const { shipped } = request;
  const writer = await VersionWriter.open(client, {
    origin: 'import',
    source: basename(request.file),
    sha256,
    shippedSha256: shipped.sha256,
    asOf: request.asOf,
  });
  const codes = new Set<string>();
  const damaged = new Map<string, number>();
  let enriched = 0;
  const add = async (facts: ProcedureFacts): Promise<void> => {
    const ours = shipped.procedures.get(facts.code);
    if (ours) enriched += 1;
    await writer.add(ours ? { facts: overlay(facts, ours), imported: facts } : { facts });
  };
  const { lines, refused } = await readRows(request, sha256, async (line, result) => {
    const procedure = result.ok ? result.facts.code : '';
    if (!result.ok || codes.has(procedure)) {
      const remark: Remark = result.ok
        ? { outcome: 'refused', code: 'duplicate-code' }
        : result.remark;
      const named = CODE_IN_DAMAGE.exec(line.text)?.[1];
      if (named !== undefined && DAMAGES.has(remark.code)) damaged.set(named, line.number);
      request.onRemark?.({ line: line.number, procedure: procedure || (named ?? ''), ...remark });
      return false;
    }
    codes.add(procedure);
    for (const remark of result.ok ? result.remarks : []) {
      request.onRemark?.({ line: line.number, procedure, ...remark });
    }
    await add(result.facts);
    return true;
  });
  if (writer.count === 0) throw new ImportError('No row of the file could be taken.');
  if (refused > REFUSED_AT_MOST.rows && refused > lines * REFUSED_AT_MOST.share) {
    throw new ImportError(
      `${refused} of ${lines} rows were refused, more than ${REFUSED_AT_MOST.share * 100} %. The report says why.`,
    );
  }
  const lost = [...damaged.keys()].filter((code) => !codes.has(code));
  const kept = await keepInForce(client, lost, add);
  for (const procedure of kept) {
    const line = damaged.get(procedure) ?? 0;
    request.onRemark?.({ line, procedure, outcome: 'noted', code: 'kept-as-before' });
  }
  await writer.finish();
  const left = await leftWith(client, writer.number);
  for (const procedure of left) {
    request.onRemark?.({ line: 0, procedure, outcome: 'noted', code: 'no-longer-offered' });
  }
  const isThere = new Set([...codes, ...kept]);
  return {
    outcome: 'imported',
    version: writer.number,
    lines,
    procedures: writer.count,
    refused,
    enriched,
    kept,
    missing: [...shipped.procedures.keys()].filter((code) => !isThere.has(code)),
    left,
  };
}

/**
 * Reads the rows of a file one by one.
 * @param take whether the row was taken
 * @throws {ImportError} when the file as a whole is none to take rows from
 */
async function readRows(
  { file, rules, onBytes }: ImportRequest,
  sha256: string,
  take: (line: Line, result: RowResult) => Promise<boolean>,
): Promise<{ lines: number; refused: number }> {
  const hash = createHash('sha256');
  let lines = 0;
  let refused = 0;
  let firstRefusal = '';
  let unreadable: { readonly line: Line; readonly why: string } | undefined;
  const read = linesOf(file, (piece) => {
    hash.update(piece);
    onBytes?.(piece.length);
  });
  for await (const line of read) {
    lines += 1;
    const { result: row, why } = readRow(line, rules);
    const result = legible(row);
    unreadable = why === undefined ? undefined : { line, why };
    if (await take(line, result)) continue;
    refused += 1;
    firstRefusal ||= `Line ${line.number}: ${explained(result)}. `;
    if (refused === lines && lines === TRIED_ROWS) break;
  }
  if (lines === 0) throw new ImportError('The file is empty.');
  if (refused === lines) {
    throw new ImportError(`No row of the file could be taken. ${firstRefusal}${A_CATALOGUE_IS}`);
  }
  // A file that was cut off ends in the middle of a line; what is missing behind it nobody knows.
  if (unreadable) {
    const { line, why } = unreadable;
    throw new ImportError(`Line ${line.number}, the last one, ${why}. Is the file cut off?`);
  }
  if (hash.digest('hex') !== sha256) {
    throw new ImportError('The file changed while it was read. Import it again.');
  }
  return { lines, refused };
}

/** A name that nobody can read must not take the place of the one in force. */
function legible(result: RowResult): RowResult {
  const detail = result.ok ? brokenLetters(result.facts.name) : undefined;
  if (detail === undefined) return result;
  return { ok: false, remark: { outcome: 'refused', code: 'broken-encoding', detail } };
}

function explained(result: RowResult): string {
  if (result.ok) return remarkText({ outcome: 'refused', code: 'duplicate-code' });
  const { detail } = result.remark;
  return remarkText(result.remark) + (detail === undefined ? '' : ` (${detail})`);
}
