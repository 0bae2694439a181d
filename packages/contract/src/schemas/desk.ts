import * as z from 'zod';
import { Actor, Cursor, DossierCode, Instant, ItemIndex, ProcedureCode, pageOf } from './common.js';
import {
  Appointment,
  DossierStatus,
  FileDescription,
  HandedIn,
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

export const PaperKind = z
  .enum(['original', 'certified-copy', 'copy', 'electronic'])
  .meta({ id: 'PaperKind', description: 'As what a paper was handed in.' });

export const Unscanned = z.enum(['shown', 'verification', 'secret', 'later']).meta({
  id: 'Unscanned',
  description:
    'Why a paper was not scanned: only shown, the answer to a verification, secret (Circular 03/2025, art. 5), or still to be scanned.',
});

/** A paper as an officer took it in at a counter. */
export const CounterPaper = z
  .object({
    documentId: z
      .string()
      .min(1)
      .max(100)
      .describe('Id of the paper in the procedure; any other for a paper that it does not list.'),
    name: z
      .string()
      .min(1)
      .max(1000)
      .optional()
      .describe('Required for a paper that the procedure does not list.'),
    kind: PaperKind,
    quantity: z.number().int().min(1).max(99).default(1),
    digitisation: z
      .number()
      .int()
      .min(0)
      .max(3)
      .describe(
        '`TrangThaiSoHoa`: 0 not scanned, 1 scanned, 2 reused from a paper the centre has, 3 reused from an earlier result.',
      ),
    files: z
      .array(z.string().max(100))
      .max(20)
      .default([])
      .describe('The scan, uploaded before; with digitisation 1 alone.'),
    reuse: z
      .string()
      .max(100)
      .optional()
      .describe(
        'With digitisation 2 or 3: id of the file, as `POST /v1/desk/held-papers` gave it.',
      ),
    unscanned: Unscanned.optional().describe('Required with digitisation 0.'),
  })
  .meta({ id: 'CounterPaper', description: 'A paper taken in at a counter.' });

/** A paper brought to a counter as an answer to a request for supplement. */
export const SupplementPaper = CounterPaper.extend({
  item: ItemIndex.optional().describe(
    'Which of the `items` that were asked for it answers, from 0; absent for others.',
  ),
}).meta({ id: 'SupplementPaper', description: 'A paper taken in for what was asked for.' });

/** Something that was asked for and is not brought. */
export const NotBrought = z
  .object({
    item: ItemIndex.describe('Which of the `items`, from 0.'),
    reason: z.string().min(1).max(1000).describe('Why it goes on without; the citizen reads it.'),
  })
  .meta({ id: 'NotBrought', description: 'What was asked for and is not brought, and why not.' });

export const Representative = z
  .object({
    name: z.string().min(1).max(200),
    personalId: z
      .string()
      .regex(/^\d{9}(\d{3})?$/)
      .optional(),
    phone: z.string().max(20).optional(),
    basis: z
      .string()
      .min(1)
      .max(300)
      .describe('What the authority rests on, such as a power of attorney.'),
  })
  .meta({ id: 'Representative', description: 'Who hands a dossier in for the applicant.' });

export const ResultPaper = z
  .object({ name: z.string().min(1).max(500), files: z.array(z.string().max(100)).min(1).max(20) })
  .meta({ id: 'ResultPaper', description: 'A result, with its uploaded files.' });

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
    items: z
      .array(SupplementItem)
      .optional()
      .describe('Everything that was asked for, with a request for supplement.'),
    guidance: z.string().optional(),
    exception: z.string().optional().describe('Why papers were asked for once more.'),
    citizenNote: z.string().optional().describe('What the citizen said with it.'),
    handedIn: HandedIn.optional(),
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
    papers: z
      .array(
        z.object({
          documentId: z.string(),
          name: z.string(),
          kind: z.string().describe('original, certified-copy, copy or electronic; open.'),
          quantity: z.number().int().positive(),
          digitisation: z.number().int().describe('As in `CounterPaper`; open.'),
          unscanned: z.string().optional(),
          supplement: z
            .boolean()
            .optional()
            .describe('It came later, as an answer to a request for supplement.'),
        }),
      )
      .optional()
      .describe('What was handed in at a counter, with how often; absent for an online filing.'),
    sets: z.number().int().positive().optional().describe('Sets of papers handed in.'),
    representative: Representative.optional(),
    results: z
      .array(z.object({ name: z.string(), at: Instant, files: z.array(FileDescription) }))
      .describe('What was decided, as the owner downloads it.'),
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
    field: z.string().max(300).optional().describe('Field of the procedure, by its name.'),
    actor: z
      .string()
      .max(100)
      .optional()
      .describe('Id of an officer: those in which a step is of this one.'),
    sort: z
      .enum(['due', 'newest'])
      .default('due')
      .describe('`due`: what runs first, by the promised date. `newest`: the last filed first.'),
    cursor: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  })
  .meta({ id: 'DeskQuery' });

