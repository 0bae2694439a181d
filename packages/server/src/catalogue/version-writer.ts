import { createIndex, fold } from '@motcua/search';
import type { CatalogueIndex } from '@motcua/contract';
import type { SearchDocument } from '@motcua/search';
import type { ClientBase } from 'pg';
import { pack } from '../http/encoding.js';
import { givenLevels } from './online-levels.js';
import { summaryOf } from './summary.js';
import type { ProcedureFacts } from './from-row.js';

/** Wakes services: the catalogue in force has changed. The payload is its number. */
export const CATALOGUE_CHANNEL = 'motcua_catalogue';

/** Versions kept for cursors and indexes of readers that are still at work; dossiers pin what they need. */
const KEPT_VERSIONS = 3;
const BATCH = 200;

/** What a new version is made from. */
export interface NewVersion {
  readonly origin: 'shipped' | 'import';
  /** Name of the file, for people. */
  readonly source: string;
  readonly sha256: string;
  readonly shippedSha256: string;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** A procedure to store, with its form before the shipped catalogue was laid over it. */
export interface NewProcedure {
  readonly facts: ProcedureFacts;
  readonly imported?: ProcedureFacts | undefined;
}

/** An operator who imports all day, such as a test, may have indexes that are larger and made much sooner. */
const EFFORT = process.env['MOTCUA_INDEX_EFFORT'] === 'quick' ? 'quick' : 'smallest';

/**
 * Writes a catalogue version procedure by procedure inside a transaction of the caller: until it commits, readers see
 * the version before. Nothing is held in memory but a batch and what the search index needs.
 */
export class VersionWriter {
  readonly number: number;
  readonly #client: ClientBase;
  readonly #asOf: string;
  readonly #levels: ReadonlyMap<string, string>;
  readonly #documents: SearchDocument[] = [];
  #batch: NewProcedure[] = [];

  /** @internal Use {@link VersionWriter.open}. */
  constructor(
    client: ClientBase,
    number: number,
    asOf: string,
    levels: ReadonlyMap<string, string>,
  ) {
    this.#client = client;
    this.number = number;
    this.#asOf = asOf;
    this.#levels = levels;
  }

  /** Opens a version; it stays invisible until {@link finish}. */
  static async open(client: ClientBase, version: NewVersion): Promise<VersionWriter> {
    const { rows } = await client.query<{ number: number }>(
      `insert into catalogue_versions (origin, source, sha256, shipped_sha256, as_of, procedures)
       values ($1, $2, $3, $4, $5, 0) returning number`,
      [version.origin, version.source, version.sha256, version.shippedSha256, version.asOf],
    );
    const number = rows[0]?.number;
    if (number === undefined) throw new Error('PostgreSQL gave no number for the new version');
    return new VersionWriter(client, number, version.asOf, await givenLevels(client));
  }

  /** Number of procedures so far. */
  get count(): number {
    return this.#documents.length;
  }

  /**
   * Adds a procedure. Codes must be unique within the version. How far it goes online is filled in from what the
   * operator gave apart, where the procedure does not say it.
   */
  async add({ facts, imported }: NewProcedure): Promise<void> {
    const onlineLevel = facts.onlineLevel ?? this.#levels.get(facts.code);
    const filled = { ...facts, ...(onlineLevel !== undefined && { onlineLevel }) };
    this.#batch.push({ facts: filled, imported });
    this.#documents.push(summaryDocument(filled));
    if (this.#batch.length >= BATCH) await this.#flush();
  }

  /** Builds the index and puts the version in force when the transaction commits. */
  async finish(): Promise<void> {
    await this.#flush();
    const index: CatalogueIndex = {
      version: this.number,
      asOf: this.#asOf,
      index: { ...createIndex(this.#documents).toJSON() },
    };
    const identity = Buffer.from(JSON.stringify(index));
    // Once for a version, and never while somebody waits for it.
    const [zipped, brotli] = await Promise.all([
      pack(identity, 'gzip', EFFORT),
      pack(identity, 'br', EFFORT),
    ]);
    await this.#client.query('insert into catalogue_indexes values ($1, $2, $3, $4)', [
      this.number,
      identity,
      zipped,
      brotli,
    ]);
    await this.#client.query('update catalogue_versions set active = false where active');
    await this.#client.query(
      'update catalogue_versions set active = true, procedures = $2 where number = $1',
      [this.number, this.count],
    );
    await this.#client.query('select record_catalogue_version($1)', [this.number]);
    await this.#client.query(
      `delete from catalogue_versions where number not in
         (select number from catalogue_versions order by number desc limit $1)`,
      [KEPT_VERSIONS],
    );
    await this.#client.query('select pg_notify($1, $2)', [CATALOGUE_CHANNEL, String(this.number)]);
  }

  async #flush(): Promise<void> {
    if (this.#batch.length === 0) return;
    const rows = this.#batch.map(({ facts, imported }) => ({
      code: facts.code,
      search: fold([facts.code, facts.name, ...facts.keywords].join(' ')),
      procedure: facts,
      summary: summaryOf(facts),
      imported: imported ?? null,
    }));
    this.#batch = [];
    await this.#client.query(
      `insert into procedures
         (version, code, search, fields, agency, levels, online, life_events, procedure, summary, imported)
       select $1, code, search,
         array(select jsonb_array_elements_text(summary -> 'fields')),
         summary ->> 'agency',
         array(select jsonb_array_elements_text(summary -> 'level')),
         (summary ->> 'online')::boolean,
         array(select jsonb_array_elements_text(summary -> 'lifeEvents')),
         procedure, summary, nullif(imported, 'null'::jsonb)
       from jsonb_to_recordset($2::jsonb) as
         given (code text, search text, procedure jsonb, summary jsonb, imported jsonb)`,
      [this.number, JSON.stringify(rows)],
    );
  }
}

/** Only what the index reads, so that a large import does not keep whole procedures in memory. */
function summaryDocument(facts: ProcedureFacts): SearchDocument {
  return { ...summaryOf(facts), keywords: facts.keywords };
}
