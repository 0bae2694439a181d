import { readFileSync } from 'node:fs';
import { Procedure } from '@motcua/contract/schemas';
import { describe, expect, it } from 'vitest';
import { readRowRules, shippedPath } from './catalogue-data.js';
import { fromRow } from './from-row.js';
import { overlay } from './overlay.js';
import { readShipped } from './shipped.js';
import type { ProcedureFacts } from './from-row.js';

const rules = await readRowRules();

const row = {
  code: '1.001193',
  name: 'Thủ tục đăng ký khai sinh',
  field: 'Hộ tịch',
  agency: 'Ủy ban nhân dân cấp xã',
  level: ['commune'],
  targetGroups: ['Công dân Việt Nam'],
};

function read(changes: Record<string, unknown>): { facts: ProcedureFacts; codes: string[] } {
  const result = fromRow({ ...row, ...changes }, rules);
  if (!result.ok) throw new Error(result.remark.code);
  return { facts: result.facts, codes: result.remarks.map(({ code }) => code) };
}

function refusal(changes: Record<string, unknown>): string | undefined {
  const result = fromRow({ ...row, ...changes }, rules);
  return result.ok ? undefined : result.remark.code;
}

describe('a row of a catalogue file', () => {
  it('becomes a procedure of the contract; what it does not say stays absent', () => {
    const { facts, codes } = read({});
    expect(Procedure.parse({ ...facts, version: 1 })).toEqual({ ...facts, version: 1 });
    expect(facts).toMatchObject({ fields: ['Hộ tịch'], filing: { at: 'centre' }, notes: [] });
    for (const absent of ['fees', 'timeLimit', 'summary', 'asOf', 'sourceUrl']) {
      expect(facts).not.toHaveProperty(absent);
    }
    expect(codes).toEqual([]);
  });

  it('has its code cleaned of spaces, look-alikes and the mark of a local copy', () => {
    expect(read({ code: ' 1.001193' }).facts.code).toBe('1.001193');
    expect(read({ code: '1.001193.H13' }).facts.code).toBe('1.001193');
    expect(read({ code: '1.001193.H13' }).codes).toEqual(['code-cleaned']);
  });

  it('keeps a code of seven or nine digits, as two are malformed at the source', () => {
    expect(read({ code: '2.009182739' })).toMatchObject({
      facts: { code: '2.009182739' },
      codes: ['code-unusual'],
    });
  });

  it('is refused when the source marks it as deleted, or the code is none or that of a case', () => {
    expect(refusal({ code: '1.001193-Xoa' })).toBe('deleted-at-source');
    expect(refusal({ code: 'khai sinh' })).toBe('code-malformed');
    expect(refusal({ code: '1.001193.01' })).toBe('code-malformed');
    expect(refusal({ documents: 'giấy chứng sinh' })).toBe('invalid-row');
  });

  it('is no procedure without a code and a name', () => {
    for (const changes of [{ code: undefined }, { name: 7 }, { name: ' ' }, { code: null }]) {
      expect(refusal(changes), JSON.stringify(changes)).toBe('not-a-procedure');
    }
    for (const line of [[row], null, 'x', 7, Object.create(row)]) {
      expect(fromRow(line, rules)).toMatchObject({ remark: { code: 'not-a-procedure' } });
    }
  });

  it('says how far it goes online, in the words of operators; what is no level is unknown', () => {
    for (const [text, level] of [
      ['full', 'full'],
      ['Toàn trình', 'full'],
      ['DVCTT toàn trình', 'full'],
      ['Dịch vụ công trực tuyến toàn trình', 'full'],
      ['một phần', 'partial'],
      ['Dịch vụ công trực tuyến  MỘT PHẦN', 'partial'],
      ['Cung cấp thông tin', 'information'],
      ['Dịch vụ cung cấp thông tin trực tuyến', 'information'],
      ['unknown', undefined],
      [null, undefined],
    ] as const) {
      expect(read({ onlineLevel: text }).facts.onlineLevel, String(text)).toBe(level);
    }
    expect(read({ onlineLevel: 'constructor' }).codes).toEqual(['online-level-dropped']);
    expect(read({ onlineLevel: 'mức 5' }).codes).toEqual(['online-level-dropped']);
    expect(read({ onlineLevel: 'unknown' }).codes).toEqual([]);
  });

  it('names the procedures it replaces by code', () => {
    const { facts, codes } = read({ replaces: [' 1.000001.H26', '1.000001', 'x', '1.001193'] });
    expect(facts.replaces).toEqual(['1.000001']);
    expect(codes).toEqual(['replaced-code-dropped', 'replaced-code-dropped']);
  });

  it('keeps nothing of keys that no procedure has, nor of texts beyond all measure', () => {
    const line: unknown = JSON.parse(
      JSON.stringify(row).replace('{', '{"__proto__":{"online":true},"constructor":1,'),
    );
    const result = fromRow(line, rules);
    expect(result).toMatchObject({ ok: true, facts: { online: false } });
    expect(result.ok && Object.hasOwn(result.facts, '__proto__')).toBe(false);
    expect(({} as { online?: boolean }).online).toBeUndefined();
    expect(refusal({ steps: 'a'.repeat(1_000_000) })).toBe('invalid-row');
    expect(refusal({ name: 'a'.repeat(5_001) })).toBe('invalid-row');
    expect(refusal({ documents: Array(500_000).fill(1) })).toBe('invalid-row');
  });

  it('is refused with a number beyond all measure, which no date could be counted with', () => {
    const time = { text: '1e308', quantity: 1e308, unit: 'working-days' };
    expect(refusal({ timeLimit: time })).toBe('invalid-row');
    expect(refusal({ timeLimit: { text: '1e308', days: 1e308 } })).toBe('invalid-row');
    expect(refusal({ submissionMethods: [{ channel: 'online', time }] })).toBe('invalid-row');
    expect(refusal({ fees: { text: '1e308 đồng', amountsVnd: [1e308] } })).toBe('invalid-row');
    expect(refusal({ documents: [{ name: 'Tờ khai', originals: 1e15, copies: 0 }] })).toBe(
      'invalid-row',
    );
    // The longest at the source lost its unit.
    expect(
      read({ timeLimit: { text: '1100', quantity: 1100, unit: 'unspecified' } }),
    ).toMatchObject({
      facts: { timeLimit: { quantity: 1100 } },
    });
  });

  it('has its name trimmed and its text in normal form C', () => {
    const { facts, codes } = read({ name: '  Đăng ký   khai sinh '.normalize('NFD') });
    expect(facts.name).toBe('Đăng ký khai sinh'.normalize('NFC'));
    expect(codes).toEqual(['not-nfc', 'name-cleaned']);
    expect(read({ conditions: 'a\u0000b\\u0000' }).facts.conditions).toBe('ab\\u0000');
  });

  it('has bullets that every font has', () => {
    const { facts, codes } = read({ conditions: '\uf0fc Đủ 18 tuổi\n\uf0a7 Có nhà' });
    expect(facts.conditions).toBe('• Đủ 18 tuổi\n• Có nhà');
    expect(codes).toEqual(['symbol-font']);
  });

  it('has the signs that symbol fonts mean, and no bullet for what is none', () => {
    const { facts, codes } = read({ conditions: 'Diện tích \uf0b3 30 m, \uf0a3 45\uf0b0 \uf061' });
    expect(facts.conditions).toBe('Diện tích ≥ 30 m, ≤ 45° \uf061');
    expect(codes).toEqual(['symbol-font']);
    expect(read({ conditions: 'Góc \uf061' }).codes).toEqual([]);
  });

  it('gives no days for a time limit whose unit the source leaves out', () => {
    const { facts, codes } = read({
      timeLimit: { text: '1', quantity: 1, unit: 'unspecified', days: 1 },
    });
    expect(facts.timeLimit).toEqual({ text: '1', quantity: 1, unit: 'unspecified' });
    expect(codes).toEqual(['time-unit-unspecified']);
  });

  it('shows papers with no original and no copy as remarks, numbered with the rest', () => {
    const { facts, codes } = read({
      documents: [
        { name: '- Tờ khai', case: '* Giấy tờ phải nộp:', originals: 1, copies: 0 },
        { name: 'Trẻ em bị bỏ rơi thì khác.', originals: 0, copies: 0 },
      ],
    });
    expect(facts.documents).toEqual([
      {
        id: 'd1',
        name: 'Tờ khai',
        case: 'Giấy tờ phải nộp',
        originals: 1,
        copies: 0,
        note: false,
      },
      { id: 'd2', name: 'Trẻ em bị bỏ rơi thì khác.', originals: 0, copies: 0, note: true },
    ]);
    expect(codes).toEqual(['document-is-remark']);
  });

  it('cuts the running text of the steps at "Bước"', () => {
    const { facts } = read({ steps: 'Bước 1: Nộp\n- tại quầy\n\nBước 2: Nhận' });
    expect(facts.steps).toEqual(['Bước 1: Nộp\n- tại quầy', 'Bước 2: Nhận']);
    expect(read({ steps: '- Nộp\n+ Nhận' }).facts.steps).toEqual(['Nộp', 'Nhận']);
  });

  it('says where the facts may be out of date', () => {
    const { facts, codes } = read({ inCatalogue: false, steps: 'Nộp tại UBND cấp huyện' });
    expect(codes).toEqual(['not-in-catalogue', 'district-level']);
    expect(facts.notes.map(({ vi }) => vi).join()).toMatch(/bãi bỏ.*cấp huyện/);
  });

  it('leaves out a page address that is none', () => {
    const { facts, codes } = read({ sourceUrl: 'javascript:alert(1)' });
    expect(facts).not.toHaveProperty('sourceUrl');
    expect(codes).toEqual(['source-url-dropped']);
  });
});

