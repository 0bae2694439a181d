import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Frame, Page } from '@playwright/test';
import type { FormDefinition } from '@motcua/forms';
import { Motcua } from '@motcua/sdk';
import { accessible } from './accessible.js';
import { fillPage, focused, tabTo } from './keyboard.js';
import { startPartner } from './partner.js';
import type { Partner } from './partner.js';
import { stackHere } from './stack.js';
import type { Stack } from './stack.js';

const catalogue = new URL('../../packages/server/catalogue/', import.meta.url);
const read = <T>(path: string): T =>
  JSON.parse(readFileSync(new URL(path, catalogue), 'utf8')) as T;
const form = read<FormDefinition>('forms/1.001193.json');
const { answers } = read<{ answers: Record<string, unknown> }>('forms/1.001193.example.json');
const choices = Object.fromEntries(
  form.pages
    .flatMap(({ fields }) => fields)
    .flatMap((field) =>
      field.type === 'choice' ? [[field.id, field.choices.map(({ value }) => value)]] : [],
    ),
);
const PROCEDURE = '1.001193';
const FORM = `<motcua-dossier-form procedure="${PROCEDURE}"></motcua-dossier-form>`;

let stack: Stack;
let partner: Partner;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  stack = await stackHere();
  partner = await startPartner(stack);
});

test.afterAll(async () => {
  await partner.close();
});

/** What the person types, as they type it and as it is sent. Choices are words of the form, not of the person. */
const secrets = textsIn(answers)
  .filter((text) => /\d{4}|\s/.test(text) && text.length > 7)
  .flatMap((text) => [text, text.replace(/^\+84/, '0'), text.split('-').reverse().join('/')]);

test('a birth is registered in the frame by keyboard, and the page around it learns nothing', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const address = partner.serve('/nghe-len', {
    script: `(${eavesdrop.toString()})()`,
    body: `<h1>Ngân hàng mẫu</h1><p><a href="#truoc">Trước</a></p>${FORM}<p><a href="#sau">Sau</a></p>`,
  });
  await page.goto(address);
  const frame = await framedForm(page);
  await page.getByRole('link', { name: 'Trước' }).focus();

  for (let place = 1; ; place += 1) {
    const heading = frame.getByRole('heading', { name: new RegExp(`^Phần ${place}/`) });
    await expect(heading).toBeVisible();
    if (/^Phần (\d+)\/\1:/.test((await heading.textContent()) ?? '')) break;
    await fillPage(page, answers, choices, {}, frame);
    await page.keyboard.press('Enter');
    await expect(
      frame.getByRole('heading', { name: new RegExp(`^Phần ${place + 1}/`) }),
    ).toBeFocused();
  }
  // Each page begins at its top, though it is the window of the site that scrolls.
  const top = await page
    .locator('motcua-form-frame iframe')
    .evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeGreaterThan(-40);
  await expect(frame.getByText('Trần Nguyễn Minh Anh')).toBeVisible();
  await accessible(page);

  // Laid over something else, where nobody sees it: a press files nothing, also when it is shown while it is pressed.
  const file = frame.getByRole('button', { name: 'Nộp hồ sơ', exact: true });
  const covered = frame.getByRole('alert').filter({ hasText: 'nằm đè lên biểu mẫu' });
  await file.scrollIntoViewIfNeeded();
  for (const style of ['opacity: 0.01', 'filter: blur(4px)', 'position: fixed; top: -3000px']) {
    await page.evaluate((text) => {
      document.querySelector('motcua-dossier-form')?.setAttribute('style', text);
    }, style);
    await page.waitForTimeout(250);
    await file.dispatchEvent('click', { detail: 1 });
    await expect(covered).toHaveCount(1);
    await expect(covered.getByRole('link')).toHaveAttribute('href', `/nop-ho-so/${PROCEDURE}`);
  }
  expect(await dossiersAtTheDesk()).toBe(0);
  await page.locator('motcua-dossier-form').evaluate((element) => element.removeAttribute('style'));
  await frame.getByRole('heading', { name: /^Phần/ }).focus();
  await tabTo(page, ({ tag, name }) => tag === 'button' && name === 'Nộp hồ sơ', frame);
  await page.keyboard.press('Enter');
  await expect(frame.getByRole('heading', { name: 'Đã nộp hồ sơ' })).toBeFocused();
  const code = (await frame.getByText(/^H26[\w.]*-\d{6}-\d{4}$/).textContent()) ?? '';
  // On with the keyboard, out of the frame and back.
  await tabTo(page, ({ tag, name }) => tag === 'a' && name === 'Sau');
  await page.keyboard.press('Shift+Tab');
  await expect.poll(async () => (await focused(page)).tag).toBe('iframe');

  const learned = await page.evaluate(() => {
    const site = window as unknown as { readonly seen: readonly string[] };
    const form = document.querySelector<HTMLElement & { filed?: unknown }>('motcua-dossier-form');
    const entries = performance.getEntries().map((entry) => JSON.stringify(entry));
    const storage = [document.cookie, ...Object.entries(localStorage).flat()];
    return {
      seen: [...site.seen, ...entries, ...storage, document.documentElement.outerHTML],
      filed: form?.filed,
    };
  });
  const all = [...learned.seen, ...partner.asked, page.url()].join('\n');
  expect(learned.seen.length).toBeGreaterThan(50);
  // Words of the catalogue, such as the name of the city, are no secrets.
  const known = (await published()).join('\n');
  const own = [...secrets, code].filter((text) => !known.includes(text));
  expect(own.length).toBeGreaterThan(8);
  expect(own.filter((text) => all.includes(text))).toEqual([]);
  expect(learned.filed).toBeUndefined();
  // What it may know: how far the form is, and that a dossier of this procedure was filed.
  expect(all).toContain('motcua-dossier-page {"page":2,"pages":');
  expect(all).toContain(`motcua-dossier-submit {"procedure":"${PROCEDURE}"`);
  expect(all).not.toContain('Tab key');
  expect(errors).toEqual([]);
  expect(await dossiersAtTheDesk()).toBe(1);
});

