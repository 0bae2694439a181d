import { Motcua } from '@motcua/sdk';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestService } from '../../../packages/server/src/testing/service.test-support.js';
import type { TestService } from '../../../packages/server/src/testing/service.test-support.js';
import { Browser } from './browser.test-support.js';
import { createDesk } from './desk.js';
import type { DeskOptions } from './desk.js';
import { hashPassword } from './officers.js';

let service: TestService;
let passwordHash: string;
let now: number;

beforeAll(async () => {
  service = await startTestService();
  passwordHash = await hashPassword('mật khẩu đúng', { N: 1024, r: 8, p: 1 });
});
afterAll(() => service.close());
beforeEach(() => {
  now = Date.parse('2026-11-23T09:00:00+07:00');
});

async function browse(options: Partial<DeskOptions> = {}) {
  const desk = await createDesk({
    motcua: new Motcua({ baseUrl: service.url, secretKey: service.secretKey }),
    officers: [
      { id: 'cb-1', name: 'Trần Thị Bình', unit: 'Quầy 1', username: 'binh', passwordHash },
    ],
    now: () => now,
    ...options,
  });
  return new Browser(desk);
}

function signIn(browser: Browser, password = 'mật khẩu đúng', ten = 'binh') {
  return browser.submit('/dang-nhap', { ten, 'mat-khau': password });
}

describe('signing in', () => {
  it('asks first, then goes where the officer wanted to', async () => {
    const browser = await browse();
    await browser.open('/ho-so?sau=abc');
    expect(browser.url).toBe('/dang-nhap?tiep=%2Fho-so%3Fsau%3Dabc');
    await browser.open('/ho-so');
    await signIn(browser);
    expect(browser.url).toBe('/ho-so');
    expect(browser.text).toContain('Trần Thị Bình');
    expect(browser.text).toContain('Chưa có hồ sơ nào');
  });

  it('takes the password with its marks typed in either form', async () => {
    const browser = await (await browse()).open('/dang-nhap');
    await signIn(browser, 'mật khẩu đúng'.normalize('NFD'), ' BINH ');
    expect(browser.url).toBe('/ho-so');
  });

  it('says the same for a wrong password and an unknown name', async () => {
    const browser = await (await browse()).open('/dang-nhap');
    await signIn(browser, 'sai');
    expect(browser.status).toBe(401);
    const wrong = browser.text;
    await signIn(browser, 'sai', 'khong-co');
    expect(browser.text).toBe(wrong);
    expect(browser.page).not.toContain('sai');
  });

  it('makes waiting after five wrong tries, also for the right password', async () => {
    const browser = await (await browse()).open('/dang-nhap');
    for (let count = 0; count < 5; count++) await signIn(browser, 'sai');
    await signIn(browser);
    expect(browser.status).toBe(429);
    expect(browser.text).toContain('đợi 30 giây');
    expect(browser.headers['retry-after']).toBe('30');
    now += 31_000;
    await signIn(browser);
    expect(browser.url).toBe('/ho-so');
  });

  it('never goes to another site afterwards', async () => {
    for (const tiep of ['https://evil.example/', '//evil.example', '/\\evil.example']) {
      const browser = await browse();
      await browser.open(`/dang-nhap?${new URLSearchParams({ tiep }).toString()}`);
      await signIn(browser);
      expect(browser.url).toBe('/ho-so');
    }
  });
});

describe('a session', () => {
  it('has a new id at every sign-in, in a cookie that no script and no other site can use', async () => {
    const browser = await (await browse({ secure: true })).open('/dang-nhap');
    browser.cookies.set('__Host-phien', 'brought-along');
    await signIn(browser);
    const cookie = browser.setCookies.find((line) => line.startsWith('__Host-phien='));
    expect(cookie).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect(browser.cookies.get('__Host-phien')).toMatch(/^[\w-]{43}$/);
  });

  it('ends after half an hour without a request, and says so', async () => {
    const browser = await (await browse()).open('/dang-nhap');
    await signIn(browser);
    now += 29 * 60_000;
    await browser.open('/ho-so');
    now += 29 * 60_000;
    await browser.open('/ho-so');
    expect(browser.url).toBe('/ho-so');
    now += 30 * 60_000;
    await browser.open('/ho-so');
    expect(browser.text).toContain('Phiên làm việc đã kết thúc');
  });

  it('ends at signing out, also for who kept the cookie', async () => {
    const browser = await (await browse()).open('/dang-nhap');
    await signIn(browser);
    const kept = browser.cookies.get('phien') ?? '';
    await browser.submit('/dang-xuat');
    expect(browser.url).toBe('/dang-nhap');
    expect(browser.cookies.has('phien')).toBe(false);
    browser.cookies.set('phien', kept);
    await browser.open('/ho-so');
    expect(browser.url).toContain('/dang-nhap');
  });
});

