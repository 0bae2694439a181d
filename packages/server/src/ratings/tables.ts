import { pgTable, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** At most one rating for each dossier; the comment is ciphertext, no answer is null. */
export const ratings = pgTable('ratings', {
  dossierId: uuid('dossier_id').primaryKey(),
  scale: text('scale').notNull(),
  level: smallint('level'),
  reasons: text('reasons').array().notNull(),
  comment: text('comment'),
  ratedAt: timestamp('rated_at', { withTimezone: true, mode: 'date' }).notNull(),
});
