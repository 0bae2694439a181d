import { randomBytes } from 'node:crypto';
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestService } from '../testing/service.test-support.js';
import {
  TRUSTED_ORIGIN,
  UNTRUSTED_ORIGIN,
  startTestService,
} from '../testing/service.test-support.js';
import { SealedStore } from './store.js';
import { openUploads } from './uploads.js';
import { attachFiles, describeFiles, freeFiles } from './service.js';

let clock = Date.parse('2026-11-21T02:00:00Z');
let service: TestService;
const logs: string[] = [];
beforeAll(async () => {
  service = await startTestService({
    now: () => clock,
    logStream: { write: (line) => void logs.push(line) },
  });
});
afterAll(() => service.close());

/** A file that is a PDF by its beginning and its end. */
function pdf(size: number, inside = ''): Buffer {
  const start = Buffer.from(`%PDF-1.7\n${inside}`);
  const end = Buffer.from('\n%%EOF\n');
  return Buffer.concat([start, randomBytes(Math.max(0, size - start.length - end.length)), end]);
}

/** The smallest JPEG that is whole: 3,000 by 2,000 pixels by its header. */
const jpeg = Buffer.from(
  `ffd8${'ffe000104a46494600010100000100010000'}${'ffc0000b0807d00bb801011100'}${'ffda0008010100003f00'}1234ffd9`,
  'hex',
);
const png = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489' +
    '0000000a4944415478da63640000000600023081d02f0000000049454e44ae426082',
  'hex',
);

/** A PNG that says it measures so much. Pixels. */
function pngOf(width: number, height: number): Buffer {
  const content = Buffer.from(png);
  content.writeUInt32BE(width, 16);
  content.writeUInt32BE(height, 20);
  return content;
}

function headers(more: Record<string, string> = {}): Record<string, string> {
  return {
    'tus-resumable': '1.0.0',
    origin: TRUSTED_ORIGIN,
    'motcua-site-key': service.siteKey,
    'accept-language': 'en',
    ...more,
  };
}

function create(size: number, name = 'Giấy chứng sinh.pdf', more: Record<string, string> = {}) {
  const filename = Buffer.from(name).toString('base64');
  return service.fetch('/v1/files', {
    method: 'POST',
    headers: headers({
      'upload-length': String(size),
      'upload-metadata': `filename ${filename}`,
      ...more,
    }),
  });
}

function send(location: string, offset: number, part: Buffer) {
  return service.fetch(location, {
    method: 'PATCH',
    headers: headers({
      'upload-offset': String(offset),
      'content-type': 'application/offset+octet-stream',
    }),
    body: new Uint8Array(part),
  });
}

async function upload(content: Buffer, name?: string): Promise<string> {
  const created = await create(content.length, name);
  expect(created.status).toBe(201);
  const location = created.headers.get('location') ?? '';
  const sent = await send(location, 0, content);
  expect(sent.status).toBe(204);
  return location.slice(location.lastIndexOf('/') + 1);
}

function described(ids: readonly string[]) {
  const { db, secrets } = service.context;
  return describeFiles(db, ids, secrets);
}

function download(id: string) {
  return service.fetch(`/v1/desk/files/${id}`, {
    headers: { authorization: `Bearer ${service.secretKey}` },
  });
}

