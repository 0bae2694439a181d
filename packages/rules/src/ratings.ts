import type { BilingualText } from './statuses.js';

/** The scale of the house: five levels, 5 the best, nothing pre-selected. */
export const ratingScale = 'satisfaction-5';

/** A level of the scale. */
export type RatingLevel = 1 | 2 | 3 | 4 | 5;

/** What each level is called, best first (the five levels of the state questionnaires). */
export const ratingLevels: readonly {
  readonly level: RatingLevel;
  readonly label: BilingualText;
}[] = [
  { level: 5, label: { vi: 'Rất hài lòng', en: 'Very satisfied' } },
  { level: 4, label: { vi: 'Hài lòng', en: 'Satisfied' } },
  { level: 3, label: { vi: 'Bình thường', en: 'Neutral' } },
  { level: 2, label: { vi: 'Không hài lòng', en: 'Dissatisfied' } },
  { level: 1, label: { vi: 'Rất không hài lòng', en: 'Very dissatisfied' } },
];

/** Scales a centre may ask with: five levels as the ministries' questionnaires, three as the provinces' systems. */
export type RatingScaleId = 'satisfaction-5' | 'satisfaction-3';

/**
 * What the levels of each scale are called, best first. They are never converted into each other: that would be a policy,
 * not a rule.
 */
export const ratingScales: Readonly<
  Record<RatingScaleId, readonly { readonly level: number; readonly label: BilingualText }[]>
> = {
  'satisfaction-5': ratingLevels,
  'satisfaction-3': [
    { level: 3, label: { vi: 'Rất hài lòng', en: 'Very satisfied' } },
    { level: 2, label: { vi: 'Hài lòng', en: 'Satisfied' } },
    { level: 1, label: { vi: 'Không hài lòng', en: 'Dissatisfied' } },
  ],
};

/** The measured satisfaction of a group of dossiers. */
export interface Satisfaction {
  /** Valid ratings. Always show it beside the rate. */
  readonly n: number;
  /** Ratings of level 4 and 5. */
  readonly satisfied: number;
  /** `satisfied / n`, 0 to 1; `null` when there are too few ratings to publish without pointing at persons. */
  readonly rate: number | null;
}

/** Whether a value is a level of the scale. */
export function isRatingLevel(value: unknown): value is RatingLevel {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 5;
}

/**
 * The satisfaction rate: (very satisfied + satisfied) / valid ratings. An unanswered question (`null`) is missing, not
 * satisfied and not dissatisfied.
 * @param minimum below this many valid ratings the rate is withheld
 */
export function satisfaction(
  ratings: Iterable<number | null | undefined>,
  minimum = 5,
): Satisfaction {
  let n = 0;
  let satisfied = 0;
  for (const rating of ratings) {
    if (!isRatingLevel(rating)) continue;
    n += 1;
    if (rating >= 4) satisfied += 1;
  }
  return { n, satisfied, rate: n === 0 || n < minimum ? null : satisfied / n };
}
