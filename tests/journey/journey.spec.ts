import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { FormDefinition } from '@motcua/forms';
import { Motcua } from '@motcua/sdk';
import { accessible } from './accessible.js';
import { fillPage, focused, tabTo } from './keyboard.js';
import { stackHere } from './stack.js';
import type { Stack } from './stack.js';

const catalogue = new URL('../../packages/server/catalogue/', import.meta.url);
const read = <T>(path: string): T =>
  JSON.parse(readFileSync(new URL(path, catalogue), 'utf8')) as T;
const form = read<FormDefinition>('forms/1.001193.json');
const example = read<{ answers: Record<string, unknown> }>('forms/1.001193.example.json');
const choices = Object.fromEntries(
  form.pages
    .flatMap(({ fields }) => fields)
    .flatMap((field) =>
      field.type === 'choice' ? [[field.id, field.choices.map(({ value }) => value)]] : [],
    ),
);
// With the paper certificate, so that a real file goes with it.
const answers = { ...example.answers, birthProof: 'certificate' };

let stack: Stack;
let pdf: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  pdf = join(mkdtempSync(join(tmpdir(), 'motcua-paper-')), 'giay-chung-sinh.pdf');
  writeFileSync(pdf, onePagePdf());
  stack = await stackHere();
});

test('a citizen finds, files, follows and rates birth registration', async ({ page, browser }) => {
  const motcua = new Motcua({ baseUrl: stack.serviceUrl, siteKey: stack.siteKey });
  const before = await motcua.scoreboard.get();

  await test.step('finds the procedure without marks', async () => {
    await page.goto(stack.wardUrl);
    await page.getByRole('searchbox', { name: 'Bạn cần làm gì?' }).focus();
    await page.keyboard.type('dang ky khai sinh');
    const result = page
      .getByRole('list', { name: 'Kết quả tìm kiếm' })
      .getByRole('listitem')
      .first()
      .getByRole('link');
    await expect(result).toHaveText(/đăng ký khai sinh/i);
    await expect(result).toHaveAttribute('href', '/thu-tuc/1.001193');
    await accessible(page);
    await tabTo(page, ({ tag, name }) => tag === 'a' && /đăng ký khai sinh/i.test(name));
    await page.keyboard.press('Enter');
  });

  await test.step('reads what it needs', async () => {
    await expect(page).toHaveURL(/\/thu-tuc\/1\.001193$/);
    const procedure = page.locator('motcua-procedure');
    await expect(procedure).toContainText('Giấy chứng sinh');
    await expect(procedure).toContainText('Trong ngày');
    await expect(procedure).toContainText('Phí, lệ phí');
    await expect(procedure).toContainText('0 ₫ theo công bố');
    await accessible(page);
    await tabTo(page, ({ tag, name }) => tag === 'a' && name.startsWith('Nộp hồ sơ'));
    await page.keyboard.press('Enter');
  });

  const code =
    await test.step('fills in the form by keyboard, attaches a paper, files', async () => {
      await fillForm(page);
      await expect(page.getByText('Trần Nguyễn Minh Anh')).toBeVisible();
      await expect(
        page.getByRole('listitem').filter({ hasText: 'giay-chung-sinh.pdf' }),
      ).toBeVisible();
      await accessible(page);
      await tabTo(page, ({ tag, name }) => tag === 'button' && name === 'Nộp hồ sơ');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: 'Đã nộp hồ sơ' })).toBeVisible();
      await expect(page.getByText(/Dự kiến trả kết quả: .*\d\d\/\d\d\/\d{4}/)).toBeVisible();
      const shown = await page.getByText(/^H26[\w.]*-\d{6}-\d{4}$/).textContent();
      expect(page.url()).not.toContain('H26');
      expect(await drafts(page), 'nothing stays on the device').toBe(0);
      await accessible(page);
      return shown?.trim() ?? '';
    });

  await test.step('opens the status by code', async () => {
    await page.goto(`${stack.wardUrl}/ho-so`);
    await page.getByLabel('Mã hồ sơ').fill(code);
    await page.keyboard.press('Enter');
    await expect(page.locator('motcua-dossier-status')).toContainText('đang chờ tiếp nhận');
    await expect(page.locator('motcua-dossier-status')).not.toContainText('Nguyễn');
    await accessible(page);
  });

  const desk = await browser.newPage();
  await test.step('the desk accepts, processes and completes; the page moves by itself', async () => {
    const status = page.locator('motcua-dossier-status');
    await signIn(desk);
    await move(desk, code, 'Tiếp nhận hồ sơ', 'Tiếp nhận hồ sơ');
    await expect(status).toContainText('đã tiếp nhận hồ sơ', { timeout: 10_000 });
    await move(desk, code, 'Chuyển xử lý', 'Chuyển hồ sơ', {
      'Đơn vị nhận': 'Bộ phận Tư pháp - Hộ tịch',
    });
    await expect(status).toContainText('xem xét', { timeout: 10_000 });
    await move(desk, code, 'Xác nhận đã có kết quả', 'Xác nhận đã có kết quả');
    await expect(status).toContainText('Mời bạn nhận kết quả', { timeout: 10_000 });
    expect(page.url()).toBe(`${stack.wardUrl}/ho-so`);
    await desk.close();
  });

  await test.step('rates once', async () => {
    await page.getByText('Xem chi tiết hồ sơ').click();
    await page.getByLabel(/4 số cuối/).fill('2345');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/Nguyễn T/)).toBeVisible();
    const rating = page.locator('motcua-rating');
    await expect(rating.getByRole('radio', { checked: true })).toHaveCount(0);
    await accessible(page);
    await rating
      .getByRole('radio', { name: /Rất hài lòng/ })
      .first()
      .focus();
    await page.keyboard.press('Space');
    await rating.getByRole('button', { name: 'Gửi đánh giá' }).click();
    await expect(rating).toContainText('Cảm ơn bạn đã đánh giá');
  });

  await test.step('a second rating is refused politely', async () => {
    const view = await motcua.dossiers.lookup(code, { lastFour: '2345' });
    expect(view.rating).toEqual({ allowed: false, rated: true });
    const again = motcua.ratings.rate(
      code,
      { scale: 'satisfaction-5', level: 1 },
      { token: view.token },
    );
    await expect(again).rejects.toMatchObject({ name: 'already-rated', status: 409 });
  });

  await test.step('the scoreboard counts it', async () => {
    const after = await motcua.scoreboard.get();
    expect(after.received - before.received).toBe(1);
    expect(after.finished - before.finished).toBe(1);
    expect(after.satisfaction.n - before.satisfaction.n).toBe(1);
  });
});

