import { brotliCompressSync } from 'node:zlib';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { procedures } from './fixture.test-support.js';
import { fillers, synonyms } from './vocabulary.js';
import {
  commonOf,
  createIndex,
  loadIndex,
  type SearchDocument,
  type SearchIndex,
  type SearchIndexJson,
} from './index.js';

const index = createIndex(procedures);
const birth = '1.001193';

function first(query: string, from: SearchIndex = index): string | undefined {
  return from.search(query)[0]?.code;
}

function marked(query: string): string[] {
  const [result] = index.search(query);
  const name = index.facts(result?.code ?? '')?.name ?? '';
  return (result?.matches ?? []).map(([start, end]) => name.slice(start, end));
}

describe('search', () => {
  it.each([
    ['with marks', 'đăng ký khai sinh'],
    ['without marks', 'dang ky khai sinh'],
    ['in capitals', 'ĐĂNG KÝ KHAI SINH'],
    ['in decomposed letters', 'đăng ký khai sinh'.normalize('NFD')],
    ['with i for y', 'đăng kí khai sinh'],
    ['in words of every day', 'lam giay khai sinh cho con'],
    ['as a spoken question', 'cho tôi hỏi làm sao để đăng ký khai sinh cho con ở đâu ạ'],
    ['by the event', 'con mới sinh cần giấy tờ gì'],
    ['in English', 'birth certificate'],
    ['with keys of Telex left over', 'ddawng kys khai sinh'],
    ['with keys of VNI left over', 'd9a8ng ky1 khai sinh'],
    ['with two letters swapped', 'dang ky khai snih'],
    ['with a letter too many', 'đăng ký khaii sinh'],
    ['unfinished', 'đăng ký khai s'],
    ['unfinished after one word', 'khai s'],
    ['unfinished as a word that there is', 'khai si'],
    ['unfinished in words of every day', 'birth certific'],
    ['by its code', '1.001193'],
    ['by the code of a case', '1.001193.01'],
    ['by a part of its code', '001193'],
  ])('finds a procedure asked for %s: %s', (_how, query) => {
    expect(first(query)).toBe(birth);
  });

  it.each([
    'khai sinh c',
    'khai sinh ch',
    'khai sinh o d',
    'khai sinh lam g',
    'dang ky khai sinh t',
    'birth certificate f',
  ])('keeps its first answer while the next word begins: %s', (query) => {
    expect(first(query)).toBe(birth);
  });

  it('finds a word of one letter at the end, though most words of one letter go on', () => {
    const healers = createIndex([
      ...procedures,
      { code: '1.000001', name: 'Cấp giấy chứng nhận lương y' },
      { code: '1.000002', name: 'Cấp giấy xác nhận yếu tố' },
    ]);
    expect(first('lương y', healers)).toBe('1.000001');
    expect(first('luong y', healers)).toBe('1.000001');
  });

  it('offers what is common from several fields, told in plain words first', () => {
    const told = createIndex([
      ...procedures,
      {
        code: '1.000001',
        name: 'Hỗ trợ chi phí mai táng',
        field: 'Bảo trợ xã hội',
        summary: 'Tiền mai táng.',
      },
      { code: '1.000002', name: 'Cấp lại bằng', field: 'Bằng cấp' },
    ]);
    const fields = commonOf(told, 5).map((code) => told.facts(code)?.fields[0]);
    expect(fields[0]).toBe('Bảo trợ xã hội');
    expect(new Set(fields).size).toBe(5);
    expect(commonOf(told, 4, { field: 'Hộ tịch' })).toHaveLength(4);
  });

  it('knows what keys of Telex leave over at a closing y, which is looked up as i', () => {
    expect(marked('ddawng kys khai sinh')).toEqual(['đăng ký khai sinh']);
  });

  it('knows a slip of the keyboard in the last word, though other words begin so', () => {
    expect(first('mat cawn cuowcs')).toBe('1.014064');
    expect(first('dang ky thuowngf trus')).toBe('1.004222');
  });

  it.each([
    ['khai sinh lưu động', '1.003583'],
    ['khai sinh tại nhà', '1.003583'],
    ['khai sinh có yếu tố nước ngoài', '2.000528'],
    ['kết hôn với người nước ngoài', '2.000806'],
    ['lấy chồng tây', '2.000806'],
    ['bạn trai người Nhật', '2.000806'],
    ['em với bạn trai người Hàn Quốc muốn lấy nhau', '2.000806'],
    ['giấy độc thân', '1.004873'],
    ['mất cccd', '1.014064'],
    ['làm cccd cho con', '1.014062'],
    ['nhập hộ khẩu', '1.004222'],
    ['mất sổ đỏ', '1.012786'],
    ['so do bi mat', '1.012786'],
    ['tôi bị mất sổ đỏ phải làm sao', '1.012786'],
    ['đk kết hôn', '1.000894'],
    ['đổi sổ đỏ', '1.012783'],
    ['đổi bằng lái', '3.000348'],
    ['gplx', '3.000348'],
    ['mở quán ăn', '1.001612'],
    ['chặt cây trước nhà', '1.002693'],
    ['dựng rạp đám cưới', '1.013274'],
    ['xích mích', '1.099999'],
  ])('understands "%s"', (query, code) => {
    expect(first(query)).toBe(code);
  });

  it('puts the plain procedure before its variants, and a variant first when its words were typed', () => {
    expect(index.search('kết hôn').map(({ code }) => code)).toEqual([
      '1.000894',
      '1.000593',
      '2.000806',
    ]);
    expect(first('kết hôn lưu động')).toBe('1.000593');
  });

  it('prefers the words whose marks agree with what was typed', () => {
    const pair = createIndex([
      { code: '1.000001', name: 'Cấp phép bán' },
      { code: '1.000002', name: 'Cấp phép bàn' },
    ]);
    expect(first('cấp phép bán', pair)).toBe('1.000001');
    expect(first('cấp phép bàn', pair)).toBe('1.000002');
    expect(pair.search('cap phep ban')).toHaveLength(2);
  });

  it('takes both places of a tone for the same word', () => {
    expect(first('hoà giải')).toBe('1.099999');
    expect(index.search('hoà giải')).toEqual(index.search('hòa giải'));
  });

  it('does not take "sơ đồ" for "sổ đỏ" when marks were typed', () => {
    const both = createIndex([...procedures, { code: '1.000001', name: 'Cấp sơ đồ nhà, đất' }]);
    expect(both.search('sơ đồ').map(({ code }) => code)).toEqual(['1.000001']);
    expect(both.search('sổ đỏ')[0]?.code).toBe('1.012783');
  });

  it('forgives a mark left out here and there', () => {
    expect(first('so đỏ bi mất')).toBe('1.012786');
    expect(first('dang ký ket hôn')).toBe('1.000894');
  });

  it('forgives a typo only where nothing else matches', () => {
    const near = createIndex([
      { code: '1.000001', name: 'Cấp giấy phép bến' },
      { code: '1.000002', name: 'Cấp giấy phép biển' },
    ]);
    expect(near.search('bến ').map(({ code }) => code)).toEqual(['1.000001']);
    expect(near.search('bienn ').map(({ code }) => code)).toEqual(['1.000002']);
  });

  it('marks what was meant in the name, neighbours as one', () => {
    expect(marked('đăng ký khai sinh')).toEqual(['đăng ký khai sinh']);
    expect(marked('cho tôi hỏi về khai sinh')).toEqual(['khai sinh']);
    expect(marked('dang ky khai sinh')).toEqual(['đăng ký khai sinh']);
    expect(marked('chat ha cay xanh')).toEqual(['chặt hạ', 'cây xanh']);
  });

  it('marks of a saying what it stands for, no more than the name says of it', () => {
    expect(marked('lấy chồng tây')).toEqual(['đăng ký kết hôn có yếu tố nước ngoài']);
    expect(marked('mất sổ đỏ')).toEqual(['Cấp lại Giấy chứng nhận do bị mất']);
    expect(marked('cưới')).toEqual(['đăng ký kết hôn']);
  });

  it.each(['ăn phở', 'thời tiết hôm nay', 'asdfgh', 'Hoàn Kiếm', 'H26', 'con mèo nhỏ'])(
    'takes no syllable that stands in a name by chance for an answer: %s',
    (words) => {
      expect(index.search(words)).toEqual([]);
    },
  );

  it('finds by further words side by side, and by several rare words wherever they stand', () => {
    const documents = [
      { code: '1.000001', name: 'Đăng ký hoạt động của câu lạc bộ', keywords: 'dưỡng sinh' },
      { code: '1.000002', name: 'Chặt cây gỗ lớn đứng trước cửa hàng đông người' },
    ];
    const many = Array.from({ length: 40 }, (_, nth) => ({
      code: `2.0000${10 + nth}`,
      name: `Thủ tục khác ${nth}`,
    }));
    const one = createIndex([...documents, ...many]);
    const found = (words: string) => one.search(words).map(({ code }) => code);
    expect(found('tập dưỡng sinh')).toEqual(['1.000001']);
    expect(found('cửa nhà tôi cây gỗ đứng nghiêng')).toEqual(['1.000002']);
    expect(found('cửa nhà')).toEqual([]);
  });

  it('finds nothing for what is not there, and then suggests what is near', () => {
    const words = 'alpha beta gamma delta epsilon zeta omega sigma kappa lambda hôn';
    expect(index.search('xyzzy plugh')).toEqual([]);
    expect(index.search(words)).toEqual([]);
    expect(
      index
        .search(words, { limit: 3, nearest: true })
        .map(({ code }) => index.facts(code)?.name)
        .join(),
    ).toContain('kết hôn');
    expect(index.search('xyzzy plugh', { nearest: true })).toEqual([]);
  });

  it('lists everything, common procedures first, when nothing is asked', () => {
    const all = index.search('', { limit: 100 });
    expect(all).toHaveLength(procedures.length);
    expect(all[0]?.code).toBe(birth);
    expect(all[0]?.matches).toEqual([]);
    expect(index.search('???')).toHaveLength(10);
  });

  it('puts plain procedures before special cases when nothing is asked', () => {
    const names = [
      'Đăng ký kết hôn có yếu tố nước ngoài',
      'Đăng ký kết hôn lưu động',
      'Đăng ký kết hôn',
    ];
    const rows = names.map((name, at) => ({ code: `1.00000${at}`, name }));
    expect(createIndex(rows).search('')[0]?.code).toBe('1.000002');
  });

  it.each([
    'mã 1.004884',
    'Mã thủ tục: 1.004884.',
    '#1.004884',
    '(1.004884)',
    '1,004884',
    '1-004884',
    '1.004.884',
    '1..004884',
    'thủ tục 1.004884 là gì',
  ])('reads the code in "%s"', (query) => {
    expect(index.search(query).map(({ code }) => code)).toEqual(['1.004884']);
  });

  it('finds nothing for a whole code that it does not have', () => {
    expect(index.search('mã 1.999999')).toEqual([]);
    expect(index.search('1.004884', { filters: { field: 'Không có' } })).toEqual([]);
  });

  it.each([
    ['birth certifcate', birth],
    ['khaisinh', birth],
    ['làm giấy khia sinh', birth],
    ['nhập hộ khầu', '1.004222'],
    ['nhap ho khuau', '1.004222'],
  ])('reads what people say with a slip: "%s"', (query, code) => {
    expect(index.search(query)[0]?.code).toBe(code);
  });

  it('finds many codes by their beginning, best first', () => {
    expect(index.search('1.0048').map(({ code }) => code)).toEqual(['1.004873', '1.004884']);
    expect(index.search('9.999999')).toEqual([]);
  });
});