/** How many dossiers each part of the queue has. */
export const DeskCountsQuery = DeskQuery.pick({ office: true, field: true, actor: true }).meta({
  id: 'DeskCountsQuery',
});

export const DeskCounts = z
  .object({
    open: z.number().int().nonnegative().describe('Not ended.'),
    new: z.number().int().nonnegative().describe('Filed, and nobody has looked at it (status 1).'),
    overdue: z.number().int().nonnegative(),
    dueSoon: z.number().int().nonnegative(),
    waiting: z.number().int().nonnegative().describe('The clock stands.'),
    ready: z
      .number()
      .int()
      .nonnegative()
      .describe('There is a result, to be collected (status 9).'),
    mine: z.number().int().nonnegative().optional().describe('Open ones with a step of `actor`.'),
    byStatus: z.record(z.string(), z.number().int().nonnegative()).describe('All, by status.'),
  })
  .meta({ id: 'DeskCounts', description: 'How many dossiers each part of the queue has.' });

export const HeldPaperQuery = z
  .object({
    personalId: z.string().regex(/^\d{9}(\d{3})?$/),
    procedure: ProcedureCode.describe('What is to be filed: papers it does not ask for stay out.'),
    dossier: DossierCode.optional().describe(
      'A dossier that asks for papers: what it has itself stays out.',
    ),
    actor: Actor,
  })
  .meta({
    id: 'HeldPaperQuery',
    description: 'Asks which papers of a person the centre has for a procedure.',
  });

export const HeldPaper = z
  .object({
    documentId: z.string().describe('The paper of the procedure it can stand for.'),
    digitisation: z.number().int().describe('2 from a paper, 3 from a result; for `CounterPaper`.'),
    file: FileDescription,
    paper: z.string().describe('What it was filed as.'),
    procedure: z.object({ code: ProcedureCode, name: z.string() }),
    filedAt: Instant,
  })
  .meta({ id: 'HeldPaper', description: 'A paper that need not be asked for.' });

export const HeldPaperList = z
  .object({ items: z.array(HeldPaper) })
  .meta({ id: 'HeldPaperList', description: 'Papers the centre has, the latest first.' });

/** One body for every move; which parts a move must carry is said by the rules. */
export const DeskMove = z
  .object({
    actor: Actor,
    reason: z
      .string()
      .min(1)
      .max(2000)
      .optional()
      .describe(
        'Required to refuse, suspend, extend, withdraw for the citizen, or resume without what was asked for; the citizen reads it.',
      ),
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
        'With `accept`, or with the first `forward`: id of the office that decides, when it is not the one that received.',
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
    results: z
      .array(ResultPaper)
      .min(1)
      .max(20)
      .optional()
      .describe('With `complete` or `return-result`: what the owner downloads.'),
    payment: PaymentAsked.optional().describe(
      'With `request-payment`: item by item; they add up to `amountVnd`, which may then be left out.',
    ),
    papers: z
      .array(SupplementPaper)
      .max(60)
      .optional()
      .describe('With `supplement` or `supplement-part`: what was brought to the counter.'),
    answers: z
      .record(z.string(), z.unknown())
      .optional()
      .describe(
        'With `supplement` or `supplement-part`, by field id: what was asked anew, as the citizen says it.',
      ),
    missing: z
      .array(NotBrought)
      .max(40)
      .optional()
      .describe('With `supplement`: what is not brought. Every item is brought or stands here.'),
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
    'supplement',
    'supplement-part',
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
  papers: z
    .array(CounterPaper)
    .max(60)
    .default([])
    .describe('What was handed in, each paper once for each kind. Scans stand here.'),
  sets: z
    .number()
    .int()
    .min(1)
    .max(20)
    .optional()
    .describe('How many sets; the receipt leaves room to write it when absent.'),
  representative: Representative.optional(),
}).meta({
  id: 'NewDeskDossier',
  description: 'A dossier received at a counter, already accepted.',
});