const ONCE = 'A dossier is filed once on every screen alike.';

test('a service killed between submit and answer leaves exactly one dossier', async ({ page }, {
  project,
}) => {
  test.skip(project.name !== 'phone', ONCE);
  const before = await dossiersAtTheDesk();
  let killed = false;
  await page.route(`${stack.serviceUrl}/v1/dossiers`, async (route) => {
    if (route.request().method() !== 'POST' || killed) return route.fallback();
    killed = true;
    // The service has stored the dossier; the answer never reaches the citizen.
    await route.fetch();
    await stack.killService();
    return route.abort('connectionreset');
  });
  await page.goto(`${stack.wardUrl}/nop-ho-so/1.001193`);
  await fillForm(page);
  await page.getByRole('button', { name: 'Nộp hồ sơ' }).click();
  await expect(page.getByText(/Chưa biết hồ sơ đã đến nơi hay chưa/)).toBeVisible({
    timeout: 60_000,
  });

  await page.reload();
  await stack.startService();
  await page.reload();
  await expect(page.getByText(/Chưa biết hồ sơ đã đến nơi hay chưa/)).toBeVisible();
  await page.getByRole('button', { name: 'Gửi lại' }).click();
  await expect(page.getByRole('heading', { name: 'Đã nộp hồ sơ' })).toBeVisible({
    timeout: 30_000,
  });
  expect(await dossiersAtTheDesk()).toBe(before + 1);
});

test('two tabs that submit the same draft end in one dossier', async ({ context }, { project }) => {
  test.skip(project.name !== 'desktop', ONCE);
  const before = await dossiersAtTheDesk();
  const first = await context.newPage();
  await first.goto(`${stack.wardUrl}/nop-ho-so/1.001193`);
  await fillForm(first);
  const second = await context.newPage();
  await second.goto(`${stack.wardUrl}/nop-ho-so/1.001193`);
  await expect(second.getByRole('button', { name: 'Nộp hồ sơ' })).toBeVisible();
  // Found first, pressed together: a tab that learns of the other's dossier has no button any more.
  const buttons = await Promise.all(
    [first, second].map((tab) => tab.getByRole('button', { name: 'Nộp hồ sơ' }).elementHandle()),
  );
  const pressTwice = (button: Element): void => {
    (button as HTMLElement).click();
    (button as HTMLElement).click();
  };
  await Promise.all(buttons.map((button) => button?.evaluate(pressTwice)));
  const code = /^H26[\w.]*-\d{6}-\d{4}$/;
  const codes = await Promise.all(
    [first, second].map((tab) => tab.getByText(code).textContent({ timeout: 30_000 })),
  );
  expect(codes[0]).toBe(codes[1]);
  expect(await dossiersAtTheDesk()).toBe(before + 1);
});

