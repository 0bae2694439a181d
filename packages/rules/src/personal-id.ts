import { isIsoDay, type IsoDay } from './dates.js';

/** Why a text cannot be a personal identification number. */
export type PersonalIdProblem = 'empty' | 'not-digits' | 'old-identity-card' | 'wrong-length';

/** What does not fit, though the number may be right: ask the citizen to look again, never refuse. */
export type PersonalIdWarning = 'birth-year-differs' | 'sex-differs' | 'unusual-century';

/** What the number is compared with. */
export interface PersonalIdFacts {
  readonly dateOfBirth?: IsoDay;
  readonly sex?: 'male' | 'female';
}

/** A personal identification number (số định danh cá nhân), taken apart. */
export type PersonalIdResult =
  | {
      readonly ok: true;
      /** Twelve digits. */
      readonly value: string;
      /** Province or country of birth registration; stays valid after mergers of provinces. */
      readonly placeCode: string;
      readonly sex: 'male' | 'female';
      /** Absent for a century digit that sources read differently (4 to 9). */
      readonly birthYear?: number;
      readonly warnings: readonly PersonalIdWarning[];
    }
  | { readonly ok: false; readonly code: PersonalIdProblem };

/**
 * Reads a personal identification number: 3 digits of place, 1 of century and sex (even male, odd female), 2 of the
 * birth year, 6 random. There is no check digit. Digits 4 to 9 in the fourth place are read differently by different
 * sources, so they are a warning and never an error.
 */
export function parsePersonalId(text: string, facts: PersonalIdFacts = {}): PersonalIdResult {
  const value = text.normalize('NFKC').replace(/[\s.-]/g, '');
  if (value === '') return { ok: false, code: 'empty' };
  if (!/^\d+$/.test(value)) return { ok: false, code: 'not-digits' };
  // The nine-digit identity card (CMND) is obsolete.
  if (value.length === 9) return { ok: false, code: 'old-identity-card' };
  if (value.length !== 12) return { ok: false, code: 'wrong-length' };

  const centuryAndSex = Number(value[3]);
  const sex = centuryAndSex % 2 === 0 ? 'male' : 'female';
  const yearInCentury = Number(value.slice(4, 6));
  const usual = centuryAndSex <= 3;
  const birthYear = 1900 + Math.floor(centuryAndSex / 2) * 100 + yearInCentury;
  const { dateOfBirth } = facts;
  const bornIn =
    dateOfBirth !== undefined && isIsoDay(dateOfBirth)
      ? Number(dateOfBirth.slice(0, 4))
      : undefined;
  const differs =
    bornIn !== undefined && (usual ? bornIn !== birthYear : bornIn % 100 !== yearInCentury);

  return {
    ok: true,
    value,
    placeCode: value.slice(0, 3),
    sex,
    ...(usual && { birthYear }),
    warnings: [
      ...(usual ? [] : (['unusual-century'] as const)),
      ...(differs ? (['birth-year-differs'] as const) : []),
      ...(facts.sex !== undefined && facts.sex !== sex ? (['sex-differs'] as const) : []),
    ],
  };
}
