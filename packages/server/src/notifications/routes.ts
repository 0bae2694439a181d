import type { NotificationEntry } from '@motcua/contract';
import { routes } from '@motcua/contract/routes';
import { normaliseDossierCode } from '@motcua/rules';
import type { FastifyInstance } from 'fastify';
import type { ServiceContext } from '../context.js';
import { dossierByCode } from '../dossiers/store.js';
import { implement } from '../http/implement.js';
import { ProblemError } from '../http/problem.js';
import { deliverNotices } from './delivery.js';
import { openMailer } from './mail.js';
import { planNotices } from './planning.js';
import { noticesOf } from './store.js';
import type { NoticeRow } from './tables.js';
import { loadTexts } from './texts.js';

/**
 * Tells applicants of what happens to their dossiers, and the desk what they were told.
 * @throws {NoticeTextError} when the operator's own texts are wrong
 */
export async function registerNotifications(
  app: FastifyInstance,
  context: ServiceContext,
): Promise<void> {
  const { configuration, db } = context;
  const texts = await loadTexts(configuration.noticeTexts);
  const mailer = configuration.mail && openMailer(configuration.mail, configuration.publicUrl);
  app.addHook('onClose', async () => mailer?.close());
  planNotices(context);
  deliverNotices(context, { texts, mailer });
  implement(
    app,
    routes.listDeskNotifications,
    async ({ params }) => {
      const dossier = await dossierByCode(db, normaliseDossierCode(params.code));
      if (dossier === undefined) throw new ProblemError('not-found');
      return { items: (await noticesOf(db, dossier.id)).map(entry) };
    },
    context,
  );
}

function entry(row: NoticeRow): NotificationEntry {
  const { id, event, sequence, channel, kind, recipient, state, tries, outcome } = row;
  return {
    id,
    event,
    sequence,
    channel,
    kind,
    ...(recipient !== null && { recipient }),
    state,
    tries,
    createdAt: row.createdAt.toISOString(),
    ...(row.lastTryAt !== null && { lastTryAt: row.lastTryAt.toISOString() }),
    ...(row.nextTryAt !== null && { nextTryAt: row.nextTryAt.toISOString() }),
    ...(outcome !== null && { outcome }),
  };
}
