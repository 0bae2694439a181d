import { bigint, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Where a notice stands. */
export type NoticeState =
  | 'waiting'
  | 'held'
  | 'sent'
  | 'failed'
  | 'superseded'
  | 'stopped'
  | 'not-configured'
  | 'no-address';

/** What a channel is. */
export type ChannelKind = 'email' | 'sms' | 'app';

/** Channels of applicants; see migrations/120_notifications.sql for what each column means. */
export const subscriptions = pgTable('notification_subscriptions', {
  token: text('token').primaryKey(),
  dossierId: uuid('dossier_id').notNull(),
  channel: text('channel').notNull(),
  createdAt: instant('created_at').notNull(),
  stoppedAt: instant('stopped_at'),
});

export const notifications = pgTable('notifications', {
  id: uuid('id').primaryKey(),
  position: bigint('position', { mode: 'number' }).generatedAlwaysAsIdentity(),
  dossierId: uuid('dossier_id').notNull(),
  event: text('event').notNull(),
  sequence: integer('sequence').notNull(),
  channel: text('channel').notNull(),
  kind: text('kind').$type<ChannelKind>().notNull(),
  recipient: text('recipient'),
  state: text('state').$type<NoticeState>().notNull(),
  tries: integer('tries').notNull().default(0),
  createdAt: instant('created_at').notNull(),
  lastTryAt: instant('last_try_at'),
  nextTryAt: instant('next_try_at'),
  outcome: text('outcome'),
  amountVnd: bigint('amount_vnd', { mode: 'number' }),
});

/** Events whose notices are not planned yet; see migrations/126_sweeps.sql. */
export const noticePlans = pgTable('notice_plans', {
  eventId: uuid('event_id').primaryKey(),
  plan: jsonb('plan').$type<object>().notNull(),
  createdAt: instant('created_at').notNull(),
  dueAt: instant('due_at').notNull(),
});

/** A notice as it is stored. */
export type NoticeRow = typeof notifications.$inferSelect;
/** A channel of an applicant as it is stored. */
export type SubscriptionRow = typeof subscriptions.$inferSelect;
