import * as z from 'zod';
import { Instant } from './common.js';

export const NotificationEntry = z
  .object({
    id: z.uuid().describe('Stands in the message itself: a repeat has the same.'),
    event: z.string().describe('What it tells of, such as filed or supplement-requested; open.'),
    sequence: z.number().int().positive().describe('The step of the dossier it tells of.'),
    channel: z.string().describe('`email`, or the id of a configured channel.'),
    kind: z.string().describe('email, sms or app; open.'),
    recipient: z.string().optional().describe('Masked; absent when the applicant gave none.'),
    state: z
      .string()
      .describe(
        'waiting, held (quiet hours), sent, failed, superseded, stopped (by the applicant), not-configured or no-address; open.',
      ),
    tries: z.number().int().nonnegative(),
    createdAt: Instant,
    lastTryAt: Instant.optional(),
    nextTryAt: Instant.optional(),
    outcome: z
      .string()
      .optional()
      .describe('What the other side said last: a code, never the address or its words.'),
  })
  .meta({ id: 'NotificationEntry', description: 'A notice of a dossier, and what became of it.' });

export const NotificationList = z
  .object({ items: z.array(NotificationEntry) })
  .meta({ id: 'NotificationList', description: 'The notices of a dossier, the latest first.' });
