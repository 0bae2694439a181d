import type { Instant } from './dates.js';
import { isLate } from './working-time.js';

/** What the national measure looks at. */
export interface MeasuredDossier {
  /** Where the clock stopped, or now. */
  readonly endedAt: Instant;
  /** Pushed by what was spent waiting for the citizen; absent when nothing was promised. */
  readonly dueAt?: Instant;
  readonly supplementRequests: number;
}

/**
 * Whether the national index counts a dossier as late (Decision 766/QĐ-TTg, formula 2.1): a result after the appointment,
 * or papers asked for more than once, however early the result came.
 */
export function isCountedLate({ endedAt, dueAt, supplementRequests }: MeasuredDossier): boolean {
  return supplementRequests > 1 || (dueAt !== undefined && isLate(dueAt, endedAt));
}
