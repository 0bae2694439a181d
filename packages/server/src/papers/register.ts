import type { PaperContent, RegisterQuery } from '@motcua/contract';
import {
  daysBetween,
  formatDay,
  formatPhone,
  hanoiDay,
  hanoiInstant,
  statusOf,
} from '@motcua/rules';
import { and, asc, eq, gte, inArray, lt } from 'drizzle-orm';
import type { ServiceContext } from '../context.js';
import { openApplicant, openResult } from '../dossiers/applicant.js';
import { dossierStatuses, dossiers, type DossierRow } from '../dossiers/tables.js';
import { ProblemError } from '../http/problem.js';
import { officeById } from '../places/service.js';
import { titleOf } from './receipt.js';

/** Longest period of one register, days. */
const MOST_DAYS = 31;
/** Most dossiers in one register: about a hundred pages. */
const MOST_DOSSIERS = 2_000;

/** Characters of the name of a procedure. */
const LONGEST_NAME = 160;

const ways: Readonly<Record<string, string>> = {
  counter: 'Trực tiếp',
  post: 'Bưu chính công ích',
  electronic: 'Điện tử',
};

/**
 * Form 07: the dossiers received in a period, at one office or at all. The layout of the form was not to be found in any
 * source; the columns are what is known of each dossier, and one to sign in.
 * @throws {ProblemError} `invalid-request` for a period that is too long or backwards, or too many dossiers
 */
export async function register(
  context: ServiceContext,
  { from, to, office }: RegisterQuery,
): Promise<{ readonly content: PaperContent; readonly dossierIds: readonly string[] }> {
  const days = daysBetween(from, to);
  if (days < 0 || days >= MOST_DAYS) throw tooLong();
  const rows = await context.db
    .select()
    .from(dossiers)
    .where(
      and(
        gte(dossiers.receivedAt, new Date(hanoiInstant(from))),
        lt(dossiers.receivedAt, new Date(hanoiInstant(to) + 86_400_000)),
        office === undefined ? undefined : eq(dossiers.officeId, office),
      ),
    )
    .orderBy(asc(dossiers.receivedAt), asc(dossiers.code))
    .limit(MOST_DOSSIERS + 1);
  if (rows.length > MOST_DOSSIERS) throw tooLong();
  const returned = await returnedAt(context, rows);
  const place = office === undefined ? undefined : await officeById(context, office);
  const name = place?.name ?? rows.find((row) => row.officeName !== null)?.officeName;
  const content: PaperContent = {
    kind: '07',
    title: titleOf('07'),
    issuer: context.configuration.centreName.vi,
    ...(office !== undefined && name && { unit: name }),
    day: to,
    landscape: true,
    blocks: [
      {
        type: 'text',
        text:
          from === to
            ? `Hồ sơ tiếp nhận ngày ${formatDay(from)}`
            : `Hồ sơ tiếp nhận từ ngày ${formatDay(from)} đến ngày ${formatDay(to)}`,
        tone: 'strong',
      },
      {
        type: 'table',
        columns: [
          { label: 'STT', width: 2, align: 'center' },
          { label: 'Mã hồ sơ', width: 7 },
          { label: 'Thủ tục', width: 8 },
          { label: 'Người nộp, địa chỉ, số điện thoại', width: 7.5 },
          { label: 'Cơ quan giải quyết', width: 6 },
          { label: 'Ngày nhận', width: 4, align: 'center' },
          { label: 'Hẹn trả', width: 4, align: 'center' },
          { label: 'Ngày trả', width: 4, align: 'center' },
          { label: 'Cách nhận kết quả', width: 4 },
          { label: 'Ký nhận', width: 4 },
          { label: 'Ghi chú', width: 5 },
        ],
        rows: rows.map((row, index) => line(context, row, index + 1, returned.get(row.id))),
      },
      { type: 'text', text: `Tổng số: ${rows.length} hồ sơ.`, tone: 'strong' },
    ],
    signatures: [],
  };
  return { content, dossierIds: rows.map(({ id }) => id) };
}

function line(
  { secrets }: ServiceContext,
  row: DossierRow,
  number: number,
  returned: Date | undefined,
): string[] {
  const { name, address, phone } = openApplicant(secrets, row);
  const result = openResult(secrets, row);
  return [
    String(number),
    row.code,
    shortened(row.procedureName.normalize('NFC')),
    [name, address, phone && formatPhone(phone)].filter(Boolean).join(', ').normalize('NFC'),
    (row.competentOfficeName ?? row.agency ?? '').normalize('NFC'),
    dayOf(row.receivedAt),
    dayOf(row.dueAt),
    dayOf(returned),
    result ? (ways[result.method] ?? result.method) : '',
    '',
    statusOf(row.status)?.name ?? '',
  ];
}

/** Names of procedures have up to 1,200 characters; a line of a register has room for the beginning. */
function shortened(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}

function dayOf(at: Date | null | undefined): string {
  return at ? formatDay(hanoiDay(at.getTime())) : '';
}

async function returnedAt(
  { db }: ServiceContext,
  rows: readonly DossierRow[],
): Promise<ReadonlyMap<string, Date>> {
  if (rows.length === 0) return new Map();
  const steps = await db
    .select({ id: dossierStatuses.dossierId, at: dossierStatuses.at })
    .from(dossierStatuses)
    .where(
      and(
        eq(dossierStatuses.status, 10),
        inArray(
          dossierStatuses.dossierId,
          rows.map(({ id }) => id),
        ),
      ),
    );
  return new Map(steps.map(({ id, at }) => [id, at]));
}

function tooLong(): ProblemError {
  return new ProblemError('invalid-request', {
    errors: [
      {
        pointer: 'to',
        code: 'period',
        detail: {
          vi: `Chọn khoảng thời gian từ 1 đến ${MOST_DAYS} ngày, tối đa ${MOST_DOSSIERS} hồ sơ.`,
          en: `Choose a period of 1 to ${MOST_DAYS} days with at most ${MOST_DOSSIERS} dossiers.`,
        },
      },
    ],
  });
}
