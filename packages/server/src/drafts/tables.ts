import { integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Kept drafts; see migrations/070_drafts.sql for what each column means. */
export const drafts = pgTable('drafts', {
  id: uuid('id').primaryKey(),
  locator: text('locator').notNull().unique(),
  codeKey: text('code_key'),
  person: text('person'),
  personKey: text('person_key'),
  content: text('content'),
  version: integer('version').notNull(),
  savedAt: instant('saved_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  filedAt: instant('filed_at'),
  madeScope: text('made_scope'),
  madeKey: text('made_key'),
});

/** A kept draft as it is stored. */
export type DraftRow = typeof drafts.$inferSelect;
