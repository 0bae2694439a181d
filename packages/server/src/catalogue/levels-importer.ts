import { basename } from 'node:path';
import type { ClientBase, Pool } from 'pg';
import { copyVersion } from './copy.js';
import { otherKindOf } from './file-kind.js';
import { ImportError, REFUSED_AT_MOST } from './importer.js';
import { readLevels } from './levels-file.js';
import type { RefusedLine } from './levels-file.js';
import type { OnlineLevel } from './online-levels.js';
import { VersionWriter } from './version-writer.js';
import type { NewProcedure } from './version-writer.js';
import { activeVersion, inCatalogueTransaction } from './versions.js';

/** What came of an import of levels. */
export interface LevelsResult {
  /** The catalogue version in force now; the one before when nothing changed. */
  readonly version: number;
  /** Procedures whose level is another one now. */
  readonly changed: number;
  /** Procedures of the catalogue in force that the file names. */
  readonly named: number;
  /** Codes that the catalogue in force does not have; their levels wait for it. */
  readonly unknownCodes: readonly string[];
  readonly refused: readonly RefusedLine[];
}

/**
 * Sets how far procedures go online, and nothing else, from an operator's file: as a new catalogue version, and for
 * every later one whose own file does not say it.
 * @throws {ImportError} when the file is none of levels or has too many refused lines; nothing has changed then
 */
export async function importLevels(pool: Pool, file: string): Promise<LevelsResult> {
  const otherKind = await otherKindOf(file);
  if (otherKind !== undefined) throw new ImportError(otherKind);
  const { levels, refused } = await readLevels(file);
  const lines = levels.size + refused.length;
  const [first] = refused;
  const reason = first ? ` Line ${first.line}: ${first.why}.` : '';
  if (levels.size === 0) throw new ImportError(`The file has no code with a level.${reason}`);
  if (refused.length > REFUSED_AT_MOST.rows && refused.length > lines * REFUSED_AT_MOST.share) {
    throw new ImportError(`${refused.length} of ${lines} lines cannot be read.${reason}`);
  }
  return inCatalogueTransaction(pool, async (client) => {
    const active = await activeVersion(client);
    if (!active) throw new ImportError('There is no catalogue yet. Start the service once.');
    const { rows } = await client.query<{ code: string; level: string | null }>(
      `select code, procedure ->> 'onlineLevel' as level from procedures where version = $1`,
      [active.number],
    );
    const before = new Map(rows.map(({ code, level }) => [code, level ?? 'unknown']));
    const known = [...levels.keys()].filter((code) => before.has(code));
    const changed = known.filter((code) => before.get(code) !== levels.get(code)).length;
    await remember(client, levels, basename(file));
    let version = active.number;
    if (changed > 0) {
      const writer = await VersionWriter.open(client, active);
      await copyVersion(client, active.number, writer, (one) => withLevel(one, levels));
      await writer.finish();
      version = writer.number;
    }
    return {
      version,
      changed,
      named: known.length,
      unknownCodes: [...levels.keys()].filter((code) => !before.has(code)).sort(),
      refused,
    };
  });
}

async function remember(
  client: ClientBase,
  levels: ReadonlyMap<string, OnlineLevel | 'unknown'>,
  source: string,
): Promise<void> {
  const given = [...levels].map(([code, level]) => ({ code, level }));
  const parameters = [JSON.stringify(given)];
  await client.query(
    `delete from online_levels where code in
       (select code from jsonb_to_recordset($1::jsonb) as given (code text, level text))`,
    parameters,
  );
  await client.query(
    `insert into online_levels (code, level, source)
     select code, level, $2 from jsonb_to_recordset($1::jsonb) as given (code text, level text)
     where level <> 'unknown'`,
    [...parameters, source],
  );
}

/** Also beneath what the shipped catalogue lays over it: a later release must not bring the level before back. */
function withLevel(
  { facts, imported }: NewProcedure,
  levels: ReadonlyMap<string, OnlineLevel | 'unknown'>,
): NewProcedure {
  const level = levels.get(facts.code);
  if (level === undefined) return { facts, imported };
  const set = <T extends { onlineLevel?: string }>({ onlineLevel: _before, ...rest }: T) =>
    level === 'unknown' ? rest : { ...rest, onlineLevel: level };
  return { facts: set(facts), imported: imported && set(imported) };
}
