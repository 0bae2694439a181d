import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { addDays } from '@motcua/rules';
import type { Office } from '@motcua/contract';
import type { ClientBase, Pool } from 'pg';
import { readOfficeFile, type OfficeProblem } from './office-file.js';
import { Places, inService } from './places.js';
import { shippedPlaces, type ShippedPlaces } from './shipped.js';
import { inOfficeTransaction, insertList, latestList } from './store.js';

/** Thirty reception points take 30 kB; what is larger than this is another kind of file. */
const LARGEST_FILE = 20 * 1024 * 1024;

/** The file was not imported and nothing changed; `problems` says what is wrong with it, as far as that was looked at. */
export class OfficeImportError extends Error {
  override readonly name = 'OfficeImportError';

  constructor(
    message: string,
    readonly problems: readonly OfficeProblem[] = [],
  ) {
    super(message);
  }
}

/** What to import and how. */
export interface OfficeImportRequest {
  readonly file: string;
  /** Today in Hanoi, `YYYY-MM-DD`. */
  readonly today: string;
  /** Take a file with less than half the offices in service of the list in force. */
  readonly allowFewer?: boolean;
}

/** What came of an import. */
export interface OfficeImportResult {
  /** `unchanged`: this very file is in force already. */
  readonly outcome: 'imported' | 'unchanged';
  /** Number of the list in force. */
  readonly list: number;
  /** Offices in the file. */
  readonly offices: number;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** In service before and not in the file any more: they stay known by their id, closed the day before. */
  readonly closed: readonly string[];
  /** Shipped offices whose place an office of the list before took: they stand again as they were shipped. */
  readonly restored: readonly string[];
  /** Closed offices nobody takes over from, with how many open dossiers they received or decide. */
  readonly orphaned: readonly { readonly id: string; readonly dossiers: number }[];
}

/**
 * Puts a file of offices in force, all of it or nothing, in one transaction. What was published once goes on being known by
 * its id: an office that the file does not name any more is closed, not forgotten. A shipped one, which the file only said
 * more about, is again as it was shipped.
 * @throws {OfficeImportError} when anything in the file cannot be taken
 */
export async function importOffices(
  pool: Pool,
  { file, today, allowFewer }: OfficeImportRequest,
): Promise<OfficeImportResult> {
  const bytes = await readWhole(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const content = decoded(bytes);
  const shipped = await shippedPlaces();
  return inOfficeTransaction(pool, async (client) => {
    const before = await latestList(client);
    const known = before?.offices ?? [];
    const { offices, problems } = readOfficeFile(content, new Places(shipped, known));
    if (problems.length > 0) throw new OfficeImportError('The file has mistakes.', problems);
    const named = new Set(offices.map(({ id }) => id));
    if (before?.sha256 === sha256) {
      const nothing = { added: [], changed: [], closed: [], restored: [] };
      return {
        orphaned: await orphaned(client, shipped, known, today),
        outcome: 'unchanged',
        list: before.number,
        offices: named.size,
        ...nothing,
      };
    }
    const shippedIds = new Set(shipped.offices.map(({ id }) => id));
    const unnamed = known.filter(({ id }) => !named.has(id));
    const left = unnamed.filter(({ id }) => !shippedIds.has(id));
    const gone = left.filter((office) => inService(office, today));
    const served = known.filter((office) => inService(office, today)).length;
    const serving = offices.filter((office) => inService(office, today)).length;
    if (serving * 2 < served && allowFewer !== true) {
      throw new OfficeImportError(
        `Only ${serving} offices would be in service, of ${served} now. If that is right, import it with --allow-fewer.`,
      );
    }
    const all = [...offices, ...left.flatMap((office) => closedBy(office, today))];
    const list = await insertList(client, { source: basename(file), sha256, offices: all });
    const earlier = new Map(known.map((office) => [office.id, office]));
    return {
      outcome: 'imported',
      list,
      offices: offices.length,
      added: offices.filter(({ id }) => !earlier.has(id)).map(({ id }) => id),
      changed: offices
        .filter((office) => {
          const old = earlier.get(office.id);
          return old !== undefined && !isDeepStrictEqual(old, JSON.parse(JSON.stringify(office)));
        })
        .map(({ id }) => id),
      closed: gone.map(({ id }) => id),
      restored: unnamed.flatMap(({ id }) => (shippedIds.has(id) ? [id] : [])),
      orphaned: await orphaned(client, shipped, all, today),
    };
  });
}

/** Open dossiers of offices that have closed without a successor: the operator says who goes on with them. */
async function orphaned(
  client: ClientBase,
  shipped: ShippedPlaces,
  known: readonly Office[],
  today: string,
): Promise<OfficeImportResult['orphaned']> {
  const { rows } = await client.query<{ id: string; dossiers: number }>(
    `select coalesce(competent_office_id, office_id) as id, count(*)::integer as dossiers
     from dossiers where not ended and coalesce(competent_office_id, office_id) is not null
     group by 1 order by 1`,
  );
  if (rows.length === 0) return [];
  const places = new Places(shipped, known);
  return rows.filter(({ id }) => {
    const office = places.detail(id, today);
    const isClosed = office?.validUntil !== undefined && office.validUntil < today;
    return isClosed && office.replacedBy === undefined;
  });
}

/** The office closed with the end of the day before; one that never served is left out. */
function closedBy(office: Office, today: string): Office[] {
  if (office.validUntil !== undefined && office.validUntil < today) return [office];
  const yesterday = addDays(today, -1);
  if (office.validFrom !== undefined && office.validFrom > yesterday) return [];
  return [{ ...office, validUntil: yesterday }];
}

async function readWhole(file: string): Promise<Buffer> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() !== true) {
    throw new OfficeImportError(`${file} is not a file that can be read.`);
  }
  if (found.size > LARGEST_FILE) {
    throw new OfficeImportError(`${file} is larger than 20 MB: it cannot be a list of offices.`);
  }
  return readFile(file);
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new OfficeImportError('The file is not UTF-8 text. Save it as UTF-8 and try again.');
  }
}
