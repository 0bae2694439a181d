import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestService } from '../testing/service.test-support.js';
import { UNTRUSTED_ORIGIN, startTestService } from '../testing/service.test-support.js';

const OTHER_ORIGIN = 'https://ngan-hang.example';
const FRAME = '/nhung/nop-ho-so/1.001193';

let service: TestService;
beforeAll(async () => {
  service = await startTestService({
    sites: [
      {
        key: 'pk_two_origins',
        name: 'Ngân hàng',
        origins: [OTHER_ORIGIN, 'https://www.ngan-hang.example'],
        trusted: false,
      },
      { key: 'pk_no_origins', name: 'Chưa có trang', origins: [], trusted: false },
    ],
  });
});
afterAll(() => service.close());

const open = (url: string, headers: Record<string, string> = {}) =>
  service.inject({
    url,
    headers: { accept: 'text/html', 'sec-fetch-dest': 'iframe', ...headers },
  });
const ancestors = (policy: unknown) => /frame-ancestors ([^;]*)/.exec(String(policy))?.[1];

describe('the frame of a site that is not trusted', () => {
  it('may stand in pages of the origins of its key alone', async () => {
    const { statusCode, headers } = await open(`${FRAME}?khoa=pk_test_untrusted`);
    expect(statusCode).toBe(200);
    expect(ancestors(headers['content-security-policy'])).toBe(UNTRUSTED_ORIGIN);
    expect(headers['x-frame-options']).toBeUndefined();
    const both = await open(`${FRAME}?khoa=pk_two_origins`);
    expect(ancestors(both.headers['content-security-policy'])).toBe(
      `${OTHER_ORIGIN} https://www.ngan-hang.example`,
    );
    const none = await open(`${FRAME}?khoa=pk_no_origins`);
    expect(ancestors(none.headers['content-security-policy'])).toBe("'none'");
  });

  it('runs what the service runs and nothing else, and tells nobody where it stands', async () => {
    const { headers, body } = await open(`${FRAME}?khoa=pk_test_untrusted`);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(headers).toMatchObject({
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cache-control': 'private, no-cache',
    });
    expect(headers['permissions-policy']).toContain('microphone=()');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
    expect(body).not.toMatch(/ style=|<style|onload=|javascript:/);
    expect(body).toContain('src="/embed/v1/frame.js"');
    expect(body).toContain('<base target="_blank" />');
  });

  it('holds the form of the procedure, in the language asked for, with a link that needs no script', async () => {
    const english = await open(
      `${FRAME}?khoa=pk_test_untrusted&lang=en&diem-tiep-nhan=cn-01&dung-chung=1`,
    );
    expect(english.body).toContain('<html lang="en">');
    expect(english.body).toContain(`data-hosts="${UNTRUSTED_ORIGIN}"`);
    expect(english.body).toMatch(
      /<motcua-dossier-form\s+procedure="1\.001193"\s+office="cn-01"\s+status-href="\/ho-so\?lang=en"\s+shared-computer/,
    );
    expect(english.body).toContain('href="/nop-ho-so/1.001193?lang=en"');
    expect((await open(`${FRAME}?khoa=pk_test_untrusted`)).body).not.toContain('shared-computer');
  });

  it('writes nothing into itself that the address could carry', async () => {
    const attack = encodeURIComponent('"><script>alert(1)</script>');
    const { body } = await open(
      `/nhung/nop-ho-so/${attack}?khoa=pk_test_untrusted&diem-tiep-nhan=${attack}&lang=${attack}`,
    );
    expect(body).not.toContain('<script>alert');
    expect(body).toContain('<html lang="vi">');
  });

  it.each([
    ['without a key', FRAME, 401],
    ['with a key nobody knows', `${FRAME}?khoa=pk_nobody_knows`, 401],
    ['with a key twice', `${FRAME}?khoa=pk_test_untrusted&khoa=pk_test_trusted`, 401],
  ])('%s is a problem that nobody may frame', async (_what, url, status) => {
    const { statusCode, headers } = await open(url);
    expect(statusCode).toBe(status);
    expect(ancestors(headers['content-security-policy'])).toBe("'none'");
    expect(headers['x-frame-options']).toBe('DENY');
  });

  it('opened by itself is the page of the centre', async () => {
    const { statusCode, headers } = await open(`${FRAME}?khoa=pk_test_untrusted&lang=en`, {
      'sec-fetch-dest': 'document',
    });
    expect(statusCode).toBe(302);
    expect(headers.location).toBe('/nop-ho-so/1.001193?lang=en');
    expect(headers.vary).toContain('Sec-Fetch-Dest');
  });

  it('leaves every other page unframed', async () => {
    for (const url of ['/', '/nop-ho-so/1.001193', '/ho-so']) {
      const { headers } = await open(url);
      expect(ancestors(headers['content-security-policy'])).toBe("'none'");
      expect(headers['x-frame-options']).toBe('DENY');
    }
  });
});
