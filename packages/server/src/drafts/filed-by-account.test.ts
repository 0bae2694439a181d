import { randomUUID } from 'node:crypto';
import type { DraftContent, DraftSummary, KeptDraft } from '@motcua/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  Client,
  THREE_DAYS,
  formOf,
  loadProcedures,
  newDossier,
  person,
} from '../dossiers/dossiers.test-support.js';
import type { TestService } from '../testing/service.test-support.js';
import { startTestService } from '../testing/service.test-support.js';

const OWN = 'http://localhost:4180';
const ANH = { id: 'anh', assurance: 2, facts: person };
const HOUR = 3_600_000;
let now = Date.parse('2026-11-23T02:00:00Z');
let service: TestService;

beforeAll(async () => {
  service = await startTestService({ now: () => now, configuration: { demoPersons: [ANH] } });
  await loadProcedures(service);
  await new Client(service).publish(formOf(THREE_DAYS));
});
afterAll(() => service.close());

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly cookie: string;
}

/** A request of a page of the centre. */
async function own(
  method: string,
  path: string,
  { cookie = '', body }: { readonly cookie?: string; readonly body?: unknown } = {},
): Promise<Answer> {
  const response = await service.fetch(path, {
    method,
    headers: {
      ...(method === 'GET' ? { 'sec-fetch-site': 'same-origin' } : { origin: OWN }),
      ...(cookie && { cookie }),
      ...(body !== undefined && {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        'if-match': '"1"',
      }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return {
    status: response.status,
    body: await response.json(),
    cookie: response.headers
      .getSetCookie()
      .map((it) => it.split(';')[0])
      .join('; '),
  };
}

/** A device of its own: the same person, signed in there. */
const device = async (): Promise<string> =>
  (await own('POST', '/v1/me/session', { body: { person: 'anh' } })).cookie;

const contentOf = (): DraftContent => ({
  procedure: THREE_DAYS,
  formVersion: 1,
  answers: { name: person.name },
  idempotencyKey: randomUUID(),
});

async function keep(cookie: string): Promise<string> {
  const { body } = await own('POST', '/v1/drafts', { cookie, body: contentOf() });
  return (body as KeptDraft).id;
}

async function countDossiers(): Promise<number> {
  const { rows } = await service.context.pool.query<{ count: string }>(
    'select count(*) from dossiers',
  );
  return Number(rows[0]?.count);
}

describe('a draft opened by the account, without its code', () => {
  it('is filed by one of two devices, and the other is told', async () => {
    const [one, two] = [await device(), await device()];
    const id = await keep(one);
    const path = `/v1/drafts/${id}`;
    expect(await own('GET', path, { cookie: two })).toMatchObject({ status: 200 });
    const before = await countDossiers();
    const first = await own('POST', '/v1/dossiers', {
      cookie: one,
      body: newDossier({ draft: { id } }),
    });
    expect(first.status).toBe(201);
    const filed = { status: 409, body: { type: '/problems/draft-filed' } };
    expect(await own('GET', path, { cookie: two })).toMatchObject(filed);
    expect(await own('PUT', path, { cookie: two, body: contentOf() })).toMatchObject(filed);
    const second = newDossier({ draft: { id }, locale: 'en' });
    expect(await own('POST', '/v1/dossiers', { cookie: two, body: second })).toMatchObject(filed);
    expect(await countDossiers()).toBe(before + 1);
    const { body } = await own('GET', '/v1/me/drafts', { cookie: two });
    expect((body as { items: readonly DraftSummary[] }).items).toEqual([]);
    const { rows } = await service.context.pool.query(
      'select content, code_key, person_key from drafts where id = $1',
      [id],
    );
    expect(rows).toEqual([{ content: null, code_key: null, person_key: null }]);
  });

  it('is not filed once the session is over, before the person has signed in again', async () => {
    const [one, two] = [await device(), await device()];
    const id = await keep(one);
    now += 5 * HOUR;
    const before = await countDossiers();
    const late = { cookie: two, body: newDossier({ draft: { id } }) };
    const refused = { status: 401, body: { type: '/problems/not-signed-in' } };
    expect(await own('POST', '/v1/dossiers', late)).toMatchObject(refused);
    expect(await countDossiers()).toBe(before);
    const again = { ...late, cookie: await device() };
    expect(await own('POST', '/v1/dossiers', again)).toMatchObject({ status: 201 });
    // It is filed now: the device that is not signed in still makes no second dossier of it.
    expect(await own('POST', '/v1/dossiers', late)).toMatchObject(refused);
    expect(await countDossiers()).toBe(before + 1);
  });

  it('is filed once where another device files it between two sessions', async () => {
    const [one, two] = [await device(), await device()];
    const id = await keep(one);
    now += 5 * HOUR;
    const path = `/v1/drafts/${id}`;
    const gone = { status: 404, body: { type: '/problems/draft-not-found' } };
    expect(await own('PUT', path, { cookie: two, body: contentOf() })).toMatchObject(gone);
    const before = await countDossiers();
    const first = { cookie: await device(), body: newDossier({ draft: { id } }) };
    expect(await own('POST', '/v1/dossiers', first)).toMatchObject({ status: 201 });
    const late = { body: newDossier({ draft: { id }, locale: 'en' }) };
    expect(await own('POST', '/v1/dossiers', { ...late, cookie: two })).toMatchObject({
      status: 401,
    });
    const again = await device();
    const filed = { status: 409, body: { type: '/problems/draft-filed' } };
    expect(await own('PUT', path, { cookie: again, body: contentOf() })).toMatchObject(filed);
    expect(await own('POST', '/v1/dossiers', { ...late, cookie: again })).toMatchObject(filed);
    expect(await countDossiers()).toBe(before + 1);
  });
});
