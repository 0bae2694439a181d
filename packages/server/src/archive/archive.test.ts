import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  Client,
  formOf,
  loadProcedures,
  newDossier,
  person,
  THREE_DAYS,
} from '../dossiers/dossiers.test-support.js';
import { openUploads } from '../files/uploads.js';
import type { TestService } from '../testing/service.test-support.js';
import { startTestService } from '../testing/service.test-support.js';
import { readBag, writeBag } from './bag.js';
import { archivePage } from './page.js';
import { readArchive } from './read.js';
import { retentionOf, UNDETERMINED } from './retention.js';
import { Archives, type MadeArchive } from './service.js';

let now = Date.parse('2026-11-16T02:00:00Z');
let folder: string;
let service: TestService;
let client: Client;
let archives: Archives;
/** A package that no test may change. */
let sample: MadeArchive;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-archive-'));
  const settings = {
    folder: join(folder, 'packages'),
    afterDays: 30,
    retention: join(folder, 'retention.json'),
  };
  await writeFile(
    settings.retention,
    JSON.stringify([
      { class: 'Hộ tịch', years: null, source: 'Bảng của đơn vị', fields: ['Hộ tịch'] },
    ]),
  );
  service = await startTestService({ now: () => now, configuration: { archive: settings } });
  client = new Client(service);
  await loadProcedures(service);
  await client.publish(formOf(THREE_DAYS));
  archives = new Archives(service.context, await openUploads(service.context), settings);
  sample = await archives.make(await closedDossier());
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

/** A dossier with a file that was accepted, and closed by its result. */
async function closedDossier(): Promise<string> {
  const file = await client.upload('Tờ khai của Ánh.pdf');
  const filed = await client.file(
    newDossier({ documents: [{ documentId: 'd1', files: [file] }] } as never),
  );
  const { code } = filed.body;
  const results = [{ name: 'Trích lục', files: [await client.upload('Trích lục.pdf')] }];
  const step = async (move: string, body = {}): Promise<void> => {
    const { status } = await client.move(code, move, body);
    if (status !== 200) throw new Error(`${move}: ${status}`);
  };
  await step('accept');
  await step('request-supplement', { items: [{ what: 'Giấy chứng sinh', reason: 'Ảnh mờ' }] });
  const answer = async (note: string, parts?: readonly object[]): Promise<void> => {
    const documents = parts && [{ ...parts[0], files: [await client.upload('anh.pdf')] }];
    await client.site(
      'POST',
      `/v1/dossiers/${code}/supplements`,
      { note, ...(documents && { documents, partial: true }) },
      { 'motcua-dossier-token': filed.body.token, 'idempotency-key': randomUUID() },
    );
  };
  await answer('Bản rõ hơn đây ạ');
  await step('request-supplement', {
    items: [
      { what: 'Sổ hộ khẩu', reason: 'Thiếu trang' },
      { what: 'Ảnh', reason: 'Mờ' },
    ],
    exception: 'Mất trang',
  });
  await answer('Ảnh đây, sổ tôi gửi sau', [{ documentId: 'anh', item: 1 }]);
  await answer('Đủ trang rồi ạ');
  await step('complete', { results });
  await step('return-result');
  return code;
}

