import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestService } from '../testing/service.test-support.js';
import { startTestService } from '../testing/service.test-support.js';
import { readRowRules, shippedPath } from './catalogue-data.js';
import { ImportError, importCatalogue } from './importer.js';
import { readShipped } from './shipped.js';
import type { ImportResult, LineRemark } from './importer.js';

/** The catalogue of the size of a city, when there is one; else the shipped one. */
const fullFile = process.env['MOTCUA_PROCEDURES_FILE'] ?? shippedPath('procedures.jsonl');

let service: TestService;
let folder: string;
let lines: readonly string[];
let sound: ImportResult;
beforeAll(async () => {
  service = await startTestService();
  folder = await mkdtemp(join(tmpdir(), 'motcua-damaged-'));
  const read: string[] = [];
  for await (const line of createInterface({ input: createReadStream(fullFile) })) {
    if (line !== '') read.push(line);
  }
  lines = read;
  sound = await load(fullFile);
}, 180_000);
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

const remarks: LineRemark[] = [];

async function load(file: string): Promise<ImportResult> {
  remarks.length = 0;
  return importCatalogue(service.context.pool, {
    file,
    asOf: '2026-07-18',
    rules: await readRowRules(),
    shipped: await readShipped(),
    onRemark: (remark) => remarks.push(remark),
  });
}

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const whole = (): Buffer => Buffer.from(`${lines.join('\n')}\n`);

/** The line of a row, by its code. */
const lineOf = (code: string): number => lines.findIndex((line) => line.includes(`"${code}"`));
const BIRTH = '1.001193';

/** The file with the line of a row put in another form. */
function fileWith(code: string, change: (line: string) => string | Uint8Array): Buffer {
  const at = lineOf(code);
  return Buffer.concat(
    lines.flatMap((line, place) => [
      Buffer.from(place === at ? change(line) : line),
      Buffer.from('\n'),
    ]),
  );
}

async function state(): Promise<unknown> {
  const { rows } = await service.context.pool.query(
    `select number, procedures, (select count(*)::int from procedures) as stored,
       (select count(*)::int from procedure_history) as history
     from catalogue_versions where active`,
  );
  return rows[0];
}

describe('a file that is broken as a whole changes nothing', () => {
  it.each<[string, () => string | Uint8Array, RegExp]>([
    [
      'cut off in the middle of a line',
      () => whole().subarray(0, whole().length - 1_000),
      /^Line \d+, the last one, is not valid JSON .* Is the file cut off\?$/,
    ],
    [
      'cut off in the middle of a letter',
      () => Buffer.concat([whole(), Buffer.from('{"code": "1.9'), Buffer.from([0xe1, 0xba])]),
      /the last one, is not UTF-8\. Is the file cut off\?/,
    ],
    ['packed with gzip', () => gzipSync(whole()), /packed with gzip\. Unpack it first/],
    [
      'packed with brotli, which has no mark',
      () =>
        brotliCompressSync(whole().subarray(0, 400_000), {
          params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
        }),
      /No row of the file could be taken|is longer than 4 MiB|not UTF-8/,
    ],
    ['UTF-16 of a Windows program', () => Buffer.from(`\ufeff${lines[0]}\n`, 'utf16le'), /UTF-16/],
    ['empty', () => '', /The file is empty/],
    ['nothing but blank lines', () => '\r\n\n  \n', /The file is empty/],
    ['nothing but NUL', () => Buffer.alloc(300_000), /No row of the file could be taken/],
    ['one line without an end', () => 'a'.repeat(20_000_000), /longer than 4 MiB/],
    [
      'cut off between two lines, with a tenth of its rows lost',
      () => lines.slice(0, Math.floor(lines.length * 0.8)).join('\n'),
      /\d+ of the \d+ procedures in force are not in the file\. If it is complete, import it with --allow-fewer/,
    ],
    ['one JSON array', () => `[${lines.slice(0, 30).join(',\n')}]`, /No row of the file could be/],
    [
      'all letters read in a wrong encoding',
      () => Buffer.from(whole().toString('latin1')),
      /rows were refused|No row of the file could be taken\. .*broken by a wrong encoding/,
    ],
    ['a web page', () => '<!doctype html>\n<html>\n<body>502 Bad Gateway\n', /one JSON object a/],
    [
      'all letters lost',
      () => whole().map((byte) => (byte > 127 ? 0xff : byte)),
      /No row of the file could be taken|rows were refused/,
    ],
  ])('%s', async (name, content, message) => {
    const before = await state();
    const failure = await load(await write(`${name}.jsonl`, content())).catch((error) => error);
    expect(failure).toBeInstanceOf(ImportError);
    expect((failure as Error).message).toMatch(message);
    expect((failure as Error).message.length).toBeLessThan(600);
    expect(await state()).toEqual(before);
  });
});

