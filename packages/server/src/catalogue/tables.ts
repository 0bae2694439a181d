import type { ProcedureSummary } from '@motcua/contract';
import {
  boolean,
  customType,
  date,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import type { ProcedureFacts } from './from-row.js';

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** Versions of the catalogue; see migrations/010_catalogue.sql for what each column means. */
export const catalogueVersions = pgTable('catalogue_versions', {
  number: integer('number').generatedAlwaysAsIdentity().primaryKey(),
  origin: text('origin').$type<'shipped' | 'import'>().notNull(),
  source: text('source').notNull(),
  sha256: text('sha256').notNull(),
  shippedSha256: text('shipped_sha256').notNull(),
  procedures: integer('procedures').notNull(),
  asOf: date('as_of', { mode: 'string' }).notNull(),
  createdAt: timestamp('created_at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
  active: boolean('active').notNull().default(false),
});

export const procedures = pgTable(
  'procedures',
  {
    version: integer('version').notNull(),
    code: text('code').notNull(),
    search: text('search').notNull(),
    fields: text('fields').array().notNull(),
    agency: text('agency'),
    levels: text('levels').array().notNull(),
    online: boolean('online').notNull(),
    lifeEvents: text('life_events').array().notNull(),
    procedure: jsonb('procedure').$type<ProcedureFacts>().notNull(),
    summary: jsonb('summary').$type<ProcedureSummary>().notNull(),
    imported: jsonb('imported').$type<ProcedureFacts>(),
  },
  (table) => [primaryKey({ columns: [table.version, table.code] })],
);

export const catalogueIndexes = pgTable('catalogue_indexes', {
  version: integer('version').primaryKey(),
  identity: bytes('identity').notNull(),
  gzip: bytes('gzip').notNull(),
  brotli: bytes('brotli').notNull(),
});

export const forms = pgTable(
  'forms',
  {
    procedure: text('procedure').notNull(),
    version: integer('version').notNull(),
    definition: jsonb('definition').$type<Readonly<Record<string, unknown>>>().notNull(),
    origin: text('origin').$type<'shipped' | 'desk'>().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.procedure, table.version] })],
);

/** A catalogue version as it is stored. */
export type CatalogueVersion = typeof catalogueVersions.$inferSelect;
