import { afterEach, describe, expect, it } from 'vitest';
import { json, problem, startRemote } from './remote.test-support.js';
import type { Received, Remote } from './remote.test-support.js';
import { Motcua } from './index.js';
import type { UploadOptions } from './index.js';

/** A small tus 1.0 server that stores in memory, with a fault to inject at each PATCH. */
async function startTus(
  fault: (patch: number, stored: () => Buffer) => 'drop-before' | 'drop-after' | number | undefined,
): Promise<Remote & { content(): Buffer; metadata(): string | undefined; forget(): void }> {
  const uploads = new Map<string, Buffer>();
  let metadata: string | undefined;
  let patches = 0;
  let length = 0;
  const name = () => `u${uploads.size}`;
  const remote = await startRemote((request: Received, response) => {
    const tus = { 'tus-resumable': '1.0.0' };
    if (request.method === 'POST') {
      uploads.set(`u${uploads.size + 1}`, Buffer.alloc(0));
      metadata = String(request.headers['upload-metadata']);
      length = Number(request.headers['upload-length']);
      // As behind a proxy that does not tell the host: it must not matter.
      const location = `http://internal.invalid/v1/files/${name()}`;
      response.writeHead(201, { ...tus, location }).end();
      return;
    }
    const id = request.url.split('/').at(-1) ?? '';
    const stored = uploads.get(id);
    if (stored === undefined) return problem(response, 404, 'not-found');
    if (request.method === 'HEAD') {
      const offset = { 'upload-offset': String(stored.length), 'upload-length': String(length) };
      response.writeHead(200, { ...tus, ...offset }).end();
      return;
    }
    if (request.method === 'DELETE') {
      uploads.delete(id);
      response.writeHead(204, tus).end();
      return;
    }
    const failing = fault(++patches, () => stored);
    if (typeof failing === 'number') return problem(response, failing, 'unavailable');
    if (failing === 'drop-before') return void response.socket?.destroy();
    if (Number(request.headers['upload-offset']) !== stored.length) {
      return problem(response, 409, 'bad-request');
    }
    const grown = Buffer.concat([stored, request.body]);
    uploads.set(id, grown);
    if (failing === 'drop-after') return void response.socket?.destroy();
    const headers = { ...tus, 'upload-offset': String(grown.length) };
    if (grown.length < length) response.writeHead(204, headers).end();
    else {
      const file = { id, name: 'a.pdf', type: 'application/pdf', size: length, complete: true };
      json(response, 200, file, headers);
    }
  });
  return {
    ...remote,
    content: () => uploads.get(name()) ?? Buffer.alloc(0),
    metadata: () => metadata,
    forget: () => uploads.clear(),
  };
}

let tus: Awaited<ReturnType<typeof startTus>>;
afterEach(async () => {
  await tus.close();
});

const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 31) % 251);
const paper = new File([bytes], 'Giấy chứng sinh.pdf', { type: 'application/pdf' });

function upload(options?: UploadOptions) {
  const motcua = new Motcua({ baseUrl: tus.url, siteKey: 'pk_test' });
  return motcua.files.upload(paper, { chunkSize: 100_000, ...options });
}

