import type { DossierStatusCode, StatusReading } from './statuses.js';
import type { Instant } from './dates.js';

/** Everything that can happen to a dossier after it was filed. */
export type Move =
  | 'accept'
  | 'take-over'
  | 'refuse'
  | 'request-supplement'
  | 'request-payment'
  | 'forward'
  | 'suspend'
  | 'resume'
  | 'complete'
  | 'return-result'
  | 'extend'
  | 'supplement'
  | 'supplement-part'
  | 'withdraw';

/** Who makes a move: an officer of the agency, or the citizen. */
export type Mover = 'agency' | 'citizen';

/** What the lifecycle needs to know about a dossier. */
export interface LifecycleState {
  readonly status: number;
  /** The status before the supplement was asked for; kept while the dossier waits (5) or is suspended (8). */
  readonly statusBefore?: DossierStatusCode;
  /** The appointment was already postponed once. */
  readonly extended?: boolean;
  /** How many supplement requests were made so far. */
  readonly supplementRequests?: number;
  /** Another counter took it, and the competent authority has not received it yet: its clock has not begun. */
  readonly awaitsAuthority?: boolean;
}

/** One paper to add, and why. */
export interface SupplementItem {
  readonly name: string;
  readonly reason: string;
}

/** A move with what it must carry. Runtime-checked: it usually comes from a request body. */
export interface MoveRequest {
  readonly move: Move;
  /** Who makes it. Not looked at when absent. */
  readonly by?: Mover;
  /** Why. Required to refuse, suspend and extend, and when an officer writes down a withdrawal. */
  readonly reason?: string;
  /** All papers to add, each with its reason, in one go (Decree 309/2026, art. 8(1)). Required to ask for them. */
  readonly items?: readonly SupplementItem[];
  /** Why papers are asked for once more. Required from the second time on: the rule is once (Decree 118/2025, art. 11). */
  readonly exception?: string;
  /** What is to be paid, whole đồng above 0. Required to ask for a payment. */
  readonly amountVnd?: number;
  /** The new appointment. Required to extend. */
  readonly dueAt?: Instant;
  /** The apology the citizen reads. Required to extend (form 04 of Circular 03/2025). */
  readonly apology?: string;
}

/** Why a move was not made. Stable; a program may branch on it. */
export type MoveProblem =
  | 'unknown-move'
  | 'move-not-possible'
  | 'reason-missing'
  | 'items-missing'
  | 'item-incomplete'
  | 'amount-missing'
  | 'due-missing'
  | 'apology-missing'
  | 'exception-missing'
  | 'mover-not-allowed'
  | 'not-taken-over'
  | 'already-extended';

/** What the law frowns upon but systems do; the move was made. */
export type MoveWarning = 'supplement-requested-again';

/** The outcome of a move. */
export type MoveResult =
  | {
      readonly ok: true;
      readonly status: DossierStatusCode;
      readonly state: LifecycleState & { readonly status: DossierStatusCode };
      readonly warnings: readonly MoveWarning[];
    }
  | { readonly ok: false; readonly code: MoveProblem; readonly detail: string };

const sources: Readonly<Record<Move, readonly number[]>> = {
  accept: [1],
  'take-over': [2, 4],
  refuse: [1, 2],
  'request-supplement': [1, 2, 4],
  'request-payment': [2, 4],
  forward: [2, 4],
  suspend: [2, 4, 5, 6],
  resume: [5, 6, 8],
  complete: [2, 4],
  'return-result': [9],
  extend: [2, 4],
  supplement: [5],
  'supplement-part': [5],
  // Before a decision (Decree 118/2025, art. 21): not when there is a result, nor after the end.
  withdraw: [1, 2, 4, 5, 6, 8],
};

/** Moves that are not the agency's alone. */
const movers: Partial<Readonly<Record<Move, readonly Mover[]>>> = {
  // By the citizen, or at a counter by the officer who takes the papers in or was asked to.
  supplement: ['citizen', 'agency'],
  'supplement-part': ['citizen', 'agency'],
  withdraw: ['citizen', 'agency'],
};

/** Moves that need a clock that has begun. */
const timed: readonly Move[] = ['complete', 'extend'];

/** Whether somebody may make a move at all. */
export function mayMake(by: Mover, move: Move): boolean {
  return (movers[move] ?? ['agency']).includes(by);
}

/**
 * The moves a status allows, in the order of the type. An unknown or final status allows none.
 * @param by only moves of this one
 * @param reading whether a suspension (8) is an end
 */
export function movesFrom(
  status: number,
  by?: Mover,
  reading: StatusReading = {},
): readonly Move[] {
  if (status === 8 && reading.suspensionEnds === true) return [];
  return (Object.keys(sources) as Move[]).filter(
    (move) => sources[move].includes(status) && (by === undefined || mayMake(by, move)),
  );
}

/** The moves that somebody can make with a dossier now; what a move must carry is not looked at. */
export function possibleMoves(
  state: LifecycleState,
  by: Mover,
  reading: StatusReading = {},
): readonly Move[] {
  const awaits = state.awaitsAuthority === true;
  return movesFrom(state.status, by, reading).filter((move) => {
    if (move === 'extend' && state.extended === true) return false;
    if (move === 'take-over') return awaits;
    return !(awaits && timed.includes(move));
  });
}

