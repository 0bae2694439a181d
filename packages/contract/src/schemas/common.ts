import * as z from 'zod';

/** Text in the languages the service speaks; Vietnamese is always there. */
export const LocalizedText = z
  .object({ vi: z.string().min(1), en: z.string().min(1).optional() })
  .meta({ id: 'LocalizedText', description: 'Text by language; Vietnamese is always there.' });

/** A calendar day in Hanoi, `YYYY-MM-DD`. */
export const Day = z.iso.date().describe('A calendar day in Hanoi, YYYY-MM-DD.');

/** An instant, RFC 3339 with an offset or `Z`. */
export const Instant = z.iso
  .datetime({ offset: true })
  .describe('An instant, RFC 3339 with an offset.');

export const ProcedureCode = z
  .string()
  .regex(/^\d\.\d{6,9}$/)
  .describe('Procedure code of the national database, such as 1.001193.');

export const DossierCode = z
  .string()
  .min(6)
  .max(80)
  .describe('Dossier code, such as H26.1-261121-0001. Unknown shapes are accepted as they are.');

/** Which of the items of a request for supplement, from 0. */
export const ItemIndex = z.number().int().min(0).max(39);

export const Cursor = z
  .string()
  .max(400)
  .describe('Opaque; take it from `next` of the page before.');

/** Page size of a list. */
export const Limit = z.coerce.number().int().min(1).max(100).default(20);

/** What every page of a list has. */
export function pageShape<T extends z.ZodType>(item: T) {
  return {
    items: z.array(item),
    next: Cursor.optional(),
    total: z.number().int().nonnegative().optional().describe('All matches, when it is known.'),
  };
}

/** A page of a list: `next` is absent on the last page. */
export function pageOf<T extends z.ZodType>(id: string, item: T) {
  return z
    .object(pageShape(item))
    .meta({ id, description: `A page of results; \`next\` is absent on the last one.` });
}

/** Somebody in the agency who acted. Shown to the public by unit only. */
export const Actor = z
  .object({
    id: z.string().min(1).max(100).describe("The officer's id in the agency's own system."),
    name: z.string().min(1).max(200),
    unit: z.string().min(1).max(200).optional().describe('Department or counter.'),
  })
  .meta({ id: 'Actor', description: 'The officer in whose name a move is made.' });
