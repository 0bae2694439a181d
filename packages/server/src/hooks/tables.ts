import { bigint, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** One try as it is kept. */
export interface StoredAttempt {
  /** RFC 3339. */
  readonly at: string;
  readonly status?: number;
  readonly error?: string;
  readonly milliseconds: number;
}

/** Who is told of events; see migrations/121_webhooks.sql for what each column means. */
export const webhooks = pgTable('webhooks', {
  id: uuid('id').primaryKey(),
  keyId: bigint('key_id', { mode: 'number' }).notNull(),
  url: text('url').notNull(),
  types: text('types').array().notNull(),
  description: text('description'),
  secret: text('secret').notNull(),
  previousSecret: text('previous_secret'),
  previousUntil: instant('previous_until'),
  createdAt: instant('created_at').notNull(),
  failingSince: instant('failing_since'),
  disabledAt: instant('disabled_at'),
  disabledReason: text('disabled_reason'),
});

export const webhookDeliveries = pgTable('webhook_deliveries', {
  id: uuid('id').primaryKey(),
  position: bigint('position', { mode: 'number' }).generatedAlwaysAsIdentity(),
  webhookId: uuid('webhook_id').notNull(),
  eventId: uuid('event_id').notNull(),
  state: text('state').$type<'waiting' | 'delivered' | 'failed'>().notNull(),
  tries: integer('tries').notNull().default(0),
  createdAt: instant('created_at').notNull(),
  nextTryAt: instant('next_try_at'),
  attempts: jsonb('attempts').$type<readonly StoredAttempt[]>().notNull().default([]),
});

/** A webhook as it is stored. */
export type WebhookRow = typeof webhooks.$inferSelect;
/** A delivery as it is stored. */
export type DeliveryRow = typeof webhookDeliveries.$inferSelect;
