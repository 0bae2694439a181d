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
import { DeskPayment, PaymentAsked } from './payments.js';

const Urgency = z
  .string()
  .describe(
    'overdue, due-soon, on-time, waiting (the clock stands), none (ended, or no date); open.',
  );

export const ServingOffice = z.object({ id: z.string(), name: z.string() }).meta({
  id: 'ServingOffice',
  description: 'The office that took over, when the one that received the dossier has closed.',
});

export const DeskDossierSummary = z
  .object({
    code: DossierCode,
    procedure: z.object({ code: ProcedureCode, name: z.string() }),
    applicant: z.string().describe('Name, unmasked: the desk is entitled to it.'),
    status: DossierStatus,
    submittedAt: Instant,
    dueAt: Instant.optional(),
    late: z.boolean(),
    urgency: Urgency,
    provisional: z.boolean().describe('The due date crosses days that are not published yet.'),
    office: z.string().optional(),
    servedBy: ServingOffice.optional(),
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
    dueAt: Instant.optional().describe(
      'The appointment, where the step put it off or counted it anew.',
    ),
    previousDueAt: Instant.optional().describe('The appointment before that.'),
    apology: z.string().optional(),
    exception: z.string().optional().describe('Why papers were asked for once more.'),
    citizenNote: z.string().optional().describe('What the citizen said with it.'),
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
    urgency: Urgency,
    countedLate: z
      .boolean()
      .describe(
        'Late by the national measure (Decision 766/QĐ-TTg, formula 2.1): after the appointment, or papers asked for twice.',
      ),
    supplementRequests: z.number().int().nonnegative(),
    office: z.string().optional(),
    competentOffice: z
      .string()
      .optional()
      .describe('The office that decides, when another one received it.'),
    competentReceivedAt: Instant.optional().describe('When that office received it; its clock.'),
    handOverBy: Instant.optional().describe(
      'By when the receiving office hands it over (Decree 309/2026, art. 9); until it has arrived.',
    ),
    servedBy: ServingOffice.optional(),
    agency: z.string().optional(),
    result: ResultDelivery.optional(),
    supplement: SupplementRequest.optional(),
    payments: z.array(DeskPayment).optional().describe('The oldest first.'),
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
    urgency: z.enum(['overdue', 'due-soon', 'waiting']).optional(),
    office: z
      .string()
      .max(100)
      .optional()
      .describe('Id of the office that received it or decides, also through one that has closed.'),
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
      .describe('Required to refuse, suspend, extend, or withdraw for the citizen.'),
    items: z
      .array(SupplementItem)
      .min(1)
      .max(40)
      .optional()
      .describe('Required to request a supplement: everything that is missing, at once.'),
    guidance: z.string().max(2000).optional(),
    exception: z
      .string()
      .min(1)
      .max(2000)
      .optional()
      .describe(
        'Why papers are asked for once more; required from the second time on. The citizen reads it, and the national measure counts the dossier as late.',
      ),
    competentOffice: z
      .string()
      .max(100)
      .optional()
      .describe(
        'With `accept`: id of the office that decides, when it is not the one that received.',
      ),
    unit: z.string().max(200).optional().describe('Where it is forwarded to.'),
    dueAt: Instant.optional().describe('The new date, required to extend.'),
    apology: z
      .string()
      .min(1)
      .max(2000)
      .optional()
      .describe('With `extend`: in your own words; a standard text when absent.'),
    amountVnd: z
      .number()
      .int()
      .positive()
      .optional()
      .describe('What is to be paid, whole đồng; required to request a payment.'),
    payment: PaymentAsked.optional().describe(
      'With `request-payment`: item by item; they add up to `amountVnd`, which may then be left out.',
    ),
    note: z.string().max(2000).optional().describe('Internal; never shown to the public.'),
  })
  .meta({ id: 'DeskMove', description: 'A move of a dossier, in the name of an officer.' });

export const MoveName = z
  .enum([
    'accept',
    'take-over',
    'refuse',
    'request-supplement',
    'request-payment',
    'forward',
    'suspend',
    'resume',
    'complete',
    'return-result',
    'extend',
    'withdraw',
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
  competentOffice: z
    .string()
    .max(100)
    .optional()
    .describe(
      'Id of the office that decides, when it is another one: its time limit runs from when it takes the dossier over.',
    ),
}).meta({
  id: 'NewDeskDossier',
  description: 'A dossier received at a counter, already accepted.',
});
