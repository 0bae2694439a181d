import * as z from 'zod';
import { Actor, Cursor, DossierCode, Instant, ProcedureCode, pageOf } from './common.js';
import {
  Appointment,
  DossierStatus,
  FileDescription,
  NewDossier,
  ResultDelivery,
  SupplementItem,
  SupplementRequest,
} from './dossiers.js';

export const DeskDossierSummary = z
  .object({
    code: DossierCode,
    procedure: z.object({ code: ProcedureCode, name: z.string() }),
    applicant: z.string().describe('Name, unmasked: the desk is entitled to it.'),
    status: DossierStatus,
    submittedAt: Instant,
    dueAt: Instant.optional(),
    late: z.boolean(),
    office: z.string().optional(),
  })
  .meta({ id: 'DeskDossierSummary', description: "A line of the desk's list." });

export const DeskDossierPage = pageOf('DeskDossierPage', DeskDossierSummary);

export const DeskHistoryEntry = z
  .object({
    status: DossierStatus,
    move: z.string().describe('The move that led here; `file` for the first.'),
    at: Instant,
    actor: Actor.optional().describe('Absent when the citizen acted.'),
    reason: z.string().optional(),
    note: z.string().optional().describe('Internal.'),
  })
  .meta({ id: 'DeskHistoryEntry', description: 'A step with who made it and why.' });

export const DeskDossier = z
  .object({
    code: DossierCode,
    procedure: z.object({ code: ProcedureCode, name: z.string(), version: z.number().int() }),
    formVersion: z.number().int(),
    form: z
      .record(z.string(), z.unknown())
      .describe('The pinned form definition, to read the answers by.'),
    applicant: z.object({
      name: z.string(),
      personalId: z.string().optional(),
      phone: z.string().optional(),
      email: z.string().optional(),
      address: z.string().optional(),
    }),
    answers: z.record(z.string(), z.unknown()),
    documents: z.array(
      z.object({ documentId: z.string(), name: z.string(), files: z.array(FileDescription) }),
    ),
    status: DossierStatus,
    channel: z.string().describe('online, in-person or postal; open.'),
    submittedAt: Instant,
    receivedAt: Instant.optional(),
    appointment: Appointment.optional(),
    late: z.boolean(),
    office: z.string().optional(),
    agency: z.string().optional(),
    result: ResultDelivery.optional(),
    supplement: SupplementRequest.optional(),
    history: z.array(DeskHistoryEntry),
    moves: z.array(z.string()).describe('Moves permitted now.'),
    version: z.number().int().positive().describe('Send it as If-Match: "version" with a move.'),
  })
  .meta({ id: 'DeskDossier', description: 'A dossier as the officer in charge sees it.' });

export const DeskQuery = z
  .object({
    status: z.coerce.number().int().min(0).max(999).optional(),
    query: z.string().max(200).optional().describe("Code or part of the applicant's name."),
    ward: z.string().max(10).optional(),
    late: z.enum(['true', 'false']).optional(),
    cursor: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  })
  .meta({ id: 'DeskQuery' });

/** One body for every move; which parts a move must carry is said by the rules. */
export const DeskMove = z
  .object({
    actor: Actor,
    reason: z
      .string()
      .min(1)
      .max(2000)
      .optional()
      .describe('Required to refuse, suspend or extend.'),
    items: z
      .array(SupplementItem)
      .min(1)
      .max(40)
      .optional()
      .describe('Required to request a supplement: everything that is missing, at once.'),
    guidance: z.string().max(2000).optional(),
    unit: z.string().max(200).optional().describe('Where it is forwarded to.'),
    dueAt: Instant.optional().describe('The new date, required to extend.'),
    amountVnd: z
      .number()
      .int()
      .positive()
      .optional()
      .describe('What is to be paid, whole đồng; required to request a payment.'),
    note: z.string().max(2000).optional().describe('Internal; never shown to the public.'),
  })
  .meta({ id: 'DeskMove', description: 'A move of a dossier, in the name of an officer.' });

export const MoveName = z
  .enum([
    'accept',
    'refuse',
    'request-supplement',
    'request-payment',
    'forward',
    'suspend',
    'resume',
    'complete',
    'return-result',
    'extend',
  ])
  .meta({ id: 'MoveName' });

export const NewForm = z
  .object({
    procedure: ProcedureCode,
    definition: z
      .record(z.string(), z.unknown())
      .describe('A form definition; its version must be the next one.'),
    actor: Actor,
  })
  .meta({ id: 'NewForm', description: 'A new version of the form of a procedure.' });

/** A dossier received at a counter by an officer. */
export const NewDeskDossier = NewDossier.extend({
  channel: z.enum(['in-person', 'postal']),
  actor: Actor,
}).meta({
  id: 'NewDeskDossier',
  description: 'A dossier received at a counter, already accepted.',
});
