import * as z from 'zod';

/** `null` and an empty text both mean "not given" in the file. */
const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || undefined);

/** One keyword as the portal gives it, or the list the shipped catalogue writes. */
const keywords = z
  .union([z.string(), z.array(z.string())])
  .nullish()
  .transform((value) =>
    (typeof value === 'string' ? [value] : (value ?? []))
      .map((keyword) => keyword.trim())
      .filter((keyword) => keyword !== ''),
  );

const RowTime = z.looseObject({
  text: z.string(),
  quantity: z.number().nonnegative().nullish(),
  unit: z.string().nullish(),
  days: z.number().nonnegative().nullish(),
  sameDay: z.boolean().nullish(),
  note: text,
});

const RowFee = z.looseObject({
  text: z.string(),
  amountsVnd: z.array(z.number().nonnegative()).nullish(),
  setByCouncil: z.boolean().nullish(),
  free: z.boolean().nullish(),
});

const RowMethod = z.looseObject({
  channel: z.string().min(1),
  time: RowTime.nullish(),
  fee: RowFee.nullish(),
  note: text,
});

const RowDocument = z.looseObject({
  name: z.string().min(1),
  case: text,
  originals: z.number().int().nonnegative().nullish(),
  copies: z.number().int().nonnegative().nullish(),
  forms: z.array(z.string()).nullish(),
});

const RowCase = z.looseObject({ code: text, name: z.string().min(1), time: RowTime.nullish() });

const Localized = z.object({ vi: z.string().min(1), en: z.string().min(1).optional() });

/**
 * One line of a catalogue file: a procedure as the crawls of the national portal give it, with the keys that only the
 * shipped catalogue writes at the end. Keys that are not listed are ignored. `docs/catalogue-format.md` describes it.
 */
export const CatalogueRow = z.looseObject({
  code: z.string(),
  name: z.string(),
  field: text,
  agency: text,
  issuingAgency: text,
  level: z.array(z.string()).nullish(),
  levelSource: text,
  targetGroups: z.array(z.string()).nullish(),
  submissionMethods: z.array(RowMethod).nullish(),
  timeLimit: RowTime.nullish(),
  fees: RowFee.nullish(),
  onlineSubmission: z.boolean().nullish(),
  documents: z.array(RowDocument).nullish(),
  documentsText: text,
  steps: text,
  conditions: text,
  legalBasis: z.array(z.looseObject({ number: z.string().min(1), title: text })).nullish(),
  result: z.array(z.string()).nullish(),
  decision: text,
  receivingAddress: text,
  keywords,
  cases: z.array(RowCase).nullish(),
  nonTerritorial: z.boolean().nullish(),
  sourceUrl: text,
  inCatalogue: z.boolean().nullish(),
  detail: text,

  summary: Localized.nullish(),
  stepsList: z.array(z.string().min(1)).nullish(),
  lifeEvents: z.array(z.string()).nullish(),
  notes: z.array(Localized).nullish(),
  filing: z.object({ at: z.string().min(1), url: z.url().optional() }).nullish(),
  asOf: z.iso.date().nullish(),
});

/** A line of a catalogue file, read. */
export type CatalogueRow = z.infer<typeof CatalogueRow>;
/** A time limit of a line. */
export type RowTime = z.infer<typeof RowTime>;
/** A fee of a line. */
export type RowFee = z.infer<typeof RowFee>;
