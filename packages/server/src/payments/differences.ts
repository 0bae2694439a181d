import { randomUUID } from 'node:crypto';
import { and, eq, exists, gt, isNotNull, isNull, ne, or, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Transaction } from '../database/pool.js';
import { paymentDifferences, type AttemptRow, type RequestRow } from './tables.js';

/** What does not agree between the centre and the platform. */
export type DifferenceKind =
  | 'amount-differs'
  | 'dossier-differs'
  | 'unproven'
  | 'unknown-reference'
  | 'paid-again'
  | 'paid-after-end'
  | 'not-paid-there'
  | 'refund-refused'
  | 'refund-unclear'
  | 'refunded-there';

/** A difference to write down. */
interface Difference {
  readonly kind: DifferenceKind;
  readonly reference: string;
  readonly request?: RequestRow | undefined;
  readonly attempt?: AttemptRow | undefined;
  readonly expectedVnd?: number | undefined;
  /** Absent where the platform named none that can be read. */
  readonly foundVnd?: number | undefined;
  /** As the platform gave it. */
  readonly code: string;
}

/**
 * Writes down that the centre and the platform do not agree, for somebody to look; once, however often it is seen. Another
 * amount than before is another difference and ends the one that was open, so that whoever saw the amount before settles that
 * one alone. What an officer saw to by hand is not said again: an amount that comes back to it is, with that, the last word.
 * @returns whether it is new
 */
export async function differ(tx: Transaction, at: Date, difference: Difference): Promise<boolean> {
  const { foundVnd } = difference;
  if (foundVnd === undefined) {
    return !(await wasSettled(tx, difference)) && insert(tx, at, difference);
  }
  if (await insert(tx, at, difference)) return true;
  const isAnother = await endOther(tx, at, difference, foundVnd);
  if (isAnother && (await insert(tx, at, difference))) return true;
  await saidLast(tx, at, difference, foundVnd);
  return false;
}

/** @returns whether it was written: it is not where the same is settled, or any of its kind and payment is open */
async function insert(
  tx: Transaction,
  at: Date,
  { kind, reference, request, attempt, expectedVnd, foundVnd, code }: Difference,
): Promise<boolean> {
  const written = await tx
    .insert(paymentDifferences)
    .values({
      id: randomUUID(),
      kind,
      reference: stored(reference),
      requestId: request?.id ?? null,
      attemptId: attempt?.id ?? null,
      expectedVnd: expectedVnd ?? null,
      foundVnd: foundVnd ?? null,
      platformCode: code.slice(0, 40),
      foundAt: at,
    })
    .onConflictDoNothing()
    .returning({ id: paymentDifferences.id });
  return written.length > 0;
}

/** Whether an officer saw by hand to one of this kind and payment, of whatever amount. */
async function wasSettled(tx: Transaction, difference: Difference): Promise<boolean> {
  const [settled] = await tx
    .select({ id: paymentDifferences.id })
    .from(paymentDifferences)
    .where(and(isSame(difference), isNotNull(paymentDifferences.settledBy)))
    .limit(1);
  return settled !== undefined;
}

/** Ends the open one where it is of another amount. @returns whether there was one */
async function endOther(
  tx: Transaction,
  at: Date,
  difference: Difference,
  foundVnd: number,
): Promise<boolean> {
  const ended = await tx
    .update(paymentDifferences)
    .set({ resolvedAt: at })
    .where(
      and(
        isSame(difference),
        isNull(paymentDifferences.resolvedAt),
        or(isNull(paymentDifferences.foundVnd), ne(paymentDifferences.foundVnd, foundVnd)),
      ),
    )
    .returning({ id: paymentDifferences.id });
  return ended.length > 0;
}

/** Makes the difference of this amount the last one of its payment, where another was found since: refunds go by it. */
async function saidLast(
  tx: Transaction,
  at: Date,
  difference: Difference,
  foundVnd: number,
): Promise<void> {
  const later = alias(paymentDifferences, 'later');
  await tx
    .update(paymentDifferences)
    .set({ foundAt: at })
    .where(
      and(
        isSame(difference),
        eq(paymentDifferences.foundVnd, foundVnd),
        or(isNull(paymentDifferences.resolvedAt), isNotNull(paymentDifferences.settledBy)),
        exists(
          tx
            .select({ id: later.id })
            .from(later)
            .where(
              and(
                eq(later.reference, paymentDifferences.reference),
                gt(later.foundAt, paymentDifferences.foundAt),
              ),
            ),
        ),
      ),
    );
}

function isSame({ kind, reference }: Difference): SQL | undefined {
  return and(
    eq(paymentDifferences.kind, kind),
    eq(paymentDifferences.reference, stored(reference)),
  );
}

/** A reference as it is stored; what the platform names may be longer than any of the centre. */
function stored(reference: string): string {
  return reference.slice(0, 60);
}

/** What did not agree about an attempt does again, or was seen to. @param kind only what was of this kind */
export async function resolveDifferences(
  tx: Transaction,
  attemptId: string,
  at: Date,
  kind?: DifferenceKind,
): Promise<void> {
  await tx
    .update(paymentDifferences)
    .set({ resolvedAt: at })
    .where(
      and(
        eq(paymentDifferences.attemptId, attemptId),
        isNull(paymentDifferences.resolvedAt),
        kind === undefined ? undefined : eq(paymentDifferences.kind, kind),
      ),
    );
}
