import { randomUUID } from 'node:crypto';
import type { Draft, DraftContent, DraftState, KeptDraft, Problem } from '@motcua/contract';
import { readResumeCode } from '@motcua/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  Client,
  THREE_DAYS,
  formOf,
  loadProcedures,
  newDossier,
  person,
  type Reply,
} from '../dossiers/dossiers.test-support.js';
import type { TestService } from '../testing/service.test-support.js';
import { startTestService, UNTRUSTED_ORIGIN } from '../testing/service.test-support.js';
import { Drafts } from './service.js';

const DAY = 24 * 3_600_000;
const start = Date.parse('2026-11-23T02:00:00Z');
let now = start;
let service: TestService;
let client: Client;

beforeAll(async () => {
  service = await startTestService({ now: () => now, configuration: { draftDays: 10 } });
  client = new Client(service);
  await loadProcedures(service);
  await client.publish(formOf(THREE_DAYS));
});
afterAll(() => service.close());

function contentOf(changes: Partial<DraftContent> = {}): DraftContent {
  return {
    procedure: THREE_DAYS,
    formVersion: 1,
    answers: { name: person.name, personalId: person.personalId },
    page: 'person',
    idempotencyKey: randomUUID(),
    ...changes,
  };
}

/** The key of a draft, as the test client takes it. */
const keyOf = ({ idempotencyKey }: DraftContent) => idempotencyKey as ReturnType<typeof randomUUID>;

const keep = (content = contentOf(), key = randomUUID()): Promise<Reply<KeptDraft & Problem>> =>
  client.site('POST', '/v1/drafts', content, { 'idempotency-key': key });
const resume = (code: string): Promise<Reply<Draft & Problem>> =>
  client.site('POST', '/v1/drafts/lookup', { code });
const get = (id: string, code: string): Promise<Reply<Draft & Problem>> =>
  client.site('GET', `/v1/drafts/${id}`, undefined, { 'motcua-draft-code': code });
const save = (
  id: string,
  code: string,
  content: DraftContent,
  version: number,
): Promise<Reply<DraftState & Problem>> =>
  client.site('PUT', `/v1/drafts/${id}`, content, {
    'motcua-draft-code': code,
    'if-match': `"${version}"`,
  });
async function remove(id: string, code: string): Promise<number> {
  const response = await service.fetch(`/v1/drafts/${id}`, {
    method: 'DELETE',
    headers: {
      origin: 'https://phuong.example',
      'motcua-site-key': service.siteKey,
      'motcua-draft-code': code,
    },
  });
  return response.status;
}

