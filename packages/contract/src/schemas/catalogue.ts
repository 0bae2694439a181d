import * as z from 'zod';
import { Day, LocalizedText, ProcedureCode, pageOf } from './common.js';

export const TimeLimit = z
  .object({
    text: z.string().describe('As published.'),
    quantity: z.number().nonnegative().optional(),
    unit: z
      .string()
      .optional()
      .describe('working-days, days, hours, working-hours, months or unspecified; open.'),
    days: z.number().nonnegative().optional().describe('For working-days and days only.'),
    sameDay: z
      .boolean()
      .optional()
      .describe('Result on the day of reception; the next working day when received after 15:00.'),
    note: z.string().optional().describe('Where the unit comes from when the portal gives none.'),
  })
  .meta({ id: 'TimeLimit', description: 'How long it may take, as published and as numbers.' });

export const Fees = z
  .object({
    text: z.string().describe('As published.'),
    amountsVnd: z
      .array(z.number().int().nonnegative())
      .describe('Amounts read from the text, đồng.'),
    setByCouncil: z
      .boolean()
      .optional()
      .describe("Set by the city's People's Council: a published 0 does not mean free."),
    free: z.boolean().optional().describe('True only when the text says that it is free.'),
  })
  .meta({ id: 'Fees', description: 'What it costs. Absent means not published, not free.' });

export const SubmissionMethod = z
  .object({
    channel: z.string().describe('online, in-person or postal; open.'),
    timeLimit: TimeLimit.optional(),
    fees: Fees.optional(),
    note: z.string().optional(),
  })
  .meta({ id: 'SubmissionMethod', description: 'A way of filing, with its time limit and fee.' });

export const ProcedureDocument = z
  .object({
    id: z.string().describe('Stable within a version of the procedure, such as d1.'),
    name: z.string(),
    case: z.string().optional().describe('The case or heading it is listed under.'),
    originals: z.number().int().nonnegative(),
    copies: z.number().int().nonnegative(),
    note: z
      .boolean()
      .describe('True when it is a remark rather than a paper (0 originals, 0 copies).'),
    forms: z.array(z.string()).optional().describe('File names of official templates.'),
  })
  .meta({ id: 'ProcedureDocument', description: 'A paper to bring, or a remark about papers.' });

export const LegalBasis = z
  .object({ number: z.string(), title: z.string().optional() })
  .meta({ id: 'LegalBasis', description: 'A legal text by number.' });

export const Filing = z
  .object({
    at: z.string().describe('centre: filed here. national-portal: filed at `url`. Open.'),
    url: z.url().optional(),
  })
  .meta({ id: 'Filing', description: 'Where the dossier must be filed online.' });

const summaryShape = {
  code: ProcedureCode,
  name: z.string().describe('Official name; the longest has 1,192 characters.'),
  fields: z.array(z.string()).describe('Fields (lĩnh vực), by name.'),
  agency: z.string().optional().describe('Competent authority as published.'),
  level: z
    .array(z.string())
    .describe('ministry, province, commune, other; open; empty: not known.'),
  targetGroups: z.array(z.string()),
  timeLimit: TimeLimit.optional(),
  fees: Fees.optional(),
  online: z.boolean().describe('Whether an online channel is published.'),
  lifeEvents: z.array(z.string()).describe('Ids of life events.'),
  summary: LocalizedText.optional().describe('In plain words, when there are any.'),
};

export const ProcedureSummary = z.object(summaryShape).meta({
  id: 'ProcedureSummary',
  description: 'What a result of a look-up shows.',
});

export const Procedure = z
  .object({
    ...summaryShape,
    version: z.number().int().positive().describe('Version of the catalogue it was read from.'),
    issuingAgency: z.string().optional(),
    levelSource: z.string().optional().describe('stated or inferred.'),
    filing: Filing,
    methods: z.array(SubmissionMethod),
    documents: z.array(ProcedureDocument),
    documentsText: z
      .string()
      .optional()
      .describe('Raw text where the list could not be taken apart.'),
    steps: z.array(z.string()),
    conditions: z.string().optional(),
    legalBasis: z.array(LegalBasis),
    results: z.array(z.string()),
    keywords: z.array(z.string()),
    decision: z.string().optional(),
    receivingAddress: z.string().optional(),
    sourceUrl: z.url().optional().describe('Its page on the national portal.'),
    asOf: Day.optional().describe('When the facts were read.'),
    notes: z.array(LocalizedText).describe('What readers of the data must know, with sources.'),
  })
  .meta({ id: 'Procedure', description: 'An administrative procedure (thủ tục hành chính).' });

export const ProcedurePage = pageOf('ProcedurePage', ProcedureSummary);

export const Field = z
  .object({ id: z.string(), name: z.string(), procedures: z.number().int().nonnegative() })
  .meta({ id: 'Field', description: 'A field of administration (lĩnh vực).' });

export const Agency = z
  .object({ id: z.string(), name: z.string(), procedures: z.number().int().nonnegative() })
  .meta({ id: 'Agency', description: 'A competent authority as published.' });

export const LifeEvent = z
  .object({
    id: z.string(),
    label: LocalizedText,
    audience: z.string().describe('citizen or business; open.'),
    procedures: z.number().int().nonnegative(),
  })
  .meta({ id: 'LifeEvent', description: 'An event in a life or a business, grouping procedures.' });

export const FieldList = z.object({ items: z.array(Field) }).meta({ id: 'FieldList' });
export const AgencyList = z.object({ items: z.array(Agency) }).meta({ id: 'AgencyList' });
export const LifeEventList = z.object({ items: z.array(LifeEvent) }).meta({ id: 'LifeEventList' });

export const ProcedureQuery = z
  .object({
    query: z.string().max(300).optional().describe('What the citizen typed; marks are optional.'),
    field: z.string().max(200).optional().describe('Id of a field.'),
    agency: z.string().max(300).optional().describe('Id of an agency.'),
    level: z.string().max(40).optional(),
    audience: z.string().max(120).optional().describe('citizen, business, or a target group.'),
    online: z.enum(['true', 'false']).optional(),
    lifeEvent: z.string().max(80).optional(),
    cursor: z.string().max(400).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  })
  .meta({ id: 'ProcedureQuery' });

/** The index travels as `loadIndex` of @motcua/search takes it. */
export const CatalogueIndex = z
  .object({
    version: z.number().int().positive(),
    asOf: Day,
    index: z
      .record(z.string(), z.unknown())
      .describe('As `loadIndex()` of @motcua/search takes it.'),
  })
  .meta({ id: 'CatalogueIndex', description: 'Everything the on-device look-up needs.' });
