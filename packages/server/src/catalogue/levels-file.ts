import { normaliseProcedureCode } from '@motcua/rules';
import { fold } from '@motcua/search';
import { linesOf } from './lines.js';
import { readOnlineLevel } from './online-levels.js';
import type { OnlineLevel } from './online-levels.js';

/** A line that says nothing about a procedure, and why. */
export interface RefusedLine {
  readonly line: number;
  readonly why: string;
}

/** Levels by code, as an operator's file gives them; `unknown` takes a level back. */
export interface LevelsFile {
  readonly levels: ReadonlyMap<string, OnlineLevel | 'unknown'>;
  readonly refused: readonly RefusedLine[];
}

const CODE_HEADINGS = ['code', 'ma', 'ma thu tuc', 'ma tthc'];
const LEVEL_HEADINGS = [
  'onlinelevel',
  'level',
  'muc do',
  'muc do truc tuyen',
  'muc do dvc',
  'loai',
];

/**
 * Reads `code,level` as CSV (commas, semicolons or tabs; a first line with headings may stand there and order the
 * columns) or JSON Lines with `code` and `onlineLevel`.
 */
export async function readLevels(path: string): Promise<LevelsFile> {
  const levels = new Map<string, OnlineLevel | 'unknown'>();
  const refused: RefusedLine[] = [];
  let columns: readonly [code: number, level: number] = [0, 1];
  let isFirst = true;
  let separator: string | undefined;
  for await (const { number: line, text, broken } of linesOf(path)) {
    const refuse = (why: string): void => void refused.push({ line, why });
    if (!broken && !isJson(text)) separator ??= separatorOf(text);
    const cells = broken ? [] : cellsOf(text, separator ?? ',');
    const headings = isFirst ? headingsIn(cells) : undefined;
    isFirst = false;
    if (headings) {
      columns = headings;
      continue;
    }
    if (broken) {
      refuse(broken === 'not-utf8' ? 'it is not UTF-8' : 'it is longer than 4 MiB');
      continue;
    }
    const [givenCode = '', givenLevel = ''] = isJson(text)
      ? membersOf(text)
      : columns.map((column) => cells[column] ?? '');
    const code = normaliseProcedureCode(givenCode);
    const level = readOnlineLevel(givenLevel);
    const before = levels.get(code);
    if (!/^\d\.\d{6,9}$/.test(code)) refuse(`"${shown(givenCode)}" is no procedure code`);
    else if (level === undefined) {
      refuse(
        `"${shown(givenLevel)}" is no level: full (toàn trình), partial (một phần), information (cung cấp thông tin) or unknown`,
      );
    } else if (before !== undefined && before !== level) {
      refuse(`an earlier line says that ${code} is ${before}`);
    } else levels.set(code, level);
  }
  return { levels, refused };
}

function headingsIn(cells: readonly string[]): readonly [number, number] | undefined {
  const folded = cells.map((cell) => fold(cell).trim());
  const code = folded.findIndex((cell) => CODE_HEADINGS.includes(cell));
  const level = folded.findIndex((cell) => LEVEL_HEADINGS.includes(cell));
  return code < 0 || level < 0 ? undefined : [code, level];
}

function isJson(text: string): boolean {
  return text.trimStart().startsWith('{');
}

/** What stands between the cells of a file, by a line of it; `undefined` when the line has one cell. */
function separatorOf(text: string): string | undefined {
  const unquoted = text.replaceAll(/"(?:[^"]|"")*"/g, '');
  return ['\t', ';', ','].find((one) => unquoted.includes(one));
}

/** The cells of a line of CSV; a quoted cell may hold the separator, but no line feed. */
function cellsOf(text: string, separator: string): string[] {
  const cells = text.match(
    new RegExp(`(?:^|${separator})(?:\\s*"(?:[^"]|"")*"\\s*|[^${separator}]*)`, 'g'),
  );
  return (cells ?? []).map((cell, place) =>
    (place > 0 || cell.startsWith(separator) ? cell.slice(1) : cell)
      .trim()
      .replace(/^"([\s\S]*)"$/, '$1')
      .replaceAll('""', '"'),
  );
}

function membersOf(text: string): readonly [code: string, level: string] {
  try {
    const row = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const level = row['onlineLevel'] ?? row['level'];
    return [String(row['code'] ?? ''), String(level ?? '')];
  } catch {
    return [text, ''];
  }
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
