import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { ClientBase, Pool } from 'pg';
import { NotACatalogueError, fromRow } from './from-row.js';
import { linesOf, sha256Of } from './lines.js';
import { overlay } from './overlay.js';
import { activeVersion, inCatalogueTransaction } from './versions.js';
import { VersionWriter } from './version-writer.js';
import type { RowRules } from './from-row.js';
import type { Line } from './lines.js';
import type { Remark } from './remarks.js';
import type { ShippedCatalogue } from './shipped.js';

/** A file with more refused rows than this many and this share of all is not taken. */
const REFUSED_AT_MOST = { rows: 5, share: 0.02 };

/** The file was not imported and nothing changed; the message says why and what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** One remark about one line, as the report lists it. */
export interface LineRemark extends Remark {
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
  /** Take a file with less than half the procedures of the import in force. */
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
  /** Shipped procedures that the file does not have; they are not offered any more. */
  readonly missing: readonly string[];
}

/**
 * Loads a catalogue file as a new version, in one transaction: readers see the version before until all of it is
 * there, and a file that is not sound leaves no trace.
 * @throws {ImportError} when the file is broken, cut off, not a catalogue, or has too many refused rows
 */
export async function importCatalogue(pool: Pool, request: ImportRequest): Promise<ImportResult> {
  const sha256 = await sha256Of(request.file);
  return inCatalogueTransaction(pool, async (client) => {
    const active = await activeVersion(client);
    if (
      !request.force &&
      active?.sha256 === sha256 &&
      active.shippedSha256 === request.shipped.sha256
    ) {
      const { number: version, procedures } = active;
      const nothing = { lines: procedures, refused: 0, enriched: 0, missing: [] };
      return { outcome: 'unchanged', version, procedures, ...nothing };
    }
    const result = await writeFile(client, sha256, request);
    if (
      active?.origin === 'import' &&
      result.procedures * 2 < active.procedures &&
      !request.allowFewer
    ) {
      throw new ImportError(
        `The file has ${result.procedures} procedures, the catalogue in force ${active.procedures}. ` +
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
  const hash = createHash('sha256');
  let lines = 0;
  let refused = 0;
  let enriched = 0;
  const read = linesOf(request.file, (piece) => {
    hash.update(piece);
    request.onBytes?.(piece.length);
  });
  try {
    for await (const line of read) {
      lines += 1;
      const result = fromRow(parse(line), request.rules);
      const procedure = result.ok ? result.facts.code : '';
      const duplicate = result.ok && codes.has(procedure);
      if (!result.ok || duplicate) {
        refused += 1;
        const remark: Remark = result.ok
          ? { outcome: 'refused', code: 'duplicate-code' }
          : result.remark;
        request.onRemark?.({ line: line.number, procedure, ...remark });
        continue;
      }
      codes.add(procedure);
      for (const remark of result.remarks) {
        request.onRemark?.({ line: line.number, procedure, ...remark });
      }
      const ours = shipped.procedures.get(procedure);
      if (ours) enriched += 1;
      await writer.add(
        ours
          ? { facts: overlay(result.facts, ours), imported: result.facts }
          : { facts: result.facts },
      );
    }
  } catch (error) {
    throw asImportError(error, lines);
  }
  if (lines === 0) throw new ImportError('The file is empty.');
  if (hash.digest('hex') !== sha256) {
    throw new ImportError('The file changed while it was read. Import it again.');
  }
  if (refused > REFUSED_AT_MOST.rows && refused > lines * REFUSED_AT_MOST.share) {
    throw new ImportError(
      `${refused} of ${lines} rows were refused, more than ${REFUSED_AT_MOST.share * 100} %. The report says why.`,
    );
  }
  if (writer.count === 0) throw new ImportError('No row of the file could be taken.');
  await writer.finish();
  const missing = [...shipped.procedures.keys()].filter((code) => !codes.has(code));
  return {
    outcome: 'imported',
    version: writer.number,
    lines,
    procedures: writer.count,
    refused,
    enriched,
    missing,
  };
}

function parse(line: Line): unknown {
  try {
    return JSON.parse(line.text) as unknown;
  } catch (error) {
    throw new ImportError(
      `Line ${line.number} is not valid JSON (${(error as Error).message}). Is the file cut off?`,
    );
  }
}

function asImportError(error: unknown, lines: number): unknown {
  if (error instanceof NotACatalogueError) {
    return new ImportError(
      `Row ${lines}: ${error.message}. The file is not a catalogue; docs/catalogue-format.md describes the format.`,
    );
  }
  if (
    error instanceof TypeError &&
    (error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
  ) {
    return new ImportError(`The text after row ${lines} is not UTF-8.`);
  }
  return error;
}
