import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestService } from '../../testing/service.test-support.js';
import { startTestService } from '../../testing/service.test-support.js';
import { shippedPath } from '../catalogue-data.js';
import { detectors, kindOfRemark } from './detectors.js';
import { findingKinds } from './kinds.js';
import { CatalogueCheck } from './check.js';
import { asJson } from './print.js';
import { checkFile } from './sources.js';
import type { CheckResult, Finding, KindCount } from './check.js';
import type { FindingKind, FindingKindEntry } from './kinds.js';
import type { CheckedSource } from './sources.js';

const fullFile = process.env['MOTCUA_PROCEDURES_FILE'];

/** A row in which nothing is wrong. */
const sound = {
  code: '1.000001',
  name: 'Thủ tục đăng ký khai sinh',
  field: 'Hộ tịch',
  agency: 'Ủy ban nhân dân cấp xã',
  level: ['commune'],
  targetGroups: ['Công dân Việt Nam'],
  submissionMethods: [{ channel: 'online' }],
  onlineSubmission: true,
  onlineLevel: 'full',
  timeLimit: { text: '3 ngày làm việc', quantity: 3, unit: 'working-days', days: 3 },
  fees: { text: 'Lệ phí: 8.000 đồng', amountsVnd: [8_000] },
  documents: [{ name: 'Tờ khai', originals: 1, copies: 0 }],
  steps: 'Bước 1: Nộp hồ sơ',
  legalBasis: [{ number: '60/2014/QH13' }],
  sourceUrl: 'https://dichvucong.gov.vn/thu-tuc/1',
};

let service: TestService;
let folder: string;
beforeAll(async () => {
  service = await startTestService();
  folder = await mkdtemp(join(tmpdir(), 'motcua-check-'));
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Report extends Omit<CheckResult, 'summary'> {
  readonly source: CheckedSource;
  readonly summary: readonly (KindCount & FindingKindEntry)[];
}

/** Runs the command; without a database unless one is given. */
function run(given: readonly string[], environment: Record<string, string> = {}): Promise<Run> {
  const command = fileURLToPath(new URL('../../../dist/catalogue/check/cli.js', import.meta.url));
  const { DATABASE_URL: _none, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [command, ...given],
      {
        env: { ...env, MOTCUA_DATA: join(folder, 'no-data'), ...environment },
        maxBuffer: 100_000_000,
      },
      (error, out, err) =>
        resolve({ code: (error as { code?: number } | null)?.code ?? 0, out, err }),
    );
  });
}

async function fileOf(...rows: readonly (object | string)[]): Promise<string> {
  const path = join(folder, 'catalogue.jsonl');
  const lines = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row)));
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

async function check(...rows: readonly (object | string)[]): Promise<Report> {
  const wrong = new CatalogueCheck({ longestName: 250 });
  const source = await checkFile(wrong, await fileOf(...rows));
  return JSON.parse(asJson(source, wrong.result())) as Report;
}

describe('the table of findings', () => {
  it('says of each kind what, why and what to do, in both languages', () => {
    for (const [kind, { what, why, fix }] of Object.entries(findingKinds)) {
      for (const words of [what, why, fix]) {
        expect(words.vi.length, kind).toBeGreaterThan(5);
        expect(words.en.length, kind).toBeGreaterThan(5);
        expect(words.vi, kind).toBe(words.vi.normalize('NFC'));
      }
    }
  });

  it('is in the documentation as it is here', async () => {
    const page = fileURLToPath(new URL('../../../../../docs/catalogue-format.md', import.meta.url));
    const lines = (await readFile(page, 'utf8'))
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim());
    for (const [kind, { severity, what, why }] of Object.entries(findingKinds)) {
      expect(lines).toContain(`| ${severity} | \`${kind}\` | ${what.en} | ${why.en} |`);
    }
  });

  it('has a way to find each kind', () => {
    const found = new Set([...Object.keys(detectors), ...Object.values(kindOfRemark)]);
    expect([...found].sort()).toEqual(Object.keys(findingKinds).sort());
  });
});

