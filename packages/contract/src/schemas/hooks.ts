import * as z from 'zod';
import { Cursor, Instant, Limit, pageOf } from './common.js';

const EventType = z
  .string()
  .max(100)
  .regex(
    /^motcua\.[a-z-]+(\.[a-z-]+)*(\.\*)?$/,
    'a type such as motcua.dossier.moved, or motcua.dossier.* for all that begin so',
  );

export const NewWebhook = z
  .object({
    url: z.url().max(2000).describe('Where events are sent to: https, at a public address.'),
    types: z
      .array(EventType)
      .max(20)
      .default([])
      .describe('Types of events; `motcua.dossier.*` takes all that begin so. Empty: all.'),
    description: z.string().max(200).optional().describe('For people.'),
  })
  .meta({ id: 'NewWebhook', description: 'Where a partner wants to be told of events.' });

const webhookShape = {
  id: z.uuid(),
  url: z.url(),
  types: z.array(z.string()),
  description: z.string().optional(),
  createdAt: Instant,
  state: z.string().describe('active, or disabled after it failed for long; open.'),
  disabledAt: Instant.optional(),
  disabledReason: z
    .string()
    .optional()
    .describe('Why: `gone` when it answered 410, `failing` when nothing got through; open.'),
};

export const Webhook = z
  .object(webhookShape)
  .meta({ id: 'Webhook', description: 'Where events are sent to.' });

const Secret = z
  .string()
  .describe('`whsec_…` of Standard Webhooks. Shown this once; keep it on your server.');

export const CreatedWebhook = z
  .object({ ...webhookShape, secret: Secret })
  .meta({ id: 'CreatedWebhook', description: 'A new webhook with its secret.' });

export const WebhookList = z
  .object({ items: z.array(Webhook) })
  .meta({ id: 'WebhookList', description: 'The webhooks of the key that asks.' });

export const SecretRotation = z
  .object({
    overlapHours: z
      .number()
      .min(0)
      .max(168)
      .default(24)
      .describe('How long the old secret signs beside the new one.'),
  })
  .meta({ id: 'SecretRotation', description: 'Asks for a new secret.' });

export const RotatedSecret = z
  .object({ secret: Secret, previousUntil: Instant.describe('Until then the old one signs, too.') })
  .meta({ id: 'RotatedSecret', description: 'The new secret of a webhook.' });

export const WebhookAttempt = z
  .object({
    at: Instant,
    status: z.number().int().optional().describe('What was answered, when anything was.'),
    error: z
      .string()
      .optional()
      .describe(
        'Why there was no good answer: status, redirect, timeout, private-address, …; open.',
      ),
    milliseconds: z.number().int().nonnegative(),
  })
  .meta({ id: 'WebhookAttempt', description: 'One try to deliver.' });

export const WebhookDelivery = z
  .object({
    id: z.uuid().describe('The `webhook-id` of every try.'),
    event: z.uuid().describe('The `id` in the CloudEvent.'),
    type: z.string(),
    subject: z.string().describe('Code of the dossier.'),
    state: z.string().describe('waiting, delivered or failed; open.'),
    createdAt: Instant,
    nextTryAt: Instant.optional(),
    attempts: z.array(WebhookAttempt).describe('The last 20, in their order.'),
  })
  .meta({ id: 'WebhookDelivery', description: 'An event on its way to a webhook.' });

export const WebhookDeliveryPage = pageOf('WebhookDeliveryPage', WebhookDelivery);

export const WebhookDeliveryQuery = z
  .object({
    state: z.string().max(20).optional().describe('waiting, delivered or failed.'),
    cursor: Cursor.optional(),
    limit: Limit,
  })
  .meta({ id: 'WebhookDeliveryQuery' });

export const WebhookEvent = z
  .object({
    specversion: z.literal('1.0'),
    id: z.string(),
    source: z.string(),
    type: z.string(),
    subject: z.string().describe('Code of the dossier.'),
    time: Instant,
    datacontenttype: z.literal('application/json'),
    data: z.record(z.string(), z.unknown()).describe('What happened; nothing personal.'),
  })
  .meta({ id: 'WebhookEvent', description: 'The body of a delivery: a CloudEvent 1.0.' });
