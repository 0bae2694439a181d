import type { ScheduledFee } from '@motcua/contract';
import { sql } from 'drizzle-orm';
import type { Executor } from '../../database/pool.js';

interface FeeRow extends Record<string, unknown> {
  readonly procedure_code: string;
  readonly of_case: string | null;
  readonly kind: string;
  readonly name: string;
  readonly amount_vnd: string;
  readonly channel: string | null;
  readonly valid_from: string;
  readonly valid_to: string | null;
  readonly decision: string;
  readonly source_url: string | null;
}

/**
 * What the fee schedule in force says for a procedure on a day, in the order of its file.
 * @param day `YYYY-MM-DD` in Hanoi
 */
export async function feesOf(
  db: Executor,
  procedure: string,
  day: string,
): Promise<ScheduledFee[]> {
  const { rows } = await db.execute<FeeRow>(sql`
    select procedure_code, of_case, kind, name, amount_vnd::text, channel,
           valid_from::text, valid_to::text, decision, source_url
    from scheduled_fees
    where schedule = (select max(number) from fee_schedules)
      and procedure_code = ${procedure}
      and valid_from <= ${day}::date and (valid_to is null or valid_to >= ${day}::date)
    order by position`);
  return rows.map((row) => ({
    procedure: row.procedure_code,
    ...(row.of_case !== null && { case: row.of_case }),
    kind: row.kind,
    name: row.name,
    amountVnd: Number(row.amount_vnd),
    ...(row.channel !== null && { channel: row.channel }),
    validFrom: row.valid_from,
    ...(row.valid_to !== null && { validTo: row.valid_to }),
    decision: row.decision,
    ...(row.source_url !== null && { source: row.source_url }),
  }));
}
