import * as z from 'zod';
import { Day, DossierCode, Instant, ItemIndex, LocalizedText, ProcedureCode } from './common.js';
import { PaymentRequest } from './payments.js';

/** An open enumeration: readers show `label` for a code they do not know. */
export const DossierStatus = z
  .object({
    code: z.number().int().describe('1 to 10 of the national exchange; open.'),
    name: z.string().describe('Official Vietnamese name.'),
    label: LocalizedText.describe('In plain words.'),
  })
  .meta({ id: 'DossierStatus', description: 'Status of a dossier (TrangThaiHoSo).' });

export const Progress = z
  .object({ step: z.number().int().nonnegative(), of: z.number().int().positive() })
  .meta({ id: 'Progress', description: 'How far it is, in steps.' });

const publicShape = {
  code: DossierCode,
  status: DossierStatus,
  progress: Progress,
  turn: z.string().describe('Whose turn it is: agency, citizen or none; open.'),
  agency: z.string().optional().describe('The competent authority.'),
  dueAt: Instant.optional().describe('By when the result is due.'),
  expected: z
    .boolean()
    .optional()
    .describe(
      'The clock has not begun: it is not received yet, or not by the office that decides. The due date is what it would be if it began as soon as it can.',
    ),
  provisional: z
    .boolean()
    .describe('The due date crosses days whose holidays are not published yet.'),
  late: z.boolean(),
  paused: z.boolean().describe('The clock stands: it is waiting for the citizen.'),
  updatedAt: Instant,
  elsewhere: z
    .object({
      source: z.string().describe('Name of the system that told us of it.'),
      syncedAt: Instant.describe('When it last told us anything about it.'),
    })
    .optional()
    .describe('The dossier was filed with another system and can only be followed here.'),
  workingDaysLeft: z
    .number()
    .int()
    .nonnegative()
    .optional()
    .describe(
      'Working days after today, in Hanoi, to the due date; absent while the clock stands.',
    ),
  askFrom: Instant.optional().describe(
    'When so many working days have passed without a step that the citizen may well ask; absent when it is not the turn of the agency.',
  ),
};

export const PublicStatus = z.object(publicShape).meta({
  id: 'PublicStatus',
  description: 'What the code alone shows: nothing personal.',
});

/** An answer to a request for supplement that was brought to a counter. */
export const HandedIn = z
  .object({
    papers: z.array(
      z.object({
        name: z.string(),
        kind: z.string().describe('original, certified-copy, copy or electronic; open.'),
        quantity: z.number().int().positive(),
      }),
    ),
    missing: z
      .array(z.object({ what: z.string(), reason: z.string() }))
      .describe('What was asked for and not brought, and why it goes on without.'),
  })
  .meta({ id: 'HandedIn', description: 'What was brought to a counter with an answer.' });

export const HistoryEntry = z
  .object({
    status: DossierStatus,
    at: Instant,
    unit: z.string().optional().describe('Agency or department; never a person.'),
    by: z.string().optional().describe('Who made the step: citizen or agency; open.'),
    reason: z.string().optional(),
    dueAt: Instant.optional().describe(
      'The appointment, where the step put it off or counted it anew.',
    ),
    previousDueAt: Instant.optional().describe('The appointment before that.'),
    apology: z.string().optional().describe('With an appointment that was put off.'),
    exception: z.string().optional().describe('Why papers were asked for once more.'),
    handedIn: HandedIn.optional().describe(
      'With an answer to a request for supplement that was brought to a counter.',
    ),
  })
  .meta({ id: 'HistoryEntry', description: 'A step the dossier took.' });

export const SupplementItem = z
  .object({
    documentId: z.string().optional(),
    what: z.string().min(1).max(500).describe('What is missing or wrong.'),
    reason: z.string().min(1).max(1000),
    fields: z
      .array(z.string().min(1).max(100))
      .min(1)
      .max(40)
      .optional()
      .describe('Ids of fields of the form whose answers must be given anew.'),
  })
  .meta({ id: 'SupplementItem', description: 'One thing the citizen must add or correct.' });

/** One thing that was asked for, and whether it has come. */
export const RequestedItem = SupplementItem.extend({
  receivedAt: Instant.optional().describe('When it came, of a request that waits for the rest.'),
}).meta({ id: 'RequestedItem', description: 'One thing that was asked for.' });

