import { sql } from 'drizzle-orm';
import type { Procedure } from '@motcua/contract';
import type { Executor } from '../database/pool.js';
import { ProblemError } from '../http/problem.js';
import type { ProcedureFacts } from './from-row.js';

/**
 * A procedure as it was in a version of the catalogue, whether that version is still held or not.
 * @returns `undefined` when the version did not have it, or is not there yet
 */
export async function procedureAt(
  db: Executor,
  code: string,
  version: number,
): Promise<Procedure | undefined> {
  const { rows } = await db.execute<{ procedure: ProcedureFacts; superseded: boolean }>(sql`
    select procedure, until is not null as superseded from procedure_history
    where code = ${code} and since <= ${version} and (until is null or until > ${version})
      and ${version} <= (select number from catalogue_versions where active)`);
  const [row] = rows;
  return row && { ...row.procedure, version, ...(row.superseded && { superseded: true }) };
}

/** The problem of a code that is not in the catalogue in force: it was there once, or never. */
export async function missingProcedure(db: Executor, code: string): Promise<ProblemError> {
  const { rows: ended } = await db.execute<{ until: number }>(sql`
    select until from procedure_history where code = ${code} order by since desc limit 1`);
  if (ended.length === 0) {
    return new ProblemError('not-found', {
      detail: {
        vi: `Danh mục không có thủ tục ${code}.`,
        en: `The catalogue has no procedure ${code}.`,
      },
    });
  }
  const successors = await successorsOf(db, code);
  const codes = successors.join(', ');
  return new ProblemError('procedure-retired', {
    detail:
      successors.length > 0
        ? {
            vi: `Thủ tục ${code} không còn trong danh mục; thay bằng ${codes}.`,
            en: `Procedure ${code} is no longer in the catalogue; it is replaced by ${codes}.`,
          }
        : {
            vi: `Thủ tục ${code} không còn trong danh mục. Hồ sơ đã nộp vẫn được giải quyết. Hãy tìm thủ tục thay thế hoặc hỏi nơi tiếp nhận.`,
            en: `Procedure ${code} is no longer in the catalogue. Dossiers that were filed go on. Look for the procedure that replaces it, or ask at a counter.`,
          },
    ...(successors.length > 0 && {
      successors,
      headers: {
        link: successors
          .map((successor) => `</v1/procedures/${successor}>; rel="successor-version"`)
          .join(', '),
      },
    }),
  });
}

/** Codes in force that replace a procedure, directly or by what replaced its successor. */
async function successorsOf(db: Executor, code: string): Promise<string[]> {
  const { rows } = await db.execute<{ code: string }>(sql`
    with recursive successor (code) as (
      select code from procedure_history
      where procedure ? 'replaces' and procedure -> 'replaces' ? ${code}
      union
      select next.code from procedure_history next, successor
      where next.procedure ? 'replaces' and next.procedure -> 'replaces' ? successor.code)
    select distinct code from successor join procedure_history using (code)
    where until is null and code <> ${code} order by code`);
  return rows.map((row) => row.code);
}