/** What is changed in a sound row, and what is then found. */
const WRONG: readonly (readonly [FindingKind, object | string, RegExp])[] = [
  ['row-damaged', '{"code": "1.000002", "name": "Cắt', /^not-json/],
  ['row-damaged', { ...sound, code: '1.000002', name: 'C\0t' }, /^not-text/],
  ['row-damaged', { ...sound, code: '1.000002', documents: 7 }, /^invalid-row: documents/],
  ['row-damaged', { name: 'Không có mã' }, /"code" is missing/],
  ['code-malformed', { ...sound, code: 'khai sinh' }, /khai sinh/],
  ['code-deleted', { ...sound, code: '1.000002-Xoa' }, /-Xoa/],
  ['code-duplicate', sound, /^duplicate-code$/],
  ['code-dirty', { code: '1.0133611' }, /^1\.0133611$/],
  ['code-dirty', { code: ' 1.000002.H13' }, /H13/],
  ['broken-encoding', { steps: 'Bước 1: N\ufffdp hồ sơ' }, /^steps: .*\ufffd/],
  ['broken-encoding', { name: 'Thá»§ tá»¥c Ä‘Äƒng kÃ½' }, /^name: /],
  ['broken-encoding', { conditions: '\ue0b7 Đủ 18 tuổi' }, /^conditions: /],
  ['text-with-markup', { conditions: 'Đủ 18 tuổi<br/>&nbsp;' }, /^conditions: .*<br\/>/],
  ['district-level', { agency: 'Ủy ban nhân dân cấp huyện' }, /^agency: .*cấp huyện/],
  ['district-level', { name: 'Đăng ký tại UBND quận' }, /^name: .*quận/],
  ['district-level', { receivingAddress: '12 phố A, quận Ba Đình' }, /quận Ba Đình/],
  [
    'district-level',
    { documents: [{ name: 'Giấy của Công an Huyện', originals: 1 }] },
    /^documents/,
  ],
  ['time-missing', { timeLimit: null }, /^$/],
  ['time-without-unit', { timeLimit: { text: '1', quantity: 1, unit: 'unspecified' } }, /^1$/],
  ['time-as-text', { timeLimit: { text: 'Trả ngay' } }, /Trả ngay/],
  ['fee-missing', { fees: null }, /^$/],
  [
    'fee-zero-with-note',
    { fees: { text: '0 đồng (20.000 đồng/tờ khai)', amountsVnd: [0] } },
    /20\.000/,
  ],
  [
    'fee-zero-with-note',
    { fees: { text: 'Lệ phí: 0 đồng (Do HĐND thành phố quy định)', amountsVnd: [0] } },
    /HĐND/,
  ],
  ['fee-zero-bare', { fees: { text: 'Lệ phí: 0 đồng', amountsVnd: [0] } }, /0 đồng/],
  ['fee-amount-doubtful', { fees: { text: 'Phí: 20 USD', amountsVnd: [20] } }, /amount-in-usd: 20/],
  ['documents-missing', { documents: [] }, /^$/],
  ['documents-as-text', { documents: [], documentsText: 'Tờ khai; bản sao' }, /^$/],
  [
    'document-is-note',
    { documents: [{ name: 'Xuất trình:', originals: 0, copies: 0 }] },
    /Xuất trình/,
  ],
  [
    'documents-repeated',
    { documents: Array.from({ length: 2 }, () => ({ name: 'Đơn', originals: 1, copies: 0 })) },
    /^Đơn$/,
  ],
  ['steps-missing', { steps: null }, /^$/],
  ['legal-basis-missing', { legalBasis: [] }, /^$/],
  ['agency-unknown', { agency: '' }, /^$/],
  ['level-unknown', { level: null }, /^$/],
  ['field-missing', { field: null }, /^$/],
  ['online-level-unknown', { onlineLevel: null }, /^$/],
  ['online-level-contradicts', { onlineSubmission: false }, /^full$/],
  ['online-level-invalid', { onlineLevel: 'mức độ 4' }, /mức độ 4/],
  ['portal-link-missing', { level: ['ministry'], sourceUrl: null }, /^$/],
  ['source-url-invalid', { sourceUrl: 'dichvucong' }, /dichvucong/],
  ['name-long', { name: 'Đăng ký '.repeat(40) }, /^319 characters$/],
  ['name-duplicate', { code: '1.000002', name: 'thủ tục  ĐĂNG KÝ khai sinh' }, /^1\.000001$/],
  ['text-untidy', { name: ' Đăng ký  khai tử' }, /name-cleaned/],
  ['text-untidy', { conditions: '\uf0b7 Đủ 18 tuổi' }, /symbol-font/],
  ['not-in-catalogue', { inCatalogue: false }, /^$/],
  [
    'catalogue-entry-only',
    { submissionMethods: [], documents: [], steps: null, timeLimit: null, fees: null },
    /^$/,
  ],
  ['replaces-offered', { code: '1.000002', replaces: ['1.000001'] }, /^1\.000001$/],
];

