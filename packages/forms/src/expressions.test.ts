import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspect as inspectWith } from './inspect.js';
import { evaluatePlain } from './index.js';
import type { Expression } from './index.js';

interface Vectors {
  readonly today: string;
  readonly vectors: readonly {
    readonly name: string;
    readonly expression: Expression;
    readonly answers: Readonly<Record<string, unknown>>;
    readonly conditions?: Readonly<Record<string, Expression>>;
    readonly expected?: unknown;
  }[];
  readonly refused: readonly { readonly name: string; readonly expression: unknown }[];
}

const { today, vectors, refused } = JSON.parse(
  readFileSync(new URL('../vectors/expressions.json', import.meta.url), 'utf8'),
) as Vectors;

function inspect(expression: unknown, report: (code: string) => void): void {
  const condition = () => ({ reads: [], cost: 1, depth: 0 });
  inspectWith(expression, { report, condition, items: () => 50 });
}

describe('the shared vectors of the expression language', () => {
  it.each(vectors)('$name', ({ expression, answers, conditions, expected }) => {
    expect(evaluatePlain(expression, { answers, today, conditions })).toStrictEqual(expected);
  });

  it('are all expressions of the language', () => {
    const findings: string[] = [];
    for (const { name, expression } of vectors)
      inspect(expression, (code) => findings.push(`${name}: ${code}`));
    expect(findings).toEqual([]);
  });

  it.each(refused)('refuses $name', ({ expression }) => {
    const findings: string[] = [];
    inspect(expression, (code) => findings.push(code));
    expect(findings).not.toEqual([]);
  });

  it('name every operator at least once', () => {
    const text = JSON.stringify(vectors.map(({ expression }) => expression));
    const operators =
      'var == != < <= > >= in and or not answered if + - * / count any all sum today yearsBetween daysBetween condition';
    expect(operators.split(' ').filter((it) => !text.includes(`"${it}":`))).toEqual([]);
  });

  it('stop at an operator that is not of the language, should one ever be reached', () => {
    const foreign = { cat: ['a', 'b'] } as unknown as Expression;
    expect(() => evaluatePlain(foreign, { answers: {}, today })).toThrow('cat');
    expect(() => evaluatePlain({ condition: 'none' }, { answers: {}, today })).toThrow('none');
  });
});