describe('a draft kept at the centre', () => {
  it('comes back on another device for whoever types its code, however it is typed', async () => {
    const content = contentOf();
    const kept = await keep(content);
    expect(kept.status).toBe(201);
    expect(kept.body.code).toMatch(/^([2-9CFGHJKLMNPQRTVX]{4}-){3}[2-9CFGHJKLMNPQRTVX]{4}$/);
    expect(kept.body.expiresAt).toBe(new Date(now + 10 * DAY).toISOString());
    for (const typed of [kept.body.code, ` ${kept.body.code.toLowerCase().replaceAll('-', ' ')}`]) {
      const found = await resume(typed);
      expect(found.status).toBe(200);
      expect(found.body).toMatchObject({ ...content, id: kept.body.id, version: 1 });
      expect(found.headers.get('etag')).toBe('"1"');
    }
    expect((await get(kept.body.id, kept.body.code)).body.answers).toEqual(content.answers);
  });

  it('is made once for one key, and its code is not stored once it was used', async () => {
    const [content, key] = [contentOf(), randomUUID()];
    const first = await keep(content, key);
    const again = await keep(content, key);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    await resume(first.body.code);
    const { rowCount } = await service.context.pool.query(
      `select from idempotency where route = 'keepDraft' and key = $1`,
      [key],
    );
    expect(rowCount).toBe(0);
  });

  it('is not read by who has the whole database', async () => {
    const kept = await keep();
    const { rows } = await service.context.pool.query('select * from drafts where id = $1', [
      kept.body.id,
    ]);
    const stored = JSON.stringify(rows);
    expect(rows).toHaveLength(1);
    for (const secret of [person.name, person.personalId, THREE_DAYS, kept.body.code]) {
      expect(stored).not.toContain(secret);
    }
    expect(stored).not.toContain(readResumeCode(kept.body.code));
  });

  it('is not read by who has the database and the key of the service, without the code', async () => {
    const kept = await keep();
    const { rows } = await service.context.pool.query<{ content: string; code_key: string }>(
      'select content, code_key from drafts where id = $1',
      [kept.body.id],
    );
    const { secrets } = service.context;
    const places = ['', `${kept.body.id}:draft`, `${kept.body.id}:draft-key`];
    for (const stored of [
      rows[0]!.code_key,
      `${rows[0]!.code_key.split('.')[0]}.${rows[0]!.content}`,
    ]) {
      for (const place of places) expect(() => secrets.decrypt(stored, place)).toThrow();
    }
  });

  it('answers alike for an unknown id, a wrong code, another draft’s code, a removed and an expired one', async () => {
    const [one, other, gone, old] = [await keep(), await keep(), await keep(), await keep()];
    expect(await remove(gone.body.id, gone.body.code)).toBe(204);
    await service.context.pool.query('update drafts set expires_at = $1 where id = $2', [
      new Date(now - 1),
      old.body.id,
    ]);
    const answers = [
      await get(randomUUID(), one.body.code),
      await get(one.body.id, '2222-2222-2222-2222'),
      await get(one.body.id, other.body.code),
      await get(one.body.id, ''),
      await get(gone.body.id, gone.body.code),
      await get(old.body.id, old.body.code),
      await resume('2222-2222-2222-2222'),
      await resume('nothing like a code'),
      await resume(gone.body.code),
      await resume(old.body.code),
      await save(one.body.id, other.body.code, contentOf(), 1),
    ].map(({ status, body: { instance: _, ...body } }) => ({ status, body }));
    expect(answers[0]).toMatchObject({ status: 404, body: { type: '/problems/draft-not-found' } });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('does not let two devices overwrite each other silently', async () => {
    const kept = await keep();
    const { id, code } = kept.body;
    const mine = contentOf({ answers: { name: 'Thiết bị A' } });
    const saved = await save(id, code, mine, 1);
    expect(saved.body).toMatchObject({ id, version: 2 });
    expect(saved.headers.get('etag')).toBe('"2"');
    const theirs = await save(id, code, contentOf({ answers: { name: 'Thiết bị B' } }), 1);
    expect(theirs).toMatchObject({ status: 412, body: { type: '/problems/version-conflict' } });
    expect((await get(id, code)).body.answers).toEqual(mine.answers);
    // The answer to the first save was lost and it is sent again: nothing changed meanwhile.
    expect(await save(id, code, mine, 1)).toMatchObject({ status: 200, body: { version: 2 } });
  });

  it('says which version is meant, and takes no more than a draft can be', async () => {
    const { id, code } = (await keep()).body;
    const without = await client.site<Problem>('PUT', `/v1/drafts/${id}`, contentOf(), {
      'motcua-draft-code': code,
    });
    expect(without.status).toBe(428);
    const large = contentOf({ answers: { story: 'ă'.repeat(300_000) } });
    expect((await save(id, code, large, 1)).status).toBe(413);
    expect((await keep(large)).status).toBe(413);
  });

  it('lives on with every change and is forgotten when its time is over', async () => {
    const { id, code } = (await keep()).body;
    now += 8 * DAY;
    const saved = await save(id, code, contentOf(), 1);
    expect(saved.body.expiresAt).toBe(new Date(now + 10 * DAY).toISOString());
    now += 8 * DAY;
    expect((await get(id, code)).status).toBe(200);
    now += 3 * DAY;
    expect((await get(id, code)).status).toBe(404);
    expect(await new Drafts(service.context).clean()).toBeGreaterThan(0);
    const { rowCount } = await service.context.pool.query('select from drafts where id = $1', [id]);
    expect(rowCount).toBe(0);
    now = start;
  });

  it('keeps the uploads it names as long as itself', async () => {
    const file = await client.upload();
    await service.context.pool.query('update files set created_at = $1 where id = $2', [
      new Date(start),
      file,
    ]);
    const { id, code, expiresAt } = (await keep(contentOf({ files: [{ id: file }] }))).body;
    const until = async (): Promise<unknown> =>
      (await service.context.pool.query('select kept_until from files where id = $1', [file]))
        .rows[0];
    expect(await until()).toEqual({ kept_until: new Date(expiresAt) });
    expect(await remove(id, code)).toBe(204);
    expect(await until()).toEqual({ kept_until: null });
  });
});

describe('filing a kept draft', () => {
  it('removes what was kept, and ends in one dossier from whichever device and site', async () => {
    const content = contentOf();
    const { id, code } = (await keep(content)).body;
    const body = newDossier({ draft: { id, code } });
    const first = await client.file(body, keyOf(content));
    expect(first.status).toBe(201);
    const own = await service.fetch('/v1/dossiers', {
      method: 'POST',
      headers: {
        origin: 'http://localhost:4180',
        'content-type': 'application/json',
        'idempotency-key': content.idempotencyKey,
      },
      body: JSON.stringify(body),
    });
    expect(await own.json()).toEqual(first.body);
    const { rows } = await service.context.pool.query(
      'select content, code_key, person_key from drafts where id = $1',
      [id],
    );
    expect(rows).toEqual([{ content: null, code_key: null, person_key: null }]);
  });

  it('tells another device that still has it that it is filed, and files nothing', async () => {
    const content = contentOf();
    const { id, code } = (await keep(content)).body;
    await client.file(newDossier({ draft: { id, code } }), keyOf(content));
    const filed = { status: 409, body: { type: '/problems/draft-filed' } };
    expect(await get(id, code)).toMatchObject(filed);
    expect(await resume(code)).toMatchObject(filed);
    expect(await save(id, code, content, 1)).toMatchObject(filed);
    expect(await client.file(newDossier({ draft: { id, code } }))).toMatchObject(filed);
    const other = newDossier({ draft: { id, code }, locale: 'en' });
    expect(await client.file(other, keyOf(content))).toMatchObject({
      body: { type: '/problems/idempotency-key-reused' },
    });
  });

  it('keeps the draft when the dossier is refused', async () => {
    const { id, code } = (await keep()).body;
    const refused = await client.file(newDossier({ draft: { id, code }, answers: {} }));
    expect(refused.status).toBe(422);
    expect((await get(id, code)).status).toBe(200);
  });

  it('does not depend on a draft that is gone, and removes nobody else’s', async () => {
    const { id, code } = (await keep()).body;
    const wrong = { id, code: '2222-2222-2222-2222' };
    expect((await client.file(newDossier({ draft: wrong }))).status).toBe(201);
    expect((await get(id, code)).status).toBe(200);
    expect((await client.file(newDossier({ draft: { id: randomUUID() } }))).status).toBe(201);
  });

  it('of two devices at the same moment, one files', async () => {
    const { id, code } = (await keep()).body;
    const answers = await Promise.all([
      client.file(newDossier({ draft: { id, code } })),
      client.file(newDossier({ draft: { id, code }, locale: 'en' })),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });
});

describe('who may ask for drafts', () => {
  it('is no page of a site the centre does not trust', async () => {
    const { id, code } = (await keep()).body;
    const requests: [string, string, unknown?][] = [
      ['POST', '/v1/drafts', contentOf()],
      ['POST', '/v1/drafts/lookup', { code }],
      ['GET', `/v1/drafts/${id}`],
      ['PUT', `/v1/drafts/${id}`, contentOf()],
      ['DELETE', `/v1/drafts/${id}`],
    ];
    for (const [method, path, body] of requests) {
      const response = await service.fetch(path, {
        method,
        headers: {
          origin: UNTRUSTED_ORIGIN,
          'motcua-site-key': service.untrustedKey,
          'motcua-draft-code': code,
          'if-match': '"1"',
          'idempotency-key': randomUUID(),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      expect(await response.json()).toMatchObject({ type: '/problems/site-not-trusted' });
    }
    expect((await get(id, code)).status).toBe(200);
  });
});

describe('trying codes', () => {
  it('ends after a few, by look-up and by id', async () => {
    const strict = await startTestService({
      configuration: { rateLimits: { read: 1_000, write: 1_000, proof: 4 } },
    });
    try {
      const asker = new Client(strict);
      const statuses: number[] = [];
      for (let attempt = 0; attempt < 3; attempt++) {
        statuses.push((await asker.site('POST', '/v1/drafts/lookup', { code: 'x' })).status);
        const header = { 'motcua-draft-code': 'x' };
        const path = `/v1/drafts/${randomUUID()}`;
        statuses.push((await asker.site('GET', path, undefined, header)).status);
      }
      expect(statuses).toEqual([404, 404, 404, 404, 429, 429]);
    } finally {
      await strict.close();
    }
  });
});
