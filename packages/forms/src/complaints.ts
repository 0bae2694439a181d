import { isIsoDay, parsePersonalId, parsePhone, parseTaxCode } from '@motcua/rules';
import type { PersonalIdFacts } from '@motcua/rules';
import { PARTS } from './graph.js';
import type { CompiledField } from './graph.js';
import type {
  AddressAnswer,
  DocumentFact,
  FileFact,
  FileField,
  DocumentsField,
} from './definition.js';
import type { Complaint, IssueCode } from './issues.js';
import { mostItems } from './frame.js';
import { MOST_PAPERS, isObject, isPiled, typed } from './normalise.js';

/** What the check of one answer may look at besides the answer. */
export interface Surroundings {
  /** ISO day. */
  readonly today: string;
  readonly files: ReadonlyMap<string, FileFact> | undefined;
  readonly documents: ReadonlyMap<string, DocumentFact> | undefined;
  /** The answer to another field, beside this one or in the form. */
  readonly read: (id: string) => unknown;
}

/** Media types of papers when a field does not say. */
export const USUAL_MEDIA_TYPES: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png'];

/** As many as a number can be written with. */
export const MOST_DECIMALS = 100;
/** Letters of a line where the form does not say. */
export const MOST_LETTERS = 500;

/** Papers of one dossier, and files of one paper. */
const MOST_FILES = 100;

const PERSONAL_ID_WARNINGS = {
  'unusual-century': 'personal-id-unusual',
  'birth-year-differs': 'personal-id-birth-year',
  'sex-differs': 'personal-id-sex',
} as const;
/** Districts (quận, huyện, thị xã, thành phố in a province) are no level of the country since 1 July 2025. */
const OLD_LEVEL = /^(?:quận|huyện|thị xã|thành phố|q\.|h\.|tx\.|tp\.)/iu;
const EMAIL = /^[^\s@]{1,64}@(?=.{4,190}$)[^\s@.]+(\.[^\s@.]+)+$/u;

function between(
  value: number | string,
  min: number | string | undefined,
  max: number | string | undefined,
  low: IssueCode,
  high: IssueCode,
): readonly Complaint[] {
  if (min !== undefined && value < min) return [{ code: low, params: { min } }];
  return max !== undefined && value > max ? [{ code: high, params: { max } }] : [];
}

function addressComplaints(
  answer: AddressAnswer,
  asksStreet: boolean,
  required: boolean,
): readonly Complaint[] {
  const asked: readonly string[] = asksStreet ? PARTS : PARTS.slice(0, 2);
  const values = answer as Readonly<Record<string, unknown>>;
  const wrong = (part: string): boolean => {
    const text = values[part];
    return !asked.includes(part) || typeof text !== 'string' || isPiled(text);
  };
  if (Object.keys(answer).some(wrong)) return [{ code: 'wrong-type' }];
  if (asked.some((part) => String(values[part] ?? '').length > 300))
    return [{ code: 'too-long', params: { max: 300 } }];
  const parts = asked.filter((part) => values[part] === undefined);
  // A place without its ward cannot be found; the street may be left out where the address may.
  const lacks = required ? parts : parts.filter((part) => part !== 'street');
  if (lacks.length > 0) return [{ code: 'address-incomplete', params: { parts: lacks } }];
  return OLD_LEVEL.test(answer.ward ?? '') ? [{ code: 'address-old', severity: 'warning' }] : [];
}

function fileComplaints(
  ids: readonly string[],
  field: DocumentsField | FileField,
  { files }: Surroundings,
): readonly Complaint[] {
  if (!files) return [];
  return ids.flatMap((id): readonly Complaint[] => {
    const file = files.get(id);
    if (!file) return [{ code: 'file-unknown', params: { file: id } }];
    const accept = field.accept ?? USUAL_MEDIA_TYPES;
    const name = file.name ?? id;
    if (file.type !== undefined && !accept.includes(file.type))
      return [{ code: 'file-type', params: { file: name, accept } }];
    const max = field.maxSize ?? Infinity;
    return file.size !== undefined && file.size > max
      ? [{ code: 'file-too-large', params: { file: name, max } }]
      : [];
  });
}

function rest(code: IssueCode, params: Complaint['params'] = {}): readonly Complaint[] {
  return [{ code, params }];
}

