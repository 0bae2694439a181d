import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMove, movesFrom, type LifecycleState, type MoveRequest } from './lifecycle.js';
import { dossierStatuses, progressSteps, statusOf } from './statuses.js';

const items = [{ name: 'Giấy chứng sinh', reason: 'Bản chụp mờ' }];
const complete: Readonly<Record<string, MoveRequest>> = {
  accept: { move: 'accept' },
  refuse: { move: 'refuse', reason: 'Không thuộc thẩm quyền' },
  'request-supplement': { move: 'request-supplement', items },
  'request-payment': { move: 'request-payment', amountVnd: 8000 },
  forward: { move: 'forward' },
  suspend: { move: 'suspend', reason: 'Chờ ý kiến' },
  resume: { move: 'resume' },
  complete: { move: 'complete' },
  'return-result': { move: 'return-result' },
  extend: { move: 'extend', reason: 'Xác minh', dueAt: 1 },
  supplement: { move: 'supplement' },
  withdraw: { move: 'withdraw' },
};

function walk(start: LifecycleState, ...moves: string[]): LifecycleState {
  return moves.reduce<LifecycleState>((state, move) => {
    const result = applyMove(state, complete[move]!);
    if (!result.ok) throw new Error(`${move}: ${result.detail}`);
    return result.state;
  }, start);
}

describe('statuses', () => {
  it('are the ten of the national exchange', () => {
    expect(dossierStatuses.map(({ code }) => code)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(statusOf(5)).toMatchObject({ clock: 'paused', turn: 'citizen', terminal: false });
    expect(dossierStatuses.filter(({ terminal }) => terminal).map(({ code }) => code)).toEqual([
      3, 7, 10,
    ]);
  });

  it('do not know a code that is not theirs', () => {
    expect(statusOf(11)).toBeUndefined();
    expect(statusOf(Number.NaN)).toBeUndefined();
  });

  it('read a suspension as a pause, or as an end where the system does', () => {
    expect(statusOf(8)).toMatchObject({ terminal: false, clock: 'paused' });
    expect(statusOf(8, { suspensionEnds: true })).toMatchObject({ terminal: true, step: 'ended' });
  });

  it('walk through every step of progress', () => {
    const steps = [1, 2, 4, 9, 10].map((code) => statusOf(code)?.step);
    expect(steps).toEqual([...progressSteps]);
  });
});

describe('lifecycle', () => {
  it('takes a dossier from filing to its result', () => {
    expect(
      walk({ status: 1 }, 'accept', 'forward', 'forward', 'complete', 'return-result'),
    ).toEqual({ status: 10, extended: false, supplementRequests: 0 });
  });

  it.each([1, 2, 4])('goes back to %i when the citizen answered a supplement request', (status) => {
    expect(walk({ status }, 'request-supplement').status).toBe(5);
    expect(walk({ status }, 'request-supplement', 'supplement').status).toBe(status);
  });

  it('resumes to processing, or to reception when the dossier was never received', () => {
    expect(walk({ status: 2 }, 'request-payment', 'resume').status).toBe(4);
    expect(walk({ status: 4 }, 'suspend', 'resume').status).toBe(4);
    expect(walk({ status: 1 }, 'request-supplement', 'suspend', 'resume').status).toBe(1);
  });

  it('asks for papers twice only with a warning', () => {
    const asked = walk({ status: 2 }, 'request-supplement', 'supplement');
    expect(applyMove(asked, complete['request-supplement']!)).toMatchObject({
      ok: true,
      warnings: ['supplement-requested-again'],
    });
  });

  it('postpones the appointment once, the status stays', () => {
    const extended = walk({ status: 4 }, 'extend');
    expect(extended).toMatchObject({ status: 4, extended: true });
    expect(applyMove(extended, complete.extend!)).toMatchObject({ code: 'already-extended' });
  });

  it.each<[MoveRequest, number, string]>([
    [{ move: 'refuse' }, 1, 'reason-missing'],
    [{ move: 'refuse', reason: '  ' }, 1, 'reason-missing'],
    [{ move: 'suspend' }, 4, 'reason-missing'],
    [{ move: 'extend', dueAt: 1 }, 4, 'reason-missing'],
    [{ move: 'extend', reason: 'x' }, 4, 'due-missing'],
    [{ move: 'request-supplement' }, 2, 'items-missing'],
    [{ move: 'request-supplement', items: [] }, 2, 'items-missing'],
    [{ move: 'request-supplement', items: [{ name: 'x', reason: '' }] }, 2, 'item-incomplete'],
    [{ move: 'request-payment' }, 2, 'amount-missing'],
    [{ move: 'request-payment', amountVnd: 0.5 }, 2, 'amount-missing'],
    [{ move: 'accept' }, 2, 'move-not-possible'],
    [{ move: 'complete' }, 5, 'move-not-possible'],
    [{ move: 'return-result' }, 4, 'move-not-possible'],
    [{ move: 'toString' as 'accept' }, 1, 'unknown-move'],
  ])('refuses %j at %i: %s', (request, status, code) => {
    expect(applyMove({ status }, request)).toMatchObject({ ok: false, code });
  });

  it('lets nothing follow a final or unknown status', () => {
    for (const status of [3, 7, 10, 0, 99]) expect(movesFrom(status)).toEqual([]);
    expect(movesFrom(9)).toEqual(['return-result']);
  });

  it('makes exactly the moves it offers, and always lands on a known status', () => {
    const move = fc.constantFrom(...Object.keys(complete));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        let state: LifecycleState = { status: 1 };
        for (const name of moves) {
          const request = complete[name]!;
          const result = applyMove(state, request);
          const offered = movesFrom(state.status).includes(request.move);
          expect(result.ok || result.code === 'already-extended').toBe(offered);
          if (result.ok) state = result.state;
          expect(statusOf(state.status)).toBeDefined();
        }
      }),
    );
  });
});
