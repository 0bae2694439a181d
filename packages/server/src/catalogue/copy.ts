import type { ClientBase } from 'pg';
import type { ProcedureFacts } from './from-row.js';
import type { NewProcedure, VersionWriter } from './version-writer.js';

const BATCH = 500;

/** Copies the procedures of a version into a new one, each changed on the way. */
export async function copyVersion(
  client: ClientBase,
  from: number,
  writer: VersionWriter,
  change: (procedure: NewProcedure) => NewProcedure,
): Promise<void> {
  const { rows } = await client.query<{ code: string }>(
    'select code from procedures where version = $1 order by code',
    [from],
  );
  for (let start = 0; start < rows.length; start += BATCH) {
    const codes = rows.slice(start, start + BATCH).map(({ code }) => code);
    const batch = await client.query<{ facts: ProcedureFacts; imported: ProcedureFacts | null }>(
      'select procedure as facts, imported from procedures where version = $1 and code = any($2)',
      [from, codes],
    );
    for (const { facts, imported } of batch.rows) {
      await writer.add(change({ facts, imported: imported ?? undefined }));
    }
  }
}