/** What is wrong with one answer that is there, kept as `normalise` leaves it; of a group, with the list of items. */
export function complaints(
  { definition: field, matches }: CompiledField,
  answer: unknown,
  required: boolean,
  around: Surroundings,
): readonly Complaint[] {
  if (field.type === 'group') {
    if (!Array.isArray(answer) || !answer.every(isObject)) return rest('wrong-type');
    return between(answer.length, field.min, mostItems(field), 'too-few-items', 'too-many-items');
  }
  const known = typed(field, answer);
  const words = typeof answer === 'string' ? answer : '';
  if (isPiled(words)) return rest('wrong-type');
  if (known === undefined) {
    if (words && (field.type === 'number' || field.type === 'date'))
      return rest(`not-a-${field.type}`);
    return rest(words && field.type === 'money' ? 'not-an-amount' : 'wrong-type');
  }
  if ('answer' in field) {
    const { maxLength: max = 5000 } = field;
    return String(known).length > max ? rest('too-long', { max }) : [];
  }
  switch (field.type) {
    case 'text':
    case 'multiline': {
      const max = field.maxLength ?? (field.type === 'text' ? MOST_LETTERS : 5000);
      if (words.length > max) return rest('too-long', { max, length: words.length });
      return field.type === 'text' && field.pattern && matches?.(words) === false
        ? [{ code: 'pattern', message: field.pattern.message }]
        : [];
    }
    case 'number':
    case 'money': {
      const amount = known as number;
      const decimals = field.type === 'number' ? (field.decimals ?? 0) : 0;
      if (Number(amount.toFixed(Math.min(decimals, MOST_DECIMALS))) !== amount)
        return rest('too-many-decimals', { decimals });
      const { min = field.type === 'money' ? 0 : undefined, max = Number.MAX_SAFE_INTEGER } = field;
      return between(amount, min, max, 'too-small', 'too-large');
    }
    case 'date': {
      const [min, max] = [field.min, field.max].map((end) =>
        end === 'today' ? around.today : end,
      );
      return between(words, min, max, 'too-early', 'too-late');
    }
    case 'choice':
      return field.choices.some(({ value }) => value === words) ? [] : rest('not-a-choice');
    case 'choices': {
      const chosen = known as readonly string[];
      if (!chosen.every((it) => field.choices.some(({ value }) => value === it)))
        return rest('not-a-choice');
      const { min, max } = field;
      return between(chosen.length, min, max, 'too-few-choices', 'too-many-choices');
    }
    case 'personal-id': {
      const { birthDate = '', sex = '' } = field.matches ?? {};
      const result = parsePersonalId(words, personOf(around.read(birthDate), around.read(sex)));
      if (!result.ok) return rest('personal-id-invalid', { reason: result.code });
      return result.warnings.map((it) => ({ code: PERSONAL_ID_WARNINGS[it], severity: 'warning' }));
    }
    case 'tax-code':
    case 'phone': {
      const result = field.type === 'phone' ? parsePhone(words) : parseTaxCode(words);
      return result.ok ? [] : rest(`${field.type}-invalid`, { reason: result.code });
    }
    case 'email':
      return EMAIL.test(words) ? [] : rest('email-invalid');
    case 'address':
      return addressComplaints(known as AddressAnswer, field.street !== false, required);
    case 'documents': {
      const papers = Object.entries(known as Readonly<Record<string, unknown>>);
      if (papers.length > MOST_PAPERS) return rest('wrong-type');
      return papers.flatMap(([id, ids]) => {
        const paper = around.documents?.get(id);
        if (around.documents && (!paper || isNote(paper)))
          return rest('document-unknown', { document: id });
        if (!Array.isArray(ids) || !ids.every((it) => typeof it === 'string'))
          return rest('wrong-type');
        return ids.length > MOST_FILES
          ? rest('too-many-files', { max: MOST_FILES })
          : fileComplaints(ids, field, around);
      });
    }
    case 'file': {
      const ids = known as readonly string[];
      const max = field.maxFiles ?? 1;
      if (ids.length > max) return rest('too-many-files', { max });
      return fileComplaints(ids, field, around);
    }
    default:
      return [];
  }
}

/** Whether a line of the document list is only to be read: papers have originals or copies. */
export function isNote(document: DocumentFact): boolean {
  return document.note ?? document.originals + document.copies === 0;
}

/** What a personal number is compared with. */
function personOf(birthDate: unknown, sex: unknown): PersonalIdFacts {
  return {
    ...(typeof birthDate === 'string' && isIsoDay(birthDate) && { dateOfBirth: birthDate }),
    ...((sex === 'male' || sex === 'female') && { sex }),
  };
}
