import type { DossierStatusCode } from './statuses.js';
import type { Instant } from './dates.js';

/** Everything that can happen to a dossier after it was filed. `supplement` and `withdraw` are the citizen's. */
export type Move =
  | 'accept'
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
  | 'withdraw';

/** What the lifecycle needs to know about a dossier. */
export interface LifecycleState {
  readonly status: number;
  /** The status before the supplement was asked for; kept while the dossier waits (5) or is suspended (8). */
  readonly statusBefore?: DossierStatusCode;
  /** The appointment was already postponed once. */
  readonly extended?: boolean;
  /** How many supplement requests were made so far. */
  readonly supplementRequests?: number;
}

/** One paper to add, and why. */
export interface SupplementItem {
  readonly name: string;
  readonly reason: string;
}

/** A move with what it must carry. Runtime-checked: it usually comes from a request body. */
export interface MoveRequest {
  readonly move: Move;
  /** Why. Required to refuse, suspend and extend. */
  readonly reason?: string;
  /** All papers to add, each with its reason, in one go (Decree 309/2026, art. 8(1)). Required to ask for them. */
  readonly items?: readonly SupplementItem[];
  /** What is to be paid, whole đồng above 0. Required to ask for a payment. */
  readonly amountVnd?: number;
  /** The new appointment. Required to extend. */
  readonly dueAt?: Instant;
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
  withdraw: [1, 2, 4, 5, 6],
};

/** The moves a status allows, in the order of the type. An unknown or final status allows none. */
export function movesFrom(status: number): readonly Move[] {
  return (Object.keys(sources) as Move[]).filter((move) => sources[move].includes(status));
}

/** Makes a move, or says why it cannot be made. Pure: the caller stores the state, the time and the actor. */
export function applyMove(state: LifecycleState, request: MoveRequest): MoveResult {
  const { move } = request;
  if (!Object.hasOwn(sources, move)) {
    return problem('unknown-move', `"${String(move)}" is not a move of a dossier`);
  }
  const allowed = sources[move];
  if (!allowed.includes(state.status)) {
    return problem(
      'move-not-possible',
      `"${move}" needs status ${allowed.join(', ')}; the dossier has ${state.status}`,
    );
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
    },
    // Decree 118/2025, art. 11: papers are asked for once. Decision 766 counts a dossier asked twice as late.
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
  { move, reason, items, amountVnd, dueAt }: MoveRequest,
): MoveResult | undefined {
  if ((move === 'refuse' || move === 'suspend' || move === 'extend') && isBlank(reason)) {
    return problem('reason-missing', `"${move}" must say why; the citizen reads it`);
  }
  if (move === 'request-supplement') {
    if (items === undefined || items.length === 0) {
      return problem('items-missing', 'A supplement request lists every paper to add');
    }
    if (items.some((item) => isBlank(item.name) || isBlank(item.reason))) {
      return problem('item-incomplete', 'Every paper to add has a name and a reason');
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
  }
  return undefined;
}

function isBlank(text: string | undefined): boolean {
  return typeof text !== 'string' || text.trim() === '';
}

function problem(code: MoveProblem, detail: string): MoveResult {
  return { ok: false, code, detail };
}
