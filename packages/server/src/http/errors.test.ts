import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problems } from '@motcua/contract';
import type { Route } from '@motcua/contract/routes';
import * as z from 'zod';
import type { TestService } from '../testing/service.test-support.js';
import { TRUSTED_ORIGIN, startTestService } from '../testing/service.test-support.js';
import { implement } from './implement.js';
import { problemTexts } from './problem-texts.js';
import { ProblemError } from './problem.js';

const echo = {
  id: 'testEcho',
  method: 'POST',
  path: '/v1/test/echo',
  summary: '',
  tag: 'test',
  access: 'open',
  query: z.object({ limit: z.coerce.number().int().max(10).optional() }),
  body: z.object({
    name: z.string().min(2),
    items: z.array(z.object({ a: z.number() })).default([]),
  }),
  responses: { 200: z.object({ name: z.string() }) },
} as const satisfies Route;

const broken = {
  id: 'testBroken',
  method: 'GET',
  path: '/v1/test/broken/{how}',
  summary: '',
  tag: 'test',
  access: 'open',
  params: z.object({ how: z.string() }),
  responses: { 200: z.object({ name: z.string() }) },
} as const satisfies Route;

let service: TestService;
beforeAll(async () => {
  service = await startTestService({
    extend(app, context) {
      implement(app, echo, ({ body }) => ({ name: body.name }), context);
      implement(
        app,
        broken,
        async ({ params }) => {
          if (params.how === 'shape') return { wrong: 'Nguyễn Văn A' } as never;
          if (params.how === 'sql') await context.pool.query("select 'Nguyễn Văn A'::integer");
          throw new ProblemError('too-many-requests', { headers: { 'retry-after': '7' } });
        },
        context,
      );
    },
  });
});
afterAll(() => service.close());

async function problemOf(path: string, init?: RequestInit) {
  const response = await service.fetch(path, init);
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  const body = (await response.json()) as {
    type: string;
    title: string;
    status: number;
    detail: string;
    instance: string;
    errors?: { pointer: string; code: string; detail: string }[];
  };
  expect(body.instance).toBe(response.headers.get('x-request-id'));
  expect(body.status).toBe(response.status);
  return { response, body };
}

function post(body: string, headers: Record<string, string> = {}): RequestInit {
  return { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } };
}