describe('filters', () => {
  const codes = (filters: object, query = '') =>
    index.search(query, { limit: 100, filters }).map(({ code }) => code);

  it.each([
    [{ field: 'Đất đai' }, ['1.012783', '1.012786']],
    [{ field: 'dat-dai' }, ['1.012783', '1.012786']],
    [{ field: 'Hạ tầng kỹ thuật' }, ['1.002693', '1.013274']],
    [{ level: 'province' }, ['1.012783', '1.012786', '2.002042', '3.000348']],
    [{ agency: 'Công an cấp xã' }, ['1.004194', '1.004222']],
    [{ audience: 'business' }, ['2.002042']],
    [{ audience: 'Doanh nghiệp' }, ['2.002042']],
    [{ online: false }, ['1.012786']],
    [{ lifeEvent: 'co-con-nho' }, [birth]],
    [{ field: 'Đất đai', online: true }, ['1.012783']],
    [{ field: 'Không có' }, []],
  ])('%j', (filters, expected) => {
    expect([...codes(filters)].sort()).toEqual(expected);
  });

  it('narrow a query and a code', () => {
    expect(codes({ level: 'province' }, 'cấp lại')).not.toContain('1.014064');
    expect(codes({}, 'thành lập').slice(0, 2).sort()).toEqual(['1.001612', '2.002042']);
    expect(codes({ audience: 'citizen' }, 'thành lập')[0]).toBe('1.001612');
    expect(codes({ audience: 'citizen' }, 'thành lập')).not.toContain('2.002042');
    expect(codes({ field: 'Đất đai' }, birth)).toEqual([]);
  });
});