/**
 * Makes a move, or says why it cannot be made. Pure: the caller stores the state, the time and the actor.
 * @param reading whether a suspension (8) is an end
 */
export function applyMove(
  state: LifecycleState,
  request: MoveRequest,
  reading: StatusReading = {},
): MoveResult {
  const { move, by } = request;
  if (!Object.hasOwn(sources, move)) {
    return problem('unknown-move', `"${String(move)}" is not a move of a dossier`);
  }
  if (by !== undefined && !mayMake(by, move)) {
    return problem('mover-not-allowed', `"${move}" is not for the ${by} to make`);
  }
  const allowed = sources[move];
  if (!movesFrom(state.status, undefined, reading).includes(move)) {
    return problem(
      'move-not-possible',
      `"${move}" needs status ${allowed.join(', ')}; the dossier has ${state.status}`,
    );
  }
  const awaits = state.awaitsAuthority === true;
  if (move === 'take-over' && !awaits) {
    return problem('move-not-possible', 'No other counter took it, or it has arrived');
  }
  if (timed.includes(move) && awaits) {
    return problem('not-taken-over', 'The competent authority has not received it yet');
  }
  const lacking = whatIsLacking(state, request);
  if (lacking !== undefined) return lacking;

  const status = target(state, move);
  const requests = state.supplementRequests ?? 0;
  const asks = move === 'request-supplement';
  const waits = status === 5 || status === 8;
  const before = asks ? (state.status as DossierStatusCode) : state.statusBefore;
  return {
    ok: true,
    status,
    state: {
      status,
      ...(waits && before !== undefined && { statusBefore: before }),
      extended: state.extended === true || move === 'extend',
      supplementRequests: requests + (asks ? 1 : 0),
      ...(awaits && move !== 'take-over' && { awaitsAuthority: true }),
    },
    // Decision 766/QĐ-TTg counts a dossier asked twice as late.
    warnings: asks && requests > 0 ? ['supplement-requested-again'] : [],
  };
}

function target(state: LifecycleState, move: Move): DossierStatusCode {
  switch (move) {
    case 'accept':
      return 2;
    case 'refuse':
      return 3;
    case 'forward':
      return 4;
    case 'request-supplement':
      return 5;
    case 'request-payment':
      return 6;
    case 'withdraw':
      return 7;
    case 'suspend':
      return 8;
    case 'complete':
      return 9;
    case 'return-result':
      return 10;
    case 'extend':
    case 'take-over':
    // The rest is still asked for: the citizen's turn, and the clock stands.
    case 'supplement-part':
      return state.status as DossierStatusCode;
    case 'supplement':
      return state.statusBefore ?? 4;
    case 'resume':
      // A dossier that was never received cannot be "processed": it goes back to be received.
      return state.statusBefore === 1 ? 1 : 4;
  }
}

function whatIsLacking(
  state: LifecycleState,
  { move, by, reason, items, exception, amountVnd, dueAt, apology }: MoveRequest,
): MoveResult | undefined {
  // Going on without what was asked for is not passed over in silence.
  const passesOver =
    move === 'resume' &&
    (state.status === 5 || (state.status === 8 && state.statusBefore !== undefined));
  const needsReason =
    passesOver ||
    move === 'refuse' ||
    move === 'suspend' ||
    move === 'extend' ||
    (move === 'withdraw' && by === 'agency');
  if (needsReason && isBlank(reason)) {
    return problem('reason-missing', `"${move}" must say why; the citizen reads it`);
  }
  if (move === 'request-supplement') {
    if (items === undefined || items.length === 0) {
      return problem('items-missing', 'A supplement request lists every paper to add');
    }
    if (items.some((item) => isBlank(item.name) || isBlank(item.reason))) {
      return problem('item-incomplete', 'Every paper to add has a name and a reason');
    }
    if ((state.supplementRequests ?? 0) > 0 && isBlank(exception)) {
      return problem('exception-missing', 'Papers were asked for once; say why again');
    }
  }
  if (move === 'request-payment' && !(Number.isSafeInteger(amountVnd) && Number(amountVnd) > 0)) {
    return problem('amount-missing', 'A payment request names whole đồng above 0');
  }
  if (move === 'extend') {
    // "New appointment at most once": Decree 61/2018, art. 19(9), repeated by local rules under Decree 118/2025.
    if (state.extended === true) {
      return problem('already-extended', 'The appointment was postponed once already');
    }
    if (!Number.isFinite(dueAt)) return problem('due-missing', 'Name the new appointment');
    if (isBlank(apology)) return problem('apology-missing', 'The citizen is owed an apology');
  }
  return undefined;
}

function isBlank(text: string | undefined): boolean {
  return typeof text !== 'string' || text.trim() === '';
}

function problem(code: MoveProblem, detail: string): MoveResult {
  return { ok: false, code, detail };
}
