import * as z from 'zod';

export const Site = z
  .object({
    name: z.string().describe('The site as the centre registered it.'),
    trusted: z
      .boolean()
      .describe(
        'Whether it may ask for personal data itself. Else forms stand in a frame of the service, and the routes behind them answer the service’s own origin alone.',
      ),
  })
  .meta({ id: 'Site', description: 'What a site may do with its key.' });

export const SiteQuery = z
  .object({
    key: z
      .string()
      .max(200)
      .optional()
      .describe(
        'Publishable key, in the address so that browsers need no preflight request; the header is read as well. Absent: a page of the service itself asks.',
      ),
  })
  .meta({ id: 'SiteQuery' });