describe('facts', () => {
  it('are the few that a result shows', () => {
    expect(index.facts('1.004222')).toEqual({
      code: '1.004222',
      name: 'Đăng ký thường trú',
      fields: ['Đăng ký, quản lý cư trú'],
      agency: 'Công an cấp Xã',
      level: ['commune'],
      targetGroups: ['Công dân Việt Nam'],
      lifeEvents: [],
      time: '7 ngày làm việc',
      fee: '10.000 – 20.000 đồng',
      online: true,
    });
  });

  it('leave out a time without a unit, and never take a published 0 for free', () => {
    const facts = index.facts('1.001612');
    expect(facts).not.toHaveProperty('time');
    expect(facts).not.toHaveProperty('fee');
    expect(index.facts('0.000000')).toBeUndefined();
  });

  it('say what the catalogue says outright', () => {
    const stated = createIndex([
      { code: '1', name: 'A', timeLimit: { sameDay: true }, fees: { free: true }, online: false },
      { code: '2', name: 'B', timeLimit: { text: 'Không quy định' }, fees: { amountsVnd: [5] } },
      { code: '3', name: 'C', timeLimit: { quantity: 0.5, unit: 'days' }, fees: null },
      { code: '4', name: 'D', fees: { amountsVnd: [0, 50_000] } },
      { code: '5', name: 'E', fees: { amountsVnd: [0] } },
    ]);
    expect(stated.facts('1')).toMatchObject({ time: 'trong ngày', fee: 'Miễn phí', online: false });
    expect(stated.facts('2')).toMatchObject({ time: 'Không quy định' });
    expect(stated.facts('2')).not.toHaveProperty('fee');
    expect(stated.facts('3')).toMatchObject({ time: '0,5 ngày' });
    expect(stated.facts('4')).toMatchObject({ fee: '0 – 50.000 đồng' });
    expect(stated.facts('5')).not.toHaveProperty('fee');
  });

  it('tell what it is in plain words, found by as ever, after a journey as JSON', () => {
    const made = createIndex([
      { code: '1', name: 'Thủ tục A', keywords: ['sổ đỏ'], summary: { vi: 'Cấp  sổ lần đầu.' } },
      { code: '2', name: 'Thủ tục B', keywords: ['sổ xanh'] },
      { code: '3', name: 'Thủ tục C', keywords: ['quán cty'] },
    ]);
    const loaded = loadIndex(JSON.parse(JSON.stringify(made)) as SearchIndexJson);
    expect(loaded.facts('1')).toMatchObject({ summary: 'Cấp sổ lần đầu.' });
    expect(loaded.facts('2')).not.toHaveProperty('summary');
    expect(loaded.search('lần đầu')[0]?.code).toBe('1');
    expect(loaded.search('sổ xanh')[0]?.code).toBe('2');
    expect(loaded.search('quán công ty')[0]?.code).toBe('3');
    expect(loaded.search('quán cty')[0]?.code).toBe('3');
  });
});