test('with JavaScript off the way leads to plain pages', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(stack.wardUrl);
  await page.getByRole('link', { name: 'Tra cứu thủ tục hành chính' }).click();
  await page.getByRole('searchbox').fill('dang ky khai sinh');
  await page.keyboard.press('Enter');
  await page
    .getByRole('link', { name: /đăng ký khai sinh/i })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/đăng ký khai sinh/i);
  await expect(page.getByText('Giấy chứng sinh').first()).toBeVisible();
  await context.close();
});

test('a dead service and a wrong key say what to do and leave the page alone', async ({ page }) => {
  await page.route(`${stack.serviceUrl}/v1/**`, (route) => route.abort('connectionrefused'));
  await page.goto(`${stack.wardUrl}/thu-tuc/1.001193`);
  await expect(page.locator('motcua-procedure')).toContainText('Chưa kết nối được với trung tâm', {
    timeout: 30_000,
  });
  await expect(page.getByRole('link', { name: 'Trang chủ' }).first()).toBeVisible();
  await page.unroute(`${stack.serviceUrl}/v1/**`);

  await page.route(`${stack.serviceUrl}/v1/dossiers/**`, (route) =>
    route.continue({ headers: { ...route.request().headers(), 'motcua-site-key': 'pk_wrong' } }),
  );
  await page.goto(`${stack.wardUrl}/ho-so`);
  await page.getByLabel('Mã hồ sơ').fill('H26-261121-0001');
  await page.keyboard.press('Enter');
  await expect(page.locator('motcua-dossier-status')).toContainText(
    'Trang này chưa được kết nối với trung tâm',
  );
});

/** Fills in all pages of the birth form, to the review. */
async function fillForm(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: /^Phần 1\/\d/ })).toBeVisible();
  const visible = form.pages.length + 1;
  for (let place = 1; place < visible; place += 1) {
    const heading = page.getByRole('heading', { name: new RegExp(`^Phần ${place}/`) });
    await expect(heading).toBeVisible();
    const last = new RegExp(`^Phần (\\d)/\\1`).test((await heading.textContent()) ?? '');
    if (last) break;
    await fillPage(page, answers, choices, { d3: pdf });
    expect((await focused(page)).name).toBe('Tiếp tục');
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('heading', { name: new RegExp(`^Phần ${place + 1}/`) }),
    ).toBeFocused();
  }
}

/** How many dossiers the service has. */
async function dossiersAtTheDesk(): Promise<number> {
  const { desk } = new Motcua({ baseUrl: stack.serviceUrl, secretKey: stack.secretKey });
  let all = 0;
  for await (const dossier of desk.list()) all += dossier.code ? 1 : 0;
  return all;
}

async function signIn(desk: Page): Promise<void> {
  await desk.goto(stack.deskUrl);
  await desk.getByLabel('Tên đăng nhập').fill(stack.officer.username);
  await desk.getByLabel('Mật khẩu').fill(stack.officer.password);
  await desk.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(desk.getByLabel('Mật khẩu')).toHaveCount(0);
}

/** Opens the dossier at the desk and makes a move. */
async function move(
  desk: Page,
  code: string,
  act: string,
  button: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<void> {
  await desk.goto(`${stack.deskUrl}/ho-so/${code}`);
  await desk.getByRole('group', { name: 'Xử lý hồ sơ' }).getByRole('button', { name: act }).click();
  const form = desk.getByRole('dialog', { name: act });
  for (const [label, value] of Object.entries(fields)) await form.getByLabel(label).fill(value);
  await form.getByRole('button', { name: button }).click();
  await desk.waitForLoadState();
}

/** How many drafts the device keeps. */
function drafts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open('motcua');
        request.onsuccess = () => {
          const database = request.result;
          if (!database.objectStoreNames.contains('drafts')) return resolve(0);
          const all = database.transaction('drafts').objectStore('drafts').count();
          all.onsuccess = () => {
            database.close();
            resolve(all.result);
          };
        };
        request.onerror = () => resolve(-1);
      }),
  );
}

/** A small PDF of one page, as a scanner would make it. */
function onePagePdf(): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    '<< /Length 48 >>\nstream\nBT /F1 24 Tf 72 760 Td (GIAY CHUNG SINH) Tj ET\n\nendstream',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = body.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  body += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(body, 'latin1');
}
