import type { DeskMove, MoveName, SupplementItem } from '@motcua/contract';
import type { Officer } from './officers.js';
import { endOfWork } from './pages/dates.js';
import { moves } from './pages/words.js';

/** The fields of a form as the browser sends them. */
export type Fields = Readonly<Record<string, unknown>>;

/** What an officer has typed into the form of a move. */
export interface MoveDraft {
  readonly move: MoveName;
  /** Made with the form: a double click or a reload sends it again, and the move happens once. */
  readonly idempotencyKey: string;
  /** Version of the dossier the officer decided on. */
  readonly version: number;
  readonly reason: string;
  /** Why papers are asked for once more. */
  readonly exception: string;
  readonly guidance: string;
  readonly unit: string;
  readonly note: string;
  /** Đồng, as typed. */
  readonly amount: string;
  /** `2026-11-23`. */
  readonly day: string;
  /** In the officer's own words; a standard text when empty. */
  readonly apology: string;
  /** Name of the office that decides, as typed. */
  readonly authority: string;
  readonly resultName: string;
  /** Uploaded files of the result. */
  readonly files: readonly KeptFile[];
  readonly items: readonly { readonly what: string; readonly reason: string }[];
}

/** A file that the desk has uploaded for a form that is being filled in. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
}

/** Rows a list of papers begins with, and how many it may have. */
export const ROWS = { first: 3, most: 40 };

/** An untouched form of a move. */
export function emptyDraft(move: MoveName, version: number, idempotencyKey: string): MoveDraft {
  const items = Array.from({ length: ROWS.first }, () => ({ what: '', reason: '' }));
  return {
    move,
    version,
    idempotencyKey,
    reason: '',
    exception: '',
    guidance: '',
    unit: '',
    note: '',
    amount: '',
    day: '',
    apology: '',
    authority: '',
    resultName: '',
    files: [],
    items,
  };
}

/** Reads a form. */
export function readDraft(move: MoveName, fields: Fields): MoveDraft {
  const whats = texts(fields['giay-to']);
  const reasons = texts(fields['ly-do-giay-to']);
  return {
    move,
    idempotencyKey: text(fields.khoa),
    version: Number(text(fields['phien-ban'])),
    reason: text(fields['ly-do']),
    exception: text(fields['ngoai-le']),
    guidance: text(fields['huong-dan']),
    unit: text(fields['don-vi']),
    note: text(fields['ghi-chu']),
    amount: text(fields['so-tien']),
    day: text(fields['ngay-hen']),
    apology: text(fields['xin-loi']),
    authority: text(fields['noi-giai-quyet']),
    resultName: text(fields['ten-ket-qua']),
    files: keptFiles(fields, 'tep'),
    items: whats.slice(0, ROWS.most).map((what, index) => ({ what, reason: reasons[index] ?? '' })),
  };
}

/** Files that stand in a form as `id|name`. */
export function keptFiles(fields: Fields, name: string): readonly KeptFile[] {
  return texts(fields[name]).flatMap((value) => {
    const [, id, file] = /^([\w-]{20,100})\|(.+)$/.exec(value) ?? [];
    return id === undefined || file === undefined ? [] : [{ id, name: file }];
  });
}

/** The same form with one more row for a paper. */
export function withRow(draft: MoveDraft): MoveDraft {
  if (draft.items.length >= ROWS.most) return draft;
  return { ...draft, items: [...draft.items, { what: '', reason: '' }] };
}

/** What is missing before it can be sent, in words; empty when nothing is. */
export function lacks(draft: MoveDraft): readonly string[] {
  const problems: string[] = [];
  for (const { part, required } of moves[draft.move].asks) {
    if (part === 'reason' && required && draft.reason === '') {
      problems.push('Ghi rõ lý do; người dân sẽ đọc lý do này.');
    } else if (part === 'unit' && required && draft.unit === '') {
      problems.push('Ghi đơn vị nhận hồ sơ.');
    } else if (part === 'amount' && amountOf(draft) === undefined) {
      problems.push('Ghi số tiền cần nộp, bằng đồng, lớn hơn 0.');
    } else if (part === 'dueAt' && !isDay(draft.day)) {
      problems.push('Chọn ngày hẹn mới.');
    } else if (part === 'results' && draft.resultName !== '' && draft.files.length === 0) {
      problems.push('Chọn tệp kết quả, hoặc xoá tên kết quả.');
    } else if (part === 'items') {
      problems.push(...itemsLack(draft));
    }
  }
  return problems;
}

function itemsLack({ items }: MoveDraft): readonly string[] {
  const written = items.filter(({ what, reason }) => what !== '' || reason !== '');
  if (written.length === 0) return ['Ghi ít nhất một giấy tờ cần bổ sung và lý do.'];
  return written.some(({ what, reason }) => what === '' || reason === '')
    ? ['Mỗi giấy tờ cần bổ sung phải có tên và lý do.']
    : [];
}

/**
 * The move as the service takes it. Only what the move asks for is sent.
 * @param documents papers of the dossier: an item that names one is tied to it
 * @param competentOffice id of the office that was named as the one that decides
 */
export function moveBody(
  draft: MoveDraft,
  actor: Officer,
  documents: readonly { readonly documentId: string; readonly name: string }[],
  competentOffice?: string,
): DeskMove {
  const asked = new Set(moves[draft.move].asks.map(({ part }) => part));
  const amountVnd = amountOf(draft);
  return {
    actor,
    ...(asked.has('reason') && draft.reason !== '' && { reason: draft.reason }),
    ...(asked.has('exception') && draft.exception !== '' && { exception: draft.exception }),
    ...(asked.has('unit') && { unit: draft.unit }),
    ...(asked.has('amount') && amountVnd !== undefined && { amountVnd }),
    ...(asked.has('dueAt') && { dueAt: endOfWork(draft.day) }),
    ...(asked.has('apology') && draft.apology !== '' && { apology: draft.apology }),
    ...(asked.has('authority') && competentOffice !== undefined && { competentOffice }),
    ...(asked.has('results') &&
      draft.files.length > 0 && {
        results: [
          {
            name: draft.resultName || 'Kết quả giải quyết',
            files: draft.files.map(({ id }) => id),
          },
        ],
      }),
    ...(asked.has('items') && { items: supplementItems(draft, documents) }),
    ...(asked.has('items') && draft.guidance !== '' && { guidance: draft.guidance }),
    ...(draft.note !== '' && { note: draft.note }),
  };
}

function supplementItems(
  { items }: MoveDraft,
  documents: readonly { readonly documentId: string; readonly name: string }[],
): SupplementItem[] {
  return items
    .filter(({ what }) => what !== '')
    .map(({ what, reason }) => {
      const documentId = documents.find(({ name }) => name === what)?.documentId;
      return { what, reason, ...(documentId !== undefined && { documentId }) };
    });
}

/** `150.000`, `150 000 đ` or `150000`, in đồng. */
function amountOf({ amount }: MoveDraft): number | undefined {
  const digits = amount.replace(/[\s.đĐ₫]/g, '');
  return /^[1-9]\d{0,11}$/.test(digits) ? Number(digits) : undefined;
}

function isDay(day: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day));
}

/** One field. Browsers send line ends as CR LF. */
export function text(value: unknown): string {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' ? one.replaceAll('\r\n', '\n').trim().normalize('NFC') : '';
}

/** All values of one field. */
export function texts(value: unknown): readonly string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(text);
}
