import type { Fees } from '@motcua/contract';
import { fold } from '@motcua/search';
import type { ProcedureFacts } from '../from-row.js';
import { sourceNotes } from '../source-notes.js';
import type { RemarkCode } from '../remarks.js';
import { brokenLetters, districtWords, markup } from '../wording.js';
import type { FindingKind } from './kinds.js';

/** What a detector may know beside the procedure itself. */
export interface CheckContext {
  /** A name with more characters is long. */
  readonly longestName: number;
  /** Codes by folded name. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly codes: ReadonlySet<string>;
}

/** What is wrong with a procedure: one detail for each finding, empty where nothing is. */
export type Detector = (procedure: ProcedureFacts, context: CheckContext) => readonly string[];

/** What the reading of a file says becomes a finding of this kind; what is absent here is found in the procedure. */
export const kindOfRemark: Readonly<Partial<Record<RemarkCode, FindingKind>>> = {
  'code-malformed': 'code-malformed',
  'deleted-at-source': 'code-deleted',
  'duplicate-code': 'code-duplicate',
  'invalid-row': 'row-damaged',
  'not-a-procedure': 'row-damaged',
  'not-json': 'row-damaged',
  'not-utf8': 'row-damaged',
  'not-text': 'row-damaged',
  'line-too-long': 'row-damaged',
  'code-cleaned': 'code-dirty',
  'name-cleaned': 'text-untidy',
  'not-nfc': 'text-untidy',
  'symbol-font': 'text-untidy',
  'amount-in-usd': 'fee-amount-doubtful',
  'amount-implausible': 'fee-amount-doubtful',
  'online-level-dropped': 'online-level-invalid',
  'source-url-dropped': 'source-url-invalid',
};

const missing = (isMissing: boolean): readonly string[] => (isMissing ? [''] : []);

/** What finds each kind in a procedure. Kinds that are not here are found while a file is read. */
export const detectors: Readonly<Partial<Record<FindingKind, Detector>>> = {
  'broken-encoding': (procedure) => inTexts(procedure, brokenLetters),
  'text-with-markup': (procedure) => inTexts(procedure, markup),
  'district-level': (procedure) => inTexts(procedure, districtWords),

  'code-dirty': ({ code }) => (/^\d\.\d{6}$/.test(code) ? [] : [code]),
  'name-long': ({ name }, { longestName }) =>
    name.length > longestName ? [`${name.length} characters`] : [],
  'name-duplicate': ({ code, name }, { names }) => {
    const others = (names.get(nameKey(name)) ?? []).filter((other) => other !== code);
    return others.length > 0 ? [others.join(', ')] : [];
  },
  'replaces-offered': ({ replaces = [] }, { codes }) => replaces.filter((code) => codes.has(code)),

  'agency-unknown': ({ agency }) => missing(agency === undefined),
  'level-unknown': ({ level }) => missing(level.length === 0),
  'field-missing': ({ fields }) => missing(fields.length === 0),
  'legal-basis-missing': (procedure) =>
    missing(procedure.legalBasis.length === 0 && !isEntryOnly(procedure)),
  'steps-missing': (procedure) => missing(procedure.steps.length === 0 && !isEntryOnly(procedure)),
  'catalogue-entry-only': (procedure) => missing(isEntryOnly(procedure)),
  'not-in-catalogue': ({ notes }) =>
    missing(notes.some(({ vi }) => vi === sourceNotes.notInCatalogue.vi)),

  'time-missing': (procedure) =>
    missing(procedure.timeLimit === undefined && !isEntryOnly(procedure)),
  'time-without-unit': ({ timeLimit }) =>
    timeLimit?.unit === 'unspecified' && timeLimit.sameDay !== true ? [timeLimit.text] : [],
  'time-as-text': ({ timeLimit }) =>
    timeLimit && timeLimit.quantity === undefined && timeLimit.sameDay !== true
      ? [timeLimit.text]
      : [],

  'fee-missing': (procedure) => missing(procedure.fees === undefined && !isEntryOnly(procedure)),
  'fee-zero-with-note': (procedure) =>
    zeroFees(procedure).filter((text) => text.length > 0 && hasNote(text)),
  'fee-zero-bare': (procedure) => zeroFees(procedure).filter((text) => !hasNote(text)),

  'documents-missing': (procedure) =>
    missing(
      procedure.documents.length === 0 &&
        procedure.documentsText === undefined &&
        !isEntryOnly(procedure),
    ),
  'documents-as-text': ({ documents, documentsText }) =>
    missing(documents.length === 0 && documentsText !== undefined),
  'document-is-note': ({ documents }) =>
    documents.filter(({ note }) => note).map(({ name }) => name),
  'documents-repeated': ({ documents }) => {
    const seen = new Set<string>();
    return documents
      .filter(({ name, case: heading = '', note }) => {
        const key = fold(`${heading} | ${name}`);
        const isAgain = seen.has(key);
        seen.add(key);
        return isAgain && !note;
      })
      .map(({ name }) => name);
  },

  'online-level-unknown': ({ onlineLevel }) => missing(onlineLevel === undefined),
  'online-level-contradicts': ({ onlineLevel, online, methods }) =>
    (onlineLevel === 'full' || onlineLevel === 'partial') && !online && methods.length > 0
      ? [onlineLevel]
      : [],
  'portal-link-missing': ({ filing, sourceUrl }) =>
    missing(filing.at !== 'centre' && filing.url === undefined && sourceUrl === undefined),
};

/** Equal for names that differ in marks of case and in spaces only. */
export function nameKey(name: string): string {
  return name.toLocaleLowerCase('vi').replace(/\s+/gu, ' ').trim();
}

/** The source has the entry of the catalogue and nothing else: then nothing else is reported as missing. */
function isEntryOnly({ methods, documents, documentsText, steps }: ProcedureFacts): boolean {
  return (
    methods.length === 0 &&
    documents.length === 0 &&
    documentsText === undefined &&
    steps.length === 0
  );
}

/** Texts of published zeros that do not say that it is free. */
function zeroFees({ fees, methods }: ProcedureFacts): readonly string[] {
  const all = [fees, ...methods.map((method) => method.fees)];
  return [...new Set(all.flatMap((one) => (one && isZero(one) ? [one.text] : [])))];
}

function isZero({ text, amountsVnd, free, setByCouncil }: Fees): boolean {
  if (free === true) return false;
  if (amountsVnd.length > 0) return amountsVnd.every((amount) => amount === 0);
  return setByCouncil === true && ZERO.test(text);
}

const ZERO = /(?<![\d.,])0\s*(?:đồng|vnđ|vnd)|miễn (?:phí|lệ phí)/i;
/** What a zero alone consists of: headings of channels and kinds, the zero, its unit. */
const NOTHING_BUT_ZERO =
  /trực tuyến|trực tiếp|dịch vụ bưu chính|lệ phí|phí|giá|miễn|không|thu|(?<!\d)0|đồng|vnđ|vnd|[\s:;.,()-]/gi;

function hasNote(text: string): boolean {
  return text.replace(NOTHING_BUT_ZERO, '') !== '';
}

/** Every text of a procedure that people read, searched; each hit with the place it stands in. */
function inTexts(
  procedure: ProcedureFacts,
  search: (text: string) => string | undefined,
): readonly string[] {
  const {
    name,
    agency = '',
    conditions = '',
    receivingAddress = '',
    documentsText = '',
  } = procedure;
  const places: readonly (readonly [string, readonly string[]])[] = [
    ['name', [name]],
    ['agency', [agency]],
    ['receivingAddress', [receivingAddress]],
    [
      'documents',
      [...procedure.documents.flatMap((one) => [one.name, one.case ?? '']), documentsText],
    ],
    ['steps', procedure.steps],
    ['conditions', [conditions]],
    ['results', procedure.results],
    ['methods', procedure.methods.map(({ note = '' }) => note)],
    ['fees', [procedure.fees?.text ?? '']],
  ];
  return places.flatMap(([place, texts]) => {
    for (const text of texts) {
      const hit = text === '' ? undefined : search(text);
      if (hit !== undefined) return [`${place}: ${hit}`];
    }
    return [];
  });
}
