import * as z from 'zod';
import { DossierCode, Instant } from './common.js';

export const ExchangeEntry = z
  .object({
    code: DossierCode,
    state: z
      .string()
      .describe('waiting, failed (given up until asked for anew) or confirmed; open.'),
    since: Instant.optional().describe('Since when something waits.'),
    version: z.number().int().describe('Of the dossier, as it stands here.'),
    confirmedVersion: z
      .number()
      .int()
      .describe('Of the last DongBoHoSoMC that was confirmed; 0 for none.'),
    confirmedStep: z
      .number()
      .int()
      .describe('Number of the last step that was confirmed by CapNhatTienDoHoSoMC; 0 for none.'),
    attempts: z.number().int().nonnegative().describe('Tries since something was confirmed.'),
    lastAttemptAt: Instant.optional(),
    outcome: z
      .string()
      .optional()
      .describe(
        'Of the last try: confirmed, refused, exists, session-expired, unanswered, not-sent.',
      ),
    answerCode: z.string().optional().describe('`error_code` of the other side.'),
    answer: z
      .string()
      .optional()
      .describe('What the other side said; it may repeat what was sent.'),
  })
  .meta({ id: 'ExchangeEntry', description: 'What the national exchange has of a dossier.' });

export const ExchangeReport = z
  .object({
    connected: z.boolean().describe('Another side is configured.'),
    unit: z.string().optional().describe('Our unit there (madonvi).'),
    waiting: z.number().int().nonnegative(),
    failed: z.number().int().nonnegative(),
    confirmed: z.number().int().nonnegative(),
    items: z.array(ExchangeEntry).describe('In the state that was asked for; the oldest first.'),
  })
  .meta({ id: 'ExchangeReport', description: 'What waits to be told to the national exchange.' });

export const ExchangeQuery = z
  .object({
    state: z.enum(['waiting', 'failed', 'confirmed']).default('waiting'),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  })
  .meta({ id: 'ExchangeQuery' });
