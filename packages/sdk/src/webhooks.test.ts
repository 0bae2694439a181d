import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json, startRemote, type Remote } from './remote.test-support.js';
import { Motcua } from './index.js';

const id = '4f3c1a52-7a0f-4d7e-9f59-6f3f8f1f7a11';
const delivery = '7d3c1a52-7a0f-4d7e-9f59-6f3f8f1f7a12';

let remote: Remote;
let motcua: Motcua;
beforeAll(async () => {
  remote = await startRemote(({ method, url }, response) => {
    if (method === 'DELETE') return void response.writeHead(204).end();
    if (method === 'POST') return json(response, 201, { id });
    const isFirst = !url.includes('cursor');
    json(response, 200, { items: [{ id: isFirst ? 'a' : 'b' }], ...(isFirst && { next: 'x' }) });
  });
  motcua = new Motcua({ baseUrl: remote.url, secretKey: 'sk_0123456789abcdef' });
});
afterAll(() => remote.close());

describe('webhooks', () => {
  it('are made, rotated and sent again once, however often an answer is lost', async () => {
    await motcua.webhooks.create({ url: 'https://bank.example/', types: ['motcua.payment.*'] });
    await motcua.webhooks.rotateSecret(id, 48);
    await motcua.webhooks.redeliver(id, delivery);
    const [created, rotated, again] = remote.received.splice(0);
    expect(created).toMatchObject({ method: 'POST', url: '/v1/webhooks' });
    expect(created?.headers).toMatchObject({ authorization: 'Bearer sk_0123456789abcdef' });
    expect(rotated?.url).toBe(`/v1/webhooks/${id}/secret`);
    expect(JSON.parse(String(rotated?.body))).toEqual({ overlapHours: 48 });
    expect(again?.url).toBe(`/v1/webhooks/${id}/deliveries/${delivery}/redelivery`);
    for (const one of [created, rotated, again]) {
      expect(one?.headers['idempotency-key']).toMatch(/^\w{32}$/);
    }
  });

  it('list what was sent page after page, and are removed', async () => {
    const found: string[] = [];
    for await (const one of motcua.webhooks.deliveries(id, { state: 'failed' })) found.push(one.id);
    expect(found).toEqual(['a', 'b']);
    expect((await motcua.webhooks.list()).items).toHaveLength(1);
    await expect(motcua.webhooks.remove(id)).resolves.toBeUndefined();
    expect(remote.received.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `GET /v1/webhooks/${id}/deliveries?state=failed`,
      `GET /v1/webhooks/${id}/deliveries?state=failed&cursor=x`,
      'GET /v1/webhooks',
      `DELETE /v1/webhooks/${id}`,
    ]);
  });
});
