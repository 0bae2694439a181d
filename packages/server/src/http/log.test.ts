import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Route } from '@motcua/contract/routes';
import { sql } from 'drizzle-orm';
import * as z from 'zod';
import type { TestService } from '../testing/service.test-support.js';
import { TRUSTED_ORIGIN, startTestService } from '../testing/service.test-support.js';
import { implement } from './implement.js';

const broken = {
  id: 'testBroken',
  method: 'POST',
  path: '/v1/test/broken/{how}',
  summary: '',
  tag: 'test',
  access: 'open',
  params: z.object({ how: z.string() }),
  body: z.object({ name: z.string() }),
  responses: { 200: z.object({ name: z.number() }) },
} as const satisfies Route;

const lines: string[] = [];
let service: TestService;
beforeAll(async () => {
  service = await startTestService({
    logStream: { write: (line) => void lines.push(line) },
    extend(app, context) {
      implement(
        app,
        broken,
        async ({ params, body }) => {
          if (params.how === 'sql') await context.db.execute(sql`select ${body.name}::integer`);
          if (params.how === 'json') JSON.parse(`{"name": "${body.name}"`);
          return { name: body.name } as never;
        },
        context,
      );
    },
  });
});
afterAll(() => service.close());

it('logs each answer without anything that tells of a person', async () => {
  const secrets = ['Trần Thị Bí Mật', '001203004567', 'H26.1-261121-0042', '0912345678'];
  for (const how of ['sql', 'json', 'shape']) {
    const answer = await service.inject({
      method: 'POST',
      url: `/v1/test/broken/${how}?query=${encodeURIComponent(secrets[0]!)}`,
      payload: { name: secrets[0] },
    });
    expect(answer.statusCode).toBe(500);
  }
  const key = { 'motcua-site-key': service.siteKey, origin: TRUSTED_ORIGIN };
  await service.inject({ url: `/v1/dossiers/${secrets[2]}/status`, headers: key });
  await service.inject({
    method: 'POST',
    url: `/v1/dossiers/${secrets[2]}/lookup`,
    headers: { ...key, 'motcua-dossier-token': secrets[1] },
    payload: { lastFour: secrets[3] },
  });
  await service.inject({
    method: 'POST',
    url: '/v1/dossiers',
    headers: { ...key, 'idempotency-key': randomUUID(), 'content-type': 'application/json' },
    payload: `{"procedure":"1.001193","answers":{"name":"${secrets[0]}","id":"${secrets[1]}"`,
  });
  await service.inject({ url: `/v1/nothing/${secrets[1]}?phone=${secrets[3]}` });

  // Where it listens is no secret, unlike who called.
  const text = lines.filter((line) => !line.includes('Server listening')).join('');
  for (const secret of [
    ...secrets,
    service.siteKey,
    '127.0.0.1',
    encodeURIComponent(secrets[0]!),
  ]) {
    expect(text).not.toContain(secret);
  }
  const answers = lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ msg }) => msg === 'answered');
  expect(answers).toHaveLength(7);
  expect(answers[3]).toMatchObject({
    method: 'GET',
    route: '/v1/dossiers/:code/status',
    status: 404,
  });
  expect(answers[6]).toMatchObject({ route: '(unknown)', status: 404 });
  expect(text).toContain('"code":"22P02"');
});

it('has one line for an answer that its handler sends itself, and no code or id in it', async () => {
  const from = lines.length;
  await service.fetch('/v1/catalogue/index', { redirect: 'manual' });
  await service.fetch('/v1/catalogue/index/1');
  const code = 'H26-261122-0001';
  const following = { 'motcua-site-key': service.siteKey, origin: TRUSTED_ORIGIN };
  await service.fetch(`/v1/dossiers/${code}/events`, { headers: following });
  await expect.poll(() => lines.length - from).toBeGreaterThanOrEqual(3);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const told = lines.slice(from).map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(told.map(({ msg, route, status }) => [msg, route, status])).toEqual([
    ['answered', '/v1/catalogue/index', 302],
    ['answered', '/v1/catalogue/index/:version', 200],
    ['answered', '/v1/dossiers/:code/events', 404],
  ]);
});
