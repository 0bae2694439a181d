import { expect, it } from 'vitest';
import { papersOf, statutoryPaper, statutoryPapers } from './statutory-papers.js';

const step = (sequence: number, move: string, status: number) => ({ sequence, move, status });

it('has the seven forms under their official names', () => {
  const numbers = statutoryPapers.map(({ kind }) => kind).filter((kind) => /^\d/.test(kind));
  expect(numbers).toEqual(['01', '02', '03', '04', '05', '06', '07']);
  expect(statutoryPaper('01')?.name.vi).toBe('Giấy tiếp nhận hồ sơ và hẹn trả kết quả');
  expect(statutoryPaper('08')).toBeUndefined();
});

it('gives a receipt only for what was received', () => {
  const filed = step(1, 'file', 1);
  expect(papersOf([filed]).map(({ kind }) => kind)).toEqual(['acknowledgement', '06']);
  expect(papersOf([filed, step(2, 'accept', 2)])).toEqual([
    { kind: 'acknowledgement', sequence: 1 },
    { kind: '01', sequence: 2 },
    { kind: '06', sequence: 2 },
  ]);
  expect(papersOf([step(1, 'file', 2)])[0]).toEqual({ kind: '01', sequence: 1 });
  expect(papersOf([])).toEqual([]);
});

it('gives one paper for each step that has one', () => {
  const steps = [
    step(1, 'file', 2),
    step(2, 'request-supplement', 5),
    step(3, 'supplement', 4),
    step(4, 'request-supplement', 5),
    step(5, 'resume', 4),
    step(6, 'extend', 4),
    step(7, 'withdraw', 7),
  ];
  expect(papersOf(steps).map(({ kind, sequence }) => `${kind} ${sequence}`)).toEqual([
    '01 1',
    '02 2',
    '02 4',
    '04 6',
    '05 7',
    '06 7',
  ]);
});
