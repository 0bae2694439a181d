import { afterEach, describe, expect, it } from 'vitest';
import { json, problem, startRemote } from './remote.test-support.js';
import type { Answering, Remote } from './remote.test-support.js';
import { Motcua } from './index.js';
import type { ClientOptions } from './index.js';

let remote: Remote | undefined;
afterEach(async () => {
  await remote?.close();
});

async function against(answer: Answering, options: Partial<ClientOptions> = {}) {
  remote = await startRemote(answer);
  const { received, url } = remote;
  return { motcua: new Motcua({ baseUrl: url, siteKey: 'pk_test', ...options }), received };
}

const dossier = { procedure: '1.001193', formVersion: 1, answers: {} };

describe('requests', () => {
  it('read open resources without anything that costs a preflight request', async () => {
    const { motcua, received } = await against((_, response) => json(response, 200, { items: [] }));
    await motcua.procedures.list({ query: 'khai sinh', online: true, field: undefined });
    expect(received[0]?.url).toBe('/v1/procedures?query=khai+sinh&online=true');
    expect(received[0]?.headers).not.toHaveProperty('motcua-site-key');
    expect(received[0]?.headers).not.toHaveProperty('content-type');
  });

  it('carry the site key, the language and a dossier token where they are needed', async () => {
    const { motcua, received } = await against((_, response) => json(response, 200, {}), {
      locale: 'en',
    });
    await motcua.dossiers.get('H26.1-261121-0001', { token: 't1' });
    expect(received[0]?.headers).toMatchObject({
      'motcua-site-key': 'pk_test',
      'motcua-dossier-token': 't1',
      'accept-language': 'en',
    });
  });

  it('carry the secret key, the version and one idempotency key with a move', async () => {
    const { motcua, received } = await against((_, response) => json(response, 200, {}), {
      siteKey: undefined,
      secretKey: 'sk_test',
    });
    const actor = { id: 'o1', name: 'Trần Thị Bình' };
    await motcua.desk.requestSupplement(
      'H26.1-261121-0001',
      { actor, items: [{ what: 'Giấy chứng sinh', reason: 'Thiếu' }] },
      { version: 3, idempotencyKey: 'move-0123456789abcdef' },
    );
    expect(received[0]?.url).toBe('/v1/desk/dossiers/H26.1-261121-0001/request-supplement');
    expect(received[0]?.headers).toMatchObject({
      authorization: 'Bearer sk_test',
      'if-match': '"3"',
      'idempotency-key': 'move-0123456789abcdef',
    });
  });

  it('encode what comes from outside, and refuse a code that would name another resource', async () => {
    const { motcua, received } = await against((_, response) => json(response, 200, {}));
    await motcua.dossiers.status('a/b?c');
    expect(received[0]?.url).toBe('/v1/dossiers/a%2Fb%3Fc/status');
    expect(() => motcua.dossiers.status('..')).toThrow('Expected a code or id');
    expect(() => motcua.procedures.get('')).toThrow('Expected a code or id');
  });

  it('refuse a secret key given as a site key, and a missing address', () => {
    expect(() => new Motcua({ baseUrl: '', siteKey: 'sk_oops' })).toThrow('must not be in a web');
    expect(() => new Motcua({} as ClientOptions)).toThrow('`baseUrl` is missing');
  });
});

