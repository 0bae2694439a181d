import type { Procedure } from '@motcua/contract';
import { normaliseProcedureCode } from '@motcua/rules';
import * as z from 'zod';
import type { CodeTables } from './code-tables.js';

const text = z
  .union([z.string(), z.number(), z.boolean(), z.null()])
  .optional()
  .transform((value) => (value === null || value === undefined ? '' : String(value).trim()));
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? []);
const part = <T extends z.ZodRawShape>(shape: T) => z.looseObject(shape);

/** A procedure as `LayThuTuc` tells it. */
export const ReadProcedure = part({
  MATTHC: text.pipe(z.string().min(1)),
  TENTTHC: text.pipe(z.string().min(1)),
  TRANGTHAI: text,
  LINHVUCTHUCHIEN: list(part({ TENLINHVUC: text })),
  TRINHTUTHUCHIEN: list(part({ TRUONGHOP: text, TRINHTU: list(part({ TENTRINHTU: text })) })),
  CACHTHUCTHUCHIEN: list(
    part({
      KENH: text,
      THOIGIAN: list(
        part({
          THOIGIANGIAIQUYET: text,
          DONVITINH: text,
          MOTA: text,
          PHILEPHI: list(part({ SOTIEN: text, DONVI: text, MOTA: text })),
        }),
      ),
    }),
  ),
  THANHPHANHOSO: list(
    part({
      TRUONGHOP: text,
      GIAYTO: list(part({ TENGIAYTO: text, SOBANCHINH: text, SOBANSAO: text, TENMAUDON: text })),
    }),
  ),
  YEUCAU: text,
  MOTADOITUONGTHUCHIEN: text,
  KETQUATHUCHIEN: list(part({ TENKETQUA: text })),
  CANCUPHAPLY: list(part({ SOVANBAN: text, TENVANBAN: text })),
  COQUANTHUCHIEN: list(part({ TENDONVI: text })),
});
export type ReadProcedure = z.output<typeof ReadProcedure>;

/** What the national message has no field for, and is taken from the catalogue in force. */
export const NOT_TOLD = [
  'level',
  'levelSource',
  'onlineLevel',
  'issuingAgency',
  'decision',
  'nonTerritorial',
  'keywords',
  'sourceUrl',
] as const satisfies readonly (keyof Procedure)[];

/** A line of a catalogue file, with what it lacks. */
export interface NationalRow {
  readonly row: Readonly<Record<string, unknown>>;
  /** What the message left open, or said in a way that could not be counted with. */
  readonly missing: readonly string[];
}

/**
 * A procedure of the exchange as a line of a catalogue file. Nothing is added to what it says, but for what the message has
 * no field for: that stays as it is in force, and is missing where nothing is in force.
 */
export function nationalRow(
  told: ReadProcedure,
  tables: CodeTables,
  inForce: Procedure | undefined,
): NationalRow {
  const methods = told.CACHTHUCTHUCHIEN.map((method) => methodOf(method, tables));
  const documents = told.THANHPHANHOSO.flatMap(({ TRUONGHOP, GIAYTO }) =>
    GIAYTO.filter(({ TENGIAYTO }) => TENGIAYTO !== '').map((paper) => ({
      name: paper.TENGIAYTO,
      ...given('case', TRUONGHOP),
      originals: count(paper.SOBANCHINH),
      copies: count(paper.SOBANSAO),
      ...(paper.TENMAUDON !== '' && { forms: [paper.TENMAUDON] }),
    })),
  );
  const steps = told.TRINHTUTHUCHIEN.flatMap(({ TRUONGHOP, TRINHTU }) =>
    TRINHTU.filter(({ TENTRINHTU }) => TENTRINHTU !== '').map(({ TENTRINHTU }) =>
      TRUONGHOP === '' || told.TRINHTUTHUCHIEN.length === 1
        ? TENTRINHTU
        : `${TRUONGHOP}: ${TENTRINHTU}`,
    ),
  );
  const time = methods.find((method) => method.time?.quantity !== undefined)?.time;
  const fee = methods.find((method) => method.fee !== undefined)?.fee;
  const kept = Object.fromEntries(
    NOT_TOLD.flatMap((key) => (inForce?.[key] === undefined ? [] : [[key, inForce[key]]])),
  );
  const row = {
    code: normaliseProcedureCode(told.MATTHC),
    name: told.TENTTHC,
    ...given('field', joined(told.LINHVUCTHUCHIEN.map(({ TENLINHVUC }) => TENLINHVUC))),
    ...given('agency', joined(told.COQUANTHUCHIEN.map(({ TENDONVI }) => TENDONVI))),
    targetGroups: told.MOTADOITUONGTHUCHIEN.split(/\s*;\s*/).filter((group) => group !== ''),
    submissionMethods: methods,
    ...(time && { timeLimit: time }),
    ...(fee && { fees: fee }),
    onlineSubmission: methods.some(({ channel }) => channel === 'online'),
    documents,
    stepsList: steps,
    ...given('conditions', told.YEUCAU),
    legalBasis: told.CANCUPHAPLY.filter(({ SOVANBAN }) => SOVANBAN !== '').map(
      ({ SOVANBAN, TENVANBAN }) => ({ number: SOVANBAN, ...given('title', TENVANBAN) }),
    ),
    result: told.KETQUATHUCHIEN.map(({ TENKETQUA }) => TENKETQUA).filter((one) => one !== ''),
    ...kept,
  };
  const missing = [
    ...(time === undefined ? ['timeLimit'] : []),
    ...(fee === undefined ? ['fees'] : []),
    ...(documents.length === 0 ? ['documents'] : []),
    ...(steps.length === 0 ? ['steps'] : []),
    ...(inForce === undefined ? ['level'] : []),
  ];
  return { row, missing };
}

