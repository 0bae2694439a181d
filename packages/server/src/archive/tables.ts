import { date, integer, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Packages of closed dossiers; see migrations/150_archives.sql for what each column means. */
export const archives = pgTable(
  'archives',
  {
    dossierId: uuid('dossier_id').notNull(),
    madeAt: instant('made_at').notNull(),
    name: text('name').notNull().unique(),
    digest: text('digest').notNull(),
    version: integer('version').notNull(),
    retention: text('retention').notNull(),
    retainUntil: date('retain_until', { mode: 'string' }),
    verifiedAt: instant('verified_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.dossierId, table.madeAt] })],
);