describe('retries', () => {
  it('file once: the key is the same in every attempt', async () => {
    const filed = new Map<unknown, string>();
    const { motcua, received } = await against((request, response, count) => {
      const key = request.headers['idempotency-key'];
      if (!filed.has(key)) filed.set(key, `H26.1-261121-000${filed.size + 1}`);
      // Stored, but the answer is lost twice.
      if (count < 3) response.socket?.destroy();
      else json(response, 201, { code: filed.get(key) });
    });
    await expect(motcua.dossiers.submit(dossier)).resolves.toEqual({ code: 'H26.1-261121-0001' });
    expect(received).toHaveLength(3);
    expect(filed.size).toBe(1);
    expect([...filed.keys()][0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it('use a new key for each call', async () => {
    const { motcua, received } = await against((_, response) => json(response, 201, {}));
    await motcua.dossiers.submit(dossier);
    await motcua.dossiers.submit(dossier);
    const keys = received.map(({ headers }) => headers['idempotency-key']);
    expect(new Set(keys).size).toBe(2);
  });

  it('tell the key when they give up, so that the caller can go on without filing twice', async () => {
    const { motcua, received } = await against((_, response) => {
      response.socket?.destroy();
    });
    const error = await motcua.dossiers.submit(dossier, { maxRetries: 1 }).catch((e) => e);
    expect(error).toMatchObject({ name: 'ConnectionError' });
    expect(error.idempotencyKey).toBe(received[0]?.headers['idempotency-key']);
    expect(received).toHaveLength(2);
  });

  it('wait for the same request to be carried out', async () => {
    const { motcua } = await against((_, response, count) =>
      count === 1
        ? problem(response, 409, 'request-in-progress')
        : json(response, 201, { code: 'H26.1-261121-0001' }),
    );
    await expect(motcua.dossiers.submit(dossier)).resolves.toHaveProperty('code');
  });

  it('repeat reads after 502, 503 and 504', async () => {
    const { motcua, received } = await against((_, response, count) =>
      count < 3 ? problem(response, 501 + count, 'unavailable') : json(response, 200, { ok: 1 }),
    );
    await expect(motcua.procedures.get('1.001193')).resolves.toEqual({ ok: 1 });
    expect(received).toHaveLength(3);
  });

  it('wait as long as the service asks', async () => {
    const { motcua } = await against((_, response, count) =>
      count === 1
        ? json(response, 429, {}, { 'retry-after': '1' })
        : json(response, 200, { items: [] }),
    );
    const started = performance.now();
    await motcua.fields.list();
    expect(performance.now() - started).toBeGreaterThan(990);
  });

  it('leave a long wait to the caller', async () => {
    const { motcua, received } = await against((_, response) =>
      json(
        response,
        429,
        { type: '/problems/too-many-requests', title: 'Too many', status: 429 },
        {
          'retry-after': '3600',
        },
      ),
    );
    await expect(motcua.dossiers.submit(dossier)).rejects.toMatchObject({
      name: 'too-many-requests',
      retryAfter: 3600,
    });
    expect(received).toHaveLength(1);
  });

  it('never repeat a look-up with a proof, nor what was refused', async () => {
    const { motcua, received } = await against((request, response) =>
      request.method === 'POST' && request.url.endsWith('/lookup')
        ? void response.socket?.destroy()
        : problem(response, 500, 'internal'),
    );
    const proof = { lastFour: '1234' };
    await expect(motcua.dossiers.lookup('H26.1-261121-0001', proof)).rejects.toThrow();
    expect(received).toHaveLength(1);
    expect(received[0]?.headers).not.toHaveProperty('idempotency-key');
    await expect(motcua.procedures.get('1.001193')).rejects.toThrow();
    expect(received).toHaveLength(2);
  });
});

describe('ending a call', () => {
  it('by the signal, at once, also between two attempts', async () => {
    const { motcua, received } = await against((_, response) =>
      json(response, 503, {}, { 'retry-after': '20' }),
    );
    const controller = new AbortController();
    setTimeout(() => controller.abort('left the page'), 100);
    const started = performance.now();
    await expect(
      motcua.procedures.get('1.001193', { signal: controller.signal }),
    ).rejects.toMatchObject({ name: 'AbortError', cause: 'left the page' });
    expect(performance.now() - started).toBeLessThan(2000);
    expect(received).toHaveLength(1);
  });

  it('by a signal that fired before: nothing is sent', async () => {
    const { motcua, received } = await against((_, response) => json(response, 200, {}));
    await expect(
      motcua.procedures.get('1.001193', { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ name: 'AbortError' });
    expect(received).toHaveLength(0);
  });

  it('by its time limit, which covers the body', async () => {
    const { motcua } = await against((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"code":');
    });
    await expect(
      motcua.procedures.get('1.001193', { timeout: 150, maxRetries: 0 }),
    ).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});

describe('lists', () => {
  const pages: Answering = (request, response) => {
    const cursor = new URL(request.url, 'http://x').searchParams.get('cursor');
    if (cursor === null) json(response, 200, { items: [1, 2], next: 'c2', total: 5 });
    else if (cursor === 'c2') json(response, 200, { items: [3, 4], next: 'c3', total: 5 });
    else json(response, 200, { items: [5], total: 5 });
  };

  it('await gives the first page', async () => {
    const { motcua, received } = await against(pages);
    await expect(motcua.procedures.list({ limit: 2 })).resolves.toMatchObject({ total: 5 });
    expect(received).toHaveLength(1);
  });

  it('for await goes over all, and asks for a page only when it is reached', async () => {
    const { motcua, received } = await against(pages);
    const list = motcua.procedures.list({ query: 'x' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(received).toHaveLength(0);
    const seen: unknown[] = [];
    for await (const item of list) {
      seen.push(item);
      expect(received.length).toBe(Math.ceil(seen.length / 2));
    }
    expect(seen).toEqual([1, 2, 3, 4, 5]);
    expect(received[1]?.url).toBe('/v1/procedures?query=x&cursor=c2');
  });

  it('stop when the loop is left', async () => {
    const { motcua, received } = await against(pages);
    for await (const item of motcua.procedures.list()) if (Number(item) === 2) break;
    expect(received).toHaveLength(1);
  });
});

describe('files of the desk', () => {
  it('stream through', async () => {
    const { motcua } = await against((_, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7');
    });
    const answer = await motcua.desk.file('f1');
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    await expect(answer.text()).resolves.toBe('%PDF-1.7');
  });
});
