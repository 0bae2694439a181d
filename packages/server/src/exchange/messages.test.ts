import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readEnvironment } from '../environment.js';
import { CodeTableError, readCodeTables } from './code-tables.js';
import { ReadDossier, ReadStep, WrittenDossier, WrittenStep } from './messages.js';
import { fromNationalTime, toNationalTime } from './national-time.js';

const seconds = fc.integer({
  min: Date.parse('1980-01-01T00:00:00Z') / 1000,
  max: Date.parse('2099-12-31T23:59:59Z') / 1000,
});
const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((one) => one.normalize('NFC'));

/** Anything that a schema of written messages takes. */
function anyOf(schema: z.ZodType, name = ''): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodArray) {
    return fc.array(anyOf(schema.element as z.ZodType), { maxLength: 3 });
  }
  if (schema instanceof z.ZodObject) {
    return fc.record(
      Object.fromEntries(
        Object.entries(schema.shape).map(([key, part]) => [key, anyOf(part as z.ZodType, key)]),
      ),
    );
  }
  if (name === 'ThoiDiemXuLy') return seconds.map((at) => toNationalTime(at * 1000));
  if (name.startsWith('Ngay')) {
    return fc.oneof(
      fc.constant(''),
      seconds.map((at) => toNationalTime(at * 1000)),
    );
  }
  if (['MaHoSo', 'MaTTHC', 'TrangThai', 'TrangThaiHoSo'].includes(name)) {
    return fc.stringMatching(/^[A-Z0-9.-]{1,20}$/);
  }
  return text;
}

describe('times of the exchange', () => {
  it('are hours of 0 to 23 in Hanoi, whatever the hour', () => {
    expect(toNationalTime(Date.parse('2026-11-22T15:04:05+07:00'))).toBe('20261122150405');
    expect(toNationalTime(Date.parse('2026-11-22T00:00:00+07:00'))).toBe('20261122000000');
    expect(toNationalTime(Date.parse('2026-11-22T12:00:00+07:00'))).toBe('20261122120000');
    expect(toNationalTime(Date.parse('2026-12-31T23:59:59+07:00'))).toBe('20261231235959');
    expect(toNationalTime(Date.parse('2026-12-31T17:00:00Z'))).toBe('20270101000000');
  });

  it('come back as they were, to the second, in summer as in winter', () => {
    fc.assert(
      fc.property(seconds, (at) => fromNationalTime(toNationalTime(at * 1000)) === at * 1000),
    );
    for (const day of ['2026-01-15', '2026-07-15', '2028-02-29']) {
      const noon = Date.parse(`${day}T12:00:00+07:00`);
      expect(fromNationalTime(toNationalTime(noon))).toBe(noon);
    }
  });

  it('are read from a day alone, and nothing is made of what is no time', () => {
    expect(fromNationalTime('20261122')).toBe(Date.parse('2026-11-22T00:00:00+07:00'));
    expect(fromNationalTime(' 202611221504 ')).toBe(Date.parse('2026-11-22T15:04:00+07:00'));
    for (const wrong of ['', '0', '20260231000000', '20261122240000', '22/11/2026', '2026112']) {
      expect(fromNationalTime(wrong)).toBeUndefined();
    }
    expect(() => toNationalTime(Date.parse('0200-01-01T00:00:00Z'))).toThrow(RangeError);
  });
});

describe('messages of the exchange', () => {
  it('are read as they were written, every field of them', () => {
    fc.assert(
      fc.property(anyOf(WrittenDossier), (message) => {
        const written = WrittenDossier.parse(message);
        const read = ReadDossier.parse(JSON.parse(JSON.stringify(written)));
        expect(read).toEqual(written);
      }),
      { numRuns: 40 },
    );
    fc.assert(
      fc.property(anyOf(WrittenStep), (message) => {
        const written = WrittenStep.parse(message);
        expect(ReadStep.parse(JSON.parse(JSON.stringify(written)))).toEqual(written);
      }),
      { numRuns: 40 },
    );
  });

  it('have the fields of public code', () => {
    expect(Object.keys(WrittenDossier.shape)).toHaveLength(38);
    expect(Object.keys(WrittenStep.shape)).toEqual([
      'MaHoSo',
      'NguoiXuLy',
      'ChucDanh',
      'ThoiDiemXuLy',
      'PhongBanXuLy',
      'NoiDungXuLy',
      'TrangThai',
      'NgayBatDau',
      'NgayKetThucTheoQuyDinh',
    ]);
  });

  it('are read with fields that are missing, of other types or not known', () => {
    const read = ReadDossier.parse({
      MaHoSo: ' G22.99-261122-0001 ',
      TrangThaiHoSo: 4,
      ChuHoSo: null,
      TaiLieuNop: null,
      DanhSachHoSoBoSung: [{ NoiDungBoSung: 'Thiếu bản chính', Moi: 1 }],
      TruongMoi: { a: 1 },
    });
    expect(read).toMatchObject({
      MaHoSo: 'G22.99-261122-0001',
      TrangThaiHoSo: '4',
      ChuHoSo: '',
      NgayHenTra: '',
      TaiLieuNop: [],
      TruongMoi: { a: 1 },
    });
    expect(read.DanhSachHoSoBoSung[0]).toMatchObject({ NgayBoSung: '', Moi: 1 });
    expect(ReadDossier.safeParse({ MaHoSo: '' }).success).toBe(false);
    expect(ReadStep.safeParse([]).success).toBe(false);
  });

  it('are not written with a field too few or too many, or a time of another shape', () => {
    const step = fc.sample(anyOf(WrittenStep), 1)[0] as WrittenStep;
    const { PhongBanXuLy: _left, ...less } = step;
    expect(WrittenStep.safeParse(step).success).toBe(true);
    expect(WrittenStep.safeParse(less).success).toBe(false);
    expect(WrittenStep.safeParse({ ...step, Moi: '' }).success).toBe(false);
    expect(WrittenStep.safeParse({ ...step, ThoiDiemXuLy: '' }).success).toBe(false);
    expect(WrittenStep.safeParse({ ...step, NgayBatDau: '2026-11-22' }).success).toBe(false);
    expect(WrittenStep.safeParse({ ...step, NguoiXuLy: 'x'.repeat(51) }).success).toBe(false);
  });
});