export const SupplementRequest = z
  .object({
    requestedAt: Instant,
    items: z.array(RequestedItem).min(1),
    guidance: z.string().optional(),
    form: z
      .record(z.string(), z.unknown())
      .optional()
      .describe(
        'A form definition of @motcua/forms with the fields that are still asked for anew; without what was answered before.',
      ),
    exception: z
      .string()
      .optional()
      .describe('Why papers are asked for once more; the rule is once (Decree 118/2025, art. 11).'),
  })
  .meta({ id: 'SupplementRequest', description: 'All that is missing, asked for at once.' });

export const RatingState = z
  .object({ allowed: z.boolean(), rated: z.boolean() })
  .meta({ id: 'RatingState', description: 'Whether the service can be rated now, and was.' });

export const Appointment = z
  .object({
    dueAt: Instant,
    provisional: z.boolean(),
    basis: LocalizedText.describe('How it was counted, in words.'),
    originalDueAt: Instant.optional().describe(
      'The latest date by the published time limit, where the appointment was put off.',
    ),
  })
  .meta({ id: 'Appointment', description: 'When the result is promised.' });

export const DossierView = z
  .object({
    ...publicShape,
    procedure: z.object({
      code: z.string().describe('Procedure code; of a dossier filed elsewhere as it was given.'),
      name: z.string(),
      version: z
        .number()
        .int()
        .optional()
        .describe('Catalogue version in force when it was filed; ask for the procedure with it.'),
    }),
    applicant: z.string().describe('Masked, such as Nguyễn V** A.'),
    submittedAt: Instant,
    receivedAt: Instant.optional().describe('When it was accepted complete.'),
    office: z.string().optional().describe('Name of the office that received it.'),
    competentOffice: z
      .string()
      .optional()
      .describe('Name of the office that decides, when another one received it.'),
    competentReceivedAt: Instant.optional().describe(
      'When that office received it: its time limit runs from here, not from `receivedAt`.',
    ),
    servedBy: z
      .string()
      .optional()
      .describe('Name of the office that serves now, when the one above has closed or merged.'),
    appointment: Appointment.optional().describe('How the due date was counted.'),
    canWithdraw: z.boolean().optional().describe('Nothing is decided yet: it can be withdrawn.'),
    history: z.array(HistoryEntry),
    supplement: SupplementRequest.optional().describe('Open request for supplement.'),
    payments: z
      .array(PaymentRequest)
      .optional()
      .describe('What is to be paid and what was, the oldest first.'),
    rating: RatingState,
    token: z
      .string()
      .describe('Opens this view, ratings and supplements for a while. Keep it in memory only.'),
  })
  .meta({ id: 'DossierView', description: 'What the code with a proof shows; masked.' });

export const Proof = z
  .object({
    lastFour: z
      .string()
      .regex(/^\d{4}$/)
      .describe("Last four digits of the applicant's personal number or telephone."),
  })
  .meta({ id: 'Proof', description: 'A second factor beside the dossier code.' });

export const AttachedDocument = z
  .object({
    documentId: z.string().describe('Id of the document in the procedure, or of the file field.'),
    files: z.array(z.string()).min(1).max(20).describe('Ids of uploaded files.'),
  })
  .meta({ id: 'AttachedDocument', description: 'Uploaded files for one of the papers.' });

export const ResultDelivery = z
  .object({
    method: z.string().describe('counter, post or electronic; open.'),
    office: z.string().optional().describe('Id of the office where it is collected.'),
    address: z.string().max(400).optional(),
  })
  .meta({ id: 'ResultDelivery', description: 'How the citizen wants the result.' });

export const DraftReference = z
  .object({
    id: z.uuid(),
    code: z
      .string()
      .max(100)
      .optional()
      .describe('Its resume code; not needed by the person whose draft it is, signed in.'),
  })
  .meta({ id: 'DraftReference', description: 'A draft that is kept at the centre.' });

export const NewDossier = z
  .object({
    procedure: ProcedureCode,
    formVersion: z.number().int().positive().describe('Version of the form the answers are for.'),
    answers: z.record(z.string(), z.unknown()).describe('By field id, as the form defines them.'),
    documents: z.array(AttachedDocument).max(60).default([]),
    office: z
      .string()
      .max(80)
      .optional()
      .describe('Office that receives it; the centre when absent.'),
    result: ResultDelivery.optional(),
    locale: z.string().max(10).default('vi'),
    draft: DraftReference.optional().describe(
      'The kept draft it was made from: removed with the filing, and filed once from whichever device.',
    ),
  })
  .meta({ id: 'NewDossier', description: 'A dossier to file.' });

