import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestService } from '../testing/service.test-support.js';
import { startTestService } from '../testing/service.test-support.js';
import { readRowRules, shippedPath } from './catalogue-data.js';
import { ImportError, importCatalogue } from './importer.js';
import { loadShipped, readShipped } from './shipped.js';
import type { ImportRequest, LineRemark } from './importer.js';

const fullFile = process.env['MOTCUA_PROCEDURES_FILE'] ?? shippedPath('procedures.jsonl');

// Read once: what they say stays the same.
const rules = readRowRules();
const shipped = readShipped();

let service: TestService;
let folder: string;
beforeAll(async () => {
  service = await startTestService();
  folder = await mkdtemp(join(tmpdir(), 'motcua-import-'));
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

async function fileOf(name: string, lines: readonly unknown[]): Promise<string> {
  const path = join(folder, name);
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  await writeFile(path, `${texts.join('\n')}\n`);
  return path;
}

const remarks: LineRemark[] = [];

async function load(file: string, options: Partial<ImportRequest> = {}) {
  remarks.length = 0;
  return importCatalogue(service.context.pool, {
    file,
    asOf: '2026-07-18',
    rules: await rules,
    shipped: await shipped,
    onRemark: (remark) => remarks.push(remark),
    ...options,
  });
}

async function inForce(): Promise<{ number: number; procedures: number }> {
  const { rows } = await service.context.pool.query(
    'select number, procedures from catalogue_versions where active',
  );
  return rows[0];
}

const row = (code: string, name: string) => ({ code, name, field: 'Hộ tịch', level: ['commune'] });
const rows = Array.from({ length: 20 }, (_, index) =>
  row(`1.90${String(index).padStart(4, '0')}`, `Thủ tục thử ${index}`),
);

it('takes a file as a new version that the running service shows, and keeps our words', async () => {
  const before = await inForce();
  const file = await fileOf('good.jsonl', [
    ...rows,
    { ...row('1.001193', 'Thủ tục đăng ký khai sinh'), agency: 'UBND xã' },
  ]);
  const result = await load(file);
  expect(result).toMatchObject({ outcome: 'imported', procedures: 21, refused: 0, enriched: 1 });
  expect(result.version).toBeGreaterThan(before.number);
  expect(result.missing).toContain('1.000656');
  await expect
    .poll(async () => (await service.inject({ url: '/v1/procedures' })).json().total)
    .toBe(21);
  const procedure = (await service.inject({ url: '/v1/procedures/1.001193' })).json();
  expect(procedure).toMatchObject({
    version: result.version,
    agency: 'UBND xã',
    summary: { vi: expect.any(String) },
  });
  expect((await service.inject({ url: '/v1/procedures/1.000656' })).statusCode).toBe(410);
});

it('goes on with a list that was begun before an import', async () => {
  const first = (await service.inject({ url: '/v1/procedures?limit=5' })).json();
  const shown = await inForce();
  await load(await fileOf('next.jsonl', rows.slice(0, 15)));
  await expect
    .poll(async () => (await service.inject({ url: '/v1/procedures' })).json().total)
    .toBe(15);
  const second = await service.inject({ url: `/v1/procedures?limit=5&cursor=${first.next}` });
  expect(second.json()).toMatchObject({ total: shown.procedures });
});

it('changes nothing when the same file comes again, unless it is told to', async () => {
  const file = await fileOf('same.jsonl', rows);
  const { version } = await load(file);
  expect(await load(file)).toMatchObject({ outcome: 'unchanged', version });
  expect(await inForce()).toMatchObject({ number: version });
  expect((await load(file, { force: true })).version).toBeGreaterThan(version);
});

it('refuses single rows and says why', async () => {
  const file = await fileOf('some.jsonl', [...rows, row('khai sinh', 'x'), rows[0]]);
  expect(await load(file)).toMatchObject({ procedures: 20, refused: 2 });
  expect(remarks.filter(({ outcome }) => outcome === 'refused')).toMatchObject([
    { line: 21, code: 'code-malformed', detail: 'khai sinh' },
    { line: 22, code: 'duplicate-code', procedure: '1.900000' },
  ]);
});

it.each([
  ['bad JSON at the end', [...rows, '{"code": "1.900099", "name'], /Line 21, the last one, is not/],
  ['a missing name', [{ code: '1.900099' }], /Line 1: .*"name" is missing.*A catalogue is/],
  ['another format', ['[1, 2]'], /Line 1: .*expected a JSON object/],
  ['no row', [''], /The file is empty/],
  [
    'too many refused rows',
    [...rows, ...Array.from({ length: 6 }, () => rows[0])],
    /6 of 26 rows were refused/,
  ],
  [
    'thousands of lines of something else',
    Array.from({ length: 5_000 }, (_, line) => `${line};Thủ tục`),
    /No row of the file could be taken\. Line 1: the line is not valid JSON/,
  ],
])('leaves everything as it was for a file with %s', async (name, lines, message) => {
  const before = await inForce();
  const file = await fileOf(`${name}.jsonl`, lines);
  const failure = await load(file).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ImportError);
  expect((failure as Error).message).toMatch(message);
  expect(await inForce()).toEqual(before);
  const { rows: left } = await service.context.pool.query(
    'select 1 from procedures where version > $1',
    [before.number],
  );
  expect(left).toEqual([]);
});

it('leaves everything as it was for a file cut off, not UTF-8, or changed while it is read', async () => {
  const before = await inForce();
  const cut = await fileOf('cut.jsonl', rows);
  const bytes = await readFile(cut);
  await writeFile(cut, bytes.subarray(0, bytes.length - 30));
  await expect(load(cut)).rejects.toThrow(/cut off/);
  await writeFile(cut, Buffer.concat([bytes, Buffer.from([0xff, 0xfe, 0x0a])]));
  await expect(load(cut)).rejects.toThrow(/not UTF-8/);
  const growing = await fileOf('growing.jsonl', rows);
  await appendFile(growing, '\n');
  const reading = load(growing, { onBytes: () => void appendFile(growing, ' \n') });
  await reading.catch(() => undefined);
  expect((await inForce()).procedures).toBe(before.procedures);
});

it('does not take a file with less than half the procedures without being told', async () => {
  await load(await fileOf('many.jsonl', rows), { force: true });
  const few = await fileOf('few.jsonl', rows.slice(0, 9));
  await expect(load(few)).rejects.toThrow(/--allow-fewer/);
  expect((await load(few, { allowFewer: true })).procedures).toBe(9);
});

it('lays a new release of the shipped catalogue over the import in force', async () => {
  await load(await fileOf('birth.jsonl', [...rows, row('1.001193', 'Đăng ký khai sinh')]), {
    force: true,
  });
  const { pool } = service.context;
  await pool.query("update catalogue_versions set shipped_sha256 = 'older' where active");
  await pool.query(
    `update procedures set procedure = imported
     where code = '1.001193' and version = (select number from catalogue_versions where active)`,
  );
  expect(await loadShipped(pool, Date.now())).toBeTypeOf('number');
  expect(await loadShipped(pool, Date.now())).toBeUndefined();
  expect((await inForce()).procedures).toBe(21);
  const procedure = (await service.inject({ url: '/v1/procedures/1.001193' })).json();
  expect(procedure).toMatchObject({ name: 'Đăng ký khai sinh', summary: expect.anything() });
});

it('imports a whole catalogue in under 30 s while the service answers', async () => {
  const started = performance.now();
  const importing = load(fullFile, { force: true, allowFewer: true });
  let answers = 0;
  let done = false;
  void importing.finally(() => {
    done = true;
  });
  while (!done) {
    expect((await service.inject({ url: '/v1/procedures/1.001193' })).statusCode).toBe(200);
    answers += 1;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const result = await importing;
  const seconds = (performance.now() - started) / 1000;
  expect(seconds).toBeLessThan(30);
  expect(answers).toBeGreaterThan(0);
  expect(result.refused).toBe(0);
  await expect
    .poll(async () => (await service.inject({ url: '/v1/procedures' })).json().total)
    .toBe(result.procedures);
  const found = await service.inject({ url: '/v1/procedures?query=dang%20ky%20khai%20sinh' });
  expect(found.json().items[0].code).toBe('1.001193');
}, 60_000);

it('is one command that says what it did, and exits 1 for a broken file', async () => {
  const command = fileURLToPath(new URL('../../dist/catalogue/import-cli.js', import.meta.url));
  const run = (file: string, ...options: readonly string[]) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      const env = { ...process.env, DATABASE_URL: service.databaseUrl };
      const given = [command, file, '--allow-fewer', ...options];
      execFile(process.execPath, given, { env }, (error, out, err) =>
        resolve({ code: (error as { code?: number } | null)?.code ?? 0, out, err }),
      );
    });
  const damaged = Array.from({ length: 5 }, () => '{');
  const someFile = await fileOf('some.jsonl', [...damaged, ...rows]);
  const some = await run(someFile);
  expect(some.code).toBe(0);
  expect(some.out).toMatch(/refused +5 +not-json: .* \(lines 1, 2, 3 and 2 more\)$/m);
  expect(some.out).toMatch(/\d+ procedures that were in force are no longer offered: \d\.\d+, /);
  expect(await readFile(`${someFile}.report.jsonl`, 'utf8')).toContain('"no-longer-offered"');
  const file = await fileOf('command.jsonl', [...rows, { ...row('1.900100', ' Tên ') }]);
  const done = await run(file);
  expect(done).toMatchObject({ code: 0 });
  expect(done.out).toMatch(/is in force: 21 procedures from 21 rows, 0 refused/);
  const report = (await readFile(`${file}.report.jsonl`, 'utf8')).trim().split('\n');
  const remarked = report.map((line) => JSON.parse(line) as { line?: number; code: string });
  expect(remarked.filter(({ line }) => line !== undefined)).toMatchObject([
    { line: 21, procedure: '1.900100', outcome: 'repaired', code: 'name-cleaned' },
  ]);
  expect((await run(file)).out).toMatch(/in force already/);
  expect(await readFile(`${file}.report.jsonl`, 'utf8')).not.toBe('');
  const broken = await run(await fileOf('broken.jsonl', ['{']));
  expect(broken.code).toBe(1);
  expect(broken.err).toMatch(
    /Not imported; the catalogue in force is unchanged\. No row of the file/,
  );
  const nowhere = await run(file, '--force', '--report', join(folder, 'nowhere', 'report.jsonl'));
  expect(nowhere.code).toBe(1);
  expect(nowhere.err).toMatch(
    /^Not imported: the report cannot be written to .*--report PATH\.\n$/,
  );
}, 60_000);
