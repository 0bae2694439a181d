import type {
  LegalBasis,
  Procedure,
  ProcedureCase,
  ProcedureDocument,
  SubmissionMethod,
  TimeLimit,
} from '@motcua/contract';
import { normaliseProcedureCode, parseProcedureCode } from '@motcua/rules';
import { readFees } from './fees.js';
import { readOnlineLevel } from './online-levels.js';
import { readNotes } from './source-notes.js';
import { readSteps, withoutBullet } from './steps.js';
import { CatalogueRow, LONGEST_LIST } from './row.js';
import type { FilingTable } from './filing.js';
import type { LifeEventAssigner } from './life-events.js';
import type { OnlineLevel } from './online-levels.js';
import type { Remark } from './remarks.js';
import type { RowTime } from './row.js';

/** A procedure without the number of the catalogue version it is stored in. */
export type ProcedureFacts = Omit<Procedure, 'version'>;

/** What one line of a catalogue file became. */
export type RowResult =
  | { readonly ok: true; readonly facts: ProcedureFacts; readonly remarks: readonly Remark[] }
  | { readonly ok: false; readonly remark: Remark };

/** The tables that fill what a line leaves open. */
export interface RowRules {
  readonly filing: FilingTable;
  readonly lifeEvents: LifeEventAssigner;
}

/**
 * One parsed line of a catalogue file as a procedure of the contract. Facts only: what the line does not say stays
 * absent. Repairs and oddities are returned as remarks; a line that cannot be taken is refused with one.
 */