export const FiledDossier = z
  .object({
    code: DossierCode,
    procedure: z.object({ code: ProcedureCode, name: z.string(), version: z.number().int() }),
    status: DossierStatus,
    submittedAt: Instant,
    appointment: Appointment.optional().describe('Absent when no time limit is published.'),
    agency: z.string().optional(),
    office: z.string().optional().describe('Name of the receiving office.'),
    documents: z.number().int().nonnegative().describe('How many files came with it.'),
    token: z.string().describe('Opens the masked view for a while. Keep it in memory only.'),
  })
  .meta({ id: 'FiledDossier', description: 'The dossier just filed, as its filer sees it.' });

export const NewSupplement = z
  .object({
    note: z.string().max(2000).optional(),
    documents: z
      .array(
        AttachedDocument.extend({
          item: ItemIndex.optional().describe(
            'Which of the `items` that were asked for it answers, from 0; else that with its `documentId`.',
          ),
        }),
      )
      .max(60)
      .default([]),
    partial: z
      .boolean()
      .optional()
      .describe(
        'The rest comes later, here or at a counter: the request stays open for what has not come, and the clock stands.',
      ),
    answers: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('By field id; only of fields that were asked for anew.'),
  })
  .meta({ id: 'NewSupplement', description: "The citizen's answer to a request for supplement." });

export const NewWithdrawal = z
  .object({ note: z.string().max(2000).optional().describe('Why, if the citizen wants to say.') })
  .meta({ id: 'NewWithdrawal', description: 'The citizen takes a dossier back.' });

export const FileDescription = z
  .object({
    id: z.string(),
    name: z.string(),
    type: z.string().describe('Media type by its content, not by its name.'),
    size: z.number().int().nonnegative().describe('Bytes.'),
    complete: z.boolean(),
    pages: z.number().int().nonnegative().optional().describe('Of a PDF that says so.'),
    width: z.number().int().positive().optional().describe('Of a picture as it is shown. Pixels.'),
    height: z.number().int().positive().optional().describe('Of a picture as it is shown. Pixels.'),
  })
  .meta({ id: 'FileDescription', description: 'An uploaded file.' });

export const UploadLimits = z
  .object({
    maxBytes: z.number().int().positive().describe('Of one file.'),
    types: z.array(z.string()).describe('Media types taken.'),
    maxFiles: z.number().int().positive().describe('For one dossier.'),
    maxPages: z.number().int().positive().optional().describe('Of one PDF.'),
  })
  .meta({ id: 'UploadLimits', description: 'What may be uploaded; show it before asking.' });

/** A published form; the definition is that of @motcua/forms. */
export const ProcedureForm = z
  .object({
    procedure: ProcedureCode,
    version: z.number().int().positive(),
    generated: z.boolean().describe('Made from the document list rather than written.'),
    definition: z.record(z.string(), z.unknown()).describe('A form definition of @motcua/forms.'),
    uploads: UploadLimits,
    today: Day,
  })
  .meta({ id: 'ProcedureForm', description: 'The form in force for a procedure.' });

export const OwnDossier = z
  .object({
    ...DossierView.shape,
    applicant: z.string().describe('In full.'),
    answers: z.record(z.string(), z.unknown()).describe('By field id, without the files.'),
    form: z.record(z.string(), z.unknown()).describe('The form it was filed with.'),
    documents: z
      .array(
        z.object({ documentId: z.string(), name: z.string(), files: z.array(FileDescription) }),
      )
      .describe('Files as they were filed; download them with `getResultFile`.'),
    results: z
      .array(z.object({ name: z.string(), at: Instant, files: z.array(FileDescription) }))
      .optional()
      .describe('Files of the result; download them with `getResultFile`.'),
  })
  .meta({ id: 'OwnDossier', description: 'Everything, for the signed-in owner.' });

export const OwnDossierList = z
  .object({
    items: z.array(
      z.object({
        ...publicShape,
        procedure: z.object({ code: z.string(), name: z.string() }),
        submittedAt: Instant,
      }),
    ),
  })
  .meta({ id: 'OwnDossierList', description: 'Dossiers of the signed-in person.' });
