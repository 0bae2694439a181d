import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hanoiDay, normaliseDossierCode } from '@motcua/rules';
import type { Procedure } from '@motcua/contract';
import { and, asc, eq, gt, isNull, lte, sql } from 'drizzle-orm';
import { appendAudit } from '../audit/service.js';
import type { ServiceContext } from '../context.js';
import { dossierByCode, lockDossier, pinned } from '../dossiers/store.js';
import { dossiers, type DossierRow } from '../dossiers/tables.js';
import type { Uploads } from '../files/uploads.js';
import { writeBag } from './bag.js';
import { contentsOf } from './contents.js';
import { FORMAT } from './format.js';
import { ArchiveError } from './errors.js';
import { readArchive } from './read.js';
import { readRetention, retentionOf, type Retention } from './retention.js';
import { archives } from './tables.js';

/** Where packages go and how long they are kept. */
export interface ArchiveSettings {
  readonly folder: string;
  /** Days after a dossier was closed before the job takes it; its rating comes in that time. */
  readonly afterDays: number;
  /** File with the operator's table of retention. */
  readonly retention?: string | undefined;
}

/** A package that was made. */
export interface MadeArchive {
  readonly code: string;
  /** Where it is. */
  readonly folder: string;
  readonly digest: string;
  readonly retention: Retention;
}

const BATCH = 200;
const DAY = 86_400_000;

/** Exports closed dossiers as packages that explain and prove themselves. */
export class Archives {
  readonly #context: ServiceContext;
  readonly #uploads: Pick<Uploads, 'contentOf'>;
  readonly #settings: ArchiveSettings;

  constructor(
    context: ServiceContext,
    uploads: Pick<Uploads, 'contentOf'>,
    settings: ArchiveSettings,
  ) {
    this.#context = context;
    this.#uploads = uploads;
    this.#settings = settings;
  }

  /**
   * Exports a dossier and reads the package again before it counts.
   * @throws {ArchiveError} when there is no such dossier, or it is still open
   */
  async make(code: string): Promise<MadeArchive> {
    const { db, now } = this.#context;
    const dossier = await dossierByCode(db, normaliseDossierCode(code));
    if (dossier === undefined) throw new ArchiveError(`There is no dossier ${code}.`);
    if (!dossier.ended) throw new ArchiveError(`Dossier ${code} is not closed yet.`);
    const at = new Date(now());
    const retention = await this.#retentionOf(dossier);
    const name = `${hanoiDay(dossier.updatedAt.getTime()).slice(0, 4)}/${dossier.code}-${stamp(at)}`;
    const folder = join(this.#settings.folder, name);
    await mkdir(join(folder, '..'), { recursive: true, mode: 0o700 });
    const sources = { context: this.#context, uploads: this.#uploads };
    const { digest } = await writeBag(folder, contentsOf(sources, dossier, retention), {
      'Source-Organization': this.#context.configuration.centreName.vi,
      'External-Identifier': dossier.code,
      'External-Description': dossier.procedureName,
      'Bagging-Date': hanoiDay(at.getTime()),
      'Bag-Software-Agent': `Motcua (${FORMAT})`,
      'Retention-Class': retention.class,
      ...(retention.until !== undefined && { 'Retention-Until': retention.until }),
    });
    try {
      const { findings } = await readArchive(folder);
      if (findings.length > 0) throw new ArchiveError(`${folder}: ${findings.join(' ')}`);
      await this.#record(dossier, { name, digest, at, retention });
    } catch (error) {
      // Nothing personal stays on the disk that no table names.
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
    return { code: dossier.code, folder, digest, retention };
  }

  /** Codes of dossiers that were closed before an instant and are in no package, in batches. */
  async *waiting(before: Date): AsyncGenerator<readonly string[]> {
    let last = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      // One that cannot be packed stands in nobody's way.
      const batch = await this.#waitingAfter(last, before);
      yield batch.map(({ code }) => code);
      last = batch.at(-1)?.id ?? last;
      if (batch.length < BATCH) return;
    }
  }

  #waitingAfter(
    last: string,
    before: Date,
  ): Promise<readonly { readonly id: string; readonly code: string }[]> {
    return this.#context.db
      .select({ id: dossiers.id, code: dossiers.code })
      .from(dossiers)
      .leftJoin(archives, eq(archives.dossierId, dossiers.id))
      .where(
        and(
          eq(dossiers.ended, true),
          lte(dossiers.updatedAt, before),
          isNull(archives.dossierId),
          gt(dossiers.id, sql`${last}::uuid`),
        ),
      )
      .orderBy(asc(dossiers.id))
      .limit(BATCH);
  }

  /** Exports by itself, every hour, what was closed long enough ago. */
  run(): void {
    const { jobs, now, log } = this.#context;
    jobs.work(
      'archive',
      { everyMinutes: 60, retryLimit: 0, expireInSeconds: 6 * 3600 },
      async () => {
        const before = new Date(now() - this.#settings.afterDays * DAY);
        for await (const codes of this.waiting(before)) {
          for (const code of codes) {
            try {
              await this.make(code);
            } catch (err) {
              log.error({ err }, 'a dossier was not archived; the next round tries again');
            }
          }
        }
      },
    );
  }

  async #retentionOf(dossier: DossierRow): Promise<Retention> {
    const table = await readRetention(this.#settings.retention);
    const { code, fields } = (await pinned(this.#context.db, dossier.procedureDigest)) as Procedure;
    return retentionOf(table, { code, fields }, hanoiDay(dossier.updatedAt.getTime()));
  }

  async #record(
    dossier: DossierRow,
    made: {
      readonly name: string;
      readonly digest: string;
      readonly at: Date;
      readonly retention: Retention;
    },
  ): Promise<void> {
    const { name, digest, at, retention } = made;
    await this.#context.db.transaction(async (tx) => {
      await lockDossier(tx, dossier.code);
      await tx.insert(archives).values({
        dossierId: dossier.id,
        madeAt: at,
        name,
        digest,
        version: dossier.version,
        retention: retention.class,
        retainUntil: retention.until ?? null,
        verifiedAt: at,
      });
      await appendAudit(tx, {
        dossierId: dossier.id,
        at,
        who: { kind: 'service', job: 'archive' },
        what: 'archive',
        details: { package: name, digest, retention: retention.class },
      });
    });
  }
}

/** An instant in the name of a package: `20261122T0930Z` and the seconds, so that names never meet. */
function stamp(at: Date): string {
  return at.toISOString().replaceAll(/[-:]|\.\d+/g, '');
}
