import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hanoiDay } from '@motcua/rules';
import { createIndex } from '@motcua/search';
import type { SearchDocument } from '@motcua/search';
import type { ClientBase, Pool } from 'pg';
import { readRowRules, shippedPath } from './catalogue-data.js';
import { copyVersion } from './copy.js';
import { fromRow } from './from-row.js';
import { linesOf } from './lines.js';
import { overlay } from './overlay.js';
import { activeVersion, inCatalogueTransaction } from './versions.js';
import { VersionWriter } from './version-writer.js';
import type { ProcedureFacts } from './from-row.js';

const FILE = 'procedures.jsonl';
/** What a change of the shipped catalogue can lie in. */
const PARTS = [FILE, 'filing.json', 'life-events.json'];

/** A row with something in every column of an index. */
const SAMPLE: SearchDocument = {
  code: '1.000001',
  name: 'Thủ tục',
  fields: ['Hộ tịch', 'Chứng thực'],
  agency: 'Ủy ban nhân dân cấp xã',
  level: ['commune', 'province'],
  targetGroups: ['Công dân Việt Nam', 'Doanh nghiệp'],
  lifeEvents: ['co-con-nho'],
  keywords: ['khai sinh'],
  summary: { vi: 'Tóm tắt' },
  timeLimit: { text: '3 ngày làm việc', quantity: 3, unit: 'working-days' },
  fees: { text: '10.000 đồng', amountsVnd: [10_000], setByCouncil: true },
  online: true,
  onlineLevel: 'full',
};

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
      await copyVersion(client, imported.number, writer, (procedure) => {
        const facts = procedure.imported ?? procedure.facts;
        const ours = shipped.procedures.get(facts.code);
        return ours ? { facts: overlay(facts, ours), imported: facts } : { facts };
      });
    } else {
      for (const facts of shipped.procedures.values()) await writer.add({ facts });
    }
    await writer.finish();
    return writer.number;
  });
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

/**
 * Covers the index that the search engine of this release would make of it, so that an upgrade with another engine
 * writes a version with an index that its devices can read.
 */
async function sha256OfParts(): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(createIndex([SAMPLE]).toJSON()));
  for (const part of PARTS) hash.update(await readFile(shippedPath(part)));
  return hash.digest('hex');
}