describe('an upload', () => {
  it('goes on where it stopped and reaches the desk unchanged', async () => {
    const content = pdf(300_000);
    const created = await create(content.length);
    expect(created.status).toBe(201);
    expect(created.headers.get('access-control-allow-origin')).toBe(TRUSTED_ORIGIN);
    expect(created.headers.get('access-control-expose-headers')).toContain('Upload-Offset');
    const location = created.headers.get('location') ?? '';
    expect(location).toMatch(/^\/v1\/files\/[\w-]{43}$/);
    await send(location, 0, content.subarray(0, 120_000));

    const wrong = await send(location, 5, content.subarray(5));
    expect(wrong.status).toBe(409);
    const asked = await service.fetch(location, { method: 'HEAD', headers: headers() });
    expect(asked.headers.get('upload-offset')).toBe('120000');
    expect(asked.headers.get('upload-length')).toBe('300000');
    expect((await send(location, 120_000, content.subarray(120_000))).status).toBe(204);

    const id = location.slice(10);
    expect(await described([id])).toEqual([
      { id, name: 'Giấy chứng sinh.pdf', type: 'application/pdf', size: 300_000, complete: true },
    ]);
    const file = await download(id);
    expect(file.headers.get('content-disposition')).toBe(
      `attachment; filename="Giay chung sinh.pdf"; filename*=UTF-8''Gi%E1%BA%A5y%20ch%E1%BB%A9ng%20sinh.pdf`,
    );
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    expect(Buffer.from(await file.arrayBuffer()).equals(content)).toBe(true);
  });

  it('of 40 MB is refused before a byte is sent', async () => {
    const before = await readdir(join(service.context.configuration.dataFolder, 'files'));
    const answer = await create(40 * 1024 * 1024);
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({
      type: '/problems/too-large',
      detail:
        'The file is larger than 20 MB. Choose a smaller one, or scan it again at a lower resolution.',
    });
    expect(answer.headers.get('tus-max-size')).toBe(String(20 * 1024 * 1024));
    expect(await readdir(join(service.context.configuration.dataFolder, 'files'))).toEqual(before);
  });

  it('takes no more than it announced', async () => {
    const created = await create(100);
    const answer = await send(created.headers.get('location') ?? '', 0, pdf(5_000));
    expect(answer.status).toBe(413);
    expect(((await answer.json()) as { detail: string }).detail).toContain('Upload-Length');
  });

  it.each<[string, Record<string, string>]>([
    ['no length', { 'upload-length': '' }],
    ['a length told later', { 'upload-length': '', 'upload-defer-length': '1' }],
    ['nothing in it', { 'upload-length': '0' }],
  ])('with %s is refused', async (_what, more) => {
    const answer = await create(10, 'a.pdf', more);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { detail: string }).detail).not.toBe('');
  });

  it('is refused and deleted when its content is not what a dossier takes', async () => {
    const content = Buffer.from('<!doctype html><script>alert(1)</script>'.padEnd(400, ' '));
    const created = await create(content.length, 'anh.pdf');
    const location = created.headers.get('location') ?? '';
    const answer = await send(location, 0, content);
    expect(answer.status).toBe(415);
    expect(((await answer.json()) as { detail: string }).detail).toContain('was deleted');
    const left = await readdir(join(service.context.configuration.dataFolder, 'files'));
    expect(left.filter((name) => name.startsWith(location.slice(10)))).toEqual([]);
    expect(await described([location.slice(10)])).toEqual([]);
  });

  it.each<[string, Buffer]>([
    ['image/jpeg', jpeg],
    ['image/png', png],
    ['image/webp', Buffer.concat([Buffer.from('RIFF\x16\0\0\0WEBPVP8L'), Buffer.alloc(14)])],
    ['image/heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x08mdat')],
  ])('of %s is taken by its content, whatever its name', async (type, content) => {
    const id = await upload(content, 'tệp.exe');
    const [file] = await described([id]);
    expect(file).toMatchObject({ type, complete: true });
    // It opens where it is saved, and as nothing else.
    expect(file?.name).toMatch(/^tệp\.exe\.(jpg|png|webp|heic)$/);
  });

  it('says how many pages or pixels there are', async () => {
    const tree = '1 0 obj <</Type/Pages/Count 3>> endobj\n';
    // Written by pdfkit with an owner password alone: it forbids to print, and opens for everybody.
    const lock = `trailer <</ID [<1adc5e71731f7a1afe93530a40106c55>] /Encrypt <</Filter /Standard /V 1 /R 2 /P -64
      /O <9f6c3340964b30f4587dca87f54d7cdc3946728672adb99e82eba35d6431b116>
      /U <5505b5b310a2cfaf205bf11746ec1b367fe1353e1ec1a08ff0bad692082cd2c3> >> >>\n`;
    const [paper, locked] = [await upload(pdf(900, tree)), await upload(pdf(900, tree + lock))];
    const photo = await upload(jpeg, 'anh.jpg');
    expect(await described([paper, locked, photo])).toMatchObject([
      { name: 'Giấy chứng sinh.pdf', pages: 3 },
      { pages: 3 },
      { name: 'anh.jpg', width: 3000, height: 2000 },
    ]);
  });

  it.each([
    ['whose end is missing', 'file-truncated', pdf(900).subarray(0, 600)],
    ['of a photo broken off', 'file-truncated', jpeg.subarray(0, -2)],
    ['with a password', 'file-encrypted', pdf(900, 'trailer <</Encrypt 5 0 R>>\n')],
    ['of a whole library', 'file-pages', pdf(900, '<</Type /Pages /Count 301>>\n')],
    [
      'made to fill the memory',
      'file-picture-size',
      Buffer.from(jpeg.toString('hex').replace('07d00bb8', 'ffffffff'), 'hex'),
    ],
    ['of a line without an end', 'file-picture-size', pngOf(4_000_000_000, 1)],
    ['of a picture without a side', 'file-truncated', pngOf(4_000_000_000, 0)],
  ])('%s is refused, and so again when the answer was lost', async (_what, code, content) => {
    const created = await create(content.length);
    const location = created.headers.get('location') ?? '';
    const answer = await send(location, 0, content);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      type: '/problems/file-unusable',
      detail: expect.stringContaining('It was deleted.') as string,
      errors: [{ code }],
    });
    expect((await service.fetch(location, { method: 'HEAD', headers: headers() })).status).toBe(
      422,
    );
    expect(await described([location.slice(10)])).toEqual([]);
  });

  it('with a script in it reaches the desk as it is, but never as a page of ours', async () => {
    const script =
      '<</OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>\n<script>alert(1)</script>';
    const id = await upload(pdf(900, script), 'trang.html');
    const file = await download(id);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; filename="trang\.html\.pdf"/,
    );
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox$/);
    expect(file.headers.get('cache-control')).toContain('no-store');
  });

  it('is taken with a name that is safe to show', async () => {
    const id = await upload(pdf(50), `..\\..\\a/b\u202Egnp.<x>\u0000${'dài '.repeat(80)}.pdf`);
    const [file] = await described([id]);
    expect(file?.name).toMatch(/^bgnp\._x_dài .*\.pdf$/);
    expect([...(file?.name ?? '')].length).toBeLessThanOrEqual(120);
  });

  it('needs a trusted site', async () => {
    const untrusted = { origin: UNTRUSTED_ORIGIN, 'motcua-site-key': service.untrustedKey };
    const answer = await create(10, 'a.pdf', untrusted);
    expect(await answer.json()).toMatchObject({ type: '/problems/site-not-trusted' });
    const id = await upload(pdf(50));
    const read = await service.fetch(`/v1/files/${id}`, { headers: headers() });
    expect(read.status).toBe(405);
    const asked = await service.fetch(`/v1/files/${id}`, {
      method: 'HEAD',
      headers: headers(untrusted),
    });
    expect(asked.status).toBe(403);
  });

  it('is told its limits by OPTIONS', async () => {
    const answer = await service.fetch('/v1/files', { method: 'OPTIONS' });
    expect(answer.headers.get('tus-version')).toBe('1.0.0');
    expect(answer.headers.get('tus-max-size')).toBe(String(20 * 1024 * 1024));
    expect(answer.headers.get('tus-extension')).not.toContain('defer');
  });

  it('can be taken back until it is part of a dossier, and belongs to one alone', async () => {
    const id = await upload(pdf(60));
    const { db, secrets } = service.context;
    expect(await freeFiles(db, [id, 'unknown'], secrets)).toMatchObject([{ id }]);
    const gone = await upload(pdf(60));
    const remove = (which: string) =>
      service.fetch(`/v1/files/${which}`, { method: 'DELETE', headers: headers() });
    expect((await remove(gone)).status).toBe(204);
    expect((await download(gone)).status).toBe(404);

    const dossier = '0b8f5a51-7b8e-4d5e-9a55-0c5cf4d1a001';
    await db.transaction(async (tx) => {
      await tx.execute('set local session_replication_role = replica');
      expect(await attachFiles(tx, [id, gone], dossier)).toEqual([gone]);
    });
    await db.transaction(async (tx) => {
      expect(await attachFiles(tx, [id], dossier)).toEqual([id]);
    });
    expect(await freeFiles(db, [id], secrets)).toEqual([]);
    expect((await remove(id)).status).toBe(404);
    expect((await download(id)).status).toBe(200);
  });

  it('whose last answer a crash cut off is checked when it is asked for again', async () => {
    const id = await upload(pdf(70));
    await service.context.pool.query(
      'update files set completed_at = null, sha256 = null, type = null where id = $1',
      [id],
    );
    await service.fetch(`/v1/files/${id}`, { method: 'HEAD', headers: headers() });
    expect(await described([id])).toMatchObject([{ complete: true, type: 'application/pdf' }]);
  });

  it('is checked once: an empty part at its end does not have it checked again', async () => {
    const id = await upload(pdf(70));
    const path = join(service.context.configuration.dataFolder, 'files', id);
    // A second check would refuse this, and delete it.
    await writeFile(path, randomBytes(70));
    expect((await send(`/v1/files/${id}`, 70, Buffer.alloc(0))).status).toBe(204);
    expect(await described([id])).toMatchObject([{ complete: true, type: 'application/pdf' }]);
    expect((await stat(path)).size).toBe(70);
  });

  it('keeps its content when it is of a dossier, whatever a check says', async () => {
    const id = await upload(pdf(70));
    const uploads = await openUploads(service.context);
    await service.context.pool.query(
      'update files set completed_at = null, sha256 = null where id = $1',
      [id],
    );
    await writeFile(uploads.pathOf(id), randomBytes(70));
    let check: Promise<void> | undefined;
    await service.context.db.transaction(async (tx) => {
      await tx.execute('set local session_replication_role = replica');
      // Another process found it good, and it was filed while it is checked here.
      await tx.execute(
        sql`update files set completed_at = now(), sha256 = sha256('') where id = ${id}`,
      );
      await attachFiles(tx, [id], '0b8f5a51-7b8e-4d5e-9a55-0c5cf4d1a002');
      check = uploads.completeIfWhole(id);
      await setTimeout(200);
    });
    await check;
    expect((await stat(uploads.pathOf(id))).size).toBe(70);
    expect(await described([id])).toHaveLength(1);
  });

  it('is deleted after 48 hours when no dossier took it', async () => {
    const id = await upload(pdf(80));
    const started = await create(500);
    const uploads = await openUploads(service.context);
    await uploads.clean();
    expect(await described([id])).toHaveLength(1);
    clock += 49 * 3_600_000;
    expect(await uploads.clean()).toBeGreaterThanOrEqual(2);
    expect(await described([id])).toEqual([]);
    await expect(stat(uploads.pathOf(id))).rejects.toThrow('ENOENT');
    const location = started.headers.get('location') ?? '';
    const asked = await service.fetch(location, { method: 'HEAD', headers: headers() });
    expect(asked.status).toBe(404);
  });
});

