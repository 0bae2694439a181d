import type { ProcedureFacts, RowResult } from '../from-row.js';
import type { Remark } from '../remarks.js';
import { detectors, kindOfRemark, nameKey } from './detectors.js';
import { findingKinds } from './kinds.js';
import type { FindingKind, Severity } from './kinds.js';

/** Something that is wrong in one place of the data. */
export interface Finding {
  readonly kind: FindingKind;
  /** Code of the procedure; empty when it could not be read. */
  readonly code: string;
  /** Line of the file, when a file is checked. */
  readonly line?: number;
  /** What exactly; empty when the kind says it all. */
  readonly detail: string;
}

/** How often a kind was found. */
export interface KindCount {
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** Procedures, or lines that are none. */
  readonly procedures: number;
  readonly findings: number;
}

/** What a check found. */
export interface CheckResult {
  readonly procedures: number;
  /** The worst kinds first, the most frequent first among equals. */
  readonly summary: readonly KindCount[];
  readonly findings: readonly Finding[];
}

/** What may be set for a check. */
export interface CheckOptions {
  /** A name with more characters is reported. */
  readonly longestName: number;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const kinds = Object.keys(findingKinds) as FindingKind[];

/** Collects procedures, then tells what is wrong with them and between them. */
export class CatalogueCheck {
  readonly #options: CheckOptions;
  readonly #procedures = new Map<string, { facts: ProcedureFacts; line: number | undefined }>();
  readonly #findings: Finding[] = [];

  constructor(options: CheckOptions) {
    this.#options = options;
  }

  /** Takes a procedure as it is in force. */
  add(facts: ProcedureFacts, line?: number): void {
    this.#procedures.set(facts.code, { facts, line });
  }

  /** Takes a line of a file, with what its reading remarked. */
  addRow(line: number, result: RowResult): void {
    if (!result.ok) {
      this.#remark(line, '', result.remark);
      return;
    }
    const { facts, remarks } = result;
    if (this.#procedures.has(facts.code)) {
      this.#remark(line, facts.code, { outcome: 'refused', code: 'duplicate-code' });
      return;
    }
    for (const remark of remarks) this.#remark(line, facts.code, remark);
    this.add(facts, line);
  }

  /** Everything that was found, in the order of kinds and then of codes. */
  result(): CheckResult {
    const names = new Map<string, string[]>();
    for (const { facts } of this.#procedures.values()) {
      const key = nameKey(facts.name);
      names.set(key, [...(names.get(key) ?? []), facts.code]);
    }
    const context = { ...this.#options, names, codes: new Set(this.#procedures.keys()) };
    const findings = [...this.#findings];
    for (const { facts, line } of this.#procedures.values()) {
      for (const kind of kinds) {
        for (const detail of detectors[kind]?.(facts, context) ?? []) {
          findings.push({ kind, code: facts.code, ...(line !== undefined && { line }), detail });
        }
      }
    }
    const summary = summarise(findings);
    const order = new Map(summary.map(({ kind }, place) => [kind, place]));
    return {
      procedures: this.#procedures.size,
      summary,
      findings: findings.sort(
        (a, b) =>
          (order.get(a.kind) ?? 0) - (order.get(b.kind) ?? 0) ||
          compare(a.code, b.code) ||
          (a.line ?? 0) - (b.line ?? 0),
      ),
    };
  }

  #remark(line: number, code: string, remark: Remark): void {
    const kind = kindOfRemark[remark.code];
    if (kind === undefined) return;
    const detail = [remark.code, remark.detail ?? ''].filter(Boolean).join(': ');
    this.#findings.push({ kind, code, line, detail: detail.slice(0, 300) });
  }
}

function summarise(findings: readonly Finding[]): KindCount[] {
  return kinds
    .map((kind) => {
      const found = findings.filter((finding) => finding.kind === kind);
      const places = new Set(found.map(({ code, line }) => code || `line ${line}`));
      const { severity } = findingKinds[kind];
      return { kind, severity, procedures: places.size, findings: found.length };
    })
    .filter(({ findings: count }) => count > 0)
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        b.procedures - a.procedures,
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
