import * as z from 'zod';
import { Day, Instant, LocalizedText } from './common.js';

export const RatingScale = z
  .object({
    id: z.string().describe('Such as satisfaction-5.'),
    levels: z.array(z.object({ level: z.number().int(), label: LocalizedText })),
    reasons: z.array(z.object({ id: z.string(), label: LocalizedText, tone: z.string() })),
  })
  .meta({
    id: 'RatingScale',
    description: 'The question after the result. Nothing is pre-selected.',
  });

export const NewRating = z
  .object({
    scale: z.string(),
    level: z.number().int().min(1).max(5).describe('5 is the best.'),
    reasons: z.array(z.string().max(60)).max(12).default([]),
    comment: z.string().max(2000).optional(),
  })
  .meta({ id: 'NewRating', description: 'A rating: once for each dossier, after the result.' });

export const Rating = z
  .object({ scale: z.string(), level: z.number().int(), ratedAt: Instant })
  .meta({ id: 'Rating', description: 'A stored rating.' });

const Share = z.object({
  n: z.number().int().nonnegative().describe('How many it rests on.'),
  count: z
    .number()
    .int()
    .nonnegative()
    .nullable()
    .describe('null when n is too small to show: it would tell how single persons rated.'),
  rate: z.number().min(0).max(1).nullable().describe('null when n is too small to show.'),
});

export const Scoreboard = z
  .object({
    period: z.object({ from: Day, to: Day }),
    asOf: Instant,
    scope: z.object({ ward: z.string().optional(), agency: z.string().optional() }),
    received: z.number().int().nonnegative(),
    finished: z.number().int().nonnegative(),
    onTime: Share.describe('Finished by the due date, of those finished.'),
    satisfaction: Share.extend({ measure: z.string() }).describe(
      'Levels 4 and 5 of valid ratings.',
    ),
    minimumN: z.number().int().positive().describe('Smaller n hides the rate.'),
    definitions: z.array(z.object({ id: z.string(), text: LocalizedText })),
    wards: z
      .array(
        z.object({
          ward: z.string(),
          received: z.number().int(),
          onTime: Share,
          satisfaction: Share,
        }),
      )
      .optional(),
  })
  .meta({ id: 'Scoreboard', description: 'What was measured, with n, period and as-of.' });

export const ScoreboardQuery = z
  .object({
    period: z
      .string()
      .regex(/^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$/)
      .optional()
      .describe('YYYY, YYYY-MM or YYYY-Qn; this month when absent.'),
    ward: z.string().max(10).optional(),
    agency: z.string().max(300).optional(),
  })
  .meta({ id: 'ScoreboardQuery' });
