import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

let service: TestService;
beforeAll(async () => {
  service = await startTestService({
    configuration: { demoPersons: [{ id: 'anh', assurance: 2, facts: person }] },
  });
  await loadProcedures(service);
});
afterAll(() => service.close());

it('a paper taken again counts as much as an upload of its size', async () => {
  const client = new Client(service);
  await client.publish(formOf(THREE_DAYS));
  const post = (path: string, body: unknown, cookie = '') =>
    service.fetch(path, {
      method: 'POST',
      headers: {
        origin: service.context.configuration.publicUrl,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        cookie,
      },
      body: JSON.stringify(body),
    });
  const session = await post('/v1/me/session', { person: 'anh' });
  const cookie = session.headers.getSetCookie().map((one) => one.split(';')[0]);
  const file = await client.upload();
  const documents = [{ documentId: 'd1', files: [file] }];
  expect((await post('/v1/dossiers', newDossier({ documents }), cookie.join('; '))).status).toBe(
    201,
  );
  const take = () => post(`/v1/me/documents/${file}/copies`, {}, cookie.join('; '));
  expect((await take()).status).toBe(201);

  // More than an address may send in an hour.
  await service.context.pool.query('update files set size = 2147483648 where id = $1', [file]);
  const refused = await take();
  expect(refused.status).toBe(429);
  expect(await refused.json()).toMatchObject({ type: '/problems/upload-quota-exceeded' });
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3000);
  const { rows } = await service.context.pool.query('select 1 from files where copied_from = $1', [
    file,
  ]);
  expect(rows).toHaveLength(1);
});
