import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Procedure, ProcedurePage } from '@motcua/contract';
import { loadIndex } from '@motcua/search';
import type { SearchIndexJson } from '@motcua/search';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestService } from '../testing/service.test-support.js';
import { startTestService } from '../testing/service.test-support.js';
import { readRowRules, shippedPath } from './catalogue-data.js';
import { ImportError, importCatalogue } from './importer.js';
import { importLevels } from './levels-importer.js';
import { loadShipped, readShipped } from './shipped.js';

const BIRTH = '1.001193';
const MARRIAGE = '1.000894';

let service: TestService;
let folder: string;
beforeAll(async () => {
  service = await startTestService();
  folder = await mkdtemp(join(tmpdir(), 'motcua-levels-'));
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

async function fileOf(content: string | Buffer): Promise<string> {
  const path = join(folder, 'levels.csv');
  await writeFile(path, content);
  return path;
}

const set = async (content: string | Buffer) =>
  importLevels(service.context.pool, await fileOf(content));

async function procedure(code: string): Promise<Procedure> {
  return (await service.fetch(`/v1/procedures/${code}`)).json();
}

async function list(query: string): Promise<ProcedurePage> {
  return (await service.fetch(`/v1/procedures?${query}`)).json();
}

/** Levels with their counts, when the service shows a version. */
async function counts(version: number): Promise<Record<string, number>> {
  const place = async () => (await service.inject({ url: '/v1/catalogue/index' })).headers.location;
  await expect.poll(place).toBe(`/v1/catalogue/index/${version}`);
  const { facets } = await list('facets=onlineLevel');
  return Object.fromEntries((facets?.['onlineLevel'] ?? []).map(({ id, count }) => [id, count]));
}

describe('the levels of an operator', () => {
  it('are unknown at first, then shown, counted and filtered by, on the service and the device', async () => {
    const all = (await list('limit=1')).total ?? 0;
    expect((await procedure(BIRTH)).onlineLevel).toBeUndefined();
    const result = await set(`code,level\n${BIRTH},Toàn trình\n${MARRIAGE},partial\n`);
    expect(result).toMatchObject({ changed: 2, named: 2, unknownCodes: [], refused: [] });
    expect(await counts(result.version)).toEqual({ unknown: all - 2, full: 1, partial: 1 });
    expect(await procedure(BIRTH)).toMatchObject({ version: result.version, onlineLevel: 'full' });
    const narrowed = await list('onlineLevel=full;partial');
    expect(narrowed.items.map(({ code }) => code).sort()).toEqual([MARRIAGE, BIRTH]);
    expect(narrowed.items.map(({ onlineLevel }) => onlineLevel).sort()).toEqual([
      'full',
      'partial',
    ]);
    const { index } = (await (
      await service.fetch(`/v1/catalogue/index/${result.version}`)
    ).json()) as { index: SearchIndexJson };
    expect(loadIndex(index).facts(BIRTH)?.onlineLevel).toBe('full');
    expect(loadIndex(index).count('onlineLevel').get('unknown')).toBe(all - 2);
  });

  it('change nothing when they are the same, and can be taken back', async () => {
    const { version } = await set(`${BIRTH};full\n${MARRIAGE};partial`);
    expect(await set(`"${BIRTH}","toan trinh"\n`)).toMatchObject({ version, changed: 0 });
    const back = await set(`${MARRIAGE}\tunknown\n`);
    expect(back.changed).toBe(1);
    expect((await procedure(MARRIAGE)).onlineLevel).toBeUndefined();
    expect((await procedure(BIRTH)).onlineLevel).toBe('full');
  });

  it('are kept when a catalogue comes that does not say them, and give way to one that does', async () => {
    const shipped = await readShipped();
    const load = async (rows: readonly object[]) => {
      const file = join(folder, 'catalogue.jsonl');
      await writeFile(file, rows.map((row) => JSON.stringify(row)).join('\n'));
      return importCatalogue(service.context.pool, {
        file,
        asOf: '2026-11-20',
        rules: await readRowRules(),
        shipped,
        force: true,
        allowFewer: true,
      });
    };
    await set(`${BIRTH},full\n`);
    await load([
      { code: BIRTH, name: 'Đăng ký khai sinh' },
      { code: MARRIAGE, name: 'Đăng ký kết hôn', onlineLevel: 'một phần' },
    ]);
    expect((await procedure(BIRTH)).onlineLevel).toBe('full');
    expect((await procedure(MARRIAGE)).onlineLevel).toBe('partial');
    await load([{ code: BIRTH, name: 'Đăng ký khai sinh', onlineLevel: 'information' }]);
    expect((await procedure(BIRTH)).onlineLevel).toBe('information');
    await set(`${BIRTH},partial\n`);
    const { pool } = service.context;
    await pool.query("update catalogue_versions set shipped_sha256 = 'older' where active");
    expect(await loadShipped(pool, Date.now())).toBeTypeOf('number');
    expect((await procedure(BIRTH)).onlineLevel).toBe('partial');
  });

  it('wait for procedures that are not in the catalogue yet', async () => {
    expect(await set(`9.123456,full\n${BIRTH},full\n`)).toMatchObject({
      named: 1,
      unknownCodes: ['9.123456'],
    });
    const { rows } = await service.context.pool.query(
      "select level, source from online_levels where code = '9.123456'",
    );
    expect(rows).toEqual([{ level: 'full', source: 'levels.csv' }]);
  });
});

describe('a file of levels', () => {
  it.each([
    [
      'a heading in Vietnamese, semicolons and quotes',
      `"Mã thủ tục";"Mức độ"\n"${BIRTH}";"Một phần"`,
    ],
    ['columns in another order', `level,name,code\nmột phần,"Khai sinh, ""mới""",${BIRTH}`],
    [
      'another separator inside of quotes',
      `code,field,level\n${BIRTH},"Hộ tịch; chứng thực",partial\n${MARRIAGE},"Hộ tịch",full`,
    ],
    [
      'quotes around another separator in its first line',
      `"code","level","field; group"\n${BIRTH},partial,a;b\n`,
    ],
    ['a byte order mark and carriage returns', `\ufeffcode,level\r\n${BIRTH},partial\r\n`],
    [
      'JSON Lines',
      `{"code":" ${BIRTH}.H26","onlineLevel":"MOT PHAN"}\n{"code":"${MARRIAGE}","level":"full"}`,
    ],
  ])('is read with %s', async (_what, content) => {
    await set(`${BIRTH},full`);
    const { refused } = await set(content);
    expect(refused).toEqual([]);
    expect((await procedure(BIRTH)).onlineLevel).toBe('partial');
  });

  it('has its lines refused one by one, each with the reason', async () => {
    const { refused } = await set(
      `${BIRTH},full\nkhai sinh,full\n${MARRIAGE},mức 4\n${BIRTH},partial\n{"code":\n`,
    );
    expect(refused).toEqual([
      { line: 2, why: '"khai sinh" is no procedure code' },
      { line: 3, why: expect.stringMatching(/^"mức 4" is no level: full \(toàn trình\)/) },
      { line: 4, why: `an earlier line says that ${BIRTH} is full` },
      { line: 5, why: expect.stringMatching(/is no procedure code$/) },
    ]);
  });

  it.each([
    ['nothing', '', /no code with a level/],
    ['something else', 'a\nb\nc', /no code with a level\. Line 1: "a" is no procedure code/],
    ['a packed file', gzipSync('1.001193,full'), /packed with gzip/],
    [
      'too many lines that cannot be read',
      `${BIRTH},full\n${'x,full\n'.repeat(7)}`,
      /7 of 8 lines cannot be read/,
    ],
  ])('changes nothing when it is %s', async (_what, content, message) => {
    const before = await procedure(BIRTH);
    const failure = await set(content).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ImportError);
    expect((failure as Error).message).toMatch(message);
    expect(await procedure(BIRTH)).toEqual(before);
  });

  it('is one command', async () => {
    const command = fileURLToPath(new URL('../../dist/catalogue/levels-cli.js', import.meta.url));
    const run = (...given: readonly string[]) =>
      new Promise<{ code: number; out: string; err: string }>((resolve) => {
        const env = { ...process.env, DATABASE_URL: service.databaseUrl };
        execFile(process.execPath, [command, ...given], { env }, (error, out, err) =>
          resolve({ code: (error as { code?: number } | null)?.code ?? 0, out, err }),
        );
      });
    await set(`${BIRTH},unknown`);
    const done = await run(await fileOf(`${BIRTH},full\n9.123456,full\nx,full\n`));
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.out).toMatch(/1 of the 1 procedures named have another level now\./);
    expect(done.out).toMatch(/Line 3 left out: "x" is no procedure code/);
    expect(done.out).toMatch(/Not in the catalogue, kept for when they are: 9\.123456/);
    const missing = await run(join(folder, 'nowhere.csv'));
    expect(missing.code).toBe(1);
    expect(missing.err).toMatch(/unchanged\. .*nowhere\.csv is not a file that can be read/);
    expect((await run()).code).toBe(2);
    expect((await run('--help')).out).toMatch(/npm run import:levels/);
  }, 60_000);
});

it('knows the shipped catalogue, in which no source gives a level', async () => {
  const shipped = await readShipped();
  expect(shipped.procedures.size, shippedPath('procedures.jsonl')).toBeGreaterThan(0);
  for (const { onlineLevel } of shipped.procedures.values()) expect(onlineLevel).toBeUndefined();
});