describe('an upload', () => {
  it('arrives in pieces, with its name, and tells how far it is', async () => {
    tus = await startTus(() => undefined);
    const progress: number[] = [];
    const file = await upload({ onProgress: ({ sent }) => progress.push(sent) });
    expect(file).toEqual({
      id: 'u1',
      name: 'a.pdf',
      type: 'application/pdf',
      size: 300_000,
      complete: true,
    });
    expect(tus.content().equals(bytes)).toBe(true);
    expect(progress).toEqual([0, 100_000, 200_000, 300_000]);
    const [name, type] = tus.metadata()?.split(',') ?? [];
    expect(Buffer.from(name?.split(' ')[1] ?? '', 'base64').toString()).toBe('Giấy chứng sinh.pdf');
    expect(Buffer.from(type?.split(' ')[1] ?? '', 'base64').toString()).toBe('application/pdf');
    expect(tus.received.every(({ headers }) => headers['motcua-site-key'] === 'pk_test')).toBe(
      true,
    );
  });

  it('goes on from what arrived after a dropped connection', async () => {
    tus = await startTus((patch) =>
      patch === 2 ? 'drop-after' : patch === 3 ? 'drop-before' : undefined,
    );
    await upload();
    expect(tus.content().equals(bytes)).toBe(true);
    expect(tus.received.filter(({ method }) => method === 'HEAD')).toHaveLength(2);
    expect(tus.received.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('is complete when only the last answer was lost', async () => {
    tus = await startTus((patch) => (patch === 3 ? 'drop-after' : undefined));
    await expect(upload()).resolves.toEqual({
      id: 'u1',
      name: 'Giấy chứng sinh.pdf',
      type: 'application/pdf',
      size: 300_000,
      complete: true,
    });
  });

  it('waits for a service that restarts or still holds the upload', async () => {
    tus = await startTus((patch) => (patch === 1 ? 503 : patch === 2 ? 423 : undefined));
    await upload();
    expect(tus.content().equals(bytes)).toBe(true);
  });

  it('pauses by its signal and resumes by its address', async () => {
    tus = await startTus(() => undefined);
    const controller = new AbortController();
    let url = '';
    const paused = upload({
      signal: controller.signal,
      onCreated: (created) => (url = created),
      onProgress: ({ sent }) => sent === 100_000 && controller.abort(),
    });
    await expect(paused).rejects.toMatchObject({ name: 'AbortError' });
    expect(url).toBe(`${tus.url}/v1/files/u1`);
    const progress: number[] = [];
    await upload({ resume: { url }, onProgress: ({ sent }) => progress.push(sent) });
    expect(progress[0]).toBeGreaterThanOrEqual(100_000);
    expect(tus.content().equals(bytes)).toBe(true);
    expect(tus.received.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('begins anew when the upload to resume is gone', async () => {
    tus = await startTus(() => undefined);
    const urls: string[] = [];
    await upload({
      resume: { url: `${tus.url}/v1/files/gone` },
      onCreated: (url) => urls.push(url),
    });
    expect(urls).toEqual([`${tus.url}/v1/files/u1`]);
    expect(tus.content().equals(bytes)).toBe(true);
  });

  it('says how far an earlier one is, and removes it', async () => {
    tus = await startTus(() => undefined);
    const controller = new AbortController();
    const onProgress = ({ sent }: { sent: number }) => sent > 0 && controller.abort();
    await upload({ signal: controller.signal, onProgress }).catch(() => undefined);
    const { files } = new Motcua({ baseUrl: tus.url, siteKey: 'pk_test' });
    const url = 'https://elsewhere.example/v1/files/u1';
    const sent = tus.content().length;
    expect(await files.state(url)).toEqual({ id: 'u1', sent, total: 300_000 });
    await files.remove('u1');
    await files.remove('u1');
    expect(await files.state(url)).toBeUndefined();
  });

  it('tells when it waits, and for how long', async () => {
    tus = await startTus((patch) => (patch === 1 ? 503 : undefined));
    const waits: number[] = [];
    await upload({ onWaiting: (milliseconds) => waits.push(milliseconds) });
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeGreaterThan(200);
  });

  it('sends large pieces where the network is quick, small ones at first', async () => {
    tus = await startTus(() => undefined);
    await upload({ chunkSize: undefined });
    const sizes = tus.received
      .filter(({ method }) => method === 'PATCH')
      .map(({ body }) => body.length);
    expect(sizes).toEqual([262_144, 37_856]);
  });

  it('ends with what the service refuses', async () => {
    tus = await startTus(() => 415);
    await expect(upload()).rejects.toMatchObject({ status: 415 });
    expect(tus.received).toHaveLength(2);
  });

  it('sends nothing when the limits say no', async () => {
    tus = await startTus(() => undefined);
    const types = ['application/pdf', 'image/*'];
    await expect(upload({ limits: { maxBytes: 299_999, types } })).rejects.toMatchObject({
      name: 'too-large',
      status: 413,
    });
    await expect(
      upload({ type: 'text/html', limits: { maxBytes: 300_000, types } }),
    ).rejects.toMatchObject({ name: 'unsupported-media-type', status: 415 });
    expect(tus.received).toHaveLength(0);
    await upload({ type: 'image/png', limits: { maxBytes: 300_000, types } });
    expect(tus.content()).toHaveLength(300_000);
  });
});
