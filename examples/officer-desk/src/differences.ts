import { ApiError, MotcuaError, newIdempotencyKey } from '@motcua/sdk';
import type { FastifyInstance } from 'fastify';
import { say } from './language.js';
import { text } from './move-draft.js';
import { differencesPage } from './pages/differences-page.js';
import type { DifferencesView } from './pages/differences-page.js';
import type { Page } from './pages/layout.js';
import type { Service } from './service.js';
import type { Session } from './sessions.js';
import type { Doorkeeper } from './visits.js';

/** Where the centre and the payment platform do not agree: listed, and settled by hand with a reason. */
export function registerDifferences(
  app: FastifyInstance,
  { door, motcua }: { readonly door: Doorkeeper; readonly motcua: Service },
): void {
  const show = async ({ csrf }: Session, more: Partial<DifferencesView> = {}): Promise<Page> =>
    differencesPage({
      list: await motcua().deskPayments.differences({ open: 'true' }),
      csrf,
      newKey: newIdempotencyKey,
      ...more,
    });

  app.get(
    '/doi-soat',
    door.signedIn(({ session, query }) => show(session, { done: text(query.xong) === '1' })),
  );

  app.post(
    '/doi-soat/:id',
    door.signedIn(async ({ params, fields, session, reply }) => {
      const { id = '' } = params;
      const draft = { id, key: text(fields.khoa), reason: text(fields['ly-do']) };
      const again = (problem: string, status: number, key = draft.key) =>
        show(session, { draft: { ...draft, key }, problem, status });
      if (draft.reason === '') return again(say().money.lacksReason, 422);
      try {
        await motcua().deskPayments.settleDifference(
          id,
          { actor: session.officer, reason: draft.reason },
          { idempotencyKey: draft.key },
        );
      } catch (error) {
        if (!(error instanceof MotcuaError)) throw error;
        // With the same key the next try finds out, and nothing is settled twice.
        if (!(error instanceof ApiError)) return again(say().moving.unanswered, 503);
        if (error.status !== 409) throw error;
        return again(say().differences.over, 409, newIdempotencyKey());
      }
      reply.redirect('/doi-soat?xong=1', 303);
      return undefined;
    }),
  );
}
