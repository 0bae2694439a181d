import { integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** The audit of each dossier: append-only, every entry chained to the one before. */
export const dossierAudit = pgTable(
  'dossier_audit',
  {
    dossierId: uuid('dossier_id').notNull(),
    sequence: integer('sequence').notNull(),
    at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull(),
    who: jsonb('who').$type<Readonly<Record<string, string>>>().notNull(),
    what: text('what').notNull(),
    details: jsonb('details').$type<Readonly<Record<string, unknown>>>().notNull(),
    prevHash: text('prev_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [primaryKey({ columns: [table.dossierId, table.sequence] })],
);
