import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestService } from '../testing/service.test-support.js';
import { UNTRUSTED_ORIGIN, startTestService } from '../testing/service.test-support.js';

const PLACE = '/v1/here/drafts/1.001193';
const own = { 'sec-fetch-site': 'same-origin' };
const content = {
  procedure: '1.001193',
  formVersion: 1,
  answers: { registrantName: 'Nguyễn Thị Mai' },
  files: [],
  page: 'child',
  idempotencyKey: '0123456789abcdef',
  rest: { prefilled: ['registrantName'] },
};

let service: TestService;
beforeAll(async () => {
  service = await startTestService({
    configuration: { rateLimits: { read: 1_000, write: 1_000, proof: 100 } },
  });
});
afterAll(() => service.close());

const save = (payload: object, headers: Record<string, string> = {}) =>
  service.inject({ method: 'PUT', url: PLACE, headers: { ...own, ...headers }, payload });
const read = (cookie?: string, headers: Record<string, string> = own) =>
  service.inject({ url: PLACE, headers: { ...headers, ...(cookie && { cookie }) } });
const cookieOf = (answer: { headers: Record<string, unknown> }): string =>
  String(answer.headers['set-cookie']).split(';')[0] ?? '';

describe('a draft of a browser that gives the form no storage', () => {
  it('is found again with the cookie, and with nothing else', async () => {
    const kept = await save(content);
    expect(kept.statusCode).toBe(200);
    const written = String(kept.headers['set-cookie']);
    expect(written).toMatch(
      /^motcua-draft-1\.001193=[\w.-]+; Path=\/; Max-Age=604800; HttpOnly; Secure; SameSite=None; Partitioned$/,
    );
    expect(kept.body).not.toContain('code');
    const found = await read(cookieOf(kept));
    expect(found.json()).toMatchObject(content);
    expect(found.headers['cache-control']).toBe('no-store');
    for (const wrong of [
      undefined,
      'motcua-draft-1.001193=x',
      cookieOf(kept).replace(/.$/, (last) => (last === '2' ? '3' : '2')),
      cookieOf(kept).replace('1.001193', '1.000894'),
    ]) {
      const answer = await read(wrong);
      expect(answer.statusCode).toBe(404);
      expect(answer.json()).toMatchObject({ type: '/problems/draft-not-found' });
    }
  });

  it('is replaced in its place, and forgotten with its cookie', async () => {
    const first = await save(content);
    const cookie = cookieOf(first);
    const again = await save({ ...content, page: '#review' }, { cookie });
    expect(cookieOf(again)).toBe(cookie);
    expect(again.json()).toMatchObject({ version: 2, id: first.json<{ id: string }>().id });
    expect((await read(cookie)).json()).toMatchObject({ page: '#review' });
    const removed = await service.inject({
      method: 'DELETE',
      url: PLACE,
      headers: { ...own, cookie },
    });
    expect(removed.statusCode).toBe(204);
    expect(String(removed.headers['set-cookie'])).toContain('Max-Age=0');
    expect((await read(cookie)).statusCode).toBe(404);
    // What was thrown away in another tab is kept anew.
    const anew = await save(content, { cookie });
    expect(cookieOf(anew)).not.toBe(cookie);
    expect((await read(cookieOf(anew))).statusCode).toBe(200);
  });

  it('is saved by the one connection its transaction has, by several tabs at once', async () => {
    const cookie = cookieOf(await save(content));
    const { pool } = service.context;
    let most = 0;
    const watch = (): void => {
      most = Math.max(most, pool.totalCount - pool.idleCount);
    };
    pool.on('acquire', watch);
    try {
      expect((await save({ ...content, page: 'x' }, { cookie })).statusCode).toBe(200);
    } finally {
      pool.off('acquire', watch);
    }
    expect(most).toBe(1);
    const tabs = Array.from({ length: 30 }, (_, tab) =>
      save({ ...content, page: `page${tab}` }, { cookie }),
    );
    const answers = await Promise.all(tabs);
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
    expect(new Set(answers.map((answer) => answer.json<{ version: number }>().version)).size).toBe(
      30,
    );
  });

  it('is kept for the seven days that the frame promises, from the last change on', async () => {
    const life = (answer: { json: <T>() => T }): number => {
      const { savedAt, expiresAt } = answer.json<{ savedAt: string; expiresAt: string }>();
      return (Date.parse(expiresAt) - Date.parse(savedAt)) / 86_400_000;
    };
    const first = await save(content);
    expect(life(first)).toBeCloseTo(7, 3);
    expect(life(await save(content, { cookie: cookieOf(first) }))).toBeCloseTo(7, 3);
  });

  it('is of the procedure in the address, whatever the content says', async () => {
    const kept = await save({ ...content, procedure: '1.000894' });
    expect((await read(cookieOf(kept))).json()).toMatchObject({ procedure: '1.001193' });
  });

  it('is not for other sites, with or without a key', async () => {
    const cookie = cookieOf(await save(content));
    const strangers: readonly Record<string, string>[] = [
      { origin: UNTRUSTED_ORIGIN },
      { origin: UNTRUSTED_ORIGIN, 'motcua-site-key': service.untrustedKey },
      { origin: 'https://phuong.example', 'motcua-site-key': service.siteKey },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of strangers) {
      const answer = await read(cookie, headers);
      expect([401, 403]).toContain(answer.statusCode);
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    }
  });
});
