import { PAPER_FORMATS, routes } from '@motcua/contract/routes';
import { hanoiDay, normaliseDossierCode, normaliseProcedureCode } from '@motcua/rules';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ServiceContext } from '../context.js';
import { ownsDossier } from '../dossiers/ownership.js';
import { dossierByCode } from '../dossiers/store.js';
import type { DossierRow } from '../dossiers/tables.js';
import { implement } from '../http/implement.js';
import { ProblemError } from '../http/problem.js';
import { callerName, isOwnOrigin, type Caller } from '../keys/access.js';
import { answerPaper } from '../papers/answer.js';
import { feesOf } from './fees/schedule.js';
import { NationalPlatform } from './national.js';
import { SignatureError, type PaymentProvider } from './provider.js';
import { paymentReceipt } from './receipt.js';
import { check, reconcile } from './reconcile.js';
import { sendRefund } from './refund-sending.js';
import { REFUND_QUEUE, refund } from './refunds.js';
import { Payments, type Parts } from './service.js';
import { refused, settle } from './settle.js';

/** Minutes between two rounds of asking the platform about what is open. */
const ROUND = 10;

/** The platform that this service is connected to, if any. */
export function providerOf({
  configuration: { paymentPlatform },
}: Pick<ServiceContext, 'configuration'>): PaymentProvider | undefined {
  return paymentPlatform && new NationalPlatform(paymentPlatform);
}

/** Payments for citizens and desks, the word of the platform, and what is done about it apart from requests. */
export function registerPayments(
  app: FastifyInstance,
  context: ServiceContext,
  provider = providerOf(context),
): Payments {
  const payments = new Payments(context, provider);
  const parts: Parts = { context, payments, provider };

  // A round may take long: no second one meanwhile.
  const round = { retryLimit: 0, everyMinutes: ROUND, expireInSeconds: 1_800, concurrency: 1 };
  context.jobs.work('payments.reconcile', round, async () => {
    await reconcile(parts);
  });
  context.jobs.work<{ attempt: string }>('payments.check', { retryLimit: 0 }, ({ attempt }) =>
    check(parts, attempt),
  );
  context.jobs.work<{ refund: string }>(REFUND_QUEUE, {}, async ({ refund: id }) => {
    await sendRefund(parts, id);
  });

  /** How much of a dossier the asker may see: nothing, all but what is personal, or all. */
  const sight = async (
    dossier: DossierRow,
    token: string | undefined,
    request: FastifyRequest,
  ): Promise<'none' | 'masked' | 'whole'> => {
    if (token !== undefined) {
      const holder = context.secrets.holderOf(token, dossier.id, context.now());
      if (holder === undefined) throw new ProblemError('token-invalid');
      return holder === 'filer' ? 'whole' : 'masked';
    }
    const person = await context.persons.personOf(request);
    return person && ownsDossier(context.secrets, person, dossier) ? 'whole' : 'none';
  };

  /** @throws {ProblemError} `token-invalid`, also for a code that does not exist */
  const entitled = async (
    code: string,
    token: string | undefined,
    request: FastifyRequest,
  ): Promise<{ dossier: DossierRow; masked: boolean }> => {
    const dossier = await dossierByCode(context.db, normaliseDossierCode(code));
    const seen = dossier ? await sight(dossier, token, request) : 'none';
    if (dossier === undefined || seen === 'none') throw new ProblemError('token-invalid');
    return { dossier, masked: seen === 'masked' };
  };

  implement(
    app,
    routes.beginPayment,
    async ({ params, body, token, caller, request, transaction }) => {
      const { dossier } = await entitled(params.code, token, request);
      await checkReturn(context, caller, body.returnUrl);
      return payments.begin(dossier, body, transaction);
    },
    context,
  );
  implement(
    app,
    routes.getPayment,
    async ({ params, token, request }) => {
      const found = await payments.attempt(params.id);
      return payments.state(found, (await sight(found.dossier, token, request)) !== 'none');
    },
    context,
  );
  implement(
    app,
    routes.getPaymentReceipt,
    async ({ params, token, request, reply }) => {
      const { dossier, masked } = await entitled(params.code, token, request);
      const paper = await paymentReceipt(context, dossier, params.id, masked);
      return answerPaper(paper, request, reply);
    },
    context,
    { accepts: [...PAPER_FORMATS] },
  );
  implement(
    app,
    routes.listScheduledFees,
    async ({ params }) => {
      const on = hanoiDay(context.now());
      return { items: await feesOf(context.db, normaliseProcedureCode(params.code), on), on };
    },
    context,
  );
  registerDeskPayments(app, parts);
  registerCallback(app, context, provider);
  return payments;
}

