import { randomUUID } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
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

/**
 * Writes down that the centre and the platform do not agree, for somebody to look; once, however often it is seen.
 * @returns whether it is new
 */
export async function differ(
  tx: Transaction,
  at: Date,
  {
    kind,
    reference,
    request,
    attempt,
    expectedVnd,
    foundVnd,
    code,
  }: {
    readonly kind: DifferenceKind;
    readonly reference: string;
    readonly request?: RequestRow | undefined;
    readonly attempt?: AttemptRow | undefined;
    readonly expectedVnd?: number | undefined;
    readonly foundVnd?: number | undefined;
    /** As the platform gave it. */
    readonly code: string;
  },
): Promise<boolean> {
  const written = await tx
    .insert(paymentDifferences)
    .values({
      id: randomUUID(),
      kind,
      reference: reference.slice(0, 60),
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