describe('a fee', () => {
  const fee = (text: string, amountsVnd: number[]) => {
    const { facts, codes } = read({ fees: { text, amountsVnd } });
    return { ...facts.fees, codes };
  };

  it('is not free for a published 0', () => {
    expect(fee('Lệ phí: 0 đồng', [0])).toEqual({
      text: 'Lệ phí: 0 đồng',
      amountsVnd: [0],
      codes: [],
    });
  });

  it.each([
    '0 đồng (Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh quyết định)',
    'Miễn phí (Mức lệ phí (nếu có) theo quyết định của Hội đồng nhân dân cấp tỉnh.)',
  ])('is set by the council where the text says so: %s', (text) => {
    expect(fee(text, [0])).toMatchObject({
      setByCouncil: true,
      amountsVnd: [],
      codes: ['fee-set-by-council'],
    });
    expect(fee(text, [0])).not.toHaveProperty('free');
  });

  it.each(['Miễn phí', 'Trực tuyến: Miễn phí\nTrực tiếp: Miễn phí (Không có)', 'Phí : Không Đồng'])(
    'is free where the text says so: %s',
    (text) => expect(fee(text, [0])).toMatchObject({ free: true }),
  );

  it('is not free where a remark gives an amount or points to a circular', () => {
    expect(fee('Miễn phí (Lệ phí cấp mới 200 USD/lần)', [0])).not.toHaveProperty('free');
    expect(fee('Trực tuyến: Miễn phí\nTrực tiếp: 40.000 đồng', [0, 40_000])).not.toHaveProperty(
      'free',
    );
  });

  it('does not take dollars, or amounts nobody charges, as đồng', () => {
    expect(fee('Trực tiếp: 155 đồng (155 USD/thẻ.)', [155])).toMatchObject({
      amountsVnd: [],
      codes: ['amount-in-usd'],
    });
    expect(fee('20 đồng (20.000 đ/tờ khai)', [20])).toMatchObject({
      amountsVnd: [],
      codes: ['amount-implausible'],
    });
    expect(fee('2.000 đồng (/trang)\n10 USD (/bản)', [2_000])).toMatchObject({
      amountsVnd: [2_000],
    });
  });
});

