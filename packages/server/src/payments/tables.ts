import { bigint, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
/** Whole đồng: far below 2^53, so a number holds every amount exactly. */
const vnd = (name: string) => bigint(name, { mode: 'number' });

/** One thing to pay for. */
export interface StoredItem {
  readonly kind: string;
  readonly name: string;
  readonly amountVnd: number;
}

/** An officer, as they are kept with what they did. */
export interface StoredActor {
  readonly id: string;
  readonly name: string;
  readonly unit?: string;
}

/** What was asked; see migrations/130_payments.sql for what each column means. */
export const paymentRequests = pgTable('payment_requests', {
  id: uuid('id').primaryKey(),
  dossierId: uuid('dossier_id').notNull(),
  sequence: integer('sequence'),
  purpose: text('purpose').notNull(),
  items: jsonb('items').$type<StoredItem[]>().notNull(),
  amountVnd: vnd('amount_vnd').notNull(),
  collect: text('collect'),
  state: text('state').$type<'unpaid' | 'pending' | 'paid' | 'cancelled' | 'refunded'>().notNull(),
  requestedAt: instant('requested_at').notNull(),
  actorId: text('actor_id').notNull(),
  actorName: text('actor_name').notNull(),
  actorUnit: text('actor_unit'),
  paidAt: instant('paid_at'),
  paidBy: text('paid_by').$type<'online' | 'cash' | 'transfer'>(),
  receiptNumber: text('receipt_number'),
});

export const paymentAttempts = pgTable('payment_attempts', {
  id: uuid('id').primaryKey(),
  requestId: uuid('request_id').notNull(),
  provider: text('provider').notNull(),
  reference: text('reference').notNull().unique(),
  amountVnd: vnd('amount_vnd').notNull(),
  state: text('state')
    .$type<
      'begun' | 'pending' | 'paid' | 'failed' | 'expired' | 'disputed' | 'surplus' | 'refunded'
    >()
    .notNull(),
  beganAt: instant('began_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  redirectUrl: text('redirect_url'),
  returnUrl: text('return_url'),
  settledAt: instant('settled_at'),
  checkedAt: instant('checked_at'),
  platformCode: text('platform_code'),
  transaction: text('transaction'),
});

export const paymentRefunds = pgTable('payment_refunds', {
  id: uuid('id').primaryKey(),
  requestId: uuid('request_id').notNull(),
  attemptId: uuid('attempt_id'),
  amountVnd: vnd('amount_vnd').notNull(),
  reason: text('reason').notNull(),
  state: text('state').$type<'requested' | 'sent' | 'done' | 'refused'>().notNull(),
  account: text('account'),
  actorId: text('actor_id').notNull(),
  actorName: text('actor_name').notNull(),
  actorUnit: text('actor_unit'),
  requestedAt: instant('requested_at').notNull(),
  doneAt: instant('done_at'),
  paidBy: text('paid_by'),
  receiptNumber: text('receipt_number'),
  platformCode: text('platform_code'),
});

export const paymentEvents = pgTable('payment_events', {
  position: bigint('position', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
  requestId: uuid('request_id').notNull(),
  attemptId: uuid('attempt_id'),
  at: instant('at').notNull(),
  what: text('what').notNull(),
  who: jsonb('who').$type<Readonly<Record<string, string>>>().notNull(),
  details: jsonb('details').$type<Readonly<Record<string, unknown>>>().notNull(),
});

export const paymentDifferences = pgTable('payment_differences', {
  id: uuid('id').primaryKey(),
  kind: text('kind').notNull(),
  reference: text('reference').notNull(),
  requestId: uuid('request_id'),
  attemptId: uuid('attempt_id'),
  expectedVnd: vnd('expected_vnd'),
  foundVnd: vnd('found_vnd'),
  platformCode: text('platform_code'),
  foundAt: instant('found_at').notNull(),
  resolvedAt: instant('resolved_at'),
  settledBy: jsonb('settled_by').$type<StoredActor>(),
  settledReason: text('settled_reason'),
});

export const paymentReconciliations = pgTable('payment_reconciliations', {
  at: instant('at').primaryKey(),
  asked: integer('asked').notNull(),
  settled: integer('settled').notNull(),
  unanswered: integer('unanswered').notNull(),
});

/** A request as it is stored. */
export type RequestRow = typeof paymentRequests.$inferSelect;
/** An attempt as it is stored. */
export type AttemptRow = typeof paymentAttempts.$inferSelect;
/** A refund as it is stored. */
export type RefundRow = typeof paymentRefunds.$inferSelect;
