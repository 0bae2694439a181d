import { describe, expect, it } from 'vitest';
import { describeIssue as inEnglish } from './messages/en.js';
import { describeIssue as inVietnamese } from './messages/vi.js';
import { compileForm } from './index.js';
import type { Field, FieldType } from './index.js';

const label = { vi: 'Câu hỏi', en: 'Question' };
const choices = ['a', 'b', 'c'].map((value) => ({ value, label }));

function issuesOf(field: Partial<Field> & { readonly type: FieldType }, answer: unknown) {
  const question = { id: 'it', label, ...field } as Field;
  const form = compileForm({
    id: 'test',
    version: 1,
    title: label,
    locales: ['vi', 'en'],
    applicant: { name: 'it' },
    pages: [{ id: 'page', title: label, fields: [question] }],
  });
  const session = form.start({ today: '2026-11-21', answers: { it: answer } });
  return session.field('it').issues.map((issue) => ({
    ...issue,
    vi: inVietnamese(issue, question),
    en: inEnglish(issue, question),
  }));
}

type Case = readonly [Partial<Field> & { readonly type: FieldType }, unknown, string | undefined];
const cases: readonly Case[] = [
  [{ type: 'text', required: true }, '  ', 'required'],
  [{ type: 'text', maxLength: 3 }, 'abcd', 'too-long'],
  [{ type: 'text' }, 7, 'wrong-type'],
  [{ type: 'text', pattern: { regex: '\\d+', message: label } }, '12a', 'pattern'],
  [{ type: 'text', pattern: { regex: '\\d+|x', message: label } }, '12', undefined],
  [{ type: 'multiline' }, 'a'.repeat(5001), 'too-long'],
  [{ type: 'number' }, 'năm', 'not-a-number'],
  [{ type: 'number' }, '1,5', 'too-many-decimals'],
  [{ type: 'number', decimals: 1 }, '1,5', undefined],
  [{ type: 'number', min: 1000 }, '999', 'too-small'],
  [{ type: 'number', max: 1000 }, '1.001', 'too-large'],
  [{ type: 'number', max: 1000 }, '1.000', undefined],
  [{ type: 'number' }, Infinity, 'too-large'],
  [{ type: 'money' }, '1.500.000 ₫', undefined],
  [{ type: 'money' }, -1, 'too-small'],
  [{ type: 'money' }, 1.5, 'too-many-decimals'],
  [{ type: 'money' }, '1.50', 'not-an-amount'],
  [{ type: 'date', max: 'today' }, '22/11/2026', 'too-late'],
  [{ type: 'date', max: 'today' }, '21/11/2026', undefined],
  [{ type: 'date', min: '2000-01-01' }, '1999-12-31', 'too-early'],
  [{ type: 'date' }, '2026-02-29', 'not-a-date'],
  [{ type: 'choice', choices }, 'd', 'not-a-choice'],
  [{ type: 'choices', choices }, ['a', 'd'], 'not-a-choice'],
  [{ type: 'choices', choices, min: 2 }, ['a', 'a'], 'too-few-choices'],
  [{ type: 'choices', choices, max: 1 }, ['a', 'b'], 'too-many-choices'],
  [{ type: 'yes-no', required: true }, false, undefined],
  [{ type: 'yes-no' }, 'true', 'wrong-type'],
  [{ type: 'consent', required: true, text: label }, false, 'consent-required'],
  [{ type: 'consent', required: true, text: label }, true, undefined],
  [{ type: 'personal-id' }, '012345678', 'personal-id-invalid'],
  [{ type: 'personal-id' }, '001990123456', 'personal-id-unusual'],
  [{ type: 'tax-code' }, '0100109107', 'tax-code-invalid'],
  [{ type: 'tax-code' }, '0100109106', undefined],
  [{ type: 'phone' }, '0123', 'phone-invalid'],
  [{ type: 'phone' }, '01234567890', 'phone-invalid'],
  [{ type: 'email' }, 'an@example', 'email-invalid'],
  [{ type: 'email' }, 'an@tên.vn', undefined],
  [{ type: 'address', required: true }, { ward: 'Xã A', province: 'Hà Nội' }, 'address-incomplete'],
  [{ type: 'address' }, { ward: 'Xã A', province: 'Hà Nội' }, undefined],
  [{ type: 'address' }, { street: '1' }, 'address-incomplete'],
  [{ type: 'address', street: false, required: true }, { ward: 'A', province: 'B' }, undefined],
  [{ type: 'address', street: false }, { ward: 'A', province: 'B', street: 'C' }, 'wrong-type'],
  [{ type: 'address' }, { ward: 'A', province: 'B', district: 'C' }, 'wrong-type'],
  [{ type: 'address' }, { ward: 'A'.repeat(301), province: 'B' }, 'too-long'],
  [{ type: 'address' }, { ward: 'Quận Hoàn Kiếm', province: 'Hà Nội' }, 'address-old'],
  [{ type: 'address' }, { ward: 'Phường Hoàn Kiếm', province: 'Hà Nội' }, undefined],
  [{ type: 'file' }, ['a', 'b'], 'too-many-files'],
  [{ type: 'file', required: true }, [], 'required'],
];

describe('what is wrong with an answer', () => {
  it.each(cases)('%j with %j: %s', (field, answer, code) => {
    expect(issuesOf(field, answer).map((issue) => issue.code)).toEqual(code ? [code] : []);
  });

  it('is told in both languages, plainly, as something to do', () => {
    const told = cases.flatMap(([field, answer]) => issuesOf(field, answer));
    for (const { vi, en } of told) {
      expect(vi).toMatch(/^\p{Lu}.{3,}/u);
      expect(en).toMatch(/^\p{Lu}.{3,}/u);
      expect(`${vi}${en}`).not.toMatch(/undefined|NaN|\[object|invalid|không hợp lệ/);
    }
    expect(told.length).toBeGreaterThan(25);
  });

  it('names figures as people write them', () => {
    const text = (field: Case[0], answer: unknown) => issuesOf(field, answer)[0]?.vi;
    expect(text({ type: 'number', max: 1234.5 }, 2000)).toBe('Nhập số không quá 1.234,5.');
    expect(text({ type: 'money', min: 50000 }, 1)).toBe('Nhập số từ 50.000\u00A0₫ trở lên.');
    expect(text({ type: 'date', max: 'today' }, '2027-01-01')).toBe(
      'Chọn ngày không sau 21/11/2026.',
    );
    expect(text({ type: 'choice', choices, required: true }, '')).toBe(
      'Chọn câu trả lời cho “Câu hỏi”.',
    );
    const english = (field: Case[0], answer: unknown) => issuesOf(field, answer)[0]?.en;
    expect(english({ type: 'number', max: 1234.5 }, 2000)).toBe('Enter 1,234.5 or less.');
    expect(english({ type: 'money', min: 50000 }, 1)).toBe('Enter 50,000\u00A0₫ or more.');
    // Refused where forms are published; who takes one all the same is told, and nothing is thrown.
    expect(english({ type: 'money', max: 1000.5 }, 2000)).toBe('Enter 1,000.5\u00A0₫ or less.');
    expect(english({ type: 'money' }, '1.50')).toContain('1,500,000');
  });
});