test('the page cannot reach into the frame, speak for it, or dress it up', async ({ page }) => {
  const address = partner.serve('/tan-cong', {
    // Of its style sheet, and of what it puts into the messages of the element itself.
    styles: `:root {
      --motcua-accent: url(${stack.partnerUrl}/anh);
      --motcua-ink: #fefefe;
      --motcua-paper: #ffffff;
      --motcua-space-16: 12px;
    }`,
    script: `
      const { postMessage } = MessagePort.prototype;
      MessagePort.prototype.postMessage = function (message) {
        if (message.kind === 'look') {
          Object.assign(message.look.tokens, {
            radius: '4px; } body { display: none } x {',
            'accent-soft': 'red; background: url(${stack.partnerUrl}/nen)',
            __proto__: { ink: 'red' },
          });
          message.look.font = 'x; background: url(${stack.partnerUrl}/nen)';
        }
        if (message.kind === 'language') message.language = '"><img src=x>';
        postMessage.call(this, message);
      };`,
    body: FORM,
  });
  await page.goto(address);
  const frame = await framedForm(page);
  const next = frame.getByRole('button', { name: 'Tiếp tục' });
  await expect(next).toBeVisible();

  // Its content, its window, its storage.
  const reached = await page.evaluate(() => {
    const frame = document
      .querySelector('motcua-dossier-form')
      ?.shadowRoot?.querySelector('motcua-form-frame')
      ?.shadowRoot?.querySelector('iframe');
    const inner = frame?.contentWindow as (Window & { document: Document }) | null | undefined;
    const tries: (() => unknown)[] = [
      () => inner?.document,
      () => inner?.localStorage,
      () => inner?.location.href,
      () => Reflect.get(inner ?? {}, 'customElements'),
    ];
    const results = tries.map((attempt) => {
      try {
        return String(attempt());
      } catch (error) {
        return (error as Error).name;
      }
    });
    return [String(frame?.contentDocument), ...results];
  });
  expect(reached).toEqual(['null', ...Array<string>(4).fill('SecurityError')]);

  // Somebody else's channel, and a page beside it: nobody is answered, nothing changes.
  const answered = await page.evaluate(async (service) => {
    const frame = document
      .querySelector('motcua-dossier-form')
      ?.shadowRoot?.querySelector('motcua-form-frame')
      ?.shadowRoot?.querySelector('iframe');
    const { port1, port2 } = new MessageChannel();
    const heard: unknown[] = [];
    port1.onmessage = ({ data }) => heard.push(data);
    frame?.contentWindow?.postMessage({ motcua: 'motcua-frame/1' }, service, [port2]);
    for (const message of [
      { kind: 'read' },
      { kind: 'look', look: { tokens: { ink: 'red' } } },
      { kind: 'language', language: '"><img src=x>' },
    ]) {
      frame?.contentWindow?.postMessage(message, service);
      port1.postMessage(message);
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
    return heard;
  }, stack.serviceUrl);
  expect(answered).toEqual([]);

  // Of its style sheet only what is a colour or a measure, and none of the colours when they hide what is written.
  const worn = await frame.evaluate(() => ({
    style: document.documentElement.style.cssText,
    shown: getComputedStyle(document.body).display,
    lang: document.documentElement.lang,
  }));
  expect(worn.style).not.toMatch(/url|;\s*}|fefefe|display/);
  expect(worn.style).toContain('--motcua-space-16: 12px');
  expect(worn).toMatchObject({ shown: 'flow-root', lang: 'vi' });
  expect(partner.asked.filter((request) => /\/(anh|nen)/.test(request))).toEqual([]);
});