describe('a check', () => {
  it('finds nothing in a row in which nothing is wrong', async () => {
    const { summary, findings, procedures } = await check(sound);
    expect(findings).toEqual([]);
    expect(summary).toEqual([]);
    expect(procedures).toBe(1);
  });

  it.each(WRONG)('finds %s', async (kind, change, detail) => {
    // A line of its own, or the sound row with a change, under a code of its own.
    const isLine =
      typeof change === 'string' || kind === 'row-damaged' || kind === 'code-duplicate';
    const row = isLine
      ? change
      : { ...sound, code: '1.000003', name: 'Đăng ký khai tử', ...change };
    const { findings, summary } = await check(sound, row);
    const found = findings.filter((finding) => finding.kind === kind && finding.line !== 1);
    expect(found, JSON.stringify(findings)).toHaveLength(1);
    expect(found[0]?.detail).toMatch(detail);
    expect(found[0]?.line).toBe(2);
    expect(summary.find((one) => one.kind === kind)).toMatchObject(findingKinds[kind]);
  });

  it('covers every kind in these examples', () => {
    expect([...new Set(WRONG.map(([kind]) => kind))].sort()).toEqual(
      Object.keys(findingKinds).sort(),
    );
  });

  it('leaves alone what only looks wrong', async () => {
    const { findings } = await check({
      ...sound,
      name: 'Đăng ký nghĩa vụ quân sự',
      receivingAddress: 'Số 5 Bà Huyện Thanh Quan',
      steps: 'Bước 1: Diện tích < 50 m2 & thu nhập > 5 triệu',
      timeLimit: { text: '1', quantity: 1, unit: 'unspecified', sameDay: true },
      fees: { text: 'Miễn phí', amountsVnd: [0] },
      documents: [
        { name: 'Tờ khai', case: 'Trong nước', originals: 1 },
        { name: 'Tờ khai', case: 'Nước ngoài', originals: 1 },
      ],
    });
    expect(findings).toEqual([]);
  });

  it('does not list what a bare catalogue entry cannot have', async () => {
    const { code, name, field, agency, level, sourceUrl } = sound;
    const { findings } = await check({ code, name, field, agency, level, sourceUrl });
    expect(findings.map(({ kind }) => kind)).toEqual([
      'catalogue-entry-only',
      'online-level-unknown',
    ]);
  });
});

