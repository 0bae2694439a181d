import { integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Papers as they were issued; see migrations/100_papers.sql for what each column means. */
export const papers = pgTable('papers', {
  id: text('id').primaryKey(),
  kind: text('kind').notNull(),
  dossierId: uuid('dossier_id'),
  sequence: integer('sequence'),
  issuedAt: timestamp('issued_at', { withTimezone: true, mode: 'date' }).notNull(),
  content: text('content').notNull(),
  digest: text('digest').notNull(),
  kid: text('kid').notNull(),
  signature: text('signature').notNull(),
});

/** A paper as it is stored. */
export type PaperRow = typeof papers.$inferSelect;
