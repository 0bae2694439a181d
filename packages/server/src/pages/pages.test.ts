import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProcedurePage } from '@motcua/contract';
import {
  Client,
  THREE_DAYS,
  formOf,
  loadProcedures,
  person,
} from '../dossiers/dossiers.test-support.js';
import type { TestService } from '../testing/service.test-support.js';
import { startTestService } from '../testing/service.test-support.js';
import { html, jsonBlock } from './html.js';
import { page, preloads } from './layout.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

async function open(url: string) {
  const answer = await service.inject({ url, headers: { accept: 'text/html' } });
  return { status: answer.statusCode, text: answer.body, headers: answer.headers };
}

const attack = '"><script>alert(1)</script>';

describe('a template', () => {
  it('escapes all that is not markup of its own', () => {
    const made = html`<p title="${attack}">
      ${[attack, html`<b>${"it's"}</b>`]}${undefined}${false}
    </p>`;
    expect(made.text).not.toContain('<script>');
    expect(made.text).toContain('<b>it&#39;s</b>');
  });

  it('keeps a data block closed whatever it holds', () => {
    const { text } = jsonBlock('application/ld+json', { name: '</script><script>alert(1)' });
    expect(text.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(text.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual({
      name: '</script><script>alert(1)',
    });
  });
});

describe('the hotline', () => {
  it('is that of the national portal as a link that calls it, unless the operator names another', async () => {
    const { text } = await open('/');
    expect(text).toMatch(/quốc gia:\s*<a href="tel:18001096">1800 1096<\/a>/);
    expect(text).not.toContain('motcua-hotline');
    const named = page(
      {
        configuration: { ...service.context.configuration, hotline: '1900 1009' },
        language: 'vi',
        styles: '/pages/service.css',
      },
      { title: 'Trang', main: 'Chữ' },
    );
    expect(named).toMatch(/Tổng đài hỗ trợ:\s*<a href="tel:19001009">1900 1009<\/a>/);
    expect(named).toContain('<meta name="motcua-hotline" content="1900 1009"');
  });
});

describe('a long name', () => {
  it('is whole in the heading, with a box that shows it whole without a script', async () => {
    const { text } = await open('/thu-tuc/1.013831');
    expect((await open('/nop-ho-so/2.000815')).text).toMatch(/<h1 class="long-name">/);
    const [, name = ''] = /<h1 class="long-name" lang="vi">([^<]*)<\/h1>/.exec(text) ?? [];
    expect(name.length).toBeGreaterThan(500);
    expect(text).toContain('<label for="whole-name">Hiện đủ tên</label>');
    expect((await open('/thu-tuc/1.001193')).text).not.toContain('whole-name');
  });
});

describe('every page', () => {
  it.each([
    '/',
    '/thu-tuc',
    '/thu-tuc?q=khai+sinh',
    '/thu-tuc/1.001193',
    '/nop-ho-so/1.001193',
    '/ho-so',
    '/diem-tiep-nhan',
    '/diem-tiep-nhan?q=truc+bach',
  ])('%s is complete without scripts, in both languages', async (url) => {
    for (const language of ['vi', 'en']) {
      const page = `${url}${url.includes('?') ? '&' : '?'}lang=${language}`;
      const { status, text, headers } = await open(page);
      expect(status).toBe(200);
      expect(text).toContain(`<html lang="${language}">`);
      expect(text.match(/<h1/g), page).toHaveLength(1);
      expect(text).toContain('<main id="content"');
      expect(text).toContain('class="skip" href="#content"');
      // No inline script or style, only the loader and data blocks; every control has a label.
      expect(text).not.toMatch(/<style|\sstyle=|\son\w+=|<script>/);
      for (const [, id] of text.matchAll(/<(?:input|select)[^>]*\sid="([^"]+)"/g)) {
        expect(text, `${page} ${id}`).toContain(`for="${id}"`);
      }
      expect(headers['content-security-policy']).toContain("script-src 'self'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
    }
  });

  it('has its styles at an address that never changes what it holds', async () => {
    const { text } = await open('/');
    const [, styles = ''] = /href="(\/pages\/service-[0-9a-f]+\.css)"/.exec(text) ?? [];
    const { status, headers } = await open(styles);
    expect([status, headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
    expect(headers['cache-control']).toContain('immutable');
  });

  it('answers 304 to a reader who has it', async () => {
    const { headers } = await open('/thu-tuc/1.001193');
    const again = await service.inject({
      url: '/thu-tuc/1.001193',
      headers: { 'if-none-match': String(headers.etag) },
    });
    expect(again.statusCode).toBe(304);
  });
});

describe('the list', () => {
  it('puts the same procedure first as the service does, with its facts', async () => {
    const { text } = await open('/thu-tuc?q=dang+ky+khai+sinh');
    const [, first] = /href="\/thu-tuc\/([\d.]+)"/.exec(text) ?? [];
    expect(first).toBe('1.001193');
    expect(text).toContain('<mark>');
    for (const label of ['Nơi giải quyết', 'Thời hạn', 'Phí, lệ phí', 'Trong ngày']) {
      expect(text).toContain(label);
    }
  });

  it('has pages that link to each other', async () => {
    const { text } = await open('/thu-tuc');
    expect(text).toContain('rel="next" href="/thu-tuc?trang=2"');
    const second = await open('/thu-tuc?trang=2');
    expect(second.text).toContain('rel="prev"');
    expect((await open('/thu-tuc?trang=9999')).status).toBe(200);
  });

  it('says so when nothing is found, and never repeats what was typed as markup', async () => {
    const { text } = await open(`/thu-tuc?q=${encodeURIComponent(attack)}`);
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('&#60;script&#62;');
    expect((await open('/thu-tuc?q=zzqqxx')).text).toContain('Chưa tìm thấy thủ tục nào');
  });

  it.each([
    ['q=zzqqxx', 'Một số thủ tục thường gặp'],
    ['cap=khong-co', 'Một số thủ tục thường gặp'],
    ['q=khai+sinh&cap=khong-co', 'Ngoài những gì đang lọc thì có'],
  ])(
    'suggests what the list of the interface suggests when nothing is found (%s)',
    async (query, heading) => {
      const { text } = await open(`/thu-tuc?${query}`);
      expect(text).toContain(`<h2>${heading}</h2>`);
      const list = await service.fetch(
        `/v1/procedures?${query.replace('q=', 'query=').replace('cap=', 'level=')}`,
      );
      const { suggestions } = (await list.json()) as ProcedurePage;
      expect(suggestions).toHaveLength(5);
      for (const { code } of suggestions ?? []) expect(text).toContain(`href="/thu-tuc/${code}"`);
    },
  );
});

describe('a procedure', () => {
  it('shows what to bring, what it costs and the next step', async () => {
    const { text } = await open('/thu-tuc/1.001193');
    expect(text).toContain('Bạn cần chuẩn bị');
    expect(text).toMatch(/<input type="checkbox" id="paper-d1"/);
    expect(text).toContain('href="/nop-ho-so/1.001193"');
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(text) ?? [];
    expect(JSON.parse(data)).toMatchObject({
      '@type': 'GovernmentService',
      identifier: '1.001193',
    });
  });

  it('keeps apart what is free, what the council sets and what nobody published', async () => {
    const procedures = (await service.inject({ url: '/v1/procedures?limit=100' })).json().items;
    const one = (test: (fees: { setByCouncil?: boolean } | undefined) => boolean) =>
      procedures.find(({ fees }: { fees?: object }) => test(fees)).code as string;
    const council = await open(`/thu-tuc/${one((fees) => fees?.setByCouncil === true)}`);
    expect(council.text).toContain('Do Hội đồng nhân dân thành phố quy định');
    const unknown = await open(`/thu-tuc/${one((fees) => fees === undefined)}`);
    expect(unknown.text).toMatch(
      /Phí, lệ phí<\/dt>\s*<dd class="unknown">\s*<span[^>]*>Chưa công bố/,
    );
  });

  it('filed elsewhere leads to the national portal', async () => {
    const { text } = await open('/thu-tuc/1.003677');
    expect(text).toContain('Nộp trên Cổng Dịch vụ công quốc gia');
    expect(text).not.toContain('href="/nop-ho-so/1.003677"');
    const filing = await open('/nop-ho-so/1.003677');
    expect(filing.text).toContain('https://dichvucong.gov.vn/');
    expect(filing.text).not.toContain('<motcua-dossier-form');
  });

  it('filed elsewhere is filled in and checked here first, when it has a form', async () => {
    const { text } = await open('/thu-tuc/1.004222');
    expect(text).toContain('Nộp trên Cổng Dịch vụ công quốc gia');
    expect(text).toMatch(/href="\/nop-ho-so\/1\.004222"[^<]*>Khai và kiểm tra trước tại đây</);
    const filing = await open('/nop-ho-so/1.004222');
    expect(filing.text).toContain('Khai và kiểm tra trước khi nộp');
    expect(filing.text).toMatch(/<motcua-dossier-form\s+procedure="1\.004222"/);
    expect(filing.text).toContain('https://dichvucong.gov.vn/');
  });

  it('asks for all that its form needs at once', () => {
    const { text } = html`${preloads(['dossier-form.js'], '1.001193"/x')}`;
    expect(text).toContain('<link rel="modulepreload" href="/embed/v1/dossier-form.js" />');
    const resource = '/v1/procedures/1.001193%22%2Fx';
    expect([...text.matchAll(/as="fetch" href="([^"]+)"/g)].map(([, path]) => path)).toEqual([
      resource,
      `${resource}/form`,
    ]);
    expect(html`${preloads([], '1.001193')}`.text).toBe('');
  });

  it('and its style sheet are sent packed', async () => {
    const asked = { accept: 'text/html', 'accept-encoding': 'br' };
    const whole = await service.inject({ url: '/nop-ho-so/1.001193', headers: asked });
    const [sheet = ''] = /\/pages\/service-\w+\.css/.exec((await open('/')).text) ?? [];
    const styles = await service.inject({ url: sheet, headers: asked });
    for (const { headers } of [whole, styles]) {
      expect(headers).toMatchObject({
        'content-encoding': 'br',
        vary: expect.stringContaining('Accept-Encoding') as string,
      });
    }
    expect(styles.rawPayload.length).toBeLessThan(8_000);
    const again = await service.inject({
      url: '/nop-ho-so/1.001193',
      headers: { ...asked, 'if-none-match': String(whole.headers.etag) },
    });
    expect(again.statusCode).toBe(304);
  });

  it('has its form in an element, and says where to file without scripts', async () => {
    const { text } = await open('/nop-ho-so/1.001193');
    expect(text).toMatch(
      /<motcua-dossier-form\s+procedure="1\.001193"\s+status-href="\/ho-so"\s*>/,
    );
    expect((await open('/nop-ho-so/1.001193?lang=en')).text).toContain(
      'status-href="/ho-so?lang=en"',
    );
    expect(text).toMatch(/<noscript>[\s\S]*JavaScript[\s\S]*<\/noscript>/);
  });

  it('that does not exist is a page with a way on', async () => {
    const { status, text } = await open('/thu-tuc/9.999999');
    expect(status).toBe(404);
    expect(text).toContain('role="search"');
  });
});

describe('the status of a dossier', () => {
  const ask = (ma: string) =>
    service.inject({
      method: 'POST',
      url: '/ho-so',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
      payload: new URLSearchParams({ ma }).toString(),
    });

  it('is asked for by POST, so that no code stands in an address', async () => {
    const { text } = await open('/ho-so');
    expect(text).toContain('action="/ho-so" method="post"');
  });

  it('opens what a copied link names behind the #, whatever stands there', async () => {
    const { text } = await open('/pages/status.js');
    const opened = (hash: string): string => {
      const field = { value: '', form: { requestSubmit: () => {} } };
      const document = { querySelector: () => field };
      runInNewContext(text, { location: { hash }, document, URLSearchParams });
      return field.value;
    };
    expect(opened('#ma=H26.1-261121-0001')).toBe('H26.1-261121-0001');
    expect(opened('#ma=H26-261121-0001?vnp_Amount=1&a=b')).toBe('H26-261121-0001');
    expect([opened('#ma=%'), opened('#ma='), opened('')]).toEqual(['%', '', '']);
  });

  it('answers a code it does not know, and an empty one, without caching', async () => {
    const unknown = await ask(`H26-261121-9999${attack}`);
    expect(unknown.statusCode).toBe(404);
    expect(unknown.headers['cache-control']).toBe('no-store');
    expect(unknown.body).not.toContain('<script>alert');
    expect(unknown.body).toContain('aria-invalid="true"');
    expect((await ask(' ')).statusCode).toBe(422);
  });

  it('shows how far a dossier is and nothing personal', async () => {
    await loadProcedures(service);
    const client = new Client(service);
    await client.publish(formOf(THREE_DAYS));
    const { code } = (await client.file()).body;
    // No clock runs before it is received: nothing is promised.
    const filed = (await ask(code)).body;
    expect(filed).toContain('Dự kiến trả: ');
    expect(filed).not.toMatch(/Hẹn trả|Còn \d/);
    await client.move(code, 'accept');
    expect((await ask(code)).body).toMatch(/Hẹn trả: [^]*Còn \d/);
    const { statusCode, body, headers } = await ask(` ${code.toLowerCase()} `);
    expect(statusCode, body).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toContain(`<motcua-dossier-status code="${code}">`);
    expect(body).toContain('aria-current="step"');
    expect(body).toContain('Được tiếp nhận');
    for (const secret of [...Object.values(person), person.personalId.slice(-4), 'Hồng']) {
      expect(body).not.toContain(secret);
    }
  });

  it('takes no other body than a form', async () => {
    const answer = await service.inject({
      method: 'POST',
      url: '/ho-so',
      headers: { 'content-type': 'text/plain' },
      payload: 'ma=1',
    });
    expect(answer.statusCode).toBe(415);
  });
});
