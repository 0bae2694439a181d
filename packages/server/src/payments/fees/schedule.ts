import type { Procedure, ScheduledFee } from '@motcua/contract';
import { formatDay, formatVnd, hanoiDay } from '@motcua/rules';
import { sql } from 'drizzle-orm';
import type { ServiceContext } from '../../context.js';
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

const channels: Readonly<Record<string, string>> = {
  online: 'nộp trực tuyến',
  'in-person': 'nộp trực tiếp',
  postal: 'nộp qua bưu chính',
};

/** A procedure of which the council sets the fee, with what the fee schedule says of it today. */
export async function withScheduledFees<T extends Procedure | undefined>(
  { db, now }: Pick<ServiceContext, 'db' | 'now'>,
  procedure: T,
): Promise<T> {
  const fees = procedure?.fees;
  if (procedure === undefined || fees?.setByCouncil !== true) return procedure;
  const scheduled = await feesOf(db, procedure.code, hanoiDay(now()));
  if (scheduled.length === 0) return procedure;
  return { ...procedure, fees: { ...fees, scheduled: scheduled.map(inWords).join('; ') } };
}

/** `Lệ phí cấp giấy: 30.000 ₫ (nộp trực tuyến; theo Nghị quyết …, hiệu lực từ 01/01/2026)`. */
function inWords(fee: ScheduledFee): string {
  const amount = fee.amountVnd === 0 ? 'miễn thu' : formatVnd(fee.amountVnd);
  const period =
    fee.validTo === undefined
      ? `hiệu lực từ ${formatDay(fee.validFrom)}`
      : `hiệu lực từ ${formatDay(fee.validFrom)} đến ${formatDay(fee.validTo)}`;
  const remarks = [
    fee.case,
    fee.channel && (channels[fee.channel] ?? fee.channel),
    `theo ${fee.decision}, ${period}`,
  ];
  return `${fee.name}: ${amount} (${remarks.filter(Boolean).join('; ')})`;
}
