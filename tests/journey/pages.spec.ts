import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { accessible } from './accessible.js';
import { stackHere } from './stack.js';
import type { Stack } from './stack.js';

const shippedForms = readdirSync(
  new URL('../../packages/server/catalogue/forms/', import.meta.url),
).flatMap((name) => /^(\d\.\d{6})\.json$/.exec(name)?.[1] ?? []);

let stack: Stack;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  stack = await stackHere();
});

test('every page is accessible', async ({ page }, { project }) => {
  // Colours do not depend on the width: one scheme for each.
  await page.emulateMedia({ colorScheme: project.name === 'phone' ? 'dark' : 'light' });
  const { wardUrl, serviceUrl, deskUrl } = stack;
  const pages: readonly (readonly [string, RegExp])[] = [
    [`${wardUrl}/`, /Bạn cần làm gì/],
    [`${wardUrl}/thu-tuc/1.001193`, /Bạn cần chuẩn bị/],
    [`${wardUrl}/nop-ho-so/1.001193`, /Phần 1\//],
    [`${wardUrl}/ho-so`, /Mã hồ sơ/],
    [`${wardUrl}/mot-cua`, /Bạn cần làm gì/],
    [`${wardUrl}/diem-tiep-nhan`, /12 khu vực chi nhánh/],
    [`${wardUrl}/khong-co`, /Không tìm thấy trang này/],
    [`${serviceUrl}/`, /Motcua|Trung tâm/],
    [`${serviceUrl}/?lang=en`, /procedure/i],
    [`${serviceUrl}/thu-tuc?q=khai+sinh`, /khai sinh/],
    [`${serviceUrl}/thu-tuc/1.001193`, /Giấy chứng sinh/],
    [`${serviceUrl}/thu-tuc/1.004222?truong-hop=2`, /(Tổng cộng|Nhiều nhất) \d/],
    [`${serviceUrl}/thu-tuc/1.004222/giay-to?truong-hop=2`, /Giấy tờ cần chuẩn bị/],
    [`${serviceUrl}/nop-ho-so/1.001193`, /Phần 1\//],
    [`${serviceUrl}/ho-so`, /hồ sơ/],
    [`${serviceUrl}/diem-tiep-nhan`, /Đống Đa – Hoàn Kiếm – Ba Đình/],
    [`${serviceUrl}/problems/invalid-dossier`, /./],
    [deskUrl, /Đăng nhập/],
  ];
  for (const [url, shows] of pages) {
    await page.goto(url);
    await expect(page.locator('body')).toContainText(shows);
    await accessible(page);
  }
  await page.getByLabel('Tên đăng nhập').fill(stack.officer.username);
  await page.getByLabel('Mật khẩu').fill(stack.officer.password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await accessible(page);
});

test('a case is chosen and its papers are printed without scripts', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${stack.serviceUrl}/thu-tuc/1.004222`);
  const cases = page.getByLabel('Trường hợp của bạn');
  await cases.selectOption({ index: 2 });
  const chosen = (await cases.locator('option').nth(2).innerText()).trim();
  await page.getByRole('button', { name: 'Chọn' }).click();
  await expect(page.getByText('Tổng cộng')).toBeVisible();
  await page.getByRole('link', { name: 'Bản để in' }).click();
  await expect(page.locator('main')).toContainText(chosen);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  const paper = await page.pdf({ format: 'A4' });
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  await page.close();
});

test('one tag leads the whole way, and the back button of the browser leads back', async ({
  page,
}) => {
  const address = `${stack.wardUrl}/mot-cua`;
  await page.goto(address);
  await page.getByRole('searchbox').fill('dang ky khai sinh');
  await page
    .getByRole('link', { name: /đăng ký khai sinh/i })
    .first()
    .click();
  await expect(page.getByText('Bạn cần chuẩn bị')).toBeVisible();
  await page.getByRole('link', { name: /^Nộp hồ sơ/ }).click();
  await expect(page.getByRole('heading', { name: /^Phần 1\// })).toBeVisible();
  expect(page.url()).toBe(address);
  await page.goBack();
  await expect(page.getByText('Bạn cần chuẩn bị')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('dang ky khai sinh');
});

test('nothing on the host page changes when the script is there', async ({ page }) => {
  await page.route('**/embed/v1/motcua.js', (route) => route.abort());
  const look = () =>
    page.evaluate(() =>
      ['body', 'header', 'nav a', 'main', 'footer', 'h2', '.card'].map((selector) => {
        const element = document.querySelector(selector);
        const { color, font, margin, padding, display } = getComputedStyle(element as Element);
        return [selector, color, font, margin, padding, display];
      }),
    );
  await page.goto(stack.wardUrl);
  await expect(page.getByRole('link', { name: 'Tra cứu thủ tục hành chính' })).toBeVisible();
  const before = await look();
  const globals = () => page.evaluate(() => Object.keys(window).sort());
  const globalsBefore = await globals();
  await page.unroute('**/embed/v1/motcua.js');
  await page.goto(stack.wardUrl);
  await expect(page.getByRole('searchbox')).toBeVisible();
  expect(await look()).toEqual(before);
  const added = (await globals()).filter((name) => !globalsBefore.includes(name));
  expect(added.filter((name) => !/^(lit|reactiveElement)/.test(name))).toEqual([]);
});

test('every form of its own opens at its first question, and complains of nothing', async ({
  page,
}, { project }) => {
  test.skip(project.name !== 'phone', 'The questions are the same on every screen.');
  for (const code of shippedForms) {
    await test.step(code, async () => {
      await page.goto(`${stack.wardUrl}/nop-ho-so/${code}`);
      const form = page.locator('motcua-dossier-form');
      await expect(form.getByRole('heading', { name: /^Phần 1\// })).toBeVisible();
      await expect(form.locator('.field').first().locator('input, select').first()).toBeVisible();
      await expect(form.locator('.error, [aria-invalid=true]')).toHaveCount(0);
      // Nothing sticks out of the smallest telephone.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });
  }
});

test('what is filed elsewhere is filled in and checked first, from the page of the procedure', async ({
  page,
}, { project }) => {
  test.skip(project.name !== 'phone', 'The way is the same on every screen.');
  await page.goto(`${stack.wardUrl}/thu-tuc/1.004222`);
  await expect(
    page.getByRole('link', { name: 'Nộp trên Cổng Dịch vụ công quốc gia' }),
  ).toHaveAttribute('href', /^https:\/\/dichvucong\.gov\.vn\//);
  await page.getByRole('link', { name: 'Khai và kiểm tra trước tại đây' }).click();
  await expect(page).toHaveURL(`${stack.wardUrl}/nop-ho-so/1.004222`);
  await expect(page.getByText('Không có gì được nộp ở đây')).toBeVisible();
  await page.goto(`${stack.serviceUrl}/nop-ho-so/1.004222?lang=en`);
  await expect(page.getByRole('heading', { name: /^Part 1 of/ })).toBeVisible();
});
