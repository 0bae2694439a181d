import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apologyFor } from './apology.js';
import { hanoiInstant } from './dates.js';
import {
  applyMove,
  mayMake,
  movesFrom,
  possibleMoves,
  type LifecycleState,
  type Move,
  type MoveRequest,
  type Mover,
} from './lifecycle.js';
import { isCountedLate } from './national-measure.js';
import { dossierStatuses, progressSteps, statusOf } from './statuses.js';

const items = [{ name: 'Giấy chứng sinh', reason: 'Bản chụp mờ' }];
const complete: Readonly<Record<string, MoveRequest>> = {
  accept: { move: 'accept' },
  'take-over': { move: 'take-over' },
  refuse: { move: 'refuse', reason: 'Không thuộc thẩm quyền' },
  'request-supplement': { move: 'request-supplement', items, exception: 'Giấy tờ hết hạn' },
  'request-payment': { move: 'request-payment', amountVnd: 8000 },
  forward: { move: 'forward' },
  suspend: { move: 'suspend', reason: 'Chờ ý kiến' },
  resume: { move: 'resume', reason: 'Đã có trong hồ sơ khác' },
  complete: { move: 'complete' },
  'return-result': { move: 'return-result' },
  extend: { move: 'extend', reason: 'Xác minh', dueAt: 1, apology: 'Xin lỗi' },
  supplement: { move: 'supplement' },
  'supplement-part': { move: 'supplement-part' },
  withdraw: { move: 'withdraw', reason: 'Theo đơn' },
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

  it('asks for papers once; once more only as an exception with its reason', () => {
    const first = applyMove({ status: 2 }, { move: 'request-supplement', items });
    expect(first).toMatchObject({ ok: true, warnings: [], state: { supplementRequests: 1 } });
    const asked = walk({ status: 2 }, 'request-supplement', 'supplement');
    for (const exception of [undefined, '', ' ']) {
      const again: MoveRequest = {
        move: 'request-supplement',
        items,
        ...(exception !== undefined && { exception }),
      };
      expect(applyMove(asked, again)).toMatchObject({ ok: false, code: 'exception-missing' });
    }
    expect(applyMove(asked, complete['request-supplement']!)).toMatchObject({
      ok: true,
      warnings: ['supplement-requested-again'],
      state: { supplementRequests: 2 },
    });
  });

  it('is for the citizen, too, to answer and to withdraw, for the agency to do everything else', () => {
    const makers = (move: Move): Mover[] =>
      (['agency', 'citizen'] as const).filter((by) => mayMake(by, move));
    expect(makers('supplement')).toEqual(['agency', 'citizen']);
    expect(makers('withdraw')).toEqual(['agency', 'citizen']);
    for (const move of Object.keys(complete) as Move[]) {
      if (!['supplement', 'supplement-part', 'withdraw'].includes(move))
        expect(makers(move)).toEqual(['agency']);
    }
    expect(applyMove({ status: 1 }, { move: 'accept', by: 'citizen' })).toMatchObject({
      ok: false,
      code: 'mover-not-allowed',
    });
    expect(movesFrom(4, 'citizen')).toEqual(['withdraw']);
    expect(movesFrom(5, 'citizen')).toEqual(['supplement', 'supplement-part', 'withdraw']);
  });

  it('is withdrawn before a decision, by the citizen without a reason, by an officer with one', () => {
    for (const status of [1, 2, 4, 5, 6, 8]) {
      expect(applyMove({ status }, { move: 'withdraw', by: 'citizen' })).toMatchObject({
        ok: true,
        status: 7,
      });
    }
    for (const status of [3, 7, 9, 10]) {
      expect(applyMove({ status }, { move: 'withdraw', by: 'citizen' })).toMatchObject({
        code: 'move-not-possible',
      });
    }
    expect(applyMove({ status: 2 }, { move: 'withdraw', by: 'agency' })).toMatchObject({
      code: 'reason-missing',
    });
  });

  it('waits for the competent authority when another counter took it', () => {
    const taken: LifecycleState = { status: 2, awaitsAuthority: true };
    expect(possibleMoves(taken, 'agency')).toEqual(
      movesFrom(2, 'agency').filter((move) => move !== 'complete' && move !== 'extend'),
    );
    for (const move of ['complete', 'extend'] as const) {
      expect(applyMove(taken, complete[move]!)).toMatchObject({ code: 'not-taken-over' });
    }
    expect(walk(taken, 'forward')).toMatchObject({ status: 4, awaitsAuthority: true });
    const arrived = walk(taken, 'forward', 'take-over');
    expect(arrived).toEqual({ status: 4, extended: false, supplementRequests: 0 });
    expect(applyMove(arrived, { move: 'take-over' })).toMatchObject({ code: 'move-not-possible' });
    expect(walk(arrived, 'complete', 'return-result').status).toBe(10);
  });

  it('lets nothing follow a suspension where that is an end', () => {
    const reading = { suspensionEnds: true };
    expect(movesFrom(8)).toEqual(['resume', 'withdraw']);
    expect(movesFrom(8, undefined, reading)).toEqual([]);
    expect(applyMove({ status: 8 }, { move: 'resume' }, reading)).toMatchObject({ ok: false });
    expect(applyMove({ status: 8 }, { move: 'resume' })).toMatchObject({ ok: true });
  });

  it('is late by the national measure when papers were asked for twice, or after the appointment', () => {
    expect(isCountedLate({ endedAt: 5, dueAt: 5, supplementRequests: 1 })).toBe(false);
    expect(isCountedLate({ endedAt: 6, dueAt: 5, supplementRequests: 0 })).toBe(true);
    expect(isCountedLate({ endedAt: 1, dueAt: 5, supplementRequests: 2 })).toBe(true);
    expect(isCountedLate({ endedAt: 9, supplementRequests: 0 })).toBe(false);
  });

  it('apologises with the old and the new appointment', () => {
    const text = apologyFor(
      hanoiInstant('2026-11-23', '10:00'),
      hanoiInstant('2026-11-30', '17:00'),
    );
    expect(text).toContain('xin lỗi');
    expect(text).toContain('10:00 23/11/2026');
    expect(text).toContain('17:00 30/11/2026');
  });

  it('postpones the appointment once, the status stays', () => {
    const extended = walk({ status: 4 }, 'extend');
    expect(extended).toMatchObject({ status: 4, extended: true });
    expect(applyMove(extended, complete.extend!)).toMatchObject({ code: 'already-extended' });
  });

  it('goes on waiting for the rest when a part of what was asked for has come', () => {
    const waiting = walk({ status: 2 }, 'request-supplement', 'supplement-part');
    expect(waiting).toMatchObject({ status: 5, statusBefore: 2, supplementRequests: 1 });
    expect(walk(waiting, 'supplement')).toMatchObject({ status: 2, supplementRequests: 1 });
    expect(mayMake('citizen', 'supplement-part')).toBe(true);
    expect(movesFrom(4)).not.toContain('supplement-part');
  });

  it.each<[MoveRequest, number, string]>([
    [{ move: 'refuse' }, 1, 'reason-missing'],
    [{ move: 'refuse', reason: '  ' }, 1, 'reason-missing'],
    [{ move: 'suspend' }, 4, 'reason-missing'],
    [{ move: 'extend', dueAt: 1 }, 4, 'reason-missing'],
    [{ move: 'extend', reason: 'x' }, 4, 'due-missing'],
    [{ move: 'extend', reason: 'x', dueAt: 1, apology: ' ' }, 4, 'apology-missing'],
    [{ move: 'take-over' }, 2, 'move-not-possible'],
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

  it('does not go on without what was asked for in silence', () => {
    const silent: MoveRequest = { move: 'resume', by: 'agency' };
    const lacks = { ok: false, code: 'reason-missing' };
    const asked = walk({ status: 4 }, 'request-supplement');
    expect(applyMove(asked, silent)).toMatchObject(lacks);
    expect(applyMove(asked, { ...silent, reason: ' ' })).toMatchObject(lacks);
    expect(applyMove(walk(asked, 'suspend'), silent)).toMatchObject(lacks);
    expect(applyMove(asked, { ...silent, reason: 'Đã có' })).toMatchObject({ ok: true });
    for (const move of ['suspend', 'request-payment']) {
      expect(applyMove(walk({ status: 4 }, move), silent)).toMatchObject({ ok: true });
    }
  });

  it('lets nothing follow a final or unknown status', () => {
    for (const status of [3, 7, 10, 0, 99]) expect(movesFrom(status)).toEqual([]);
    expect(movesFrom(9)).toEqual(['return-result']);
  });

  it('makes exactly the moves it offers, and always lands on a known status', () => {
    const move = fc.constantFrom(...Object.keys(complete));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        let state: LifecycleState = { status: 1, awaitsAuthority: moves.length % 2 === 0 };
        for (const name of moves) {
          const request = complete[name]!;
          const result = applyMove(state, request);
          expect(result.ok).toBe(possibleMoves(state, 'agency').includes(request.move));
          if (result.ok) state = result.state;
          expect(statusOf(state.status)).toBeDefined();
        }
      }),
    );
  });
});
