import type { FiledDossier, PublicStatus } from '@motcua/contract';
import Fastify from 'fastify';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createService, type Service } from '../app.js';
import { startTestService, type TestService } from '../testing/service.test-support.js';
import {
  Client,
  THREE_DAYS,
  formOf,
  loadProcedures,
  newDossier,
  person,
} from './dossiers.test-support.js';
import { StatusFeed } from './status-feed.js';

let service: TestService;
let client: Client;
let other: Service;
let otherUrl: string;
const open: AbortController[] = [];

beforeAll(async () => {
  service = await startTestService();
  client = new Client(service);
  await loadProcedures(service);
  await client.publish(formOf(THREE_DAYS));
  other = await createService(service.context.configuration, { prepared: true });
  otherUrl = await other.app.listen({ host: '127.0.0.1', port: 0 });
});
afterEach(() => {
  for (const controller of open.splice(0)) controller.abort();
});
afterAll(async () => {
  await other.close();
  await service.close();
});

interface Event {
  readonly id: string;
  readonly status: PublicStatus;
}

/** A reader of the events of a dossier. */
async function follow(
  code: string,
  { url = service.url, headers = {} }: { url?: string; headers?: Record<string, string> } = {},
): Promise<{ response: Response; next(): Promise<Event | undefined>; text(): string }> {
  const controller = new AbortController();
  open.push(controller);
  const response = await fetch(new URL(`/v1/dossiers/${code}/events`, url), {
    headers: { 'motcua-site-key': service.siteKey, ...headers },
    signal: controller.signal,
  });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = '';
  let seen = '';
  return {
    response,
    text: () => seen,
    async next() {
      for (;;) {
        const end = waiting.indexOf('\n\n');
        if (end >= 0) {
          const block = waiting.slice(0, end);
          waiting = waiting.slice(end + 2);
          const lines = new Map(
            block.split('\n').map((line) => {
              const colon = line.indexOf(': ');
              return [line.slice(0, colon), line.slice(colon + 2)];
            }),
          );
          if (!lines.has('data')) continue;
          expect(lines.get('event')).toBe('status');
          return {
            id: lines.get('id') ?? '',
            status: JSON.parse(lines.get('data') ?? '') as PublicStatus,
          };
        }
        const { value, done } = await reader.read();
        if (done) return undefined;
        waiting += value;
        seen += value;
      }
    },
  };
}

async function filed(): Promise<FiledDossier> {
  return (await client.file()).body;
}

it('shows the present status at once and every move as it happens', async () => {
  const { code } = await filed();
  const reader = await follow(code);
  expect(reader.response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  expect(reader.response.headers.get('cache-control')).toContain('no-transform');
  expect(await reader.next()).toMatchObject({ id: '1', status: { status: { code: 1 } } });
  await client.move(code, 'accept');
  expect(await reader.next()).toMatchObject({ id: '2', status: { status: { code: 2 } } });
  await client.move(code, 'forward', { unit: 'Phòng Tư pháp' });
  expect(await reader.next()).toMatchObject({ id: '3', status: { status: { code: 4 } } });
  for (const value of Object.values(person)) expect(reader.text()).not.toContain(value);
});

it('tells of the office that decides as asking does, also when it was named after the stream began', async () => {
  const { code } = (await client.file(newDossier({ office: 'ward-00004' }))).body;
  const reader = await follow(code);
  await reader.next();
  await client.move(code, 'accept', { competentOffice: 'ward-00008' });
  const told = (await reader.next())?.status;
  const { body } = await client.site<PublicStatus>('GET', `/v1/dossiers/${code}/status`);
  expect(told).toEqual(body);
  expect(told).toMatchObject({ expected: true });
  await client.move(code, 'take-over');
  expect((await reader.next())?.status).not.toHaveProperty('expected');
  const later = await follow(code, { headers: { 'last-event-id': '1' } });
  expect((await later.next())?.status).toMatchObject({ expected: true, agency: body.agency });
});

it('tells readers of one process what another one did', async () => {
  const { code } = await filed();
  const reader = await follow(code, { url: otherUrl });
  await reader.next();
  const moved = performance.now();
  await client.move(code, 'accept');
  expect(await reader.next()).toMatchObject({ id: '2' });
  expect(performance.now() - moved).toBeLessThan(2_000);
});

it('goes on after the last event a reader has, and misses none', async () => {
  const { code } = await filed();
  for (const move of ['accept', 'forward', 'complete']) await client.move(code, move);
  const reader = await follow(code, { headers: { 'last-event-id': '2' } });
  expect([await reader.next(), await reader.next()]).toMatchObject([
    { id: '3', status: { status: { code: 4 } } },
    { id: '4', status: { status: { code: 9 } } },
  ]);
  const upToDate = await follow(code, { headers: { 'last-event-id': '4' } });
  await client.move(code, 'return-result');
  expect(await upToDate.next()).toMatchObject({ id: '5', status: { status: { code: 10 } } });
  const strange = await follow(code, { headers: { 'last-event-id': 'abc' } });
  expect(await strange.next()).toMatchObject({ id: '5' });
});

it('knows no such code', async () => {
  const { response } = await follow('H26-261123-9999');
  expect(response.status).toBe(404);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
});

it('keeps the number of streams of one address within bounds, and frees them again', async () => {
  const { code } = await filed();
  const readers = [];
  for (let count = 0; count < 20; count += 1) readers.push(await follow(code));
  const refused = await follow(code);
  expect(refused.response.status).toBe(429);
  expect(refused.response.headers.get('retry-after')).toBe('30');
  for (const controller of open.splice(0)) controller.abort();
  await expect.poll(async () => (await follow(code)).response.status).toBe(200);
});

it('shows signs of life and finds what a lost wake-up would have told', async () => {
  const { code } = await filed();
  const deaf = { ...service.context, notifications: { subscribe: () => () => undefined } };
  const feed = new StatusFeed(deaf, { heartbeat: 60 });
  const app = Fastify();
  app.get('/v1/dossiers/:code/events', async (request, reply) =>
    reply.type('text/event-stream').send(await feed.follow(code, request.ip, undefined)),
  );
  app.addHook('preClose', () => {
    feed.close();
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const reader = await follow(code, { url });
  await reader.next();
  await client.move(code, 'accept');
  expect(await reader.next()).toMatchObject({ id: '2' });
  expect(reader.text()).toContain(': heartbeat');
  await app.close();
  expect(await reader.next()).toBeUndefined();
});

it('ends its streams when the service stops', async () => {
  const { code } = await filed();
  const short = await createService(service.context.configuration, { prepared: true });
  const url = await short.app.listen({ host: '127.0.0.1', port: 0 });
  const reader = await follow(code, { url });
  await reader.next();
  const started = performance.now();
  await short.close();
  expect(performance.now() - started).toBeLessThan(2_500);
  expect(await reader.next()).toBeUndefined();
});

it('opens no stream for HEAD, which nobody would ever end', async () => {
  const { body } = await client.file();
  const url = new URL(`/v1/dossiers/${body.code}/events`, service.url);
  const headers = { 'motcua-site-key': service.siteKey };
  for (let index = 0; index < 21; index++) {
    const answer = await fetch(url, { method: 'HEAD', headers });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, OPTIONS']);
  }
  const reader = await follow(body.code);
  expect(reader.response.status).toBe(200);
});