describe('the quota of an hour', () => {
  const start = (bytes: number, more: Record<string, string>) =>
    limited.fetch('/v1/files', {
      method: 'POST',
      headers: {
        'tus-resumable': '1.0.0',
        'accept-language': 'vi',
        'upload-length': String(bytes),
        ...more,
      },
    });
  let limited: TestService;
  beforeAll(async () => {
    limited = await startTestService({
      configuration: { uploadQuota: { address: 2, key: 3 }, trustProxy: true },
    });
  });
  afterAll(() => limited.close());

  it('holds for an address and for a key, and says when to come back', async () => {
    const from = (address: string) => ({
      'x-forwarded-for': address,
      origin: TRUSTED_ORIGIN,
      'motcua-site-key': limited.siteKey,
    });
    expect((await start(1.5 * 1024 ** 2, from('2001:db8:7:1::1'))).status).toBe(201);
    const refused = await start(1024 ** 2, from('2001:db8:7:1:2::3'));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3500);
    expect(await refused.json()).toMatchObject({
      type: '/problems/upload-quota-exceeded',
      detail: expect.stringContaining('thử lại sau') as string,
    });
    // What was refused was not counted.
    expect((await start(400 * 1024, from('2001:db8:7:1::4'))).status).toBe(201);
    expect((await start(1024 ** 2, from('198.51.100.2'))).status).toBe(201);
    expect((await start(640 * 1024, from('198.51.100.3'))).status).toBe(429);
    // What the key refused was not counted for the address. Pages of the centre itself have no key to use up for others.
    for (const address of ['198.51.100.3', '198.51.100.4']) {
      const own = { 'x-forwarded-for': address, origin: limited.context.configuration.publicUrl };
      expect((await start(2 * 1024 ** 2, own)).status).toBe(201);
      expect((await start(1024, own)).status).toBe(429);
    }
    const server = { authorization: `Bearer ${limited.secretKey}` };
    expect((await start(2.5 * 1024 ** 2, server)).status).toBe(201);
  });
});