interface RowMethod {
  readonly channel: string;
  readonly time?: {
    readonly text: string;
    readonly quantity?: number;
    readonly unit?: string;
    readonly note?: string;
  };
  readonly fee?: {
    readonly text: string;
    readonly amountsVnd?: readonly number[];
    readonly free?: boolean;
  };
}

function methodOf(
  { KENH, THOIGIAN }: ReadProcedure['CACHTHUCTHUCHIEN'][number],
  tables: CodeTables,
): RowMethod {
  const [time] = THOIGIAN;
  const fees = THOIGIAN.flatMap(({ PHILEPHI }) => PHILEPHI);
  const words = joined([...new Set(fees.map(feeText))]);
  const amounts = fees.flatMap(({ SOTIEN, DONVI }) => amountOf(SOTIEN, DONVI));
  return {
    channel: tables.channelIn(KENH),
    ...(time !== undefined && timeOf(time, tables)),
    ...(words !== '' && {
      // "Không" says that there is none; a 0 does not, since the amount may stand in the words.
      fee: {
        text: words,
        ...(amounts.length > 0 && { amountsVnd: amounts }),
        ...(fees.every(({ SOTIEN }) => SOTIEN.toLowerCase() === 'không') && { free: true }),
      },
    }),
  };
}

function timeOf(
  time: ReadProcedure['CACHTHUCTHUCHIEN'][number]['THOIGIAN'][number],
  tables: CodeTables,
): Pick<RowMethod, 'time'> {
  const { THOIGIANGIAIQUYET, DONVITINH, MOTA } = time;
  const quantity = Number(THOIGIANGIAIQUYET.replace(',', '.'));
  const unit = tables.timeUnitIn(DONVITINH);
  const text = [THOIGIANGIAIQUYET, DONVITINH].filter((word) => word !== '').join(' ') || MOTA;
  if (text === '') return {};
  const counts = THOIGIANGIAIQUYET !== '' && quantity > 0;
  return {
    time: {
      text,
      ...(counts && { quantity, unit: unit ?? 'unspecified' }),
      ...(MOTA !== '' && MOTA !== text && { note: MOTA }),
    },
  };
}

function feeText({ SOTIEN, DONVI, MOTA }: { SOTIEN: string; DONVI: string; MOTA: string }): string {
  const amount = [SOTIEN, DONVI].filter((word) => word !== '').join(' ');
  return [MOTA, amount].filter((words) => words !== '').join(': ');
}

/** An amount in đồng; nothing for 0, for words, and where the currency is not said. */
function amountOf(amount: string, currency: string): readonly number[] {
  if (!/^(đồng|vnđ|vnd|đ)$/i.test(currency.normalize('NFC'))) return [];
  const digits = amount.replaceAll(/[.,\s](?=\d{3}\b)/g, '');
  return /^\d+$/.test(digits) && Number(digits) > 0 ? [Number(digits)] : [];
}

function count(words: string): number {
  return /^\d{1,4}$/.test(words) ? Number(words) : 0;
}

function joined(words: readonly string[]): string {
  return words.filter((word) => word !== '').join('; ');
}

function given<K extends string>(key: K, value: string): { readonly [P in K]?: string } {
  return (value === '' ? {} : { [key]: value }) as { readonly [P in K]?: string };
}
