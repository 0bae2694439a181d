import { isIsoDay, type IsoDay } from './dates.js';

/** A dossier code (mã hồ sơ), taken apart when its shape is known. */
export type DossierCode =
  | {
      readonly kind: 'standard';
      /** The whole code, normalised. */
      readonly code: string;
      /** Identifier of the receiving agency, e.g. `H26.15` or, in the old form, `000.00.00.H26`. */
      readonly agency: string;
      /** The ministry or province in it, e.g. `H26` for Hanoi. */
      readonly level1: string;
      /** The day the code was issued. */
      readonly date: IsoDay;
      /**
       * The counter as printed, with its zeros. On nationally centralised systems it starts with two digits of the
       * system's owner (Circular 04/2025/TT-VPCP); that cannot be seen from the code, so it is not taken apart.
       */
      readonly sequence: string;
    }
  | { readonly kind: 'opaque'; readonly code: string };

/** What a new dossier code is made of. */
export interface DossierCodeParts {
  /** Identifier of the receiving agency, level 1 first (Decision 20/2020/QĐ-TTg), e.g. `H26.15`. */
  readonly agency: string;
  /** Day of issue in Hanoi. */
  readonly day: IsoDay;
  /** Counter of that agency on that day, from 1; printed with at least four digits. */
  readonly sequence: number;
}

const AGENCY = /^(?=.{3,35}$)[A-Y]\d{2}(\.[0-9A-Z]{1,4}){0,5}$/;
const STANDARD = /^([0-9A-Z]{1,4}(?:\.[0-9A-Z]{1,4}){0,5})-(\d{6}|\d{8})-(\d{4,10})$/;
const LEVEL_1 = /^[A-Y]\d{2}$/;
const MAX_SEQUENCE = 9_999_999_999;

/**
 * The dossier code `H26.<groups>-YYMMDD-NNNN` (Circular 03/2025/TT-VPCP, art. 13).
 * @throws {RangeError} when a part cannot stand in a code: that is a fault of the caller, not of a citizen
 */
export function formatDossierCode({ agency, day, sequence }: DossierCodeParts): string {
  if (!AGENCY.test(agency)) {
    throw new RangeError(`Agency identifier "${agency}": expected a form like H26 or H26.15.02`);
  }
  if (!isIsoDay(day)) throw new RangeError(`Day "${day}": expected a calendar day as YYYY-MM-DD`);
  if (!Number.isInteger(sequence) || sequence < 1 || sequence > MAX_SEQUENCE) {
    throw new RangeError(`Sequence ${sequence}: expected a whole number from 1`);
  }
  const yymmdd = day.slice(2).replaceAll('-', '');
  return `${agency}-${yymmdd}-${String(sequence).padStart(4, '0')}`;
}

/** The code as it is compared and stored: upper case, plain hyphens, no spaces. */
export function normaliseDossierCode(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toUpperCase();
}

/**
 * Reads a dossier code as people type it. Never refuses: forms differ between systems and will change again
 * (Decree 309/2026, art. 12), so an unknown shape is `opaque` and goes to the service as it is.
 * @param today the current Hanoi day; when given, a code dated later than tomorrow is `opaque`
 */
export function parseDossierCode(text: string, today?: IsoDay): DossierCode {
  const code = normaliseDossierCode(text);
  const opaque: DossierCode = { kind: 'opaque', code };
  const [, agency, digits, sequence] = STANDARD.exec(code) ?? [];
  if (agency === undefined || digits === undefined || sequence === undefined) return opaque;

  const full = digits.length === 6 ? `20${digits}` : digits;
  const date = `${full.slice(0, 4)}-${full.slice(4, 6)}-${full.slice(6)}`;
  if (!isIsoDay(date) || (today !== undefined && isAfterTomorrow(date, today))) return opaque;

  const groups = agency.split('.');
  // Level 1 stands first since Decision 20/2020 and last in the older form.
  const level1 = [groups[0], groups.at(-1)].find(
    (group) => group !== undefined && LEVEL_1.test(group),
  );
  return level1 === undefined ? opaque : { kind: 'standard', code, agency, level1, date, sequence };
}

function isAfterTomorrow(day: IsoDay, today: IsoDay): boolean {
  return Date.parse(day) - Date.parse(today) > 86_400_000;
}