describe('code tables', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'motcua-exchange-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const file = async (content: unknown): Promise<string> => {
    const path = join(folder, `${Math.random().toString(36).slice(2)}.json`);
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };

  it('turn our statuses and channels into codes and back', () => {
    const tables = readCodeTables();
    for (let status = 1; status <= 10; status += 1) {
      expect(tables.statusIn(tables.statusOut(status)).status).toBe(status);
    }
    expect(tables.statusIn('04')).toMatchObject({ status: 4 });
    for (const channel of ['in-person', 'online', 'postal']) {
      expect(tables.channelIn(tables.channelOut(channel))).toBe(channel);
    }
    expect(tables.channelIn('')).toBe('in-person');
    expect(tables.digitisation('3')).toEqual({ DuocSoHoa: '1', DuocTaiSuDung: '2' });
  });

  it('show what they do not know as it was given', () => {
    const tables = readCodeTables();
    expect(tables.statusIn('Chờ tiếp nhận')).toEqual({ name: 'Chờ tiếp nhận' });
    expect(tables.statusIn('11')).toEqual({ name: 'Trạng thái 11' });
    expect(tables.channelIn('9')).toBe('9');
  });

  it('know what an answer means by its code and its words', () => {
    const tables = readCodeTables();
    expect(tables.outcome('0', '')).toBe('confirmed');
    expect(tables.outcome('00', '')).toBe('confirmed');
    expect(tables.outcome('-3', 'Hồ sơ đã tồn tại')).toBe('exists');
    expect(tables.outcome('3', 'Sai định dạng')).toBe('refused');
    expect(tables.outcome('-2', 'Session het han')).toBe('session-expired');
  });

  it('take single entries of an operator', async () => {
    const tables = readCodeTables(
      await file({
        applicantKind: { use: 'from-zero' },
        status: { in: { '11': { name: 'Chờ trả kết quả', status: 9 } }, out: { '8': '4' } },
      }),
    );
    expect(readCodeTables().applicantKind('citizen')).toBe('1');
    expect(tables.applicantKind('citizen')).toBe('0');
    expect(tables.statusIn('11')).toEqual({ name: 'Chờ trả kết quả', status: 9 });
    expect(tables.statusOut(8)).toBe('4');
    expect(tables.statusOut(9)).toBe('9');
  });

  it('refuse a file that would be misread, and say where', async () => {
    const wrong: readonly (readonly [unknown, RegExp])[] = [
      ['{', /not JSON/],
      [{ statuses: {} }, /nothing named statuses/],
      [{ applicantKind: { use: 'ours' } }, /applicantKind\.use: expected one of from-one/],
      [{ status: { out: { '12': '1' } } }, /status\.out/],
      [{ status: { in: { '11': { status: 12, name: 'x' } } } }, /status\.in\.11\.status/],
      [{ answers: { sessionMinutes: 0 } }, /answers\.sessionMinutes/],
      [{ channel: { out: { online: 2 } } }, /channel\.out\.online/],
    ];
    for (const [content, words] of wrong) {
      const path = await file(content);
      expect(() => readCodeTables(path)).toThrow(CodeTableError);
      expect(() => readCodeTables(path)).toThrow(words);
    }
    expect(() => readCodeTables(join(folder, 'none.json'))).toThrow(/cannot be read/);
  });
});

describe('the environment', () => {
  const whole = {
    MOTCUA_EXCHANGE_URL: 'https://trao-doi.example/mapi',
    MOTCUA_EXCHANGE_UNIT: 'H26',
    MOTCUA_EXCHANGE_USERNAME: 'h26',
    MOTCUA_EXCHANGE_PASSWORD: 'secret',
  };

  it('connects the exchange, or leaves it alone', () => {
    expect(readEnvironment({}).configuration.exchange).toBeUndefined();
    expect(readEnvironment(whole).configuration.exchange).toMatchObject({
      endpoint: { url: 'https://trao-doi.example/mapi', unit: 'H26' },
    });
  });

  it('sends nothing in clear over public networks, and misses no part of the account', () => {
    expect(() => readEnvironment({ ...whole, MOTCUA_EXCHANGE_UNIT: '' })).toThrow(
      /MOTCUA_EXCHANGE_UNIT: expected beside/,
    );
    const url = (address: string) => ({ ...whole, MOTCUA_EXCHANGE_URL: address });
    expect(() => readEnvironment(url('http://trao-doi.example'))).toThrow(/https/);
    expect(readEnvironment(url('http://10.0.80.1:8084/mapi')).configuration.exchange).toBeDefined();
    expect(() =>
      readEnvironment({ MOTCUA_EXCHANGE_PARTNERS: '[{"unit":"G22","password":"short"}]' }),
    ).toThrow(/MOTCUA_EXCHANGE_PARTNERS/);
  });
});