describe('what is kept', () => {
  const row = async (id: string) => {
    const { rows } = await service.context.pool.query<{ name: string; key: string | null }>(
      'select name, key from files where id = $1',
      [id],
    );
    return rows[0];
  };
  const onDisk = (id: string) => join(service.context.configuration.dataFolder, 'files', id);

  it('is sealed, content and name, also when it came in pieces of odd sizes', async () => {
    const content = pdf(5_000, '(Nguyễn Văn An) '.repeat(100));
    const created = await create(content.length, 'CCCD Nguyễn Văn An.pdf');
    const location = created.headers.get('location') ?? '';
    for (const [from, to] of [
      [0, 7],
      [7, 1_033],
      [1_033, 5_000],
    ] as const) {
      await send(location, from, content.subarray(from, to));
    }
    const id = location.slice(10);
    const kept = await readFile(onDisk(id));
    expect(kept).toHaveLength(5_000);
    for (const word of ['%PDF', 'Nguyễn', '%%EOF']) expect(kept.includes(word)).toBe(false);
    expect((await row(id))?.name).not.toMatch(/Nguy|An\.pdf/);
    expect(await described([id])).toMatchObject([{ name: 'CCCD Nguyễn Văn An.pdf' }]);
    expect(Buffer.from(await (await download(id)).arrayBuffer()).equals(content)).toBe(true);
    // Another file with the same content looks different.
    const other = await upload(content);
    expect((await readFile(onDisk(other))).equals(kept)).toBe(false);
  });

  it('is not handed out when somebody changed it', async () => {
    const id = await upload(pdf(900));
    const kept = await readFile(onDisk(id));
    kept[500] = (kept[500] ?? 0) ^ 1;
    await writeFile(onDisk(id), kept);
    expect((await download(id)).status).toBe(500);
  });

  it('is neither read nor written without its row: it could only be in clear', async () => {
    const id = randomBytes(32).toString('base64url');
    await writeFile(onDisk(id), 'left over');
    const store = new SealedStore(service.context, {
      directory: join(service.context.configuration.dataFolder, 'files'),
    });
    await expect(buffer(store.clear(id))).rejects.toMatchObject({ status_code: 404 });
    const more = store.write(Readable.from([Buffer.from('in clear')]), id, 0);
    await expect(more).rejects.toMatchObject({ status_code: 404 });
    expect(await readFile(onDisk(id), 'utf8')).toBe('left over');
  });

  it('of an earlier version, in clear, is read as it is', async () => {
    const id = randomBytes(32).toString('base64url');
    const content = pdf(900);
    await writeFile(onDisk(id), content);
    await service.context.pool.query(
      `insert into files (id, name, type, size, sha256, completed_at)
       values ($1, 'Giấy cũ.pdf', 'application/pdf', 900, sha256($2), now())`,
      [id, content],
    );
    expect(await described([id])).toMatchObject([{ name: 'Giấy cũ.pdf' }]);
    expect(Buffer.from(await (await download(id)).arrayBuffer()).equals(content)).toBe(true);
  });
});

it('leaves no names of files in the log or beside the content', async () => {
  const id = await upload(pdf(90), 'Nguyễn Văn An.pdf');
  const uploads = await openUploads(service.context);
  expect(await readFile(`${uploads.pathOf(id)}.json`, 'utf8')).not.toMatch(/An\.pdf|TmfDs/);
  const text = logs.join('');
  expect(text).toContain('/v1/files');
  expect(text).not.toMatch(/Nguyễn|chứng sinh|\.pdf/);
  expect(text).not.toContain(id);
});
