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
    level: z
      .number()
      .int()
      .min(1)
      .max(5)
      .nullish()
      .describe(
        'A level of the scale, the highest is the best. Absent or null: no answer, stored as missing and never counted.',
      ),
    reasons: z.array(z.string().max(60)).max(12).default([]),
    comment: z.string().max(2000).optional(),
  })
  .meta({ id: 'NewRating', description: 'A rating: once for each dossier, after the result.' });

export const Rating = z
  .object({ scale: z.string(), level: z.number().int().nullable(), ratedAt: Instant })
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

const Resolved = z.object({
  n: z.number().int().nonnegative().describe('Results in the period that had an appointment.'),
  early: z.number().int().nonnegative().nullable().describe('On a day before the appointment.'),
  onTime: z.number().int().nonnegative().nullable().describe('On its day, not after it.'),
  late: z.number().int().nonnegative().nullable().describe('After it.'),
});

const Pending = z.object({
  count: z.number().int().nonnegative().describe('Received, without a result, not ended.'),
  overdue: z.number().int().nonnegative().nullable().describe('Of those, past the appointment.'),
});

const NationalIndex = z.object({
  measure: z.string().describe('Names the definition.'),
  n: z.number().int().nonnegative().describe('Decided in the period, or open at its end.'),
  late: z.number().int().nonnegative().nullable(),
  disliked: z.number().int().nonnegative().nullable(),
  onTimeRate: z.number().min(0).max(1).nullable(),
  rate: z.number().min(0).max(1).nullable().describe('1 - (late + disliked) / n, 0 at least.'),
});

const part = {
  received: z.number().int().nonnegative(),
  finished: z.number().int().nonnegative(),
  onTime: Share,
  satisfaction: Share,
};

export const Scoreboard = z
  .object({
    period: z.object({ from: Day, to: Day }),
    asOf: Instant.describe('To the minute.'),
    scope: z.object({
      ward: z.string().optional(),
      wardName: z.string().optional(),
      agency: z.string().optional(),
      field: z.string().optional(),
    }),
    received: z.number().int().nonnegative(),
    online: Share.describe('Received through the online channel, of those received.'),
    finished: z.number().int().nonnegative(),
    resolved: Resolved,
    onTime: Share.describe('Finished by the due date, of those finished.'),
    pending: Pending.describe('At the end of the period, or now while it runs.'),
    satisfaction: Share.extend({ measure: z.string() }).describe(
      'The two best levels, of valid ratings.',
    ),
    nationalIndex: NationalIndex.describe('Another measure than `satisfaction`.'),
    minimumN: z.number().int().positive().describe('Smaller n hides counts and rates.'),
    definitions: z.array(z.object({ id: z.string(), text: LocalizedText })),
    months: z
      .array(z.object({ month: z.string().describe('YYYY-MM'), ...part }))
      .describe('The twelve months up to the end of the period, the last the latest.'),
    wards: z.array(z.object({ ward: z.string(), name: z.string().optional(), ...part })),
    fields: z.array(z.object({ field: z.string(), ...part })).describe('By name of the field.'),
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
    field: z.string().max(300).optional().describe('Id or name of a field.'),
  })
  .meta({ id: 'ScoreboardQuery' });
