import {
  bigint,
  boolean,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

/** Instants travel as `Date`. */
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** What of our dossiers the other side has; see migrations/140_exchange.sql for what each column means. */
export const exchangeDossiers = pgTable('exchange_dossiers', {
  dossierId: uuid('dossier_id').primaryKey(),
  announcedAt: instant('announced_at'),
  confirmedVersion: integer('confirmed_version').notNull().default(0),
  confirmedStep: integer('confirmed_step').notNull().default(0),
  wantedVersion: integer('wanted_version').notNull(),
  waitingSince: instant('waiting_since'),
  doubtful: text('doubtful').$type<'dossier' | 'step'>(),
  heldUntil: instant('held_until'),
  attempts: integer('attempts').notNull().default(0),
  lastAttemptAt: instant('last_attempt_at'),
  lastOutcome: text('last_outcome'),
  lastCode: text('last_code'),
  lastWords: text('last_words'),
  failedAt: instant('failed_at'),
  wantedNews: integer('wanted_news').notNull().default(0),
  confirmedNews: integer('confirmed_news').notNull().default(0),
});

export const exchangeMessages = pgTable('exchange_messages', {
  id: bigint('id', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
  dossierId: uuid('dossier_id').notNull(),
  service: text('service').notNull(),
  sequence: integer('sequence').notNull(),
  at: instant('at').notNull(),
  outcome: text('outcome').notNull(),
  code: text('code'),
});

export const externalDossiers = pgTable('external_dossiers', {
  id: uuid('id').primaryKey(),
  code: text('code').notNull().unique(),
  source: text('source').notNull(),
  via: text('via').$type<'pushed' | 'asked'>().notNull(),
  procedureCode: text('procedure_code'),
  procedureName: text('procedure_name'),
  agency: text('agency'),
  channel: text('channel'),
  applicantName: text('applicant_name'),
  applicantIndex: text('applicant_index'),
  proofPersonalId: text('proof_personal_id'),
  proofPhone: text('proof_phone'),
  message: text('message'),
  submittedAt: instant('submitted_at'),
  receivedAt: instant('received_at'),
  dueAt: instant('due_at'),
  finishedAt: instant('finished_at'),
  version: integer('version').notNull(),
  firstSeenAt: instant('first_seen_at').notNull(),
  syncedAt: instant('synced_at').notNull(),
  owner: text('owner'),
  whole: boolean('whole').notNull(),
  lookedAt: instant('looked_at').notNull(),
});

export const externalSteps = pgTable(
  'external_steps',
  {
    dossierId: uuid('dossier_id').notNull(),
    sequence: integer('sequence').notNull(),
    at: instant('at').notNull(),
    kind: text('kind').$type<'step' | 'state'>().notNull(),
    status: text('status').notNull(),
    unit: text('unit'),
    content: text('content'),
    dueAt: instant('due_at'),
    toldAt: instant('told_at').notNull(),
    fingerprint: text('fingerprint').notNull(),
  },
  (table) => [primaryKey({ columns: [table.dossierId, table.sequence] })],
);

export const externalUnknown = pgTable('external_unknown', {
  code: text('code').primaryKey(),
  askedAt: instant('asked_at').notNull(),
});

/** What the other side has of one of our dossiers. */
export type ExchangeRow = typeof exchangeDossiers.$inferSelect;
/** A dossier filed elsewhere. */
export type ExternalDossierRow = typeof externalDossiers.$inferSelect;
/** A step of one. */
export type ExternalStepRow = typeof externalSteps.$inferSelect;
