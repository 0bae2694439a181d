import { and, eq, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import type { ServiceContext } from '../context.js';
import { PlatformError, type PaymentProvider, type PaymentWord } from './provider.js';
import { openRefunds, sendRefund } from './refund-sending.js';
import type { Parts } from './service.js';
import { settle } from './settle.js';
import { paymentAttempts, paymentReconciliations, type AttemptRow } from './tables.js';

/** What came of asking the platform about everything open. */
export interface Reconciliation {
  /** Attempts asked about. */
  readonly asked: number;
  /** Of these, settled by it: paid, surplus or not paid. */
  readonly settled: number;
  /** Of these, without an answer, or with one that could not be taken. */
  readonly unanswered: number;
  /** Refunds that are over now. */
  readonly refunds: number;
}

/** A page that was just begun is left alone for so long, milliseconds. */
const GRACE = 60_000;
/** What failed or expired may still be paid: banks settle late. It is asked about for three days, each hour. Milliseconds. */
const LATE = 3 * 86_400_000;
const HOUR = 3_600_000;
/** How long rounds are written down, milliseconds: enough to see since when the platform is away. The last one stays. */
const ROUNDS_KEPT = 90 * 86_400_000;
/** Attempts asked about at a time. */
const BATCH = 500;
/** A platform that left so many messages in a row without an answer is away: the rest waits for the next round. */
const AWAY = 3;

/**
 * Asks the platform about every attempt that is open, settles it, and follows the refunds. Several processes may do so at
 * once. What the platform does not answer stays as it is.
 */
export async function reconcile(parts: Parts): Promise<Reconciliation> {
  const { context, provider } = parts;
  if (provider === undefined) return { asked: 0, settled: 0, unanswered: 0, refunds: 0 };
  let asked = 0;
  let settled = 0;
  let unanswered = 0;
  let away = 0;
  // What fails fails alone: the others are asked about all the same.
  const attempt = async <T>(what: string, work: () => Promise<T>): Promise<T | undefined> => {
    try {
      const done = await work();
      away = 0;
      return done;
    } catch (err) {
      away = err instanceof PlatformError ? away + 1 : 0;
      context.log.warn({ err }, what);
      return undefined;
    }
  };
  for (const { reference, beganAt } of await openAttempts(context)) {
    if (away >= AWAY) break;
    asked += 1;
    const outcome = await attempt('a payment could not be asked about', async () =>
      settle(context, await provider.query(reference, beganAt.getTime()), 'query'),
    );
    if (outcome === undefined) unanswered += 1;
    else if (outcome !== 'open') settled += 1;
  }
  let refunds = 0;
  for (const id of await openRefunds(context)) {
    if (away >= AWAY) break;
    if (await attempt('a refund was not answered', () => sendRefund(parts, id))) refunds += 1;
  }
  const at = context.now();
  await context.db
    .insert(paymentReconciliations)
    .values({ at: new Date(at), asked, settled, unanswered })
    .onConflictDoNothing();
  await context.db
    .delete(paymentReconciliations)
    .where(lt(paymentReconciliations.at, new Date(at - ROUNDS_KEPT)));
  return { asked, settled, unanswered, refunds };
}

/** Asks about one attempt, for somebody who waits. */
export async function check({ context, provider }: Parts, id: string): Promise<void> {
  if (provider === undefined) return;
  const [attempt] = await context.db
    .select()
    .from(paymentAttempts)
    .where(and(eq(paymentAttempts.id, id), eq(paymentAttempts.state, 'pending')));
  const word = attempt && (await ask(provider, attempt));
  if (word) await settle(context, word, 'query');
}

async function ask(
  provider: PaymentProvider,
  { reference, beganAt }: AttemptRow,
): Promise<PaymentWord | undefined> {
  try {
    return await provider.query(reference, beganAt.getTime());
  } catch (error) {
    if (error instanceof PlatformError) return undefined;
    throw error;
  }
}

function openAttempts({ db, now }: ServiceContext): Promise<AttemptRow[]> {
  const before = (milliseconds: number): Date => new Date(now() - milliseconds);
  return (
    db
      .select()
      .from(paymentAttempts)
      .where(
        or(
          and(
            inArray(paymentAttempts.state, ['begun', 'pending']),
            lt(paymentAttempts.beganAt, before(GRACE)),
          ),
          and(
            inArray(paymentAttempts.state, ['failed', 'expired', 'disputed']),
            gt(paymentAttempts.beganAt, before(LATE)),
            or(isNull(paymentAttempts.checkedAt), lt(paymentAttempts.checkedAt, before(HOUR))),
          ),
        ),
      )
      // In no order: what is never answered does not hold up the rest for ever.
      .orderBy(sql`random()`)
      .limit(BATCH)
  );
}
