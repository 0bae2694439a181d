import { canonicalJson } from '@motcua/contract';
import type { PaperContent, SigningKeys } from '@motcua/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { PaperError, verifyReceipt } from './verify.js';

const content: PaperContent = {
  kind: '01',
  title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
  issuer: 'Trung tâm',
  day: '2026-11-25',
  blocks: [{ type: 'text', text: 'Đã nhận đủ hồ sơ' }],
  signatures: [],
};
const base64url = (bytes: ArrayBuffer | Uint8Array): string =>
  Buffer.from(bytes as Uint8Array).toString('base64url');
const encoded = (value: unknown): string => base64url(Buffer.from(JSON.stringify(value)));

/** Signs as any implementation of RFC 7515 and 8037 does. */
class Signer {
  readonly kid: string;
  readonly #pair: CryptoKeyPair;

  constructor(kid: string, pair: CryptoKeyPair) {
    this.kid = kid;
    this.#pair = pair;
  }

  static async make(kid: string): Promise<Signer> {
    const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
    return new Signer(kid, pair as CryptoKeyPair);
  }

  async key(): Promise<SigningKeys['keys'][number]> {
    const { x = '' } = await crypto.subtle.exportKey('jwk', this.#pair.publicKey);
    return { kty: 'OKP', crv: 'Ed25519', x, kid: this.kid, alg: 'EdDSA', use: 'sig' };
  }

  async sign(claims: object, header: object = {}): Promise<string> {
    const head = encoded({ alg: 'EdDSA', kid: this.kid, typ: 'motcua-paper', ...header });
    const signed = `${head}.${encoded(claims)}`;
    const mac = await crypto.subtle.sign('Ed25519', this.#pair.privateKey, Buffer.from(signed));
    return `${signed}.${base64url(mac)}`;
  }
}

let old: Signer;
let current: Signer;
let keys: SigningKeys;
let claims: Record<string, unknown>;

beforeAll(async () => {
  old = await Signer.make('old');
  current = await Signer.make('current');
  keys = { keys: [await current.key(), await old.key()] };
  const digest = await crypto.subtle.digest('SHA-256', Buffer.from(canonicalJson(content)));
  claims = {
    iss: 'https://centre.example',
    jti: '2345678CFGHJKLM9',
    sub: 'H26-261125-0007',
    iat: Date.parse('2026-11-25T09:00:00+07:00') / 1000,
    paper: '01',
    received: Date.parse('2026-11-25T09:00:00+07:00') / 1000,
    due: Date.parse('2026-11-30T09:00:00+07:00') / 1000,
    content: base64url(digest),
  };
});

const problemOf = async (checked: Promise<unknown>): Promise<unknown> => {
  const error = await checked.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(PaperError);
  return (error as PaperError).problem;
};

it('tells what a genuine paper says, by keys old and new, with its whole content', async () => {
  for (const signer of [old, current]) {
    const signature = await signer.sign(claims);
    const issuer = 'https://centre.example/';
    expect(await verifyReceipt(` ${signature}\n`, keys, { issuer, content })).toEqual({
      issuer: 'https://centre.example',
      id: '2345678CFGHJKLM9',
      kind: '01',
      code: 'H26-261125-0007',
      issuedAt: new Date('2026-11-25T02:00:00Z'),
      receivedAt: new Date('2026-11-25T02:00:00Z'),
      dueAt: new Date('2026-11-30T02:00:00Z'),
      provisional: false,
      contentDigest: claims['content'],
      keyId: signer.kid,
    });
  }
});

it('takes the content however its keys are ordered', async () => {
  const turned = Object.fromEntries(Object.entries(content).reverse()) as unknown as PaperContent;
  const signature = await current.sign(claims);
  await expect(verifyReceipt(signature, keys, { content: turned })).resolves.toBeDefined();
});

describe('what is not genuine', () => {
  it('was changed in any part', async () => {
    const signature = await current.sign(claims);
    const [head = '', body = '', mac = ''] = signature.split('.');
    const forged = encoded({ ...claims, due: Number(claims['due']) + 86_400 });
    expect(await problemOf(verifyReceipt(`${head}.${forged}.${mac}`, keys))).toBe(
      'wrong-signature',
    );
    const other = mac.startsWith('A') ? `B${mac.slice(1)}` : `A${mac.slice(1)}`;
    expect(await problemOf(verifyReceipt(`${head}.${body}.${other}`, keys))).toBe(
      'wrong-signature',
    );
    const content2 = { ...content, title: 'Giấy khác' };
    expect(await problemOf(verifyReceipt(signature, keys, { content: content2 }))).toBe(
      'wrong-content',
    );
  });

  it('was signed by a stranger, under a name of ours or not', async () => {
    const stranger = await Signer.make('stranger');
    expect(await problemOf(verifyReceipt(await stranger.sign(claims), keys))).toBe('unknown-key');
    const named = await stranger.sign(claims, { kid: 'current' });
    expect(await problemOf(verifyReceipt(named, keys))).toBe('wrong-signature');
    const revoked = { keys: keys.keys.filter(({ kid }) => kid !== 'old') };
    expect(await problemOf(verifyReceipt(await old.sign(claims), revoked))).toBe('unknown-key');
  });

  it('comes from another centre', async () => {
    const signature = await current.sign(claims);
    const issuer = 'https://other.example';
    expect(await problemOf(verifyReceipt(signature, keys, { issuer }))).toBe('wrong-issuer');
  });

  it('is something else, or asks to be checked in another way', async () => {
    const whole = await current.sign(claims);
    const [, body = '', mac = ''] = whole.split('.');
    for (const text of [
      '',
      'a.b',
      'https://centre.example/xac-minh/2345678CFGHJKLM9',
      await current.sign(claims, { typ: 'JWT' }),
      await current.sign(claims, { alg: 'HS256' }),
      await current.sign(claims, { crit: ['exp'] }),
      await current.sign({ hello: 'world' }),
      `${whole.slice(0, whole.lastIndexOf('.'))}.%%%`,
      `${encoded({ alg: 'none', typ: 'motcua-paper' })}.${body}.${mac}`,
    ]) {
      expect(await problemOf(verifyReceipt(text, keys)), text.slice(0, 40)).toBe('malformed');
    }
  });
});
