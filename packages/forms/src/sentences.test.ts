import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeExpression, describeForm } from './sentences.js';
import type { Expression, Field, FormDefinition } from './index.js';

const text = (vi: string, en: string) => ({ vi, en });
const v = (path: string) => ({ var: path });
const fields: readonly Field[] = [
  {
    id: 'kind',
    type: 'choice',
    label: text('Hôn nhân', 'Marriage'),
    choices: [
      { value: 'm', label: text('Đã kết hôn', 'Married') },
      { value: 's', label: text('Độc thân', 'Single') },
    ],
  },
  { id: 'yes', type: 'yes-no', label: text('Có con', 'Children') },
  { id: 'born', type: 'date', label: text('Ngày sinh', 'Date of birth') },
  { id: 'fee', type: 'money', label: text('Lệ phí', 'Fee') },
  { id: 'home', type: 'address', label: text('Nơi ở', 'Home') },
  {
    id: 'kids',
    type: 'group',
    label: text('Các con', 'The children'),
    fields: [{ id: 'age', type: 'number', label: text('Tuổi', 'Age') }],
  },
];
const definition: FormDefinition = {
  id: 'test',
  version: 1,
  title: text('Thử', 'Test'),
  locales: ['vi', 'en'],
  applicant: { name: 'kind' },
  conditions: { parent: { and: [v('yes'), { '>': [{ count: v('kids') }, 0] }] } },
  rules: [
    {
      id: 'r',
      test: { condition: 'parent' },
      message: text('Xem lại.', 'Look again.'),
      fields: ['yes'],
      severity: 'warning',
    },
  ],
  pages: [{ id: 'page', title: text('Trang', 'Page'), fields }],
};

describe('conditions in words', () => {
  it.each<readonly [Expression, string, string]>([
    [{ '==': [v('kind'), 'm'] }, '“Hôn nhân” là “Đã kết hôn”', '“Marriage” is “Married”'],
    [
      { in: [v('kind'), ['m', 's']] },
      '“Hôn nhân” là một trong: “Đã kết hôn”, “Độc thân”',
      '“Marriage” is one of: “Married”, “Single”',
    ],
    [v('yes'), '“Có con” được trả lời Có', '“Children” is answered Yes'],
    [
      { '==': [v('yes'), false] },
      '“Có con” không được trả lời Có',
      '“Children” is not answered Yes',
    ],
    [
      { '<': [v('born'), '2000-01-31'] },
      '“Ngày sinh” trước 31/01/2000',
      '“Date of birth” is before 31/01/2000',
    ],
    [{ '>=': [v('fee'), 50000] }, '“Lệ phí” từ 50.000\u00A0₫', '“Fee” is at least 50,000\u00A0₫'],
    [
      { not: { answered: v('home.ward') } },
      'xã, phường của “Nơi ở” chưa được trả lời',
      'the ward of “Home” is not answered',
    ],
    [
      { and: [{ or: [v('yes'), { answered: v('fee') }] }, { answered: v('home') }] },
      '(“Có con” được trả lời Có hoặc “Lệ phí” đã được trả lời) và “Nơi ở” đã được trả lời',
      '(“Children” is answered Yes or “Fee” is answered) and “Home” is answered',
    ],
    [
      { any: [v('kids'), { '<': [v('kids.age'), 6] }] },
      'ít nhất một mục của “Các con” thỏa: “Tuổi” nhỏ hơn 6',
      'for at least one entry of “The children”: “Age” is less than 6',
    ],
    [
      { '>=': [{ yearsBetween: [v('born'), { today: [] }] }, 18] },
      'số năm tròn từ “Ngày sinh” đến ngày hôm nay từ 18',
      'the full years from “Date of birth” to today is at least 18',
    ],
    [
      { condition: 'parent' },
      '“Có con” được trả lời Có và số mục của “Các con” lớn hơn 0',
      '“Children” is answered Yes and the number of entries in “The children” is more than 0',
    ],
  ])('%j', (expression, vi, en) => {
    expect(describeExpression(expression, definition)).toBe(vi);
    expect(describeExpression(expression, definition, 'en')).toBe(en);
  });

  it('tell a whole form, each sentence with where it comes from', () => {
    expect(describeForm(definition, 'en').at(-1)).toEqual({
      path: '/rules/0',
      about: 'rule',
      text: expect.stringMatching(/^It should be so: .*Look again\.”$/) as string,
    });
  });

  it('name nothing by its id in the forms that ship', () => {
    const folder = new URL('../../server/catalogue/forms/', import.meta.url);
    for (const file of readdirSync(folder).filter((name) => /^[\d.]+\.json$/.test(name))) {
      const form = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as FormDefinition;
      for (const locale of ['vi', 'en'] as const)
        for (const sentence of describeForm(form, locale))
          expect(sentence.text).not.toMatch(/undefined|\[object|NaN|“[a-z]+[A-Z]\w*”(?!:)/);
    }
  });
});