export function fromRow(line: unknown, rules: RowRules): RowResult {
  const lacking = whatIdentifiesIsLacking(line);
  if (lacking !== undefined) {
    return { ok: false, remark: { outcome: 'refused', code: 'not-a-procedure', detail: lacking } };
  }
  const endless = Object.entries(line as object).find(
    ([, value]) => Array.isArray(value) && value.length > LONGEST_LIST,
  );
  if (endless) {
    // Before the schema looks at it, which would collect an issue for each member.
    const detail = `${endless[0].slice(0, 100)}: more than ${LONGEST_LIST} entries`;
    return { ok: false, remark: { outcome: 'refused', code: 'invalid-row', detail } };
  }
  const checked = CatalogueRow.safeParse(line);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    const detail = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`.slice(0, 500);
    return { ok: false, remark: { outcome: 'refused', code: 'invalid-row', detail } };
  }
  const remarks: Remark[] = [];
  const remark = (one: Remark): void => {
    if (!remarks.some((other) => other.code === one.code && other.detail === one.detail)) {
      remarks.push(one);
    }
  };
  const row = inNormalForm(checked.data, remark);
  const code = readCode(row.code, remark);
  if (typeof code !== 'string') return { ok: false, remark: code };
  return { ok: true, facts: readFacts(row, code, rules, remark), remarks };
}

/** What a procedure cannot be without, when a line lacks it. */
function whatIdentifiesIsLacking(line: unknown): string | undefined {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) {
    return 'expected a JSON object';
  }
  for (const key of ['code', 'name'] as const) {
    if (!Object.hasOwn(line, key)) return `"${key}" is missing`;
    const value: unknown = Reflect.get(line, key);
    if (typeof value !== 'string') return `"${key}" is not a text`;
    if (value.trim() === '') return `"${key}" is empty`;
  }
  return undefined;
}

function readFacts(
  row: CatalogueRow,
  code: string,
  rules: RowRules,
  remark: (remark: Remark) => void,
): ProcedureFacts {
  const name = row.name.replace(/\s+/gu, ' ').trim();
  if (name !== row.name) remark({ outcome: 'repaired', code: 'name-cleaned' });
  const fields = (row.field ?? '').split(/\s*;\s+/).filter((field) => field !== '');
  const level = row.level ?? [];
  const targetGroups = row.targetGroups ?? [];
  const sourceUrl = readUrl(row.sourceUrl, remark);
  const timeLimit = readTime(row.timeLimit, remark);
  const fees = readFees(row.fees, remark);
  const replaces = readReplaced(row, code, remark);
  return {
    code,
    name,
    fields,
    ...given('agency', row.agency),
    level,
    targetGroups,
    ...given('timeLimit', timeLimit),
    ...given('fees', fees),
    online: row.onlineSubmission ?? false,
    ...given('onlineLevel', readLevel(row.onlineLevel, remark)),
    lifeEvents: row.lifeEvents ?? rules.lifeEvents.assign({ name, fields, targetGroups }),
    ...given('summary', row.summary ?? undefined),
    ...given('issuingAgency', row.issuingAgency),
    ...given('levelSource', row.levelSource),
    filing:
      row.filing ??
      rules.filing.decide({
        level,
        fields,
        agency: row.agency,
        issuingAgency: row.issuingAgency,
        sourceUrl,
      }),
    methods: readMethods(row, remark),
    documents: readDocuments(row, remark),
    ...given('documentsText', row.documentsText),
    steps: row.stepsList ?? readSteps(row.steps),
    ...given('conditions', row.conditions),
    legalBasis: (row.legalBasis ?? []).map(({ number, title }): LegalBasis => ({
      number,
      ...given('title', title),
    })),
    results: (row.result ?? []).map(withoutBullet).filter((result) => result !== ''),
    keywords: row.keywords,
    ...given('cases', readCases(row, remark)),
    ...given('nonTerritorial', row.nonTerritorial ?? undefined),
    ...given('decision', row.decision),
    ...given('receivingAddress', row.receivingAddress),
    ...given('sourceUrl', sourceUrl),
    ...given('asOf', row.asOf ?? undefined),
    ...(replaces.length > 0 && { replaces }),
    notes: [...(row.notes ?? []), ...readNotes(row, remark)],
  };
}

function given<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}

/** An escaped U+0000, which PostgreSQL cannot store; an even number of backslashes before it escapes only them. */
const ESCAPED_NUL = /(?<!\\)((?:\\\\)*)\\u0000/g;

/**
 * Bullets and ticks of symbol fonts (Wingdings, Symbol), which text of Word brings along, and what Symbol has for signs
 * of amounts: an empty box to everybody else. What other places of those fonts mean is not guessed.
 */
const SYMBOL_FONT = /[\uf076\uf0a3\uf0a7\uf0a8\uf0b0\uf0b3\uf0b7\uf0d8\uf0fc\uf0fe]/g;
const SIGNS: Readonly<Record<string, string>> = { '\uf0a3': '≤', '\uf0b0': '°', '\uf0b3': '≥' };

/** All texts of a row in Unicode normal form C, so that equal words are equal, without U+0000 and signs of symbol fonts. */
function inNormalForm(row: CatalogueRow, remark: (remark: Remark) => void): CatalogueRow {
  const text = JSON.stringify(row);
  const normal = text.normalize('NFC').replace(ESCAPED_NUL, '$1');
  if (normal !== text) remark({ outcome: 'repaired', code: 'not-nfc' });
  const plain = normal.replace(SYMBOL_FONT, (sign) => SIGNS[sign] ?? '•');
  if (plain !== normal) remark({ outcome: 'repaired', code: 'symbol-font' });
  return plain === text ? row : (JSON.parse(plain) as CatalogueRow);
}

/** The code, or why it is none. Seven to nine digits exist at the source and are taken as they are. */
function readCode(text: string, remark: (remark: Remark) => void): string | Remark {
  const parsed = parseProcedureCode(text);
  if (parsed.kind === 'standard' && parsed.caseNumber === undefined) {
    if (parsed.deleted) return { outcome: 'refused', code: 'deleted-at-source', detail: text };
    if (parsed.code !== text) remark({ outcome: 'repaired', code: 'code-cleaned', detail: text });
    return parsed.code;
  }
  if (parsed.kind === 'opaque') {
    if (/-XOA$/.test(parsed.code)) {
      return { outcome: 'refused', code: 'deleted-at-source', detail: text };
    }
    if (/^\d\.\d{7,9}$/.test(parsed.code)) {
      remark({ outcome: 'noted', code: 'code-unusual', detail: text });
      return parsed.code;
    }
  }
  return { outcome: 'refused', code: 'code-malformed', detail: text };
}

function readLevel(
  text: string | undefined,
  remark: (remark: Remark) => void,
): OnlineLevel | undefined {
  if (text === undefined) return undefined;
  const level = readOnlineLevel(text);
  if (level === undefined) {
    remark({ outcome: 'repaired', code: 'online-level-dropped', detail: text });
  }
  return level === 'unknown' ? undefined : level;
}

/** Codes of other procedures that this one replaces. */
function readReplaced(row: CatalogueRow, code: string, remark: (remark: Remark) => void): string[] {
  const codes = (row.replaces ?? []).flatMap((text) => {
    const replaced = normaliseProcedureCode(text);
    if (/^\d\.\d{6,9}$/.test(replaced) && replaced !== code) return [replaced];
    remark({ outcome: 'repaired', code: 'replaced-code-dropped', detail: text });
    return [];
  });
  return [...new Set(codes)];
}

function readTime(
  time: RowTime | null | undefined,
  remark: (remark: Remark) => void,
): TimeLimit | undefined {
  if (!time || time.text.trim() === '') return undefined;
  const unit = time.unit ?? undefined;
  if (unit === 'unspecified' && time.sameDay !== true) {
    remark({ outcome: 'noted', code: 'time-unit-unspecified' });
  }
  return {
    text: time.text.trim(),
    ...given('quantity', time.quantity ?? undefined),
    ...given('unit', unit),
    // Days are known only when the unit says days: a bare number may be hours.
    ...given('days', unit === 'unspecified' ? undefined : (time.days ?? undefined)),
    ...given('sameDay', time.sameDay ?? undefined),
    ...given('note', time.note),
  };
}

function readMethods(row: CatalogueRow, remark: (remark: Remark) => void): SubmissionMethod[] {
  return (row.submissionMethods ?? []).map((method) => ({
    channel: method.channel,
    ...given('timeLimit', readTime(method.time, remark)),
    ...given('fees', readFees(method.fee, remark)),
    ...given('note', method.note),
  }));
}

/** Cases with their own time limits; the portal gives them where the procedure as a whole has none. */
function readCases(
  { cases }: CatalogueRow,
  remark: (remark: Remark) => void,
): ProcedureCase[] | undefined {
  if (!cases || cases.length === 0) return undefined;
  return cases.map(({ code, name, time }) => ({
    ...given('code', code),
    name: withoutBullet(name),
    ...given('timeLimit', readTime(time, remark)),
  }));
}

function readDocuments(row: CatalogueRow, remark: (remark: Remark) => void): ProcedureDocument[] {
  return (row.documents ?? []).map((document, index) => {
    const originals = document.originals ?? 0;
    const copies = document.copies ?? 0;
    const note = originals === 0 && copies === 0;
    if (note) remark({ outcome: 'noted', code: 'document-is-remark' });
    return {
      id: `d${index + 1}`,
      name: withoutBullet(document.name),
      ...given('case', document.case && withoutBullet(document.case).replace(/\s*:$/, '')),
      originals,
      copies,
      note,
      ...(document.forms && document.forms.length > 0 && { forms: document.forms }),
    };
  });
}

function readUrl(text: string | undefined, remark: (remark: Remark) => void): string | undefined {
  if (text === undefined) return undefined;
  if (/^https?:\/\//.test(text) && URL.canParse(text)) return text;
  remark({ outcome: 'repaired', code: 'source-url-dropped', detail: text });
  return undefined;
}
