import { dossierStatuses } from '@motcua/rules';
import type { FastifyInstance } from 'fastify';
import type { DeskParts } from './desk-parts.js';
import { text } from './move-draft.js';
import type { Fields } from './move-draft.js';
import { listPage } from './pages/list-page.js';
import { parts } from './pages/parts.js';
import type { ListFilter, Session } from './sessions.js';

/** The queue: what is due, narrowed as the officer chose. */
export function registerQueue(
  app: FastifyInstance,
  { door, motcua, places, now }: DeskParts,
): void {
  app.get('/', async (_, reply) => reply.redirect('/ho-so', 303));

  app.get(
    '/ho-so',
    door.signedIn(async ({ session, query }) => {
      const cursor = text(query.sau) || undefined;
      // The cursor of the page before goes on where it ended.
      const search = { ...session.filter, limit: 20, ...(cursor && { cursor }) };
      const desk = motcua().desk.as(session.officer);
      const { office, field } = session.filter;
      const [page, counts, offices, fields] = await Promise.all([
        desk.list(search),
        desk.counts({
          actor: session.officer.id,
          ...(office !== undefined && { office }),
          ...(field !== undefined && { field }),
        }),
        places.offices(),
        places.fields(),
      ]);
      return listPage(session, page, {
        now: now(),
        later: cursor !== undefined,
        counts,
        offices,
        fields,
      });
    }),
  );

  app.post(
    '/ho-so',
    door.signedIn(async ({ session, fields, reply }) => {
      session.filter =
        fields['bo-loc'] === undefined
          ? readFilter(fields, session, await places.offices(), await places.fields())
          : {};
      reply.redirect('/ho-so', 303);
      return undefined;
    }),
  );
}

/** A part of the queue narrows; what was searched for before does not stay with another part. */
function readFilter(
  fields: Fields,
  { filter, officer }: Session,
  offices: readonly { readonly id: string }[],
  known: readonly string[],
): ListFilter {
  const part = parts.find(({ id }) => id === text(fields.phan));
  const sent = (name: string): string | undefined =>
    fields[name] === undefined ? undefined : text(fields[name]);
  const status = Number(sent('trang-thai') || NaN);
  const query = sent('tim')?.slice(0, 200) ?? '';
  const office = sent('noi') ?? filter.office ?? '';
  const field = sent('linh-vuc') ?? filter.field ?? '';
  const sort = sent('sap-xep') ?? filter.sort;
  const narrowed = part?.filter(officer.id) ?? {};
  return {
    ...narrowed,
    ...(narrowed.status === undefined &&
      dossierStatuses.some(({ code }) => code === status) && { status }),
    ...(query !== '' && { query }),
    ...(offices.some(({ id }) => id === office) && { office }),
    ...(known.includes(field) && { field }),
    ...(sort === 'newest' && { sort: 'newest' as const }),
  };
}
