import { randomUUID } from 'node:crypto';
import type { DraftContent, HeldDocumentList, KeptDraft } from '@motcua/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  Client,
  THREE_DAYS,
  formOf,
  loadProcedures,
  newDossier,
  person,
} from '../dossiers/dossiers.test-support.js';
import { readEnvironment } from '../environment.js';
import type { TestService } from '../testing/service.test-support.js';
import { TRUSTED_ORIGIN, startTestService } from '../testing/service.test-support.js';

const OWN = 'http://localhost:4180';
const ANH = { id: 'anh', assurance: 2, facts: { ...person, birthDate: '1990-05-17' } };
const BINH = { id: 'binh', assurance: 1, facts: { name: 'Trần Bình', personalId: '001090000001' } };
const HOUR = 3_600_000;
let now = Date.parse('2026-11-23T02:00:00Z');
let service: TestService;
let client: Client;

beforeAll(async () => {
  service = await startTestService({
    now: () => now,
    configuration: { demoPersons: [ANH, BINH] },
  });
  client = new Client(service);
  await loadProcedures(service);
  await client.publish(formOf(THREE_DAYS));
});
afterAll(() => service.close());

interface Asked {
  readonly cookie?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request of a page of the centre. */
function own(method: string, path: string, { cookie, body, headers }: Asked = {}) {
  return service.fetch(path, {
    method,
    headers: {
      ...(method === 'GET' ? { 'sec-fetch-site': 'same-origin' } : { origin: OWN }),
      ...(cookie && { cookie }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

async function signIn(id: string): Promise<string> {
  const response = await own('POST', '/v1/me/session', { body: { person: id } });
  expect(response.status).toBe(200);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

describe('the session of a person', () => {
  it('is opened with a cookie that scripts and other sites do not get', async () => {
    const response = await own('POST', '/v1/me/session', { body: { person: 'anh' } });
    expect(await response.json()).toMatchObject({ facts: ANH.facts, assurance: 2, demo: true });
    const [session, hint] = response.headers.getSetCookie();
    expect(session).toMatch(/^motcua-session=[\w-]{43}; Path=\/; SameSite=Strict; HttpOnly$/);
    expect(hint).toBe('motcua-signed-in=1; Path=/; SameSite=Strict');
  });

  it('is over HTTPS bound to the one host', async () => {
    const secure = await startTestService({
      configuration: { publicUrl: 'https://centre.example', demoPersons: [ANH] },
    });
    try {
      const response = await secure.fetch('/v1/me/session', {
        method: 'POST',
        headers: { origin: 'https://centre.example', 'content-type': 'application/json' },
        body: '{"person":"anh"}',
      });
      expect(response.headers.getSetCookie()[0]).toMatch(
        /^__Host-motcua-session=[\w-]{43}; Path=\/; SameSite=Strict; Secure; HttpOnly$/,
      );
    } finally {
      await secure.close();
    }
  });

  it('says who it is to pages of the centre alone', async () => {
    const cookie = await signIn('anh');
    const mine = await own('GET', '/v1/me', { cookie });
    expect(await mine.json()).toMatchObject({ facts: { name: person.name } });
    expect(mine.headers.get('cache-control')).toBe('no-store');
    const others: readonly Record<string, string>[] = [
      { cookie, origin: 'https://phuong.example', 'motcua-site-key': service.siteKey },
      { cookie, 'sec-fetch-site': 'cross-site' },
      { cookie, 'sec-fetch-site': 'same-site' },
      { cookie, 'sec-fetch-site': 'none' },
      { cookie },
    ];
    for (const headers of others) {
      const response = await service.fetch('/v1/me', { headers });
      expect(response.status).toBe(403);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('opens nothing for a page of another site, whatever cookies its requests have', async () => {
    const cookie = await signIn('anh');
    const filed = await client.site<{ code: string }>('POST', '/v1/dossiers', newDossier(), {
      cookie,
      'idempotency-key': randomUUID(),
    });
    expect(filed.status).toBe(201);
    const { rows } = await service.context.pool.query(
      'select filed_by from dossiers where code = $1',
      [filed.body.code],
    );
    expect(rows).toEqual([{ filed_by: null }]);
    const signOut = await service.fetch('/v1/me/session', {
      method: 'DELETE',
      headers: { cookie, origin: 'https://evil.example' },
    });
    expect(signOut.status).toBe(403);
    expect((await own('GET', '/v1/me', { cookie })).status).toBe(200);
  });

  it('ends when the person signs out, and by itself', async () => {
    const cookie = await signIn('anh');
    const out = await own('DELETE', '/v1/me/session', { cookie });
    expect(out.status).toBe(204);
    expect(out.headers.getSetCookie().every((it) => it.includes('Max-Age=0'))).toBe(true);
    const after = await own('GET', '/v1/me', { cookie });
    expect([after.status, ((await after.json()) as { type: string }).type]).toEqual([
      401,
      '/problems/not-signed-in',
    ]);
    const other = await signIn('anh');
    now += 5 * HOUR;
    expect((await own('GET', '/v1/me', { cookie: other })).status).toBe(401);
    await service.context.persons.clean();
    const { rowCount } = await service.context.pool.query('select from sessions');
    expect(rowCount).toBe(0);
  });

  it('keeps neither the cookie nor the person readable in the database', async () => {
    const cookie = await signIn('anh');
    const { rows } = await service.context.pool.query('select * from sessions');
    const stored = JSON.stringify(rows);
    expect(stored).not.toContain(/motcua-session=([\w-]+)/.exec(cookie)?.[1]);
    expect(stored).not.toContain(person.personalId);
  });
});

describe('people made up', () => {
  it('are chosen on a page of the centre, which leads on to the form', async () => {
    const shown = await own('GET', '/dang-nhap-thu?thu-tuc=1.001193');
    const text = await shown.text();
    expect(text).toContain('không có thật');
    expect(text).toContain(`Vào bằng tên ${ANH.facts.name}`);
    const choose = (body: string, origin = OWN) =>
      service.fetch('/dang-nhap-thu', {
        method: 'POST',
        redirect: 'manual',
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
        body,
      });
    const chosen = await choose('nguoi=anh&thu-tuc=1.001193');
    expect([chosen.status, chosen.headers.get('location')]).toEqual([303, '/nop-ho-so/1.001193']);
    const cookie = chosen.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    expect(await (await own('GET', '/v1/me', { cookie })).json()).toMatchObject({ demo: true });
    expect(await (await own('GET', '/dang-nhap-thu', { cookie })).text()).toContain(
      `Bạn đang dùng thử bằng tên ${ANH.facts.name}`,
    );
    // Nobody is led elsewhere, and no other page signs anybody in.
    const away = await choose('nguoi=anh&thu-tuc=//other.example');
    expect(away.headers.get('location')).toBe('/');
    expect((await choose('nguoi=anh', TRUSTED_ORIGIN)).status).toBe(403);
    const out = await service.fetch('/dang-nhap-thu', {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: OWN, cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'nguoi=',
    });
    expect(out.headers.get('location')).toBe('/dang-nhap-thu');
    expect((await own('GET', '/v1/me', { cookie })).status).toBe(401);
  });

  it('are nobody unless the operator names them', async () => {
    const response = await own('POST', '/v1/me/session', { body: { person: 'somebody' } });
    expect(response.status).toBe(404);
    expect(readEnvironment({}).configuration.demoPersons).toBeUndefined();
  });

  it('are not taken where real people are, unless that is said too', () => {
    const demo = { MOTCUA_DEMO_PERSONS: '[{"id":"an","facts":{"name":"Nguyễn Văn An"}}]' };
    const persons = readEnvironment(demo).configuration.demoPersons;
    expect(persons).toEqual([{ id: 'an', facts: { name: 'Nguyễn Văn An' }, assurance: 2 }]);
    for (const real of [
      { NODE_ENV: 'production' },
      { MOTCUA_PUBLIC_URL: 'https://centre.example' },
    ]) {
      expect(() => readEnvironment({ ...demo, ...real })).toThrow(/MOTCUA_DEMO_PERSONS/);
      const allowed = { ...demo, ...real, MOTCUA_ALLOW_DEMO_PERSONS: 'true' };
      expect(readEnvironment(allowed).configuration.demoPersons).toHaveLength(1);
    }
  });
});

describe('what the centre has of a person', () => {
  const draftOf = (): DraftContent => ({
    procedure: THREE_DAYS,
    formVersion: 1,
    answers: { name: person.name },
    idempotencyKey: randomUUID(),
  });

  it('are drafts, opened without a code by that person alone', async () => {
    const anh = await signIn('anh');
    const kept = (await (
      await own('POST', '/v1/drafts', { cookie: anh, body: draftOf() })
    ).json()) as KeptDraft;
    const list = async (cookie: string, query = ''): Promise<string[]> => {
      const response = await own('GET', `/v1/me/drafts${query}`, { cookie });
      return ((await response.json()) as { items: { id: string }[] }).items.map(({ id }) => id);
    };
    expect(await list(anh)).toEqual([kept.id]);
    expect(await list(anh, `?procedure=${THREE_DAYS}`)).toEqual([kept.id]);
    expect(await list(anh, '?procedure=9.000009')).toEqual([]);
    const path = `/v1/drafts/${kept.id}`;
    expect(await (await own('GET', path, { cookie: anh })).json()).toMatchObject({ version: 1 });
    const saved = await own('PUT', path, {
      cookie: anh,
      body: draftOf(),
      headers: { 'if-match': '"1"' },
    });
    expect(saved.status).toBe(200);
    const binh = await signIn('binh');
    expect(await list(binh)).toEqual([]);
    expect((await own('GET', path, { cookie: binh })).status).toBe(404);
    expect((await own('GET', path)).status).toBe(404);
    const filed = await own('POST', '/v1/dossiers', {
      cookie: anh,
      body: newDossier({ draft: { id: kept.id } }),
    });
    expect(filed.status).toBe(201);
    expect(await list(anh)).toEqual([]);
  });

  it('are papers of dossiers they filed, and can be used again in place of an upload', async () => {
    const anh = await signIn('anh');
    const file = await client.upload('to-khai.pdf');
    const documents = [{ documentId: 'd1', files: [file] }];
    const filed = await own('POST', '/v1/dossiers', {
      cookie: anh,
      body: newDossier({ documents }),
    });
    expect(filed.status).toBe(201);
    const papers = async (cookie: string): Promise<HeldDocumentList> =>
      (await (await own('GET', '/v1/me/documents', { cookie })).json()) as HeldDocumentList;
    const mine = await papers(anh);
    expect(mine.items).toMatchObject([
      { paper: 'Tờ khai', documentId: 'd1', file: { id: file }, procedure: { code: THREE_DAYS } },
    ]);

    const binh = await signIn('binh');
    expect((await papers(binh)).items).toEqual([]);
    const copies = `/v1/me/documents/${file}/copies`;
    expect((await own('POST', copies, { cookie: binh, body: {} })).status).toBe(404);
    expect((await own('POST', copies, { body: {} })).status).toBe(401);

    const taken = await own('POST', copies, { cookie: anh, body: {} });
    expect(taken.status).toBe(201);
    const copy = (await taken.json()) as { id: string; name: string };
    expect(copy).toMatchObject({ name: 'to-khai.pdf', complete: true });
    expect(copy.id).not.toBe(file);
    const second = await own('POST', '/v1/dossiers', {
      cookie: anh,
      body: newDossier({ documents: [{ documentId: 'd1', files: [copy.id] }] }),
    });
    expect(second.status).toBe(201);
    // The file of the earlier dossier itself cannot be moved away from it.
    const moved = await own('POST', '/v1/dossiers', {
      cookie: anh,
      body: newDossier({ documents }),
    });
    expect(moved.status).toBe(422);
  });

  it('are papers filed in their number only once an officer has accepted them', async () => {
    const number = '001090000001';
    const binh = await signIn('binh');
    const files = async (): Promise<string[]> => {
      const response = await own('GET', '/v1/me/documents', { cookie: binh });
      return ((await response.json()) as HeldDocumentList).items.map(({ file }) => file.id);
    };
    const file = await client.upload();
    const filed = await client.file(
      newDossier({
        answers: { name: 'Trần Bình', personalId: number, phone: '0912345678', urgent: false },
        documents: [{ documentId: 'd1', files: [file] }],
      }),
    );
    expect(filed.status).toBe(201);
    expect(await files()).toEqual([]);
    expect((await client.move(filed.body.code, 'accept')).status).toBe(200);
    expect(await files()).toEqual([file]);
    const { rows } = await service.context.pool.query(
      'select applicant_index from dossiers where code = $1',
      [filed.body.code],
    );
    expect(JSON.stringify(rows)).not.toContain(number);
  });
});
