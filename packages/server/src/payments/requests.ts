import { randomUUID } from 'node:crypto';
import type { Actor, PaymentItem } from '@motcua/contract';
import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { AuditActor } from '../audit/service.js';
import type { Executor, Transaction } from '../database/pool.js';
import { publish } from '../dossiers/outbox.js';
import type { DossierRow } from '../dossiers/tables.js';
import { ProblemError } from '../http/problem.js';
import { paymentAttempts, paymentEvents, paymentRequests, type RequestRow } from './tables.js';

/** States in which a request waits to be paid. */
export const OPEN = ['unpaid', 'pending'] as const;

/** When something is paid that a dossier does not wait for. */
export type Collect = 'accepting' | 'supplementing' | 'returning';

/** What is asked. */
export interface Asked {
  readonly purpose?: string | undefined;
  readonly items?: readonly PaymentItem[] | undefined;
  readonly amountVnd: number;
  readonly actor: Actor;
  readonly at: Date;
  /** The step that waits for it, or when it is paid without one. `further`: asked beside a step that was made before. */
  readonly wait:
    { readonly sequence: number; readonly further?: boolean } | { readonly collect: Collect };
}

/** Everything that is said of money without a word of its own. */
const PURPOSE = 'Phí, lệ phí giải quyết thủ tục hành chính';

/**
 * What is to be paid: the amount that was named, or the sum of the items.
 * @throws {ProblemError} `invalid-move` when both are named and differ
 */
export function amountAsked(
  amountVnd: number | undefined,
  items: readonly PaymentItem[] | undefined,
  pointer = '/payment/items',
): number | undefined {
  if (items === undefined) return amountVnd;
  const sum = items.reduce((total, item) => total + item.amountVnd, 0);
  if (Number.isSafeInteger(sum) && (amountVnd ?? sum) === sum) return sum;
  throw new ProblemError('invalid-move', {
    errors: [
      {
        pointer,
        code: 'sum-differs',
        detail: {
          vi: 'Tổng các khoản phải bằng số tiền cần nộp.',
          en: 'The items must add up to the amount.',
        },
      },
    ],
  });
}

/** Writes down that something is to be paid, and tells of it. The caller holds the lock on the dossier. */
export async function openRequest(
  tx: Transaction,
  dossier: Pick<DossierRow, 'id' | 'code'>,
  asked: Asked,
): Promise<RequestRow> {
  const { actor, amountVnd, at, wait } = asked;
  const purpose = asked.purpose?.trim() || PURPOSE;
  const [row] = await tx
    .insert(paymentRequests)
    .values({
      id: randomUUID(),
      dossierId: dossier.id,
      purpose,
      items: [...(asked.items ?? [{ kind: 'fee', name: purpose, amountVnd }])],
      amountVnd,
      sequence: 'sequence' in wait ? wait.sequence : null,
      collect: 'collect' in wait ? wait.collect : null,
      state: 'unpaid',
      requestedAt: at,
      actorId: actor.id,
      actorName: actor.name,
      actorUnit: actor.unit ?? null,
    })
    .returning();
  if (row === undefined) throw new Error('The payment request was not written');
  await note(tx, row.id, { at, what: 'requested', who: { kind: 'officer', id: actor.id } });
  await publish(tx, {
    type: 'motcua.payment.requested',
    dossierId: dossier.id,
    subject: dossier.code,
    time: at,
    data: {
      request: row.id,
      amountVnd,
      stopsClock: row.sequence !== null,
      // Whether a step made the request, and so tells of it.
      step: 'sequence' in wait && wait.further !== true,
    },
  });
  return row;
}

/** Appends to what happened to a payment. Nothing personal. */
export async function note(
  tx: Transaction,
  requestId: string,
  event: {
    readonly at: Date;
    readonly what: string;
    readonly who: AuditActor;
    readonly attemptId?: string;
    readonly details?: Readonly<Record<string, unknown>>;
  },
): Promise<void> {
  const { at, what, who, attemptId = null, details = {} } = event;
  await tx.insert(paymentEvents).values({ requestId, attemptId, at, what, who, details });
}

/** The requests of a dossier, the oldest first. */
export function requestsOf(db: Executor, dossierId: string): Promise<RequestRow[]> {
  return db
    .select()
    .from(paymentRequests)
    .where(eq(paymentRequests.dossierId, dossierId))
    .orderBy(asc(paymentRequests.requestedAt), asc(paymentRequests.id));
}

/** Whether the dossier waits for something that is not paid. */
export async function awaitsPayment(db: Executor, dossierId: string): Promise<boolean> {
  const [open] = await db
    .select({ id: paymentRequests.id })
    .from(paymentRequests)
    .where(
      and(
        eq(paymentRequests.dossierId, dossierId),
        isNotNull(paymentRequests.sequence),
        inArray(paymentRequests.state, [...OPEN]),
      ),
    )
    .limit(1);
  return open !== undefined;
}

/**
 * What the dossier waited for is not to be paid any more: an officer went on without it, or the citizen took the dossier
 * back. Money that comes all the same is found as a surplus.
 */
export async function cancelWaiting(
  tx: Transaction,
  dossier: Pick<DossierRow, 'id' | 'code'>,
  event: { readonly at: Date; readonly who: AuditActor; readonly all: boolean },
): Promise<void> {
  const cancelled = await tx
    .update(paymentRequests)
    .set({ state: 'cancelled' })
    .where(
      and(
        eq(paymentRequests.dossierId, dossier.id),
        inArray(paymentRequests.state, [...OPEN]),
        ...(event.all ? [] : [isNotNull(paymentRequests.sequence)]),
      ),
    )
    .returning();
  for (const request of cancelled) {
    await note(tx, request.id, { ...event, what: 'cancelled' });
    await tellCancelled(tx, dossier, request, event.at, true);
  }
}

/** Tells that a request is not to be paid any more. @param step a step took it back, and so tells of it */
export async function tellCancelled(
  tx: Transaction,
  dossier: Pick<DossierRow, 'id' | 'code'>,
  request: RequestRow,
  at: Date,
  step: boolean,
): Promise<void> {
  await publish(tx, {
    type: 'motcua.payment.cancelled',
    dossierId: dossier.id,
    subject: dossier.code,
    time: at,
    data: {
      request: request.id,
      amountVnd: request.amountVnd,
      stopsClock: request.sequence !== null,
      step,
    },
  });
}

/** A request that has no open attempt any more can be paid anew. */
export async function reopen(tx: Transaction, requestId: string): Promise<void> {
  const [open] = await tx
    .select({ id: paymentAttempts.id })
    .from(paymentAttempts)
    .where(
      and(
        eq(paymentAttempts.requestId, requestId),
        inArray(paymentAttempts.state, ['begun', 'pending', 'disputed']),
      ),
    )
    .limit(1);
  if (open !== undefined) return;
  await tx
    .update(paymentRequests)
    .set({ state: 'unpaid' })
    .where(and(eq(paymentRequests.id, requestId), eq(paymentRequests.state, 'pending')));
}

/** Those of some requests of which the platform told what does not agree: they are not paid again meanwhile. */
export async function disputedAmong(
  db: Executor,
  requestIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ id: paymentAttempts.requestId })
    .from(paymentAttempts)
    .where(
      and(
        inArray(paymentAttempts.requestId, [...requestIds]),
        eq(paymentAttempts.state, 'disputed'),
      ),
    );
  return new Set(rows.map(({ id }) => id));
}
