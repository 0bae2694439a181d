import { randomBytes, randomUUID } from 'node:crypto';
import type { FiledDossier, PublicStatus } from '@motcua/contract';
import type { FormDefinition } from '@motcua/forms';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createService, type Service } from '../app.js';
import { verifyAudit } from '../audit/service.js';
import { startTestService, type TestService } from '../testing/service.test-support.js';
import {
  Client,
  ELSEWHERE,
  NO_LIMIT,
  SAME_DAY,
  THREE_DAYS,
  formOf,
  loadProcedures,
  newDossier,
  person,
} from './dossiers.test-support.js';

/** A Monday; the Tuesday after it is a holiday. */
const MONDAY = Date.parse('2026-11-23T09:00:00+07:00');

let service: TestService;
let client: Client;
let clock = MONDAY;

beforeAll(async () => {
  service = await startTestService({ now: () => clock });
  client = new Client(service);
  await loadProcedures(service);
  for (const code of [SAME_DAY, THREE_DAYS, ELSEWHERE, NO_LIMIT]) {
    expect((await client.publish(formOf(code))).status).toBe(201);
  }
});
afterAll(() => service.close());
beforeEach(() => {
  clock = MONDAY;
});

const rows = async (query: string, ...values: unknown[]): Promise<Record<string, unknown>[]> =>
  (await service.context.pool.query<Record<string, unknown>>(query, values)).rows;

