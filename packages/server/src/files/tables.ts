import { bigint, customType, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Uploaded files; see migrations/030_files.sql, 060_file_content.sql and 080_sealed_files.sql for what each column means. */
export const files = pgTable('files', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  key: text('key'),
  type: text('type'),
  size: bigint('size', { mode: 'number' }).notNull(),
  sha256: bytea('sha256'),
  pages: integer('pages'),
  width: integer('width'),
  height: integer('height'),
  createdAt: instant('created_at').notNull().defaultNow(),
  completedAt: instant('completed_at'),
  dossierId: uuid('dossier_id'),
  attachedAt: instant('attached_at'),
  keptUntil: instant('kept_until'),
  copiedFrom: text('copied_from'),
});
