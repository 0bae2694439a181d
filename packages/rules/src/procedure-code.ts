/** A procedure code (mã thủ tục) of the national database, taken apart when its shape is known. */
export type ProcedureCode =
  | {
      readonly kind: 'standard';
      /** The procedure, e.g. `1.001193`. */
      readonly code: string;
      /** The case (trường hợp) of the procedure, e.g. `01` in `1.001193.01`. */
      readonly caseNumber?: string;
      /** The province or ministry whose copy this was, e.g. `H13` in `1.001193.H13`. */
      readonly copyOf?: string;
      /** The source marked the row as deleted (`-Xoa`). */
      readonly deleted: boolean;
    }
  | { readonly kind: 'opaque'; readonly code: string };

const STANDARD = /^(\d\.\d{6})(?:\.(\d{2}))?(?:(?:\.000\.00\.00)?\.([A-Y]\d{2}))?(-XOA)?$/;

function clean(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toUpperCase();
}

/**
 * Reads a procedure code. Codes with seven or nine digits exist at the source: what does not have the usual shape is
 * `opaque`, never refused.
 */
export function parseProcedureCode(text: string): ProcedureCode {
  const cleaned = clean(text);
  const [, code, caseNumber, copyOf, deleted] = STANDARD.exec(cleaned) ?? [];
  if (code === undefined) return { kind: 'opaque', code: cleaned };
  return {
    kind: 'standard',
    code,
    ...(caseNumber !== undefined && { caseNumber }),
    ...(copyOf !== undefined && { copyOf }),
    deleted: deleted !== undefined,
  };
}

/**
 * The code as it is compared and stored: no spaces, no mark of a local copy (`.H13`) or of deletion (`-Xoa`).
 * The case is kept: `1.001193.01` is not `1.001193`.
 */
export function normaliseProcedureCode(text: string): string {
  const parsed = parseProcedureCode(text);
  if (parsed.kind === 'opaque') return parsed.code;
  return parsed.caseNumber === undefined ? parsed.code : `${parsed.code}.${parsed.caseNumber}`;
}
