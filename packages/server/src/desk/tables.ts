import { pgTable, primaryKey, smallint, integer, text, uuid } from 'drizzle-orm/pg-core';

/** Papers as an officer took them in; see migrations/170_reception.sql and 190 for the columns. */
export const dossierPapers = pgTable(
  'dossier_papers',
  {
    dossierId: uuid('dossier_id').notNull(),
    position: smallint('position').notNull(),
    documentId: text('document_id').notNull(),
    name: text('name').notNull(),
    kind: text('kind').notNull(),
    quantity: smallint('quantity').notNull(),
    digitisation: smallint('digitisation').notNull(),
    unscanned: text('unscanned'),
    sequence: integer('sequence').notNull().default(1),
    item: smallint('item'),
  },
  (table) => [primaryKey({ columns: [table.dossierId, table.position] })],
);

/** Files of results. */
export const dossierResults = pgTable(
  'dossier_results',
  {
    dossierId: uuid('dossier_id').notNull(),
    fileId: text('file_id').notNull().unique(),
    name: text('name').notNull(),
    sequence: integer('sequence').notNull(),
    position: smallint('position').notNull(),
  },
  (table) => [primaryKey({ columns: [table.dossierId, table.fileId] })],
);

/** A paper as it is stored. */
export type CounterPaperRow = typeof dossierPapers.$inferSelect;
