import { integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const columns = {
  dossierId: uuid('dossier_id').notNull(),
  sequence: integer('sequence').notNull(),
  at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull(),
  who: jsonb('who').$type<Readonly<Record<string, string>>>().notNull(),
  what: text('what').notNull(),
  details: jsonb('details').$type<Readonly<Record<string, unknown>>>().notNull(),
  prevHash: text('prev_hash').notNull(),
  hash: text('hash').notNull(),
};

/** The audit of each dossier: append-only, every entry chained to the one before. */
export const dossierAudit = pgTable('dossier_audit', columns, (table) => [
  primaryKey({ columns: [table.dossierId, table.sequence] }),
]);

/** The same of each dossier that was filed elsewhere; it outlives what is known of it. */
export const externalAudit = pgTable('external_audit', columns, (table) => [
  primaryKey({ columns: [table.dossierId, table.sequence] }),
]);