describe('filing', () => {
  it('gives a code and an appointment in working days', async () => {
    const { status, body } = await client.file();
    expect(status).toBe(201);
    expect(body.code).toMatch(/^H26-261123-\d{4}$/);
    expect(body.status.code).toBe(1);
    // Three working days; 24 November and the weekend are off.
    expect(body.appointment?.dueAt).toBe('2026-11-27T02:00:00.000Z');
    expect(body.appointment?.basis.vi).toContain('3 ngày làm việc');
    expect(body.appointment?.basis.en).toContain('3 working days');
  });

  it('promises a same-day procedure by the end of the day, after 15:00 by the next working day', async () => {
    const early = await client.file(newDossier({ procedure: SAME_DAY }));
    expect(early.body.appointment?.dueAt).toBe('2026-11-23T10:00:00.000Z');
    clock = Date.parse('2026-11-23T15:01:00+07:00');
    const late = await client.file(newDossier({ procedure: SAME_DAY }));
    expect(late.body.appointment?.dueAt).toBe('2026-11-25T10:00:00.000Z');
    clock = Date.parse('2026-11-21T22:00:00+07:00');
    const saturday = await client.file(newDossier({ procedure: SAME_DAY }));
    expect(saturday.body.appointment?.dueAt).toBe('2026-11-23T10:00:00.000Z');
  });

  it('promises nothing when no time limit is published', async () => {
    const { status, body } = await client.file(newDossier({ procedure: NO_LIMIT }));
    expect(status).toBe(201);
    expect(body.appointment).toBeUndefined();
  });

  it('counts codes by the Hanoi day', async () => {
    clock = Date.parse('2026-12-01T23:59:59+07:00');
    const [first, second] = [await client.file(), await client.file()];
    clock = Date.parse('2026-12-02T00:00:00+07:00');
    const next = await client.file();
    expect([first, second, next].map(({ body }) => body.code)).toEqual([
      'H26-261201-0001',
      'H26-261201-0002',
      'H26-261202-0001',
    ]);
  });

  it('leaves no gap in the codes when a filing fails after it got a number', async () => {
    clock = Date.parse('2026-12-03T10:00:00+07:00');
    const file = await client.upload();
    const documents = [{ documentId: 'd1', files: [file] }];
    const both = await Promise.all([
      client.file(newDossier({ documents })),
      client.file(newDossier({ documents })),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect((await client.file()).body.code).toBe('H26-261203-0002');
  });

  it('takes papers that stand in the answers of the form', async () => {
    const form = await service.fetch(`/v1/procedures/${THREE_DAYS}/form`);
    const { definition } = (await form.json()) as { definition: FormDefinition };
    const field = definition.pages
      .flatMap(({ fields }) => fields)
      .find(({ type }) => type === 'documents');
    const dossier = newDossier();
    const papers = (files: string[]) => ({
      ...dossier,
      answers: { ...dossier.answers, [field?.id ?? '']: { d1: files } },
    });
    const filed = await client.file(papers([await client.upload()]));
    expect(filed.status).toBe(201);
    expect(filed.body.documents).toBe(1);
    const unknown = await client.file(papers(['not-a-file']));
    expect(unknown.status).toBe(422);
  });

  it('takes the office by its id and refuses one that does not exist', async () => {
    const ward = await client.file(newDossier({ office: 'ward-00004' }));
    expect(ward.body.office).toContain('Ba Đình');
    const unknown = await client.file(
      newDossier({ office: 'nowhere', result: { method: 'counter', office: 'never' } }),
    );
    expect(unknown.status).toBe(422);
    expect(unknown.body.errors?.map(({ pointer }) => pointer)).toEqual([
      '/office',
      '/result/office',
    ]);
  });
});

describe('what is refused', () => {
  it('names every error at its place, in the language of the request', async () => {
    const { answers } = newDossier();
    const sent = newDossier({
      answers: { ...answers, name: '', phone: '12', urgentReason: 'x', pet: 'dog' },
    });
    const vi = await client.file(sent);
    expect(vi.status).toBe(422);
    expect(vi.body.type).toBe('/problems/invalid-dossier');
    const found = new Map(vi.body.errors?.map((error) => [error.pointer, error.code]));
    expect(found.get('/answers/name')).toBe('required');
    expect(found.get('/answers/phone')).toBe('phone-invalid');
    expect(found.get('/answers/urgentReason')).toBe('answer-not-asked');
    expect(found.get('/answers/pet')).toBe('answer-not-asked');
    const en = await client.site<typeof vi.body>('POST', '/v1/dossiers', sent, {
      'idempotency-key': randomUUID(),
      'accept-language': 'en',
    });
    const detail = (body: typeof vi.body): string | undefined =>
      body.errors?.find(({ pointer }) => pointer === '/answers/phone')?.detail;
    expect(detail(en.body)).toContain('phone');
    expect(detail(vi.body)).not.toBe(detail(en.body));
  });

  it('says where a procedure is filed instead', async () => {
    const { status, body } = await client.file(newDossier({ procedure: ELSEWHERE }));
    expect(status).toBe(409);
    expect(body.type).toBe('/problems/filed-elsewhere');
    expect(body.detail).toContain('https://dichvucong.gov.vn/thu-tuc/3');
  });

  it('knows no such procedure', async () => {
    expect((await client.file(newDossier({ procedure: '9.999999' }))).status).toBe(404);
  });

  it('refuses files that are unknown, not complete, or in another dossier, at the document', async () => {
    const [whole, half] = [await client.upload(), await client.upload('nua.pdf', false)];
    const refused = await client.file(
      newDossier({
        documents: [
          { documentId: 'd1', files: [whole] },
          { documentId: 'portrait', files: [half] },
          { documentId: 'd1', files: ['0'.repeat(32)] },
          { documentId: 'd9', files: [whole] },
        ],
      }),
    );
    expect(refused.status).toBe(422);
    const errors = refused.body.errors?.map(({ pointer, code }) => `${pointer} ${code}`);
    expect(errors).toContain('/documents/1 file-unknown');
    expect(errors).toContain('/documents/2 file-unknown');
    expect(errors).toContain('/documents/3 document-unknown');
    const documents = [{ documentId: 'd1', files: [whole] }];
    const filed = await client.file(newDossier({ documents }));
    expect(filed.body.documents).toBe(1);
    const again = await client.file(newDossier({ documents }));
    expect(again.status).toBe(422);
    expect(again.body.errors?.[0]).toMatchObject({ pointer: '/documents/0', code: 'file-unknown' });
  });

  it('takes answers of an older form that still fit, and says when they do not', async () => {
    const next = formOf(NO_LIMIT, 2);
    const [person1, papers] = next.pages;
    const withQuestion = {
      ...next,
      pages: [
        {
          ...person1!,
          fields: [
            ...person1!.fields,
            {
              id: 'purpose',
              type: 'text',
              label: { vi: 'Mục đích', en: 'Purpose' },
              required: { '==': [{ var: 'urgent' }, true] },
            },
          ],
        },
        papers!,
      ],
    } as typeof next;
    expect((await client.publish(withQuestion)).status).toBe(201);
    const fits = await client.file(newDossier({ procedure: NO_LIMIT, formVersion: 1 }));
    expect(fits.status).toBe(201);
    const [row] = await rows('select form_version from dossiers where code = $1', fits.body.code);
    expect(row?.form_version).toBe(2);
    const lacks = await client.file(
      newDossier({
        procedure: NO_LIMIT,
        formVersion: 1,
        answers: { ...newDossier().answers, urgent: true, urgentReason: 'Đi công tác' },
      }),
    );
    expect(lacks.status).toBe(409);
    expect(lacks.body.type).toBe('/problems/form-changed');
    expect(lacks.body.detail).toContain('Tải lại mẫu đơn');
  });
});

describe('many at once', () => {
  let other: Service;
  let second: Client;

  beforeAll(async () => {
    other = await createService(service.context.configuration, {
      prepared: true,
      now: () => clock,
    });
    second = new Client(service, await other.app.listen({ host: '127.0.0.1', port: 0 }));
  });
  afterAll(() => other.close());

  it('makes one dossier of 64 equal requests to two services', async () => {
    clock = Date.parse('2026-12-11T10:00:00+07:00');
    const key = randomUUID();
    const replies = await Promise.all(
      Array.from({ length: 64 }, (_, index) =>
        (index % 2 ? client : second).file(newDossier(), key),
      ),
    );
    expect(new Set(replies.map(({ body }) => body.code))).toEqual(new Set(['H26-261211-0001']));
    const [{ count } = {}] = await rows(
      "select count(*)::integer from dossiers where code like 'H26-261211-%'",
    );
    expect(count).toBe(1);
    const other64 = await client.file(newDossier({ locale: 'en' }), key);
    expect(other64.status).toBe(422);
    expect(other64.body.type).toBe('/problems/idempotency-key-reused');
  });
});

describe('what is disclosed', () => {
  let filed: FiledDossier;
  beforeAll(async () => {
    clock = MONDAY;
    filed = (await client.file(newDossier({ office: 'ward-00004' }))).body;
  });

  it('shows by the code alone the status and nothing personal', async () => {
    const { status, body } = await client.site<PublicStatus>(
      'GET',
      `/v1/dossiers/${filed.code.toLowerCase()}/status`,
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      code: filed.code,
      status: { code: 1 },
      progress: { step: 1, of: 5 },
      turn: 'agency',
      late: false,
      paused: false,
    });
    expectNothingPersonal(body);
  });

  it('shows with a proof the masked view', async () => {
    for (const lastFour of ['3456', '5678']) {
      const { status, body } = await client.lookUp(filed.code, lastFour);
      expect(status).toBe(200);
      expect(body.applicant).toBe('Nguyễn T** H*** Á**');
      expect(body.rating).toEqual({ allowed: false, rated: false });
      expectNothingPersonal(body);
      expect((await client.open(filed.code, body.token)).status).toBe(200);
    }
  });

  it('answers an unknown code and a wrong proof alike, in comparable time', async () => {
    const wrong = await client.lookUp(filed.code, '0000');
    const unknown = await client.lookUp('H26-261123-9999', '0000');
    expect([wrong.status, unknown.status]).toEqual([404, 404]);
    const { instance: one, ...a } = wrong.body;
    const { instance: two, ...b } = unknown.body;
    expect(a).toEqual(b);
    expect(one).not.toBe(two);
    const times: Record<string, number[]> = { wrong: [], unknown: [] };
    for (let turn = 0; turn < 25; turn += 1) {
      for (const [kind, code] of [
        ['wrong', filed.code],
        ['unknown', 'H26-261123-9999'],
      ] as const) {
        const start = performance.now();
        await client.lookUp(code, '0000');
        times[kind]!.push(performance.now() - start);
      }
    }
    const median = (kind: string): number => times[kind]!.sort((x, y) => x - y)[12]!;
    expect(median('wrong') / median('unknown')).toBeGreaterThan(0.6);
    expect(median('wrong') / median('unknown')).toBeLessThan(1.6);
  });

  it('opens with a token of this dossier only, for an hour', async () => {
    const other = (await client.file()).body;
    expect((await client.open(filed.code, filed.token)).status).toBe(200);
    for (const [code, token] of [
      [filed.code, other.token],
      [filed.code, `${filed.token}x`],
      [filed.code, 'x'],
      ['H26-261123-9999', filed.token],
    ] as const) {
      const { status, body } = await client.open(code, token);
      expect(status).toBe(401);
      expect(body.type).toBe('/problems/token-invalid');
    }
    clock = MONDAY + 61 * 60_000;
    expect((await client.open(filed.code, filed.token)).status).toBe(401);
  });

  it('limits how often one dossier is guessed at, from whatever address and however it is written', async () => {
    const strict = await createService(
      {
        ...service.context.configuration,
        rateLimits: { read: 1e5, write: 1e5, proof: 2 },
        proofsADay: { dossier: 6 },
        trustProxy: true,
      },
      { prepared: true, now: () => clock },
    );
    try {
      const { code } = (await client.file()).body;
      const guess = async (address: number, written: string): Promise<number> => {
        const { statusCode } = await strict.app.inject({
          method: 'POST',
          url: `/v1/dossiers/${encodeURIComponent(written)}/lookup`,
          headers: {
            'motcua-site-key': service.siteKey,
            'x-forwarded-for': `198.51.100.${address}`,
          },
          payload: { lastFour: '0001' },
        });
        return statusCode;
      };
      const statuses = [];
      for (let turn = 0; turn < 8; turn += 1) {
        const written = turn % 2 ? code.replace('-', ` ${'\u2013'} `).toLowerCase() : code;
        statuses.push(await guess(turn, written));
      }
      expect(statuses).toEqual([404, 404, 404, 404, 404, 404, 429, 429]);
    } finally {
      await strict.close();
    }
  });

  it('needs a trusted site for anything personal', async () => {
    const headers = { origin: 'https://tin.example', 'motcua-site-key': service.untrustedKey };
    const status = await client.site(
      `GET`,
      `/v1/dossiers/${filed.code}/status`,
      undefined,
      headers,
    );
    expect(status.status).toBe(200);
    const view = await client.site(
      'POST',
      `/v1/dossiers/${filed.code}/lookup`,
      { lastFour: '3456' },
      headers,
    );
    expect(view.status).toBe(403);
  });
});

describe('what is stored', () => {
  let filed: FiledDossier;
  beforeAll(async () => {
    clock = MONDAY;
    filed = (await client.file()).body;
  });

  it('keeps no personal value in clear in any table', async () => {
    const tables = await rows(
      "select table_name from information_schema.tables where table_schema = 'public'",
    );
    for (const { table_name: table } of tables) {
      const found = await rows(
        `select t::text as line from "${String(table)}" t
         where t::text ilike any (array[$1, $2, $3, $4])`,
        ...['%001190123456%', '%912345678%', '%hong.anh@%', '%Hồng Ánh%'],
      );
      expect(found, String(table)).toEqual([]);
    }
    const [row] = await rows('select * from dossiers where code = $1', filed.code);
    expect(row?.answers).toMatch(/^[0-9a-f]{8}\.[\w-]{40,}$/);
    expect(row?.applicant_personal_id).toMatch(/^[0-9a-f]{8}\.[\w-]{40,}$/);
  });

  it('never changes or forgets a step or an audit entry', async () => {
    for (const table of ['dossier_statuses', 'dossier_audit']) {
      await expect(rows(`update ${table} set at = now()`)).rejects.toThrow('append-only');
      await expect(rows(`delete from ${table}`)).rejects.toThrow('append-only');
      await expect(rows(`truncate ${table} cascade`)).rejects.toThrow('append-only');
    }
  });

  it('chains the audit, so that a change shows', async () => {
    await client.move(filed.code, 'accept');
    const [{ id } = {}] = await rows('select id from dossiers where code = $1', filed.code);
    expect(await verifyAudit(service.context.db, String(id))).toEqual({ entries: 3 });
    await rows('alter table dossier_audit disable trigger append_only');
    await rows(
      `update dossier_audit set who = '{"kind":"nobody"}' where dossier_id = $1 and sequence = 1`,
      id,
    );
    await rows('alter table dossier_audit enable trigger append_only');
    expect(await verifyAudit(service.context.db, String(id))).toEqual({ entries: 3, broken: 1 });
  });

  it('writes an event with each change, nothing personal in it', async () => {
    const events = await rows(
      'select source, type, subject, data from outbox_events where subject = $1 order by position',
      filed.code,
    );
    expect(events.map(({ type }) => type)).toEqual([
      'motcua.dossier.filed',
      'motcua.dossier.moved',
    ]);
    expectNothingPersonal(events);
  });

  it('does not start beside dossiers whose key it does not have', async () => {
    const lost = { ...service.context.configuration, fieldKey: randomBytes(32).toString('base64') };
    await expect(createService(lost, { prepared: true })).rejects.toThrow('another key');
  });

  it('keeps everything over a restart of the service', async () => {
    const again = await createService(service.context.configuration, {
      prepared: true,
      now: () => clock,
    });
    try {
      const url = await again.app.listen({ host: '127.0.0.1', port: 0 });
      const restarted = new Client(service, url);
      expect((await restarted.lookUp(filed.code, '3456')).body.history).toHaveLength(2);
      expect((await restarted.open(filed.code, filed.token)).status).toBe(200);
    } finally {
      await again.close();
    }
  });
});

function expectNothingPersonal(body: unknown): void {
  const text = JSON.stringify(body);
  for (const value of [...Object.values(person), '0912345678', '912345678', 'Hồng', 'Ánh']) {
    expect(text).not.toContain(value);
  }
}
