import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hanoiDay } from '@motcua/rules';
import type { ClientBase, Pool } from 'pg';
import { readRowRules, shippedPath } from './catalogue-data.js';
import { fromRow } from './from-row.js';
import { linesOf } from './lines.js';
import { overlay } from './overlay.js';
import { activeVersion, inCatalogueTransaction } from './versions.js';
import { VersionWriter } from './version-writer.js';
import type { ProcedureFacts } from './from-row.js';

const FILE = 'procedures.jsonl';
/** What a change of the shipped catalogue can lie in. */
const PARTS = [FILE, 'filing.json', 'life-events.json'];

/** `1.001193.json`; examples of answers stand beside the forms. */
const FORM_FILE = /^\d\.\d{6,9}\.json$/;

/** The catalogue that comes with the service. */
export interface ShippedCatalogue {
  /** Of all its parts; a new release has another one. */
  readonly sha256: string;
  readonly procedures: ReadonlyMap<string, ProcedureFacts>;
}

/**
 * Reads the shipped catalogue.
 * @throws {Error} when a row of it is not sound, which the tests exclude
 */
export async function readShipped(): Promise<ShippedCatalogue> {
  const rules = await readRowRules();
  const procedures = new Map<string, ProcedureFacts>();
  for await (const line of linesOf(shippedPath(FILE))) {
    const result = fromRow(JSON.parse(line.text), rules);
    if (!result.ok) throw new Error(`${FILE}, line ${line.number}: ${result.remark.code}`);
    procedures.set(result.facts.code, result.facts);
  }
  return { sha256: await sha256OfParts(), procedures };
}

/**
 * Puts the shipped catalogue into an empty database, and after an upgrade of the service over what is in force; brings
 * the shipped forms up to date. Does nothing when all is there.
 * @param now epoch milliseconds
 * @returns the number of the version that was written, if one was
 */
export async function loadShipped(pool: Pool, now: number): Promise<number | undefined> {
  const sha256 = await sha256OfParts();
  return inCatalogueTransaction(pool, async (client) => {
    await storeShippedForms(client);
    const active = await activeVersion(client);
    if (active?.shippedSha256 === sha256) return undefined;
    const shipped = await readShipped();
    const days = [...shipped.procedures.values()].flatMap(({ asOf }) => asOf ?? []).sort();
    const imported = active?.origin === 'import' ? active : undefined;
    const writer = await VersionWriter.open(client, {
      origin: imported?.origin ?? 'shipped',
      source: imported?.source ?? FILE,
      sha256: imported?.sha256 ?? sha256,
      shippedSha256: sha256,
      asOf: imported?.asOf ?? days.at(-1) ?? hanoiDay(now),
    });
    if (imported) {
      await overlayAgain(client, imported.number, shipped, writer);
    } else {
      for (const facts of shipped.procedures.values()) await writer.add({ facts });
    }
    await writer.finish();
    return writer.number;
  });
}

/** Copies an imported version, with the shipped catalogue of today laid over it. */
async function overlayAgain(
  client: ClientBase,
  from: number,
  shipped: ShippedCatalogue,
  writer: VersionWriter,
): Promise<void> {
  const { rows } = await client.query<{ code: string }>(
    'select code from procedures where version = $1 order by code',
    [from],
  );
  for (let start = 0; start < rows.length; start += 500) {
    const codes = rows.slice(start, start + 500).map(({ code }) => code);
    const batch = await client.query<{ facts: ProcedureFacts }>(
      'select coalesce(imported, procedure) as facts from procedures where version = $1 and code = any($2)',
      [from, codes],
    );
    for (const { facts } of batch.rows) {
      const ours = shipped.procedures.get(facts.code);
      await writer.add(ours ? { facts: overlay(facts, ours), imported: facts } : { facts });
    }
  }
}

/**
 * Stores the forms that ship with the service. A shipped form of the same version is replaced, which concerns only
 * what was never released: dossiers pin the form they were filed with. One published by the desk is left alone.
 */
async function storeShippedForms(client: ClientBase): Promise<void> {
  const folder = shippedPath('forms');
  const names = (await readdir(folder)).filter((name) => FORM_FILE.test(name)).sort();
  for (const name of names) {
    const definition: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'));
    await client.query(
      `insert into forms (procedure, version, definition, origin)
       values ($1::jsonb ->> 'procedure', ($1::jsonb ->> 'version')::integer, $1, 'shipped')
       on conflict (procedure, version) do update set definition = excluded.definition
       where forms.origin = 'shipped' and forms.definition <> excluded.definition`,
      [JSON.stringify(definition)],
    );
  }
}

async function sha256OfParts(): Promise<string> {
  const hash = createHash('sha256');
  for (const part of PARTS) hash.update(await readFile(shippedPath(part)));
  return hash.digest('hex');
}