describe('a damaged row is refused and its procedure stays as it was', { timeout: 90_000 }, () => {
  it.each<[string, string, (line: string) => string | Uint8Array]>([
    ['bytes that are no UTF-8', 'not-utf8', (line) => Buffer.from(line).map(spoiled)],
    ['a NUL in it', 'not-json', (line) => line.replace('khai sinh', 'khai\0sinh')],
    [
      'a NUL written as \\u0000',
      'not-text',
      (line) => line.replace('khai sinh', 'khai\\u0000sinh'),
    ],
    ['letters read in a wrong encoding', 'broken-encoding', mistaken],
    ['half a character', 'not-text', (line) => line.replace('khai sinh', 'khai \\ud83d sinh')],
    ['its end lost', 'not-json', (line) => line.slice(0, line.length - 40)],
    ['a value of the wrong type', 'invalid-row', (line) => changed(line, { documents: 'x' })],
    ['a list in the place of its name', 'not-a-procedure', (line) => changed(line, { name: [] })],
    ['a field of a million letters', 'invalid-row', (line) => changed(line, { steps: long(1e6) })],
    ['a line of ten million', 'line-too-long', (line) => changed(line, { steps: long(1e7) })],
  ])('with %s', async (name, code, change) => {
    const before = await facts();
    const result = await load(await write(`${name}.jsonl`, fileWith(BIRTH, change)));
    expect(result).toMatchObject({
      outcome: 'imported',
      procedures: sound.procedures,
      refused: 1,
      kept: [BIRTH],
      left: [],
    });
    const line = lineOf(BIRTH) + 1;
    expect(remarks.filter(({ procedure }) => procedure === BIRTH)).toMatchObject([
      { line, outcome: 'refused', code },
      { line, outcome: 'noted', code: 'kept-as-before' },
    ]);
    expect(await facts()).toEqual({ ...before, version: result.version });
  });

  it('and one of which not even the code can be read is left out and reported', async () => {
    const file = await write(
      'headless.jsonl',
      fileWith(BIRTH, (line) => line.slice(30)),
    );
    const result = await load(file);
    expect(result).toMatchObject({ refused: 1, kept: [], left: [BIRTH] });
    expect(remarks.filter(({ procedure }) => procedure === BIRTH)).toMatchObject([
      { line: 0, outcome: 'noted', code: 'no-longer-offered' },
    ]);
    expect((await service.inject({ url: `/v1/procedures/${BIRTH}` })).statusCode).toBe(410);
    await load(fullFile);
    expect((await service.inject({ url: `/v1/procedures/${BIRTH}` })).statusCode).toBe(200);
  });

  function mistaken(line: string): string {
    return Buffer.from(line).toString('latin1');
  }

  function spoiled(byte: number, at: number): number {
    return at > 100 && byte > 127 ? 0xff : byte;
  }

  function changed(line: string, changes: object): string {
    const { code, ...rest } = JSON.parse(line) as Record<string, unknown>;
    return JSON.stringify({ code, ...rest, ...changes });
  }

  function long(length: number): string {
    return 'a'.repeat(length);
  }

  async function facts(): Promise<object> {
    return (await service.inject({ url: `/v1/procedures/${BIRTH}` })).json();
  }
});

describe('what can be repaired is taken', { timeout: 90_000 }, () => {
  it.each<[string, () => string | Uint8Array]>([
    ['a byte order mark', () => Buffer.concat([Buffer.from('\ufeff'), whole()])],
    ['carriage returns', () => `${lines.join('\r\n')}\r\n`],
    ['no line feed at its end', () => lines.join('\n')],
    ['blank lines', () => lines.join('\n\n \n')],
    [
      'signs written as escapes',
      () =>
        fileWith(BIRTH, (line) =>
          line.replace('khai sinh', 'khai\\u0020sinh \\\\u0000 \\ud83d\\ude00'),
        ),
    ],
    [
      'keys such as __proto__',
      () => fileWith(BIRTH, (line) => `{"__proto__":{"code":1},${line.slice(1)}`),
    ],
  ])('with %s', async (name, content) => {
    const result = await load(await write(`${name}.jsonl`, content()));
    expect(result).toMatchObject({ outcome: 'imported', refused: 0 });
    expect(result.procedures).toBe(sound.procedures);
  });

  it('with rows that come twice: the first is taken', async () => {
    const twice = lines.slice(0, 5).map((line) => line.replace(/"name":\s*"/, '"name":"Hai '));
    const result = await load(await write('twice.jsonl', [...lines, ...twice].join('\n')));
    expect(result).toMatchObject({ procedures: sound.procedures, refused: 5, kept: [] });
    expect(remarks.filter(({ code }) => code === 'duplicate-code')).toHaveLength(5);
    const { rows } = await service.context.pool.query(
      `select 1 from procedures where version = $1 and procedure ->> 'name' like 'Hai %'`,
      [result.version],
    );
    expect(rows).toEqual([]);
  });
});

it('holds little of a huge file, and says in one line what is wrong with it', async () => {
  const file = await write('huge.jsonl', '{"code": "1.000001", "name": "');
  for (let part = 0; part < 16; part += 1) await appendFile(file, Buffer.alloc(16_000_000, 'a'));
  const command = fileURLToPath(new URL('../../dist/catalogue/import-cli.js', import.meta.url));
  const { code, err } = await new Promise<{ code: number; err: string }>((resolve) => {
    execFile(
      process.execPath,
      ['--max-old-space-size=200', command, file],
      { env: { ...process.env, DATABASE_URL: service.databaseUrl } },
      (error, _out, stderr) =>
        resolve({ code: (error as { code?: number } | null)?.code ?? 0, err: stderr }),
    );
  });
  expect(code).toBe(1);
  expect(err).toMatch(/Not imported; the catalogue in force is unchanged\. .*longer than 4 MiB/);
  const report = await readFile(`${file}.report.jsonl`, 'utf8');
  expect(JSON.parse(report)).toMatchObject({ line: 1, procedure: '1.000001', outcome: 'refused' });
}, 120_000);
