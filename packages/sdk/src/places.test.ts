import { afterEach, expect, it } from 'vitest';
import { json, problem, startRemote, type Remote } from './remote.test-support.js';
import { Motcua, NotFoundError } from './index.js';

let remote: Remote;
afterEach(() => remote.close());

it('asks for places without a key, as anybody may', async () => {
  remote = await startRemote(({ url }, response) => {
    if (url === '/v1/offices/nowhere') problem(response, 404, 'not-found');
    else if (url === '/v1/offices/diem%20cu') json(response, 200, { id: 'diem cu' });
    else json(response, 200, { items: [], phases: [], source: { vi: 'x' } });
  });
  const motcua = new Motcua({ baseUrl: remote.url, siteKey: 'pk_any_key_of_a_site' });
  await motcua.offices.list({ near: '21.03,105.85', on: '2026-11-22', ward: '00004' });
  expect((await motcua.offices.get('diem cu')).id).toBe('diem cu');
  expect((await motcua.branchRegions.list()).phases).toEqual([]);
  await motcua.wards.list({ query: 'trúc bạch' });
  await expect(motcua.offices.get('nowhere')).rejects.toBeInstanceOf(NotFoundError);
  expect(() => motcua.offices.get('')).toThrow('Expected a code or id');
  expect(remote.received.map(({ url }) => url)).toEqual([
    '/v1/offices?near=21.03%2C105.85&on=2026-11-22&ward=00004',
    '/v1/offices/diem%20cu',
    '/v1/branch-regions',
    '/v1/wards?query=tr%C3%BAc+b%E1%BA%A1ch',
    '/v1/offices/nowhere',
  ]);
  expect(remote.received.every(({ headers }) => headers['motcua-site-key'] === undefined)).toBe(
    true,
  );
});
