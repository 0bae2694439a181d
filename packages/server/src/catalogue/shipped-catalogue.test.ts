import { readFile } from 'node:fs/promises';
import { Procedure } from '@motcua/contract/schemas';
import { beforeAll, describe, expect, it } from 'vitest';
import { readLifeEvents, readRowRules, shippedPath } from './catalogue-data.js';
import { fromRow } from './from-row.js';
import { overlay } from './overlay.js';
import { CatalogueRow } from './row.js';
import type { ProcedureFacts, RowRules } from './from-row.js';

/** What people come for most, by field as the portal writes it. */
const groups: Readonly<Record<string, readonly string[]>> = {
  'civil status': ['Hộ tịch', 'Nuôi con nuôi'],
  residence: ['Đăng ký, quản lý cư trú'],
  'identity cards': ['Cấp, quản lý căn cước', 'Định danh và xác thực điện tử'],
  certification: ['Chứng thực'],
  land: ['Đất đai'],
  construction: ['Hoạt động xây dựng'],
  'household business': ['Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)'],
  companies: ['Thành lập và hoạt động của doanh nghiệp'],
  'social protection': ['Bảo trợ xã hội', 'Người có công', 'Giảm nghèo', 'Trẻ em'],
  'social insurance': ['Bảo hiểm xã hội', 'Bảo hiểm y tế'],
  health: ['Khám bệnh, chữa bệnh', 'An toàn thực phẩm', 'Dược phẩm'],
  education: [
    'Giáo dục mầm non',
    'Giáo dục trung học',
    'Giáo dục và Đào tạo thuộc hệ thống giáo dục quốc dân',
    'Văn bằng, chứng chỉ',
  ],
  labour: ['Việc làm', 'Lao động, tiền lương'],
  transport: [
    'Sát hạch, cấp giấy phép lái xe',
    'Đăng ký, quản lý phương tiện giao thông cơ giới, xe máy chuyên dùng',
  ],
  'papers of foreigners and for going abroad': ['Quản lý xuất nhập cảnh', 'Lý lịch tư pháp'],
};

/** The portal's own words for "free of charge"; a 0 alone is not one of them. */
const SAYS_FREE = /miễn (?:phí|lệ phí)|không thu/i;

let rules: RowRules;
let lines: readonly string[];
let rows: readonly CatalogueRow[];
let procedures: readonly ProcedureFacts[];

beforeAll(async () => {
  rules = await readRowRules();
  const text = await readFile(shippedPath('procedures.jsonl'), 'utf8');
  lines = text.split('\n').filter((line) => line !== '');
  rows = lines.map((line) => CatalogueRow.parse(JSON.parse(line)));
  procedures = lines.map(mapped);
});

/** A line as a procedure, which the import must take without repairing anything. */
function mapped(line: string): ProcedureFacts {
  const result = fromRow(JSON.parse(line), rules);
  if (!result.ok) throw new Error(`${line.slice(0, 40)}: ${result.remark.code}`);
  expect(result.remarks.filter(({ outcome }) => outcome !== 'noted')).toEqual([]);
  return result.facts;
}

function procedure(code: string): ProcedureFacts {
  const found = procedures.find((facts) => facts.code === code);
  if (!found) throw new Error(`${code} is not shipped`);
  return found;
}

/** Codes of the procedures of which something is not as it should be. */
function codesWhere(wrong: (facts: ProcedureFacts, row: CatalogueRow) => boolean): string[] {
  return procedures.flatMap((facts, index) => {
    const row = rows[index];
    return row && wrong(facts, row) ? [facts.code] : [];
  });
}

