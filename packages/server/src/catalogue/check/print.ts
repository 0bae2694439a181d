import { findingKinds } from './kinds.js';
import type { CheckResult, Finding, KindCount } from './check.js';
import type { CheckedSource } from './sources.js';

/** Languages of the report. */
export type ReportLanguage = 'vi' | 'en';

/** Examples of a kind that are shown unless all are asked for. */
const EXAMPLES = 3;
const LONGEST_DETAIL = 110;

const words = {
  en: {
    checked: (name: string, count: string) => `Checked ${name}: ${count} procedures.`,
    shipped: 'the catalogue that comes with the service',
    inForce: (version: number, file: string) =>
      `the catalogue in force, version ${version} (${file})`,
    nothing: 'Nothing is wrong.',
    columns: ['severity', 'procedures', 'share', 'kind', 'what'],
    severities: { error: 'error', warning: 'warning', note: 'note' },
    fix: 'To do',
    line: 'line',
    more: (count: number) => `and ${count} more; --all lists them`,
    locale: 'en',
  },
  vi: {
    checked: (name: string, count: string) => `Đã kiểm tra ${name}: ${count} thủ tục.`,
    shipped: 'danh mục đi kèm dịch vụ',
    inForce: (version: number, file: string) =>
      `danh mục đang áp dụng, phiên bản ${version} (${file})`,
    nothing: 'Không có gì sai.',
    columns: ['mức', 'thủ tục', 'tỷ lệ', 'loại', 'nội dung'],
    severities: { error: 'lỗi', warning: 'cảnh báo', note: 'ghi chú' },
    fix: 'Cần làm',
    line: 'dòng',
    more: (count: number) => `và ${count} mục nữa; --all liệt kê hết`,
    locale: 'vi',
  },
} as const;

/** The report as a table for a person: the kinds with their counts, then what each means with examples. */
export function asTable(
  source: CheckedSource,
  result: CheckResult,
  { all, language }: { readonly all: boolean; readonly language: ReportLanguage },
): string {
  const say = words[language];
  const number = (value: number): string => value.toLocaleString(say.locale);
  const head = say.checked(nameOf(source, language), number(result.procedures));
  if (result.summary.length === 0) return `${head}\n${say.nothing}`;
  const rows = result.summary.map(({ kind, severity, procedures }) => [
    say.severities[severity],
    number(procedures),
    result.procedures > 0 ? `${((procedures / result.procedures) * 100).toFixed(1)} %` : '',
    kind,
    findingKinds[kind].what[language],
  ]);
  const sections = result.summary.map((count) =>
    section(count, result.findings, all ? Infinity : EXAMPLES, language),
  );
  return [head, '', ...aligned([say.columns, ...rows]), '', ...sections].join('\n');
}

/** The report for programs: everything, with the texts of the kinds that were found in both languages. */
export function asJson(source: CheckedSource, result: CheckResult): string {
  const summary = result.summary.map((count) => ({ ...count, ...findingKinds[count.kind] }));
  return JSON.stringify({
    source,
    procedures: result.procedures,
    summary,
    findings: result.findings,
  });
}

function nameOf(source: CheckedSource, language: ReportLanguage): string {
  const { shipped, inForce } = words[language];
  switch (source.kind) {
    case 'file':
      return source.file;
    case 'shipped':
      return shipped;
    case 'in-force':
      return inForce(source.version, source.file);
  }
}

function section(
  { kind }: KindCount,
  findings: readonly Finding[],
  most: number,
  language: ReportLanguage,
): string {
  const say = words[language];
  const { what, why, fix } = findingKinds[kind];
  const found = findings.filter((finding) => finding.kind === kind);
  const shown = found.slice(0, most).map(({ code, line, detail }) => {
    const place = code || `${say.line} ${line}`;
    const text = most === Infinity ? detail : shortened(detail);
    return `    ${[place, text.replace(/\s+/g, ' ')].filter(Boolean).join('  ')}`;
  });
  const left = found.length - shown.length;
  return [
    `${kind}: ${what[language]}`,
    `  ${why[language]} ${say.fix}: ${fix[language]}`,
    ...shown,
    ...(left > 0 ? [`    ${say.more(left)}`] : []),
    '',
  ].join('\n');
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const width = (column: number): number =>
    Math.max(...rows.map((row) => (row[column] ?? '').length));
  // Numbers stand to the right.
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 1 || column === 2 ? cell.padStart(width(column)) : cell.padEnd(width(column)),
      )
      .join('  ')
      .trimEnd(),
  );
}

function shortened(text: string): string {
  return text.length > LONGEST_DETAIL ? `${text.slice(0, LONGEST_DETAIL)}…` : text;
}