test('a draft in the frame outlives the page, though the browser gives the frame no storage', async ({
  page,
  context,
}) => {
  await page.goto(partner.serve('/nhap', { body: FORM }));
  const frame = await framedForm(page);
  const name = frame.getByLabel('Họ, chữ đệm, tên của bạn');
  await name.fill('Nguyễn Thị Mai');
  const storage = await frame.evaluate(() => {
    try {
      return localStorage.length;
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(storage).toBe('SecurityError');
  await expect(frame.getByText(/^Đã lưu tại Trung tâm lúc/)).toBeVisible({ timeout: 10_000 });
  await expect(frame.getByText(/Trung tâm giữ bản nháp 7 ngày/)).toBeVisible();
  const [cookie] = (await context.cookies(stack.serviceUrl)).filter(({ name }) =>
    name.startsWith('motcua-draft-'),
  );
  expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'None' });

  await page.reload();
  const again = await framedForm(page);
  await expect(again.getByLabel('Họ, chữ đệm, tên của bạn')).toHaveValue('Nguyễn Thị Mai');
  await again.getByRole('button', { name: 'Bắt đầu lại' }).click();
  await again.getByRole('button', { name: /xoá|xóa|chắc/i }).click();
  await expect(again.getByLabel('Họ, chữ đệm, tên của bạn')).toHaveValue('');
  await expect
    .poll(async () => (await context.cookies(stack.serviceUrl)).map(({ name }) => name))
    .not.toContain(`motcua-draft-${PROCEDURE}`);
});

test('what the form calls answers the page with nothing but a refusal', async ({ page }) => {
  await page.goto(partner.serve('/goi', { body: '<p>Gọi thẳng</p>' }));
  const code = 'H26.1-261122-0001';
  const calls: readonly (readonly [method: string, path: string])[] = [
    ['POST', '/v1/dossiers'],
    ['GET', `/v1/dossiers/${code}`],
    ['POST', `/v1/dossiers/${code}/lookup`],
    ['POST', `/v1/dossiers/${code}/supplements`],
    ['POST', `/v1/dossiers/${code}/rating`],
    ['POST', '/v1/files'],
    ['POST', '/v1/drafts'],
    ['POST', '/v1/drafts/lookup'],
    ['GET', '/v1/drafts/0190a5b0-7d7c-7000-8000-000000000000'],
    ['GET', '/v1/me'],
    ['GET', '/v1/me/drafts'],
  ];
  for (const credentials of ['omit', 'include'] as const) {
    for (const key of [stack.partnerKey, stack.siteKey, undefined]) {
      const statuses = await page.evaluate(
        async ({ calls, service, key, credentials }) => {
          const call = async (method: string, path: string): Promise<string | number> => {
            try {
              const response = await fetch(service + path, {
                method,
                credentials,
                headers: {
                  ...(key !== undefined && { 'Motcua-Site-Key': key }),
                  'Idempotency-Key': '0123456789abcdef',
                  'Motcua-Dossier-Token': 'v1.token-of-somebody',
                  'Content-Type': 'application/json',
                },
                ...(method === 'POST' && { body: '{}' }),
              });
              return response.status;
            } catch (error) {
              return (error as Error).name;
            }
          };
          return await Promise.all(calls.map(([method, path]) => call(method, path)));
        },
        { calls, service: stack.serviceUrl, key, credentials },
      );
      // With cookies the browser does not even hand over the refusal.
      for (const status of statuses) expect([401, 403, 'TypeError']).toContain(status);
      if (credentials === 'include') expect(new Set(statuses)).toEqual(new Set(['TypeError']));
    }
  }
});

test('no proof is asked for on the page: a link leads to the page of the centre', async ({
  page,
}) => {
  const { desk } = new Motcua({ baseUrl: stack.serviceUrl, secretKey: stack.secretKey });
  const [filed] = (await desk.list()).items;
  await page.goto(
    partner.serve('/ho-so', {
      body: `<motcua-dossier-status code="${filed?.code}"></motcua-dossier-status>
        <motcua-rating code="${filed?.code}"></motcua-rating>`,
    }),
  );
  const status = page.locator('motcua-dossier-status');
  await expect(status).toContainText('đang chờ tiếp nhận');
  await status.getByText('Xem chi tiết hồ sơ').click();
  for (const part of [status, page.locator('motcua-rating')]) {
    await expect(part).toContainText('Phần này chỉ mở trên trang của trung tâm');
    await expect(part.getByRole('link', { name: 'Mở trang của trung tâm' })).toHaveAttribute(
      'href',
      `${stack.serviceUrl}/ho-so`,
    );
    await expect(part.getByLabel(/4 số cuối/)).toHaveCount(0);
  }
});

test('where no frame may stand, a link leads to the page of the centre', async ({ page }) => {
  const link = page.getByRole('link', { name: 'Mở trên trang của trung tâm' });
  const there = `${stack.serviceUrl}/nop-ho-so/${PROCEDURE}`;
  await page.goto(
    partner.serve('/khong-khung', {
      body: FORM,
      policy: `frame-src 'self'; connect-src ${stack.serviceUrl}`,
    }),
  );
  await expect(page.getByRole('alert')).toContainText('Biểu mẫu chưa mở được ở đây');
  await expect(link).toHaveAttribute('href', there);
  await accessible(page);

  // The script of the frame does not come.
  await page.route(`${stack.serviceUrl}/embed/v1/frame.js`, (route) => route.abort());
  await page.goto(partner.serve('/khong-chay', { body: FORM }));
  await expect(page.getByRole('alert')).toContainText('Biểu mẫu chưa mở được ở đây', {
    timeout: 10_000,
  });
  await expect(link).toHaveAttribute('href', there);

  // A key of another site, and none, are no way in: nothing can be typed before that is said.
  for (const key of [stack.siteKey, '']) {
    await page.goto(partner.serve('/khoa-khac', { body: FORM, key }));
    await expect(page.getByText('Trang này chưa được kết nối với trung tâm')).toBeVisible();
    await expect(page.locator('iframe, input')).toHaveCount(0);
  }
});

/** The document in the frame of the form. */
async function framedForm(page: Page): Promise<Frame> {
  const element = await page.locator('motcua-form-frame iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('There is no frame');
  return frame;
}

/** What anybody can read about the procedure. */
function published(): Promise<string[]> {
  const paths = [`/v1/procedures/${PROCEDURE}`, `/v1/procedures/${PROCEDURE}/form`, '/v1/wards'];
  return Promise.all(paths.map(async (path) => (await fetch(stack.serviceUrl + path)).text()));
}

async function dossiersAtTheDesk(): Promise<number> {
  const { desk } = new Motcua({ baseUrl: stack.serviceUrl, secretKey: stack.secretKey });
  return (await desk.list()).items.length;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Runs in the page, before anything of Motcua: takes down whatever passes by, by every means a page has. */
function eavesdrop(): void {
  const seen: string[] = [];
  Object.assign(window, { seen });
  const { push, join } = Array.prototype;
  const { stringify } = JSON;
  const note = (what: string, ...values: readonly unknown[]): void => {
    for (const value of values) {
      let text = '';
      try {
        text = typeof value === 'string' ? value : (stringify(value) ?? String(value));
      } catch {
        text = String(value);
      }
      push.call(seen, `${what} ${text}`);
    }
  };
  // What every script uses.
  for (const name of ['push', 'map', 'filter', 'forEach', 'includes'] as const) {
    const original = Array.prototype[name] as (...values: unknown[]) => unknown;
    Object.assign(Array.prototype, {
      [name](this: unknown[], ...values: unknown[]) {
        if (seen.length < 20_000 && typeof this[0] === 'string') note(name, join.call(this, ' '));
        return original.apply(this, values);
      },
    });
    Object.defineProperty(Array.prototype, name, { enumerable: false });
  }
  const { parse } = JSON;
  JSON.parse = (text: string, ...rest) => {
    note('parse', text);
    return parse(text, ...rest) as unknown;
  };
  // What elements are made of.
  const { define } = customElements;
  customElements.define = (name: string, constructor: CustomElementConstructor, ...rest) => {
    note('define', name);
    define.call(customElements, name, constructor, ...rest);
  };
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    return attachShadow.call(this, { ...options, mode: 'open' });
  };
  // What goes over the network and between windows.
  const { fetch } = window;
  window.fetch = async (input, init) => {
    note('fetch', input instanceof Request ? input.url : String(input), init?.headers, init?.body);
    const response = await fetch(input, init);
    note('answer', await response.clone().text());
    return response;
  };
  const { postMessage } = MessagePort.prototype;
  MessagePort.prototype.postMessage = function (message: unknown) {
    note('to the frame', message);
    postMessage.call(this, message);
  };
  const handler = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    ...handler,
    set(this: MessagePort, listener: (event: MessageEvent) => void) {
      handler?.set?.call(this, (event: MessageEvent) => {
        note('from the frame', event.data);
        listener(event);
      });
    },
  });
  const kinds =
    'keydown keyup beforeinput input change compositionend copy paste pointerdown click submit message motcua-dossier-page motcua-dossier-submit';
  for (const kind of kinds.split(' ')) {
    addEventListener(
      kind,
      (event) => {
        const { key, data, page, pages, procedure } = event as unknown as Record<string, unknown>;
        note(kind, { key, data, page, pages, procedure });
      },
      { capture: true },
    );
  }
}