describe('a package', () => {
  it('holds all there is of a dossier and proves itself without the service', async () => {
    const { code, ...made } = sample;
    const archive = await readArchive(made.folder);
    expect(archive.findings).toEqual([]);
    expect(archive.bag.digest).toBe(made.digest);
    expect(archive.bag.info).toMatchObject({
      'External-Identifier': code,
      'Retention-Class': 'Hộ tịch',
      'Bagging-Date': '2026-11-16',
    });
    expect(archive.dossier.applicant).toMatchObject({ name: person.name, phone: person.phone });
    expect(archive.answers).toMatchObject({ name: person.name, urgent: false });
    expect(archive.form.pages[0]?.title.vi).toBe('Người nộp');
    expect(archive.steps.map(({ move }) => move)).toEqual([
      'file',
      'accept',
      'request-supplement',
      'supplement',
      'request-supplement',
      'supplement-part',
      'supplement',
      'complete',
      'return-result',
    ]);
    expect(archive.files).toMatchObject([
      { documentId: 'd1', name: 'Tờ khai của Ánh.pdf', path: 'files/001.pdf' },
      { documentId: 'anh', paper: 'Ảnh', name: 'anh.pdf', path: 'files/002.pdf' },
      { documentId: null, paper: 'Trích lục', name: 'Trích lục.pdf', path: 'files/003.pdf' },
    ]);
    expect(await readFile(join(made.folder, 'data/files/001.pdf'), 'latin1')).toContain('%PDF');
    expect(archive.papers.map(({ kind }) => kind)).toContain('01');
    expect(archive.auditEntries).toBeGreaterThan(4);
    const { rows } = await service.context.pool.query(
      `select a.digest, a.retention, a.retain_until from archives a join dossiers d on d.id = a.dossier_id where code = $1`,
      [code],
    );
    expect(rows).toEqual([{ digest: made.digest, retention: 'Hộ tịch', retain_until: null }]);
  });

  it('is a page to read, in the words of the form of that time', async () => {
    const archive = await readArchive(sample.folder);
    const page = archivePage(archive, (file) => `goi/data/${file}`);
    expect(page).toContain(person.name);
    expect(page).toContain('<dt>Cần gấp</dt>');
    expect(page).toContain('<dd>Không</dd>');
    expect(page).toContain('href="goi/data/files/001.pdf"');
    expect(page).toContain('Đã kiểm tra');
    expect(page).toContain('<strong>Giấy chứng sinh</strong>: Ảnh mờ');
    expect(page).toContain('Người nộp viết: Bản rõ hơn đây ạ');
    expect(page).toMatch(/<strong>Ảnh<\/strong>: Mờ \(nhận trước, lúc \d\d:\d\d/);
    expect(page).toContain('Người nộp viết: Ảnh đây, sổ tôi gửi sau');
    expect(page.indexOf('Giấy chứng sinh')).toBeLessThan(page.indexOf('Sổ hộ khẩu'));
    const forged = { ...archive, findings: ['Paper 1 is not what was signed.'] };
    expect(archivePage(forged, (file) => file)).toContain('có điểm không khớp');
  });

  it('is made of closed dossiers alone', async () => {
    const { code } = (await client.file()).body;
    await expect(archives.make(code)).rejects.toThrow('not closed');
    await expect(archives.make('H26-260101-9999')).rejects.toThrow('no dossier');
  });
});

describe('a package that was tampered with', () => {
  let path: string;
  beforeEach(async () => {
    path = await mkdtemp(join(folder, 'tampered-'));
    await cp(sample.folder, path, { recursive: true });
  });

  it.each([
    ['an answer', 'data/answers.json'],
    ['a file', 'data/files/001.pdf'],
    ['what it says of itself', 'bag-info.txt'],
    ['a manifest', 'manifest-sha256.txt'],
  ])('shows that %s was changed', async (_what, file) => {
    await appendFile(join(path, file), ' ');
    await expect(readArchive(path)).rejects.toThrow(`${file} was changed`);
  });

  it('shows what is missing and what was put in', async () => {
    await writeFile(join(path, 'data/files/009.pdf'), 'x');
    await expect(readArchive(path)).rejects.toThrow('data/files/009.pdf is in no manifest');
    await rm(join(path, 'data/files/009.pdf'));
    await rm(join(path, 'data/audit.json'));
    await expect(readArchive(path)).rejects.toThrow('data/audit.json is missing');
  });

  it('shows what was packed anew with other content', async () => {
    const old = await readArchive(path);
    const paper = old.papers[0];
    async function* forged() {
      for (const file of old.bag.paths) {
        let content = await readFile(join(path, 'data', file), 'utf8');
        if (file === 'audit.json') content = content.replace('"accept"', '"approve"');
        if (file === `papers/${paper?.kind}-${paper?.id}.json`) {
          content = content.replaceAll('Nguyễn', 'Trần');
        }
        if (file === 'answers.json') content = content.replace('"urgent"', '"bribe"');
        yield { path: file, content };
      }
    }
    const target = join(folder, 'forged');
    await writeBag(target, forged(), {});
    const { findings } = await readArchive(target);
    expect(findings.join()).toContain('The audit is broken at');
    expect(findings).toContain(`Paper ${paper?.id} is not what was signed.`);
    expect(findings).toContain('The form has no question for the answer bribe.');
  });
});

it('leaves no half package when something cannot be read', async () => {
  async function* broken() {
    yield { path: 'a.txt', content: 'a' };
    throw new Error('the disk is gone');
  }
  const target = join(folder, 'broken');
  await expect(writeBag(target, broken(), {})).rejects.toThrow('the disk is gone');
  await expect(readBag(target)).rejects.toThrow('missing');
  async function* outside() {
    yield { path: '../a.txt', content: 'a' };
  }
  await expect(writeBag(target, outside(), {})).rejects.toThrow('no name for a file');
});

it('leaves nothing on the disk of a dossier whose audit does not fit', async () => {
  const code = await closedDossier();
  const { pool } = service.context;
  await pool.query('alter table dossier_audit disable trigger user');
  await pool.query(
    `update dossier_audit set what = 'approve' where what = 'accept' and dossier_id = (select id from dossiers where code = $1)`,
    [code],
  );
  await pool.query('alter table dossier_audit enable trigger user');
  await expect(archives.make(code)).rejects.toThrow('audit is broken');
  const left = await readdir(join(folder, 'packages', '2026'));
  expect(left.filter((name) => name.startsWith(code))).toEqual([]);
});

it('is made by the clock, once, when a dossier was closed long enough ago', async () => {
  const { jobs, pool } = service.context;
  const code = await closedDossier();
  const count = async (): Promise<number> =>
    (
      await pool.query(
        'select 1 from archives a join dossiers d on d.id = a.dossier_id where code = $1',
        [code],
      )
    ).rowCount ?? 0;
  await jobs.send('archive', {});
  await jobs.runDue();
  expect(await count()).toBe(0);
  now += 31 * 86_400_000;
  for (let round = 0; round < 2; round++) {
    await jobs.send('archive', {});
    await jobs.runDue();
  }
  expect(await count()).toBe(1);
});

it('keeps what a table says: a procedure before a field, and nothing that is not said', () => {
  const table = [
    { class: 'A', years: 20, source: 's', fields: ['Đất đai'] },
    { class: 'B', years: null, source: 's', procedures: ['1.000001'] },
  ];
  const of = (code: string, field: string) =>
    retentionOf(table, { code, fields: [field] }, '2026-03-01');
  expect(of('1.000002', 'Đất đai')).toEqual({ class: 'A', until: '2046-12-31', source: 's' });
  expect(of('1.000001', 'Đất đai')).toEqual({ class: 'B', source: 's' });
  expect(of('1.000002', 'Hộ tịch')).toEqual({ class: UNDETERMINED });
});

it('is one command', async () => {
  const { code } = sample;
  const cli = fileURLToPath(new URL('../../dist/archive/cli.js', import.meta.url));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [cli, ...args], {
      encoding: 'utf8',
      env: {
        ...process.env,
        DATABASE_URL: service.databaseUrl,
        MOTCUA_DATA: service.context.configuration.dataFolder,
      },
    });
  const target = join(folder, 'by-hand');
  const made = run('export', code, '--to', target);
  expect(made.stderr).toBe('');
  expect(made.stdout).toContain('1 exported, 0 failed.');
  const [, path = ''] = made.stdout.split('  ');
  expect((await readArchive(path)).dossier.code).toBe(code);
  const page = join(folder, 'ho-so.html');
  expect(run('read', path, '--page', page).status).toBe(0);
  expect(await readFile(page, 'utf8')).toContain(`href="by-hand/2026/`);
});
