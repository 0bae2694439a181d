import * as z from 'zod';

/**
 * Longest text of any kind, in UTF-16 units; the longest of the portal has 45,000. What is longer is damage, and would
 * be carried to every device.
 */
const string = z.string().max(200_000);
/** The longest name of the portal has 1,192. */
const name = z.string().max(5_000);
/** Members of a list; the longest of the portal has some hundreds. */
export const LONGEST_LIST = 2_000;
const list = <T extends z.ZodType>(item: T) => z.array(item).max(LONGEST_LIST);

/** `null` and an empty text both mean "not given" in the file. */
const text = string.nullish().transform((value) => value?.trim() || undefined);

/** A count of days, hours or sheets; the highest of the portal is 1,100. With far more no date could be counted, or not in seconds. */
const count = z.number().nonnegative().max(100_000);
/** In đồng; the highest of the portal is 150 million. */
const amount = z.number().nonnegative().max(1e12);

/** One keyword as the portal gives it, or the list the shipped catalogue writes. */
const keywords = z
  .union([name, list(name)])
  .nullish()
  .transform((value) =>
    (typeof value === 'string' ? [value] : (value ?? []))
      .map((keyword) => keyword.trim())
      .filter((keyword) => keyword !== ''),
  );

const RowTime = z.object({
  text: string,
  quantity: count.nullish(),
  unit: z.string().nullish(),
  days: count.nullish(),
  sameDay: z.boolean().nullish(),
  note: text,
});

const RowFee = z.object({
  text: string,
  amountsVnd: list(amount).nullish(),
  setByCouncil: z.boolean().nullish(),
  free: z.boolean().nullish(),
});

const RowMethod = z.object({
  channel: z.string().min(1).max(100),
  time: RowTime.nullish(),
  fee: RowFee.nullish(),
  note: text,
});

const RowDocument = z.object({
  name: string.min(1),
  case: text,
  originals: count.int().nullish(),
  copies: count.int().nullish(),
  forms: list(name).nullish(),
});

const RowCase = z.object({ code: text, name: z.string().min(1), time: RowTime.nullish() });

const Localized = z.object({ vi: string.min(1), en: string.min(1).optional() });

/**
 * One line of a catalogue file: a procedure as the crawls of the national portal give it, with the keys that only the
 * shipped catalogue writes at the end. Keys that are not listed are ignored. `docs/catalogue-format.md` describes it.
 */
export const CatalogueRow = z.object({
  code: z.string().max(100),
  name,
  field: text,
  agency: text,
  issuingAgency: text,
  level: list(name).nullish(),
  levelSource: text,
  targetGroups: list(name).nullish(),
  submissionMethods: list(RowMethod).nullish(),
  timeLimit: RowTime.nullish(),
  fees: RowFee.nullish(),
  onlineSubmission: z.boolean().nullish(),
  onlineLevel: text,
  documents: list(RowDocument).nullish(),
  documentsText: text,
  steps: text,
  conditions: text,
  legalBasis: list(z.object({ number: name.min(1), title: text })).nullish(),
  result: list(string).nullish(),
  decision: text,
  receivingAddress: text,
  keywords,
  cases: z.array(RowCase).nullish(),
  nonTerritorial: z.boolean().nullish(),
  sourceUrl: text,
  inCatalogue: z.boolean().nullish(),
  detail: text,
  replaces: list(z.string().max(100)).nullish(),

  summary: Localized.nullish(),
  stepsList: list(string.min(1)).nullish(),
  lifeEvents: list(name).nullish(),
  notes: list(Localized).nullish(),
  filing: z.object({ at: z.string().min(1).max(100), url: z.url().optional() }).nullish(),
  asOf: z.iso.date().nullish(),
});

/** A line of a catalogue file, read. */
export type CatalogueRow = z.infer<typeof CatalogueRow>;
/** A time limit of a line. */
export type RowTime = z.infer<typeof RowTime>;
/** A fee of a line. */
export type RowFee = z.infer<typeof RowFee>;
