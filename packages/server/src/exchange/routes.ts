import type { ExchangeEntry, ExchangeReport } from '@motcua/contract';
import { routes } from '@motcua/contract/routes';
import { normaliseDossierCode } from '@motcua/rules';
import type { FastifyInstance } from 'fastify';
import type { ServiceContext } from '../context.js';
import { dossierByCode } from '../dossiers/store.js';
import { implement } from '../http/implement.js';
import { ProblemError } from '../http/problem.js';
import { connectionOf, type Connection } from './connection.js';
import { elsewhereOf } from './elsewhere.js';
import { Inbound } from './inbound.js';
import { Request } from './messages.js';
import {
  countExchanged,
  exchangeOf,
  listExchanged,
  takeUp,
  want,
  type Exchanged,
  type Wanted,
} from './outbound-store.js';
import { Outbound, wordsPlace } from './outbound.js';

/** Longest message of a partner, bytes. */
const LONGEST_MESSAGE = 10 * 1024 * 1024;

/**
 * The national exchange: tells it of our dossiers, takes what partners push and ask at `POST /v1/exchange`, and shows the
 * desk what waits.
 * @throws {CodeTableError} when the operator's file of code tables is wrong
 */
export function registerExchange(app: FastifyInstance, context: ServiceContext): void {
  const connection = connectionOf(context);
  const { client, tables } = connection;
  const outbound = client && new Outbound(context, client, tables);
  outbound?.start();
  if (client !== undefined) elsewhereOf(context).start();
  registerPartners(app, context, connection);

  implement(
    app,
    routes.getExchange,
    async ({ query }): Promise<ExchangeReport> => {
      const state = query.state ?? 'waiting';
      const rows = await listExchanged(context.db, state, query.limit ?? 50);
      return {
        connected: client !== undefined,
        ...(client && { unit: client.unit }),
        ...(await countExchanged(context.db)),
        items: rows.map((row) => entry(row, state, context)),
      };
    },
    context,
  );
  implement(
    app,
    routes.retryExchange,
    async ({ params }): Promise<ExchangeEntry> => {
      const dossier = await dossierByCode(context.db, normaliseDossierCode(params.code));
      if (dossier === undefined) throw new ProblemError('dossier-not-found');
      if (outbound === undefined) throw new ProblemError('unavailable', { detail: notConnected });
      const now = new Date(context.now());
      await context.db.transaction(async (tx) => {
        await want(tx, dossier.id, dossier.version, now);
        await takeUp(tx, dossier.id, now);
        await outbound.queue(dossier.id, tx);
      });
      const exchange = await exchangeOf(context.db, dossier.id);
      if (exchange === undefined) throw new ProblemError('dossier-not-found');
      return entry({ dossier, exchange }, 'waiting', context);
    },
    context,
  );
}

/** The address for partners; it does not exist where none is configured. */
function registerPartners(
  app: FastifyInstance,
  context: ServiceContext,
  { tables }: Connection,
): void {
  const partners = context.configuration.exchange?.partners ?? [];
  if (partners.length === 0) return;
  const inbound = new Inbound(context, tables, partners);
  app.post('/v1/exchange', { bodyLimit: LONGEST_MESSAGE }, async (request, reply) => {
    // A log-in tries a password; what it is, is decided by the same reading that answers it.
    const isLogIn = Request.safeParse(request.body).data?.service === '';
    await context.limits.count(isLogIn ? 'proof' : 'read', request, reply);
    const answer = await inbound.answer(request.body);
    return reply.header('cache-control', 'no-store').send(answer);
  });
}

function entry(
  { dossier, exchange }: Exchanged,
  state: Wanted,
  { secrets }: ServiceContext,
): ExchangeEntry {
  const { waitingSince, lastAttemptAt, lastOutcome, lastCode, lastWords } = exchange;
  return {
    code: dossier.code,
    state,
    ...(waitingSince !== null && { since: waitingSince.toISOString() }),
    version: dossier.version,
    confirmedVersion: exchange.confirmedVersion,
    confirmedStep: exchange.confirmedStep,
    attempts: exchange.attempts,
    ...(lastAttemptAt !== null && { lastAttemptAt: lastAttemptAt.toISOString() }),
    ...(lastOutcome !== null && { outcome: lastOutcome }),
    ...(lastCode !== null && { answerCode: lastCode }),
    ...(lastWords !== null && { answer: secrets.decrypt(lastWords, wordsPlace(dossier.id)) }),
  };
}

const notConnected = {
  vi: 'Chưa cấu hình kết nối trao đổi quốc gia.',
  en: 'No national exchange is configured.',
};
