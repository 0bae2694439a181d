import type { DeskDossier, DeskMove, MoveName, SupplementItem } from '@motcua/contract';
import { askableFields } from './askable.js';
import { say } from './language.js';
import type { Officer } from './officers.js';
import { endOfWork } from './pages/dates.js';
import { moves } from './moves.js';

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
  readonly items: readonly DefectDraft[];
  /** The form as it was sent, to read what was brought for a request for supplement. */
  readonly typed: Fields;
}

/** One thing to supplement, as typed. */
export interface DefectDraft {
  readonly what: string;
  readonly reason: string;
  /** Ids of questions to be answered anew. */
  readonly fields: readonly string[];
}

/** A file that the desk has uploaded for a form that is being filled in. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
}

/** Rows a list of papers begins with, and how many it may have. */
export const ROWS = { first: 3, most: 40 };

const untouched: DefectDraft = { what: '', reason: '', fields: [] };

/** An untouched form of a move. */
export function emptyDraft(move: MoveName, version: number, idempotencyKey: string): MoveDraft {
  const items = Array.from({ length: ROWS.first }, () => untouched);
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
    typed: {},
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
    items: whats.slice(0, ROWS.most).map((what, index) => ({
      what,
      reason: reasons[index] ?? '',
      fields: texts(fields[`cau-hoi-${index}`]),
    })),
    typed: fields,
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
  return { ...draft, items: [...draft.items, untouched] };
}

/** What is missing before it can be sent, in words; empty when nothing is. */
export function lacks(draft: MoveDraft): readonly string[] {
  const words = say().lacks;
  const problems: string[] = [];
  for (const { part, required } of moves[draft.move].asks) {
    if (part === 'reason' && required && draft.reason === '') {
      problems.push(words.reason);
    } else if (part === 'unit' && required && draft.unit === '') {
      problems.push(words.unit);
    } else if (part === 'amount' && amountOf(draft) === undefined) {
      problems.push(words.amount);
    } else if (part === 'dueAt' && !isDay(draft.day)) {
      problems.push(words.day);
    } else if (part === 'results' && draft.resultName !== '' && draft.files.length === 0) {
      problems.push(words.resultFile);
    } else if (part === 'items') {
      problems.push(...itemsLack(draft));
    }
  }
  return problems;
}

function itemsLack({ items }: MoveDraft): readonly string[] {
  const named = ({ what, fields }: DefectDraft) => what !== '' || fields.length > 0;
  const written = items.filter((item) => named(item) || item.reason !== '');
  if (written.length === 0) return [say().lacks.items];
  return written.some((item) => !named(item) || item.reason === '') ? [say().lacks.itemParts] : [];
}

/**
 * The move as the service takes it. Only what the move asks for is sent.
 * @param dossier an item that names one of its papers is tied to it; one that names questions alone is called by them
 * @param competentOffice id of the office that was named as the one that decides
 */
export function moveBody(
  draft: MoveDraft,
  actor: Officer,
  dossier: Pick<DeskDossier, 'documents' | 'form'>,
  competentOffice?: string,
): DeskMove {
  const asked = new Set(moves[draft.move].asks.map(({ part }) => part));
  const amountVnd = amountOf(draft);
  return {
    actor,
    ...((asked.has('reason') || asked.has('passingOver')) &&
      draft.reason !== '' && { reason: draft.reason }),
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
    ...(asked.has('items') && { items: supplementItems(draft, dossier) }),
    ...(asked.has('items') && draft.guidance !== '' && { guidance: draft.guidance }),
    ...(draft.note !== '' && { note: draft.note }),
  };
}

function supplementItems(
  { items }: MoveDraft,
  { documents, form }: Pick<DeskDossier, 'documents' | 'form'>,
): SupplementItem[] {
  const askable = askableFields({ form });
  return items
    .filter(({ what, fields }) => what !== '' || fields.length > 0)
    .map(({ what, reason, fields }) => {
      const documentId = documents.find(({ name }) => name === what)?.documentId;
      const asked = askable.filter(({ id }) => fields.includes(id));
      // Citizens read it: in Vietnamese, whatever the officer reads.
      const named =
        what ||
        asked
          .map(({ id, label }) => label.vi ?? id)
          .join('; ')
          .slice(0, 500);
      return {
        what: named,
        reason,
        ...(documentId !== undefined && { documentId }),
        ...(asked.length > 0 && { fields: asked.map(({ id }) => id) }),
      };
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