function registerDeskPayments(app: FastifyInstance, parts: Parts): void {
  const { context, payments } = parts;
  implement(app, routes.listDeskPayments, ({ params }) => payments.list(params.code), context);
  implement(
    app,
    routes.requestFurtherPayment,
    ({ params, body, transaction }) => transaction((tx) => payments.request(tx, params.code, body)),
    context,
  );
  implement(
    app,
    routes.listPaymentDifferences,
    ({ query }) => payments.differences(query.open === 'true'),
    context,
  );
  implement(
    app,
    routes.recordCounterPayment,
    ({ params, body, caller, transaction }) =>
      transaction((tx) => payments.recordAtCounter(tx, params.id, body, callerName(caller))),
    context,
  );
  implement(
    app,
    routes.cancelPayment,
    ({ params, body, caller, transaction }) =>
      transaction((tx) => payments.cancel(tx, params.id, body, callerName(caller))),
    context,
  );
  implement(
    app,
    routes.refundPayment,
    ({ params, body, caller, transaction }) =>
      transaction((tx) => refund(tx, parts, params.id, body, callerName(caller))),
    context,
  );
}

/**
 * Where the platform says that something was paid. It comes from servers, many from one address, so that genuine messages
 * are not counted; others are, and never reach the database.
 */
function registerCallback(
  app: FastifyInstance,
  context: ServiceContext,
  provider: PaymentProvider | undefined,
): void {
  app.post<{ Params: { provider: string }; Body: unknown }>(
    routes.confirmPayment.path.replace('{provider}', ':provider'),
    { bodyLimit: 65_536, config: { access: 'open' } },
    async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      if (provider === undefined || request.params.provider !== provider.name) {
        throw new ProblemError('not-found');
      }
      try {
        const body = routes.confirmPayment.body.parse(request.body ?? {});
        const { word, answer } = provider.readCallback(body);
        const outcome = await settle(context, word, 'callback');
        const taken = !refused.has(outcome);
        return await reply.send(answer(taken, taken ? 'Thanh cong' : outcome));
      } catch (error) {
        if (!(error instanceof SignatureError)) throw error;
        request.log.warn({ provider: provider.name }, 'payment message without a right signature');
        await context.limits.count('write', request, reply);
        throw new ProblemError('key-not-allowed', { detail: notSigned });
      }
    },
  );
}

/** The browser comes back to a page of the centre, or of the site whose key began the payment; to nowhere else. */
async function checkReturn(
  { configuration, keys }: ServiceContext,
  caller: Caller,
  returnUrl: string | undefined,
): Promise<void> {
  if (returnUrl === undefined) return;
  const { origin, username, password } = new URL(returnUrl);
  const isRegistered =
    caller.kind === 'site'
      ? caller.site.origins.has(origin)
      : caller.kind === 'server' && (await keys.hasOrigin(origin));
  const isPlain = username === '' && password === '';
  if (isPlain && (isRegistered || isOwnOrigin(origin, configuration))) return;
  throw new ProblemError('invalid-request', {
    errors: [
      {
        pointer: '/returnUrl',
        code: 'origin-not-registered',
        detail: {
          vi: 'Trang quay về phải thuộc tên miền đã đăng ký với khoá.',
          en: 'The page must be on an origin that is registered with the key.',
        },
      },
    ],
  });
}

const notSigned = {
  vi: 'Thông điệp không có chữ ký đúng của cổng thanh toán.',
  en: 'The message does not carry the right signature of the payment platform.',
};