describe('index', () => {
  it('travels as JSON and answers the same', () => {
    const travelled = loadIndex(JSON.parse(JSON.stringify(index)));
    expect(travelled.toJSON()).toEqual(index.toJSON());
    const words = fc.constantFrom(
      ...['đăng ký', 'dang', 'khai sinh', 'cho con', 'sổ đỏ', 'mất', 'k', 'snih', '1.00', 'visa'],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 6 }), (parts) => {
        const query = parts.join(' ');
        const results = index.search(query);
        expect(travelled.search(query)).toEqual(results);
        expect(index.search(query)).toEqual(results);
        const nearest = { limit: 3, nearest: true };
        expect(travelled.search(query, nearest)).toEqual(index.search(query, nearest));
        for (const { code, score, matches } of results) {
          expect(score).toBeGreaterThan(0);
          const name = index.facts(code)?.name ?? '';
          for (const [start, end] of matches) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(name.length);
          }
        }
      }),
    );
  }, 30_000);

  it('is the same for the same rows in any order, and stamped by its contents', () => {
    const shuffled = createIndex([...procedures].reverse());
    expect(shuffled.toJSON()).toEqual(index.toJSON());
    expect(createIndex(procedures.slice(1)).version).not.toBe(index.version);
    expect(createIndex(procedures, { version: '7' }).version).toBe('7');
    expect(index.size).toBe(procedures.length);
  });

  it('reads the beginning of an endless question', () => {
    for (const part of ['a11 ', 'khai sinh ', 'w', '1', ' ', 'ă']) {
      const endless = part.repeat(10_000);
      expect(index.search(endless)).toEqual(index.search(endless.slice(0, 400)));
    }
  });

  it('leaves out filters that it does not know', () => {
    const filters = { bogus: 'x' } as object;
    expect(index.search('khai sinh', { filters })).toEqual(index.search('khai sinh'));
  });

  it('can be empty', () => {
    const empty = loadIndex(createIndex([]).toJSON());
    expect(empty.size).toBe(0);
    expect(empty.search('khai sinh')).toEqual([]);
    expect(empty.search('')).toEqual([]);
    expect(empty.search('khai sinh', { nearest: true })).toEqual([]);
  });

  it('refuses rows with one code, and another format', () => {
    const twice: SearchDocument[] = [
      { code: '1.000001', name: 'A' },
      { code: '1.000001', name: 'B' },
    ];
    expect(() => createIndex(twice)).toThrow(RangeError);
    expect(() => loadIndex({ ...index.toJSON(), format: 'other/2' })).toThrow(RangeError);
  });

  it('takes the vocabulary it is given', () => {
    const own = createIndex(procedures, {
      synonyms: [{ say: ['abc'], official: ['đăng ký tạm trú'], reason: 'test' }],
      fillers: ['nhé'],
    });
    expect(first('abc nhé', own)).toBe('1.004194');
    expect(own.search('gplx')).toEqual([]);
  });

  it('reads a word as what it is only another way to write, in questions and in sayings', () => {
    const own = createIndex(procedures, {
      synonyms: [
        { say: ['xyz', 'tt cũ'], official: ['tạm trú'], reason: 'test', same: true },
        { say: ['làm xyz'], official: ['đăng ký tạm trú'], reason: 'test' },
      ],
    });
    const asWritten = own.search('làm tạm trú');
    expect(asWritten[0]?.code).toBe('1.004194');
    for (const query of ['làm xyz', 'làm tt cũ', 'lam tt cu']) {
      expect(first(query, own)).toBe('1.004194');
    }
    expect(own.search('làm xyz').map(({ score }) => score)).toEqual(
      asWritten.map(({ score }) => score),
    );
  });
});