describe('where a procedure is filed', () => {
  const filing = (changes: Record<string, unknown>) => read(changes).facts.filing;
  const sourceUrl = 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/1';

  it('is the centre for the business of the province and its wards', () => {
    expect(filing({ level: ['province'], agency: 'Sở Xây dựng', sourceUrl })).toEqual({
      at: 'centre',
    });
  });

  it.each([
    { issuingAgency: 'Bộ Công an' },
    { agency: 'Công an cấp Xã' },
    { agency: 'Thuế tỉnh, thành phố; Thuế cơ sở' },
    { field: 'Hải quan' },
    { agency: 'Bảo hiểm xã hội cấp Tỉnh' },
    { agency: 'Ban chỉ huy quân sự cấp Xã' },
    { agency: 'Tòa án nhân dân tỉnh' },
    { level: ['ministry'] },
    { level: [] },
  ])('is the national portal for services run from the top: %o', (changes) => {
    expect(filing({ ...changes, sourceUrl })).toEqual({ at: 'national-portal', url: sourceUrl });
  });

  it('is what the row says when it says so', () => {
    const own = { at: 'national-portal', url: 'https://example.gov.vn/' };
    expect(filing({ filing: own })).toEqual(own);
  });
});

describe('the shipped catalogue', () => {
  it('is sound: every row is a procedure of the contract, with known life events', async () => {
    const { procedures } = await readShipped();
    const { events } = JSON.parse(readFileSync(shippedPath('life-events.json'), 'utf8'));
    const ids = new Set(events.map(({ id }: { id: string }) => id));
    expect(procedures.size).toBeGreaterThanOrEqual(80);
    expect(
      events.filter(({ audience }: { audience: string }) => audience === 'citizen'),
    ).toHaveLength(11);
    expect(
      events.filter(({ audience }: { audience: string }) => audience === 'business'),
    ).toHaveLength(11);
    for (const facts of procedures.values()) {
      Procedure.parse({ ...facts, version: 1 });
      expect(facts.summary, facts.code).toBeDefined();
      for (const event of facts.lifeEvents) expect(ids, facts.code).toContain(event);
    }
  });

  it('keeps its words over an import, and a correction while the published text is the same', () => {
    const shipped = read({
      summary: { vi: 'Làm khai sinh cho con.' },
      timeLimit: { text: '1', quantity: 1, unit: 'working-days', days: 1, sameDay: true },
      fees: { text: 'Lệ phí: 0 đồng', amountsVnd: [0], free: true },
      stepsList: ['Nộp.', 'Nhận.'],
      documents: [{ name: 'Tờ khai', originals: 1, copies: 0 }],
    }).facts;
    const imported = read({
      agency: 'Ủy ban nhân dân xã',
      timeLimit: { text: '1', quantity: 1, unit: 'unspecified' },
      fees: { text: '8.000 đồng', amountsVnd: [8_000] },
      steps: 'Bước 1: Nộp',
    }).facts;
    expect(overlay(imported, shipped)).toMatchObject({
      agency: 'Ủy ban nhân dân xã',
      summary: { vi: 'Làm khai sinh cho con.' },
      timeLimit: { sameDay: true, unit: 'working-days' },
      fees: { text: '8.000 đồng', amountsVnd: [8_000] },
      steps: ['Nộp.', 'Nhận.'],
      documents: [{ id: 'd1', name: 'Tờ khai' }],
    });
  });
});
