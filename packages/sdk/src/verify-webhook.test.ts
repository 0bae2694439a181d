import { describe, expect, it } from 'vitest';
import { WebhookError, verifyWebhook } from './verify-webhook.js';

// The example of the specification of Standard Webhooks, as its libraries test it.
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const event = {
  specversion: '1.0',
  id: 'e1',
  source: 'https://centre.example/v1/dossiers',
  type: 'motcua.dossier.moved',
  subject: 'H26-261125-0001',
  time: '2026-11-25T02:00:00.000Z',
  datacontenttype: 'application/json',
  data: { move: 'accept' },
};
const body = JSON.stringify(event);
const now = Date.parse(event.time);

async function sign(text: string, at = now, key = secret): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(at / 1000));
  const raw = Buffer.from(key.slice(6), 'base64');
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', raw, hmac, false, ['sign']);
  const signed = Buffer.from(`msg_1.${timestamp}.${text}`);
  const mac = Buffer.from(await crypto.subtle.sign('HMAC', imported, signed)).toString('base64');
  return {
    'webhook-id': 'msg_1',
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${mac}`,
  };
}

async function problem(...given: Parameters<typeof verifyWebhook>): Promise<string> {
  try {
    await verifyWebhook(given[0], given[1], given[2], { now, ...given[3] });
  } catch (error) {
    if (error instanceof WebhookError) return error.problem;
    throw error;
  }
  return 'none';
}

describe('a delivery', () => {
  it('is signed as the specification says', async () => {
    const headers = {
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    };
    const payload = '{"test": 2432232314}';
    // The signature holds; what it signs is no event of ours.
    expect(await problem(payload, headers, secret, { now: 1614265330_000 })).toBe('malformed');
    expect(await problem(`${payload} `, headers, secret, { now: 1614265330_000 })).toBe(
      'wrong-signature',
    );
  });

  it('is read with the id that repeats have, from headers of any shape', async () => {
    const headers = await sign(body);
    const expected = { ...event, deliveryId: 'msg_1' };
    expect(await verifyWebhook(body, headers, secret, { now })).toEqual(expected);
    expect(await verifyWebhook(Buffer.from(body), new Headers(headers), secret, { now })).toEqual(
      expected,
    );
  });

  it('is believed with any of the secrets and any of the signatures', async () => {
    const other = `whsec_${Buffer.from('another secret of 24 bytes').toString('base64')}`;
    const [first, second] = [await sign(body), await sign(body, now, other)];
    const both = {
      ...first,
      'webhook-signature': `v1a,x ${second['webhook-signature']} ${first['webhook-signature']}`,
    };
    expect(await problem(body, both, secret)).toBe('none');
    expect(await problem(body, first, [other, secret])).toBe('none');
    expect(await problem(body, first, other)).toBe('wrong-signature');
  });

  it('is not believed when it is old, changed, incomplete or not an event', async () => {
    expect(await problem(body, await sign(body, now - 301_000), secret)).toBe('wrong-time');
    expect(await problem(body, await sign(body, now + 301_000), secret)).toBe('wrong-time');
    expect(await problem(body, await sign(body, now - 301_000), secret, { tolerance: 400 })).toBe(
      'none',
    );
    const headers = await sign(body);
    expect(await problem(body.replace('accept', 'refuse'), headers, secret)).toBe(
      'wrong-signature',
    );
    expect(await problem(body, { ...headers, 'webhook-timestamp': 'NaN' }, secret)).toBe(
      'wrong-time',
    );
    expect(await problem(body, { ...headers, 'webhook-id': undefined }, secret)).toBe(
      'missing-header',
    );
    expect(await problem(body, { ...headers, 'webhook-signature': 'v1,%' }, secret)).toBe(
      'wrong-signature',
    );
    expect(await problem(body, headers, 'sk_x')).toBe('wrong-secret');
    expect(await problem('[]', await sign('[]'), secret)).toBe('malformed');
    expect(await problem('<x>', await sign('<x>'), secret)).toBe('malformed');
  });
});
