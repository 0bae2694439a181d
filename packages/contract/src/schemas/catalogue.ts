import * as z from 'zod';
import { Day, LocalizedText, ProcedureCode, pageShape } from './common.js';

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
    scheduled: z
      .string()
      .optional()
      .describe(
        'Where the council sets it: what the fee schedule of the centre says today, with the decision; in Vietnamese.',
      ),
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

export const ProcedureCase = z
  .object({
    code: z.string().optional().describe('Code of the case, such as 1.001193.01.'),
    name: z.string().describe('The situation, as published.'),
    timeLimit: TimeLimit.optional().describe('When this case has its own.'),
  })
  .meta({ id: 'ProcedureCase', description: 'A case (trường hợp) with its own time limit.' });

export const Reception = z
  .object({
    anyOffice: z.boolean().describe('Whether every reception point of the centre takes it.'),
    basis: z
      .string()
      .describe(
        'published: the data says that it is not bound to a place; centre: a rule of the centre for what is filed with it. Open.',
      ),
  })
  .meta({
    id: 'Reception',
    description: 'Where the papers are handed in, apart from who decides.',
  });

export const RelatedProcedure = z
  .object({
    code: ProcedureCode,
    name: z.string(),
    why: z
      .string()
      .describe(
        'name: a like name; field: of the same field; life-event: of the same event. Open.',
      ),
  })
  .meta({
    id: 'RelatedProcedure',
    description: 'A procedure that may be meant or needed as well.',
  });

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
  onlineLevel: z
    .string()
    .optional()
    .describe(
      'How far it goes online: full (toàn trình), partial (một phần) or information; open; absent: not known.',
    ),
  lifeEvents: z.array(z.string()).describe('Ids of life events.'),
  summary: LocalizedText.optional().describe('In plain words, when there are any.'),
};

export const ProcedureSummary = z
  .object({
    ...summaryShape,
    matches: z
      .array(z.array(z.number().int().nonnegative()).length(2))
      .optional()
      .describe('With a query: what of the name it meant, as `[start, end)` in UTF-16 units.'),
  })
  .meta({
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
    cases: z
      .array(ProcedureCase)
      .optional()
      .describe('Cases that have a time limit of their own; absent: none is published.'),
    nonTerritorial: z
      .boolean()
      .optional()
      .describe('Whether it may be filed outside the place of residence, as published.'),
    reception: Reception.optional().describe('Absent: nothing is known about other counters.'),
    related: z
      .array(RelatedProcedure)
      .optional()
      .describe('The nearest first; the same for the same version of the catalogue.'),
    decision: z.string().optional(),
    receivingAddress: z.string().optional(),
    sourceUrl: z.url().optional().describe('Its page on the national portal.'),
    asOf: Day.optional().describe('When the facts were read.'),
    ownForm: z
      .boolean()
      .optional()
      .describe('True when a form was written for it; else one is made from its documents.'),
    replaces: z
      .array(ProcedureCode)
      .optional()
      .describe('Codes of procedures that it replaces and that are not offered any more.'),
    superseded: z
      .boolean()
      .optional()
      .describe(
        'True when an earlier version was asked for and the procedure has changed or ended since.',
      ),
    notes: z.array(LocalizedText).describe('What readers of the data must know, with sources.'),
  })
  .meta({ id: 'Procedure', description: 'An administrative procedure (thủ tục hành chính).' });

export const ProcedureSuggestion = z
  .object({
    code: ProcedureCode,
    name: z.string(),
    why: z
      .string()
      .describe(
        'without-filters: the query finds it when nothing narrows it; nearest: the words are near; common: many ask for it. Open.',
      ),
  })
  .meta({
    id: 'ProcedureSuggestion',
    description: 'What may be meant when nothing was found.',
  });

export const FacetValue = z
  .object({
    id: z.string().describe('What the parameter of the facet takes.'),
    name: z.string(),
    count: z.number().int().nonnegative(),
  })
  .meta({
    id: 'FacetValue',
    description: 'A value to narrow a list by, with how many of the answers have it.',
  });

export const ProcedurePage = z
  .object({
    ...pageShape(ProcedureSummary),
    suggestions: z
      .array(ProcedureSuggestion)
      .optional()
      .describe('When nothing was found: never empty while the catalogue has procedures.'),
    facets: z
      .record(z.string(), z.array(FacetValue))
      .optional()
      .describe(
        'The facets asked for, the most frequent values first. Each is counted with all filters but its own.',
      ),
  })
  .meta({
    id: 'ProcedurePage',
    description: 'A page of results; `next` is absent on the last one.',
  });

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

/** One value, or several of which any fits: `a;b`, or the parameter repeated. */
function severalOf(longest: number) {
  return z.union([z.string().max(longest), z.array(z.string().max(longest)).max(50)]);
}

/** Longest query of a list, in characters: official names run to 1,192. */
export const MAX_QUERY_LENGTH = 1500;

export const ProcedureQuery = z
  .object({
    query: z
      .string()
      .max(MAX_QUERY_LENGTH)
      .optional()
      .describe('What the citizen typed, or an official name; marks are optional.'),
    field: severalOf(2000)
      .optional()
      .describe('Id or name of a field. This and the next: several with `;`, or repeated.'),
    agency: severalOf(2000).optional().describe('Id or name of an agency.'),
    level: severalOf(200).optional().describe('ministry, province, commune or other.'),
    audience: severalOf(600).optional().describe('citizen, business, or a target group.'),
    online: z.enum(['true', 'false']).optional(),
    onlineLevel: severalOf(200).optional().describe('full, partial, information or unknown.'),
    lifeEvent: severalOf(600).optional().describe('Id of a life event.'),
    facets: severalOf(200)
      .optional()
      .describe(
        'Facets to count, such as `field,level`: field, agency, level, audience, onlineLevel, lifeEvent.',
      ),
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