describe('a form', () => {
  it('is refused without the token of the session, and when another site sends it', async () => {
    const browser = await (await browse()).open('/dang-nhap');
    await signIn(browser);
    const { action, fields } = browser.form('/dang-xuat');
    await browser.post(action, {});
    expect(browser.status).toBe(403);
    await browser.post(action, { csrf: 'x'.repeat(43) });
    expect(browser.status).toBe(403);
    await browser.post(action, fields, { 'sec-fetch-site': 'cross-site' });
    expect(browser.status).toBe(403);
    await browser.open('/ho-so');
    expect(browser.url).toBe('/ho-so');
  });

  it('to sign in is refused when it was not asked for in this browser', async () => {
    const browser = await (await browse()).open('/dang-nhap');
    const { fields } = browser.form('/dang-nhap');
    browser.cookies.clear();
    await browser.post('/dang-nhap', { ...fields, ten: 'binh', 'mat-khau': 'mật khẩu đúng' });
    expect(browser.status).toBe(403);
    expect(browser.cookies.has('phien')).toBe(false);
  });

  it('keeps what is looked for out of the address', async () => {
    const browser = await (await browse()).open('/dang-nhap');
    await signIn(browser);
    await browser.submit('/ho-so', { tim: 'Nguyễn <b>An', phan: 'overdue' });
    expect(browser.url).toBe('/ho-so');
    expect(browser.text).toContain('Không có hồ sơ nào phù hợp');
    expect(browser.page).toContain('value="Nguyễn &#60;b&#62;An"');
    expect(browser.page).not.toContain('<b>An');
    await browser.submit('/ho-so', { 'bo-loc': '1' });
    expect(browser.text).toContain('Chưa có hồ sơ nào');
  });
});

describe('every page', () => {
  it('runs no script but the desk’s own, is not kept, framed or shown the key', async () => {
    const browser = await (await browse()).open('/dang-nhap');
    await signIn(browser);
    expect(browser.headers['content-security-policy']).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self';.*frame-ancestors 'none'$/,
    );
    expect(browser.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    });
    expect(browser.page).not.toMatch(/<script(?! type="module" src="\/js\/)|style="|onclick|sk_/);
  });

  it('says in words what is wrong with the service', async () => {
    const unknown = await (
      await browse({
        motcua: new Motcua({ baseUrl: service.url, secretKey: 'sk_unknown_0123456789' }),
      })
    ).open('/dang-nhap');
    await signIn(unknown);
    expect(unknown.status).toBe(502);
    expect(unknown.text).toContain('Bàn làm việc chưa được cấp quyền');
    const gone = await (
      await browse({
        motcua: new Motcua({ baseUrl: 'http://127.0.0.1:1', secretKey: 'sk_x', maxRetries: 0 }),
      })
    ).open('/dang-nhap');
    await signIn(gone);
    expect(gone.status).toBe(503);
    expect(gone.text).toContain('Dịch vụ chưa trả lời');
  });

  it('answers an unknown address and an unknown dossier', async () => {
    const browser = await (await browse()).open('/dang-nhap');
    await signIn(browser);
    await browser.open('/khong-co');
    expect(browser.status).toBe(404);
    await browser.open('/ho-so/H26.1-261121-9999');
    expect(browser.status).toBe(404);
    expect(browser.text).toContain('Không tìm thấy');
  });
});

describe('a password hash', () => {
  it('is salted, and one that is none keeps the desk from starting', async () => {
    const [first, second] = [await hashPassword('p'), await hashPassword('p')];
    expect(first).toMatch(/^scrypt\$16384\$8\$5\$/);
    expect(first).not.toBe(second);
    const officers = [{ id: '1', name: 'A', username: 'a', passwordHash: 'plain' }];
    await expect(browse({ officers })).rejects.toThrow('is not from npm run hash-password');
  });
});