describe('vocabulary', () => {
  it('gives a reason for every entry and names no procedure by its code', () => {
    expect(synonyms.length).toBeGreaterThanOrEqual(60);
    const wrong = synonyms.filter(
      ({ say, official, reason }) =>
        !say.length ||
        !official.length ||
        !reason.endsWith('.') ||
        /\d\.\d{6}/.test(official.join()),
    );
    expect(wrong).toEqual([]);
  });

  it('has nothing that the index format would misread', () => {
    const all = [...synonyms.flatMap(({ say, official }) => [...say, ...official]), ...fillers];
    expect(all.filter((text) => /[|>\n]/.test(text))).toEqual([]);
    expect(all.filter((text) => text !== text.normalize('NFC').trim())).toEqual([]);
  });
});

describe('a whole catalogue', () => {
  const shipped = new URL('../../server/catalogue/procedures.jsonl', import.meta.url);
  const file = process.env.MOTCUA_PROCEDURES_FILE ?? (existsSync(shipped) ? shipped : undefined);
  const rows: readonly SearchDocument[] =
    file === undefined
      ? procedures
      : readFileSync(file, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map(
            (line) => JSON.parse(line) as SearchDocument & { readonly hanoiApplicable?: boolean },
          )
          .filter(({ hanoiApplicable }) => hanoiApplicable !== false);
  const codes = new Set(rows.map(({ code }) => code));
  const queries = ['tuning', 'held-out']
    .flatMap((half) =>
      readFileSync(
        new URL(`../../../bench/search/queries.${half}.jsonl`, import.meta.url),
        'utf8',
      ).split('\n'),
    )
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { readonly query: string; readonly codes: string[] })
    .filter(({ codes: judged }) => judged.some((code) => codes.has(code)));

  it('fits into its budget and answers most questions first', () => {
    const full = createIndex(rows);
    const size = brotliCompressSync(JSON.stringify(full)).length;
    // The vocabulary, and some 20 bytes a procedure: 120 kB for 2,000.
    expect(size).toBeLessThan(78_000 + 21 * full.size);
    const ranks = queries.map(({ query, codes: judged }) =>
      full.search(query).findIndex(({ code }) => judged.includes(code)),
    );
    const share = (most: number) =>
      ranks.filter((rank) => rank >= 0 && rank < most).length / ranks.length;
    expect(share(1)).toBeGreaterThan(0.85);
    expect(share(3)).toBeGreaterThan(0.95);
  }, 60_000);
});
