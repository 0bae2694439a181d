import type { DeskDossier, ResultPaper } from '@motcua/contract';
import type { Move } from '@motcua/rules';
import { and, asc, eq } from 'drizzle-orm';
import type { Executor, Transaction } from '../database/pool.js';
import type { Secrets } from '../dossiers/secrets.js';
import { dossierStatuses, type DossierRow } from '../dossiers/tables.js';
import { attachFiles, describeFiles } from '../files/service.js';
import { ProblemError } from '../http/problem.js';
import { dossierResults } from './tables.js';

/** Moves that hand a result out. */
const HANDING_OUT: readonly Move[] = ['complete', 'return-result'];

/**
 * Attaches files of the result to the step that was just made.
 * @throws {ProblemError} `invalid-move` with another move, or for a file that is not there, not complete or taken
 */
export async function attachResults(
  tx: Transaction,
  move: Move,
  { id, version }: DossierRow,
  results: readonly ResultPaper[],
): Promise<void> {
  if (results.length === 0) return;
  if (!HANDING_OUT.includes(move)) throw refused('/results', 'results-not-asked', notNow);
  const ids = results.flatMap(({ files }) => files);
  const taken = new Set(await attachFiles(tx, ids, id));
  const index = results.findIndex(({ files }) => files.some((file) => taken.has(file)));
  if (index >= 0) throw refused(`/results/${index}/files`, 'file-unknown', missing);
  if (new Set(ids).size !== ids.length) throw refused('/results', 'file-twice', twice);
  const rows = results.flatMap(({ name, files }) => files.map((fileId) => ({ name, fileId })));
  await tx
    .insert(dossierResults)
    .values(rows.map((row, position) => ({ ...row, dossierId: id, sequence: version, position })));
}

/** Results of a dossier in the order they came. */
export async function resultsOf(
  db: Executor,
  dossierId: string,
  secrets: Secrets,
): Promise<DeskDossier['results']> {
  const rows = await db
    .select({
      fileId: dossierResults.fileId,
      name: dossierResults.name,
      sequence: dossierResults.sequence,
      at: dossierStatuses.at,
    })
    .from(dossierResults)
    .innerJoin(
      dossierStatuses,
      and(
        eq(dossierStatuses.dossierId, dossierResults.dossierId),
        eq(dossierStatuses.sequence, dossierResults.sequence),
      ),
    )
    .where(eq(dossierResults.dossierId, dossierId))
    .orderBy(asc(dossierResults.sequence), asc(dossierResults.position));
  const found = await describeFiles(
    db,
    rows.map(({ fileId }) => fileId),
    secrets,
  );
  const files = new Map(found.map((file) => [file.id, file]));
  const results = new Map<string, DeskDossier['results'][number]>();
  for (const { fileId, name, sequence, at } of rows) {
    const file = files.get(fileId);
    const key = `${sequence} ${name}`;
    const before = results.get(key) ?? { name, at: at.toISOString(), files: [] };
    results.set(key, { ...before, files: file ? [...before.files, file] : before.files });
  }
  return [...results.values()];
}

function refused(
  pointer: string,
  code: string,
  detail: { readonly vi: string; readonly en: string },
): ProblemError {
  return new ProblemError('invalid-move', { errors: [{ pointer, code, detail }] });
}

const notNow = {
  vi: 'Chỉ đính kèm kết quả khi xác nhận đã có kết quả hoặc khi trả kết quả.',
  en: 'Results are attached with `complete` or `return-result` alone.',
};
const missing = {
  vi: 'Có tệp kết quả chưa tải lên xong, không còn nữa, hoặc đã thuộc một hồ sơ. Tải tệp lên lại.',
  en: 'A file of the result is not uploaded completely, is gone, or belongs to a dossier. Upload it again.',
};
const twice = {
  vi: 'Một tệp kết quả được đính kèm hai lần.',
  en: 'A file of the result is attached twice.',
};
