import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../definition.js';
import { formFromDocuments } from '../generate.js';
import { checkShape } from '../shape.js';
import { run } from './run.js';

const good = formFromDocuments({ code: '1.000001', name: 'Thử', documents: [] });
const label = { vi: 'Câu hỏi', en: 'Question' };

/** Where the field stands that is added. */
const at = `/pages/${good.pages.length}/fields/0`;

function withField(field: object): object {
  return {
    ...good,
    pages: [...good.pages, { id: 'more', title: label, fields: [field] }],
  };
}

const files: Readonly<Record<string, string>> = {
  'good.json': JSON.stringify(good),
  'bom.json': `\uFEFF${JSON.stringify(good)}`,
  'warned.json': JSON.stringify(withField({ id: 'it', type: 'text', label: { vi: 'Một' } })),
  'wrong.json': JSON.stringify(
    withField({ id: 'it', type: 'text', label, visible: { answered: { var: 'nobody' } } }),
  ),
  'shape.json': JSON.stringify(
    withField({ id: 'it', type: 'text', label: 'Câu', visible: { and: [{ xor: [1, 2] }] } }),
  ),
  'odd.json': '{"id":',
  'slip.json': '{\n  "id": "x",\n}',
  '-': JSON.stringify(good),
};

function called(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = run(args, {
    read: (file) => {
      const text = files[file];
      if (text === undefined) throw new Error('no such file');
      return text;
    },
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('motcua-forms check', () => {
  it('says of each file what is wrong, and ends with 1 only for errors', () => {
    expect(called('check', 'good.json', 'bom.json', '-')).toEqual({
      code: 0,
      out: 'good.json: nothing wrong\nbom.json: nothing wrong\n-: nothing wrong',
      err: '',
    });
    expect(called('check', 'warned.json')).toMatchObject({
      code: 0,
      out: expect.stringContaining(`missing-translation  ${at}/label`) as string,
    });
    const both = called('check', 'good.json', 'wrong.json');
    expect(both.code).toBe(1);
    expect(both.out).toMatch(
      /wrong\.json: 1 error, 0 warnings\n {2}error {4}unknown-id {2}\/pages/,
    );
  });

  it('looks at the shape first, and points to where it is wrong', () => {
    const { code, out } = called('check', '--json', 'shape.json', 'good.json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      {
        file: 'shape.json',
        ok: false,
        findings: [
          { code: 'wrong-shape', path: `${at}/label` },
          { code: 'wrong-shape', path: `${at}/visible/and/0` },
        ],
      },
      { file: 'good.json', ok: true, findings: [] },
    ]);
  });

  it('says of a field with a slip what the slip is', () => {
    const told = (field: object): readonly string[] => {
      const pages = [{ ...good.pages[0], fields: [{ id: 'it', label: { vi: 'Nó' }, ...field }] }];
      return checkShape({ ...good, pages }).map(({ path, message }) => `${path} ${message}`);
    };
    const field = '/pages/0/fields/0';
    const choices = [{ value: 'a', label: { vi: 'A' } }];
    expect(told({ type: 'choice', options: choices })).toEqual([
      `${field}/choices missing, or not a value of type array`,
      `${field} unknown here: options`,
    ]);
    expect(told({ type: 'date', min: 'tomorrow', hint: '' })).toEqual([
      expect.stringContaining(`${field}/min not written as it must be`),
      `${field} unknown here: hint`,
    ]);
    expect(told({ type: 'x-map', answer: 'place' })).toEqual([
      `${field}/answer not one of: text, number, truth, texts`,
    ]);
    expect(told({ type: 'datum' })).toEqual([
      expect.stringMatching(
        /^\/pages\/0\/fields\/0 "datum" is no type of field; there are: text,.* date,/,
      ),
    ]);
    expect(told({})).toEqual([expect.stringContaining('a field has a type; there are: text,')]);
  });

  it.each([
    [['check', 'absent.json'], 'absent.json: no such file'],
    [['check', 'odd.json'], 'odd.json: '],
    [['check', 'slip.json'], '(line 3 column 1)'],
    [['check'], 'needs at least one FILE'],
    [['paint', 'good.json'], 'No command "paint"'],
    [[], 'Say what to do'],
    [['explain', '--locale=fr', 'good.json'], 'No language "fr"'],
    [['check', '--colour', 'good.json'], '--colour'],
  ])('ends with 2 when called as %j', (args, message) => {
    const { code, err } = called(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it('runs as a command', () => {
    const bin = fileURLToPath(new URL('../../bin/motcua-forms.mjs', import.meta.url));
    const form = '../../../server/catalogue/forms/1.001193.json';
    const file = fileURLToPath(new URL(form, import.meta.url));
    expect(execFileSync(process.execPath, [bin, 'check', file], { encoding: 'utf8' })).toContain(
      'nothing wrong',
    );
    expect(
      execFileSync(process.execPath, [bin, 'check', '-'], {
        encoding: 'utf8',
        input: readFileSync(file),
      }),
    ).toContain('-: nothing wrong');
  });
});

describe('motcua-forms types and explain', () => {
  it('print what is sound, and name what is not', () => {
    const typed = called('types', 'good.json', 'wrong.json');
    expect(typed.code).toBe(1);
    expect(typed.out.match(/export interface AddressAnswer/g)).toHaveLength(1);
    expect(typed.err).toContain('wrong.json: 1 error,');
    expect(called('types', 'good.json', '-').out.match(/interface AddressAnswer/g)).toHaveLength(1);
    const told = called('explain', '--locale', 'en', 'good.json');
    expect(told.out).toContain('“Phone number” must be answered.');
    expect(JSON.parse(called('explain', '--json', 'good.json').out)).toHaveLength(1);
    expect(called('--help').code).toBe(0);
    expect((JSON.parse(files['good.json']!) as FormDefinition).id).toBe(good.id);
  });
});