describe('the shipped catalogue', () => {
  it('holds at least 80 procedures, each once, and each group several times', () => {
    expect(procedures.length).toBeGreaterThanOrEqual(80);
    expect(new Set(procedures.map(({ code }) => code)).size).toBe(procedures.length);
    for (const [group, fields] of Object.entries(groups)) {
      const found = procedures.filter((facts) => facts.fields.some((it) => fields.includes(it)));
      expect(found.length, group).toBeGreaterThanOrEqual(3);
    }
  });

  it('gives procedures of the contract', () => {
    for (const facts of procedures) {
      const checked = Procedure.safeParse({ ...facts, version: 1 });
      expect(checked.error, facts.code).toBeUndefined();
    }
  });

  it('says in plain Vietnamese and English what each procedure is for, and how it goes', () => {
    expect(codesWhere(({ summary }) => !summary?.vi || !summary.en)).toEqual([]);
    expect(codesWhere(({ summary }) => (summary?.vi.length ?? 0) > 300)).toEqual([]);
    expect(codesWhere(({ steps }) => steps.length < 3 || steps.length > 5)).toEqual([]);
    expect(codesWhere(({ keywords }) => keywords.length < 3)).toEqual([]);
    expect(codesWhere(({ notes }) => notes.some(({ en }) => en === undefined))).toEqual([]);
  });

  it('speaks to one person, with full stops, and without words of the back office', () => {
    const prose = procedures.flatMap((facts) => [
      facts.summary?.vi ?? '',
      ...facts.steps,
      ...facts.notes.map(({ vi }) => vi),
    ]);
    expect(prose.filter((text) => !/[.?]$/.test(text))).toEqual([]);
    expect(prose.filter((text) => /quý vị|các bạn|TTHC|CSDLQGVDC|\bUBND\b/.test(text))).toEqual([]);
    expect(prose.filter((text) => / {2}| [,.;]/.test(text))).toEqual([]);
  });

  it('groups procedures by life events that exist', async () => {
    const known = new Set((await readLifeEvents()).map(({ id }) => id));
    expect(codesWhere(({ lifeEvents }) => lifeEvents.length === 0)).toEqual([]);
    expect(codesWhere(({ lifeEvents }) => lifeEvents.some((id) => !known.has(id)))).toEqual([]);
  });

  it('names papers briefly, and lists papers only', () => {
    const papers = procedures.flatMap(({ code, documents }) =>
      documents.map((paper) => ({ code, ...paper })),
    );
    expect(papers.filter(({ name }) => name.length > 400)).toEqual([]);
    expect(papers.filter(({ note }) => note)).toEqual([]);
    expect(papers.filter(({ name }) => /^[-+*•]|[;:.]$/.test(name))).toEqual([]);
    // Only what the portal lists as a catalogue entry, and admissions without prescribed papers, have none.
    const bare = codesWhere(
      ({ documents }, { detail }) => documents.length === 0 && detail === 'full',
    );
    expect(bare.sort()).toEqual(['3.000181', '3.000182']);
  });

  it('carries no running text of the portal', () => {
    expect(
      codesWhere((facts) => facts.conditions !== undefined || facts.documentsText !== undefined),
    ).toEqual([]);
    expect(rows.filter(({ steps }) => steps !== undefined)).toEqual([]);
  });

  it('calls free only what the text calls free, and never what the council sets', () => {
    const fees = procedures.flatMap((facts) =>
      [facts.fees, ...facts.methods.map((method) => method.fees)].flatMap((fee) =>
        fee ? [{ code: facts.code, ...fee }] : [],
      ),
    );
    const free = fees.filter((fee) => fee.free === true);
    expect(free.length).toBeGreaterThan(0);
    expect(free.filter(({ text }) => !SAYS_FREE.test(text))).toEqual([]);
    expect(free.filter(({ setByCouncil }) => setByCouncil === true)).toEqual([]);
    expect(
      fees.filter(({ text, setByCouncil }) => /hội đồng nhân dân/i.test(text) && !setByCouncil),
    ).toEqual([]);
    expect(free.filter(({ amountsVnd }) => amountsVnd.some((amount) => amount > 0))).toEqual([]);
  });

  it('says where a unit comes from when the portal gives none', () => {
    const corrected = codesWhere(
      ({ timeLimit }) =>
        timeLimit !== undefined &&
        /^\d+$/.test(timeLimit.text) &&
        timeLimit.unit !== 'unspecified' &&
        timeLimit.note === undefined,
    );
    expect(corrected).toEqual([]);
  });

  it('settles the registration of a birth on the same day, and says why', () => {
    const { timeLimit, methods, filing } = procedure('1.001193');
    expect(timeLimit).toMatchObject({ quantity: 1, unit: 'working-days', days: 1, sameDay: true });
    expect(timeLimit?.note).toContain('60/2014/QH13');
    expect(methods.map((method) => method.timeLimit?.sameDay)).toEqual([true, true, true]);
    expect(filing).toEqual({ at: 'centre' });
  });

  it('keeps the birth registration on the same day when the portal is imported over it', () => {
    const shipped = procedure('1.001193');
    const published = { text: '1', quantity: 1, unit: 'unspecified' };
    const imported: ProcedureFacts = {
      ...shipped,
      timeLimit: published,
      methods: shipped.methods.map((method) => ({ ...method, timeLimit: published })),
    };
    const together = overlay(imported, shipped);
    expect(together.timeLimit?.sameDay).toBe(true);
    expect(together.methods.every(({ timeLimit }) => timeLimit?.sameDay === true)).toBe(true);
  });

  it('is in Unicode normal form C, one object a line', () => {
    for (const line of lines) expect(line.normalize('NFC')).toBe(line);
  });
});