describe('problems', () => {
  it('answer an unknown address', async () => {
    const { body } = await problemOf('/v1/nothing');
    expect(body).toMatchObject({
      type: '/problems/not-found',
      status: 404,
      title: 'Không có gì ở đây',
    });
  });

  it('answer a wrong method with those that are allowed', async () => {
    const { response, body } = await problemOf('/v1/test/echo', { method: 'DELETE' });
    expect(body.type).toBe('/problems/method-not-allowed');
    expect(response.headers.get('allow')).toBe('POST, OPTIONS');
    const unknown = await problemOf('/v1/healthy', { method: 'DELETE' });
    expect(unknown.body.status).toBe(404);
  });

  it('answer formats nobody offers', async () => {
    const { body } = await problemOf(
      '/v1/test/echo',
      post('{"name":"An"}', { accept: 'text/csv' }),
    );
    expect(body.type).toBe('/problems/not-acceptable');
    const json = await service.fetch(
      '/v1/test/echo',
      post('{"name":"An"}', { accept: 'text/html, application/*;q=0.5' }),
    );
    expect(await json.json()).toEqual({ name: 'An' });
  });

  it('answer a body that is too large', async () => {
    const { body } = await problemOf('/v1/test/echo', post(`{"name":"${'a'.repeat(1_100_000)}"}`));
    expect(body.type).toBe('/problems/too-large');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])(
    'answer a body of %s',
    async (type) => {
      const { body } = await problemOf('/v1/test/echo', post('name=An', { 'content-type': type }));
      expect(body.type).toBe('/problems/unsupported-media-type');
    },
  );

  it.each(['{"name": "An"', '', '{"__proto__": {"a": 1}, "name": "An"}'])(
    'answer %j as JSON that cannot be read',
    async (text) => {
      const { body } = await problemOf('/v1/test/echo', post(text));
      expect(body.type).toBe('/problems/invalid-json');
      expect(JSON.stringify(body)).not.toContain('position');
    },
  );

  it('point at every value that is wrong, in the language of the reader', async () => {
    const text = '{"name":"A","items":[{"a":1},{}]}';
    const { body } = await problemOf('/v1/test/echo', post(text, { 'accept-language': 'en-GB' }));
    expect(body).toMatchObject({
      type: '/problems/invalid-request',
      title: 'Some values are not valid',
    });
    expect(body.errors).toEqual([
      { pointer: '/name', code: 'too-small', detail: expect.stringContaining('>=2') as string },
      { pointer: '/items/1/a', code: 'required', detail: 'A value is required.' },
    ]);
    const query = await problemOf('/v1/test/echo?limit=11', post('{"name":"An"}'));
    expect(query.body.errors).toEqual([
      { pointer: 'limit', code: 'too-big', detail: expect.stringContaining('10') as string },
    ]);
    const empty = await problemOf('/v1/test/echo', { method: 'POST' });
    expect(empty.body.errors).toMatchObject([{ pointer: '', code: 'required' }]);
  });

  it.each([
    ['{"name":"A\\u0000n"}', '/name', 'control-character'],
    ['{"name":"An","items":[{"a":1,"b\\u0000":2}]}', '/items/0', 'control-character'],
    [`{"name":"An","items":${'['.repeat(5_000)}${']'.repeat(5_000)}}`, '/items/0/0', 'too-deep'],
  ])('answer what nobody can keep: %.40s', async (text, pointer, code) => {
    const { body } = await problemOf('/v1/test/echo', post(text));
    expect(body.type).toBe('/problems/invalid-request');
    expect(body.errors).toMatchObject([{ pointer, code }]);
  });

  it.each([
    ['/v1/scoreboard?ward=%00', 422],
    ['/v1/catalogue/index/99999999999999', 422],
    ['/thu-tuc/%00', 400],
  ])('answer %s as a fault of the request', async (url, status) => {
    const { body } = await problemOf(url);
    expect(body.status).toBe(status);
  });

  it('say by OPTIONS what is allowed', async () => {
    const answer = await service.fetch('/v1/test/echo', { method: 'OPTIONS' });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('allow')).toBe('POST, OPTIONS');
    expect((await problemOf('/v1/nothing', { method: 'OPTIONS' })).body.status).toBe(404);
  });

  it('say when to come back', async () => {
    const { response, body } = await problemOf('/v1/test/broken/limit');
    expect(body.type).toBe('/problems/too-many-requests');
    expect(response.headers.get('retry-after')).toBe('7');
  });

  it.each(['sql', 'shape'])('tell nothing of what failed inside (%s)', async (how) => {
    const { body } = await problemOf(`/v1/test/broken/${how}`);
    expect(body).toMatchObject({ type: '/problems/internal', status: 500 });
    expect(JSON.stringify(body)).not.toMatch(/Nguyễn|integer|syntax|wrong/);
  });

  it('answer addresses and requests that are broken', async () => {
    const bad = await service.inject({ url: '/v1/procedures/%E0%A4%A' });
    expect(bad.json()).toMatchObject({ type: '/problems/bad-request', status: 400 });
    const text = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(service.url).port), '127.0.0.1', () =>
        socket.write('GET / HTTP/9.9\r\nbroken\r\n\r\n'),
      );
      let received = '';
      socket.setEncoding('utf8').on('data', (part) => (received += part));
      socket.on('end', () => resolve(received)).on('error', reject);
    });
    expect(text).toMatch(
      /^HTTP\/1\.1 400 .*application\/problem\+json.*Content-Security-Policy: default-src 'none'/s,
    );
  });

  it('are pages for people who open one', async () => {
    const page = await service.fetch('/nothing-here', { headers: { accept: 'text/html' } });
    expect(page.status).toBe(404);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('<h1>Không có gì ở đây</h1>');
  });

  it('are each explained by a page at their type', async () => {
    for (const [name, { title }] of Object.entries(problems)) {
      const page = await service.fetch(`/problems/${name}`);
      expect(page.status).toBe(200);
      const text = await page.text();
      expect(text).toContain(title.replaceAll("'", '&#39;'));
      expect(problemTexts[name as keyof typeof problems].title.en).toBe(title);
    }
    expect((await service.fetch('/problems/toString')).status).toBe(404);
  });

  it('say that the service is not ready while the database is away', async () => {
    const own = await startTestService();
    try {
      await own.context.pool.end();
      const away = await own.fetch('/readyz');
      expect(away.status).toBeGreaterThanOrEqual(500);
      expect((await own.fetch('/healthz')).status).toBe(200);
    } finally {
      await own.close().catch(() => undefined);
    }
  });
});

it('takes a preflight of a site and answers its origin alone', async () => {
  const response = await service.fetch('/v1/dossiers', {
    method: 'OPTIONS',
    headers: { origin: TRUSTED_ORIGIN, 'access-control-request-method': 'POST' },
  });
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-origin')).toBe(TRUSTED_ORIGIN);
});
