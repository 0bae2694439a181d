import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  date,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

/** Instants travel as `Date`; rules count in milliseconds. */
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Procedures and forms as they were when a dossier came; see migrations/020_dossiers.sql for what each column means. */
export const pinnedContents = pgTable('pinned_contents', {
  digest: text('digest').primaryKey(),
  content: jsonb('content').$type<unknown>().notNull(),
});

export const dossierCodeCounters = pgTable(
  'dossier_code_counters',
  {
    agency: text('agency').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    last: integer('last').notNull(),
  },
  (table) => [primaryKey({ columns: [table.agency, table.day] })],
);

export const dossiers = pgTable('dossiers', {
  id: uuid('id').primaryKey(),
  code: text('code').notNull().unique(),
  procedureCode: text('procedure_code').notNull(),
  procedureName: text('procedure_name').notNull(),
  catalogueVersion: integer('catalogue_version').notNull(),
  procedureDigest: text('procedure_digest').notNull(),
  formVersion: integer('form_version').notNull(),
  formDigest: text('form_digest').notNull(),
  answers: text('answers').notNull(),
  applicantName: text('applicant_name').notNull(),
  applicantPersonalId: text('applicant_personal_id'),
  applicantPhone: text('applicant_phone'),
  applicantEmail: text('applicant_email'),
  applicantAddress: text('applicant_address'),
  applicantIndex: text('applicant_index'),
  filedBy: text('filed_by'),
  nameTokens: text('name_tokens').array().notNull(),
  proofPersonalId: text('proof_personal_id'),
  proofPhone: text('proof_phone'),
  agency: text('agency'),
  officeId: text('office_id'),
  officeName: text('office_name'),
  competentOfficeId: text('competent_office_id'),
  competentOfficeName: text('competent_office_name'),
  competentReceivedAt: instant('competent_received_at'),
  ward: text('ward'),
  channel: text('channel').notNull(),
  locale: text('locale').notNull(),
  resultDelivery: text('result_delivery'),
  status: smallint('status').notNull(),
  ended: boolean('ended').notNull(),
  statusBefore: smallint('status_before'),
  extended: boolean('extended').notNull().default(false),
  supplementRequests: integer('supplement_requests').notNull().default(0),
  submittedAt: instant('submitted_at').notNull(),
  receivedAt: instant('received_at'),
  dueAt: instant('due_at'),
  provisional: boolean('provisional').notNull().default(false),
  clockStoppedAt: instant('clock_stopped_at'),
  calendar: text('calendar'),
  waiting: boolean('waiting').generatedAlwaysAs(sql`clock_stopped_at is not null`),
  finishedAt: instant('finished_at'),
  updatedAt: instant('updated_at').notNull(),
  version: integer('version').notNull(),
  sets: smallint('sets'),
  representative: text('representative'),
});

export const dossierStatuses = pgTable(
  'dossier_statuses',
  {
    dossierId: uuid('dossier_id').notNull(),
    sequence: integer('sequence').notNull(),
    status: smallint('status').notNull(),
    move: text('move').notNull(),
    at: instant('at').notNull(),
    actorId: text('actor_id'),
    actorName: text('actor_name'),
    actorUnit: text('actor_unit'),
    unit: text('unit'),
    reason: text('reason'),
    note: text('note'),
    amountVnd: bigint('amount_vnd', { mode: 'number' }),
    receivedAt: instant('received_at'),
    dueAt: instant('due_at'),
    provisional: boolean('provisional').notNull(),
    clockStoppedAt: instant('clock_stopped_at'),
    apology: text('apology'),
    exception: text('exception'),
    previousDueAt: instant('previous_due_at'),
    citizenNote: text('citizen_note'),
  },
  (table) => [primaryKey({ columns: [table.dossierId, table.sequence] })],
);

/** What the citizen was asked to add, as the contract shows it. */
export interface StoredSupplementItem {
  readonly documentId?: string;
  readonly what: string;
  readonly reason: string;
  /** Fields whose answers must be given anew. */
  readonly fields?: string[];
}

/** What was asked for and not brought to the counter, as the contract shows it. */
export interface NotBroughtItem {
  readonly what: string;
  readonly reason: string;
}

/** An item of a request that came while the request waits for the rest. */
export interface TakenItem {
  /** From 0. */
  readonly item: number;
  /** ISO 8601. */
  readonly at: string;
}

export const supplements = pgTable('supplements', {
  id: uuid('id').primaryKey(),
  dossierId: uuid('dossier_id').notNull(),
  sequence: integer('sequence').notNull(),
  requestedAt: instant('requested_at').notNull(),
  items: jsonb('items').$type<StoredSupplementItem[]>().notNull(),
  guidance: text('guidance'),
  exception: text('exception'),
  answeredAt: instant('answered_at'),
  closedAt: instant('closed_at'),
  answerNote: text('answer_note'),
  notBrought: jsonb('not_brought').$type<NotBroughtItem[]>(),
  taken: jsonb('taken').$type<TakenItem[]>(),
  replacedAnswers: text('replaced_answers'),
});

export const dossierDocuments = pgTable(
  'dossier_documents',
  {
    dossierId: uuid('dossier_id').notNull(),
    fileId: text('file_id').notNull().unique(),
    documentId: text('document_id').notNull(),
    name: text('name').notNull(),
    sequence: integer('sequence').notNull(),
    position: integer('position').notNull(),
  },
  (table) => [primaryKey({ columns: [table.dossierId, table.fileId] })],
);

export const outboxEvents = pgTable('outbox_events', {
  position: bigint('position', { mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
  id: uuid('id').notNull().unique(),
  source: text('source').notNull(),
  type: text('type').notNull(),
  subject: text('subject').notNull(),
  time: instant('time').notNull(),
  data: jsonb('data').$type<Readonly<Record<string, unknown>>>().notNull(),
  /** When those who act on events were told; null while it waits. */
  handedOn: instant('handed_on'),
  handOnTries: integer('hand_on_tries').notNull().default(0),
});

/** Whether the result is, or was, late: counted up to where the clock stopped, else up to now. */
export const lateAt = (now: Date) =>
  sql<boolean>`coalesce(${dossiers.dueAt} < coalesce(${dossiers.clockStoppedAt}, ${now.toISOString()}::timestamptz), false)`;

/** A dossier as it is stored. */
export type DossierRow = typeof dossiers.$inferSelect;
/** A step as it is stored. */
export type StatusRow = typeof dossierStatuses.$inferSelect;
/** A request for supplement as it is stored. */
export type SupplementRow = typeof supplements.$inferSelect;
