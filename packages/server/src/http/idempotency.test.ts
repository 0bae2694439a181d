import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Route } from '@motcua/contract/routes';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import type { Service } from '../app.js';
import { createService } from '../app.js';
import type { ServiceContext } from '../context.js';
import type { TestService } from '../testing/service.test-support.js';
import { startTestService } from '../testing/service.test-support.js';
import { forgetAnswers } from './idempotency.js';
import { implement } from './implement.js';
import { ProblemError } from './problem.js';

const route = {
  id: 'testEffect',
  method: 'POST',
  path: '/v1/test/effects/{name}',
  summary: '',
  tag: 'test',
  access: 'trusted',
  params: z.object({ name: z.string() }),
  body: z.object({ text: z.string(), other: z.number().optional() }),
  responses: { 201: z.object({ number: z.number() }) },
  idempotent: true,
} as const satisfies Route;

function extend(app: FastifyInstance, context: ServiceContext): void {
  implement(
    app,
    route,
    async ({ body, transaction }) => {
      if (body.text === 'refused') throw new ProblemError('invalid-dossier');
      if (body.text === 'once') {
        // A check outside the transaction, which the effect itself makes fail.
        const { rowCount } = await context.pool.query(
          "select 1 from test_effects where text = 'once'",
        );
        if (rowCount) throw new ProblemError('version-conflict');
      }
      const answer = await transaction(async (tx) => {
        const { rows } = await tx.execute<{ number: number }>(
          sql`insert into test_effects (text) values (${body.text}) returning number`,
        );
        await new Promise((resolve) => setTimeout(resolve, 20));
        if (body.text === 'broken') throw new Error('in the middle');
        return { number: rows[0]!.number };
      });
      if (body.text === 'crash') throw new Error('after the commit');
      return answer;
    },
    context,
  );
}

let service: TestService;
let second: Service;
beforeAll(async () => {
  service = await startTestService({ extend });
  await service.context.pool.query(
    'create table test_effects (number integer generated always as identity, text text)',
  );
  second = await createService(service.context.configuration, { prepared: true, extend });
});
afterAll(async () => {
  await second.close();
  await service.close();
});
beforeEach(() => service.context.pool.query('truncate test_effects'));

const effects = async () =>
  (await service.context.pool.query('select * from test_effects')).rows.length;

function send(key: string, body: unknown, through = service.app, path = '/v1/test/effects/a') {
  return through.inject({
    method: 'POST',
    url: path,
    headers: { 'motcua-site-key': service.siteKey, 'idempotency-key': key },
    payload: body as object,
  });
}

describe('a request with an Idempotency-Key', () => {
  it('has one effect however many equal ones come at once, in two processes', async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 64 }, (_, index) =>
        send(key, { text: 'một' }, index % 2 ? service.app : second.app),
      ),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(64).fill(201));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    const replayed = answers.filter(({ headers }) => headers['idempotency-replayed'] === 'true');
    expect(replayed).toHaveLength(63);
    expect(await effects()).toBe(1);
  });

  it('is answered alike later, whatever the order of its fields', async () => {
    const key = randomUUID();
    const first = await send(key, { text: 'hai', other: 1 });
    const again = await send(key, { other: 1, text: 'hai' });
    expect(again.body).toBe(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(await effects()).toBe(1);
  });

  it('is refused with another body or for another path', async () => {
    const key = randomUUID();
    await send(key, { text: 'ba' });
    expect((await send(key, { text: 'bốn' })).json()).toMatchObject({
      type: '/problems/idempotency-key-reused',
      status: 422,
    });
    const elsewhere = await send(key, { text: 'ba' }, service.app, '/v1/test/effects/b');
    expect(elsewhere.statusCode).toBe(422);
    expect(await effects()).toBe(1);
  });

  it('may be corrected after a refusal and repeated after a failure', async () => {
    const key = randomUUID();
    expect((await send(key, { text: 'refused' })).statusCode).toBe(422);
    expect((await send(key, { text: 'broken' })).statusCode).toBe(500);
    expect(await effects()).toBe(0);
    expect((await send(key, { text: 'năm' })).statusCode).toBe(201);
    expect(await effects()).toBe(1);
  });

  it('keeps its answer when the process fails between commit and answer', async () => {
    const key = randomUUID();
    const first = await send(key, { text: 'crash' });
    expect(first.statusCode).toBe(201);
    const retry = await send(key, { text: 'crash' }, second.app);
    expect(retry.body).toBe(first.body);
    expect(await effects()).toBe(1);
  });

  it('is answered with its success when its own effect makes a check fail', async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        send(key, { text: 'once' }, index % 2 ? service.app : second.app),
      ),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(8).fill(201));
    expect((await send(randomUUID(), { text: 'once' })).statusCode).toBe(412);
    expect(await effects()).toBe(1);
  });

  it('belongs to who sent it', async () => {
    const key = randomUUID();
    await send(key, { text: 'sáu' });
    const server = await service.inject({
      method: 'POST',
      url: '/v1/test/effects/a',
      headers: { authorization: `Bearer ${service.secretKey}`, 'idempotency-key': key },
      payload: { text: 'sáu' },
    });
    expect(server.statusCode).toBe(201);
    expect(await effects()).toBe(2);
  });

  it.each([undefined, 'short', 'với dấu tiếng Việt', 'a'.repeat(101)])(
    'is refused with the key %j',
    async (key) => {
      const answer = await service.fetch('/v1/test/effects/a', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'motcua-site-key': service.siteKey,
          ...(key !== undefined && {
            'idempotency-key':
              encodeURIComponent(key).slice(0, 120) === key
                ? key
                : key.replace(/[^\x20-\x7e]/g, ' '),
          }),
        },
        body: '{"text":"bảy"}',
      });
      expect(await answer.json()).toMatchObject({ type: '/problems/idempotency-key-missing' });
    },
  );

  it('is forgotten after a week', async () => {
    const key = randomUUID();
    await send(key, { text: 'tám' });
    await service.context.pool.query(
      "update idempotency set created_at = now() - interval '8 days' where key = $1",
      [key],
    );
    expect(await forgetAnswers(service.context.pool)).toBe(1);
    expect((await send(key, { text: 'tám' })).headers['idempotency-replayed']).toBeUndefined();
  });
});