describe('the command', () => {
  it('prints a table for a person: kinds with counts, what they mean, first examples, all on demand', async () => {
    const rows = Array.from({ length: 5 }, (_, place) => ({
      ...sound,
      code: `1.00000${place}`,
      name: `Thủ tục ${place}`,
      timeLimit: null,
    }));
    const file = await fileOf(...rows, { ...sound, code: '1.0133611' });
    const table = (await run([file])).out;
    expect(table).toContain('6 procedures.');
    expect(table).toMatch(/^warning +5 +83\.3 % +time-missing +No time limit$/m);
    expect(table).toMatch(/^warning +1 +16\.7 % +code-dirty/m);
    expect(table.match(/^ {4}1\.00000\d$/gm)).toHaveLength(3);
    expect(table).toContain('and 2 more; --all lists them');
    expect((await run([file, '--all'])).out.match(/^ {4}1\.00000\d$/gm)).toHaveLength(5);
    const vietnamese = (await run([file, '--lang', 'vi'])).out;
    expect(vietnamese).toMatch(
      /^cảnh báo +5 +83\.3 % +time-missing +Không có thời hạn giải quyết$/m,
    );
    expect((await run([await fileOf(sound)])).out).toContain('Nothing is wrong.');
  });

  it('exits with 0, with 1 for --strict when there is more than notes, with 2 when called wrongly', async () => {
    const wrong = await fileOf({ ...sound, timeLimit: null });
    expect((await run([wrong])).code).toBe(0);
    expect((await run([wrong, '--strict'])).code).toBe(1);
    const noted = await fileOf({ ...sound, onlineLevel: null });
    expect((await run([noted, '--strict'])).code).toBe(0);
    for (const given of [['a', 'b'], ['--lang', 'fr'], ['--longest-name', 'x'], ['--what']]) {
      const { code, err } = await run(given);
      expect([code, err.includes('npm run catalogue:check')], given.join(' ')).toEqual([2, true]);
    }
    expect((await run(['--help'])).code).toBe(0);
  });

  it('says in one line why something cannot be checked', async () => {
    const nowhere = await run([join(folder, 'nowhere.jsonl')]);
    expect([nowhere.code, nowhere.err]).toEqual([
      1,
      expect.stringMatching(/nowhere\.jsonl is not a file that can be read\.\n$/),
    ]);
    const packed = join(folder, 'packed.jsonl.gz');
    await writeFile(packed, gzipSync(JSON.stringify(sound)));
    expect((await run([packed])).err).toMatch(/packed with gzip/);
    const away = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
    expect(await run([], away)).toMatchObject({ code: 1, err: expect.stringMatching(/--shipped/) });
  });

  it('checks the shipped catalogue where there is no database, and on demand', async () => {
    const report = JSON.parse((await run(['--json'])).out) as Report;
    expect(report.source).toEqual({ kind: 'shipped' });
    expect(report.procedures).toBeGreaterThan(90);
    expect(report.summary.filter(({ severity }) => severity === 'error')).toEqual([]);
    const file = JSON.parse((await run([shippedPath('procedures.jsonl'), '--json'])).out) as Report;
    expect(file.findings).toEqual(report.findings);
    const asked = await run(['--shipped', '--json'], { DATABASE_URL: service.databaseUrl });
    expect(JSON.parse(asked.out)).toEqual(report);
  });

  it('checks the catalogue in force and finds the same there as in its file', async () => {
    const { out } = await run(['--json'], { DATABASE_URL: service.databaseUrl });
    const report = JSON.parse(out) as Report;
    expect(report.source).toEqual({ kind: 'in-force', version: 1, file: 'procedures.jsonl' });
    const inForce = { DATABASE_URL: service.databaseUrl };
    expect((await run([], inForce)).out).toMatch(
      /^Checked the catalogue in force, version 1 \(procedures\.jsonl\): \d+ procedures\.$/m,
    );
    expect((await run(['--lang', 'vi'], inForce)).out).toMatch(/^Đã kiểm tra danh mục đang áp/m);
    const shipped = JSON.parse((await run(['--shipped', '--json'])).out) as Report;
    const withoutLines = ({ line: _line, ...finding }: Finding): object => finding;
    expect(report.findings).toEqual(shipped.findings.map(withoutLines));
  });

  it('reads a whole catalogue in a few seconds', async () => {
    const started = performance.now();
    const { out, code } = await run([fullFile ?? shippedPath('procedures.jsonl'), '--json']);
    const seconds = (performance.now() - started) / 1000;
    expect(code).toBe(0);
    expect((JSON.parse(out) as Report).findings.length).toBeGreaterThan(100);
    expect(seconds).toBeLessThan(15);
  });
});
