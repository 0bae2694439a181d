import { expect, test } from '@playwright/test';
import { accessible } from './accessible.js';
import { focused, tabTo } from './keyboard.js';
import { stackHere } from './stack.js';
import type { Stack } from './stack.js';

let stack: Stack;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  stack = await stackHere();
});

test('an old district name, typed without marks, finds the branch region by the keyboard alone', async ({
  page,
}) => {
  await page.goto(`${stack.wardUrl}/diem-tiep-nhan`);
  await expect(page.getByText('12 khu vực chi nhánh')).toBeVisible();
  await tabTo(page, ({ id }) => id === 'place');
  await page.keyboard.type('quan cau giay');
  const district = page.getByRole('button', { name: /^Quận Cầu Giấy/ });
  await expect(district).toContainText('Cầu Giấy – Thanh Xuân');
  await expect(page.getByRole('status').filter({ hasText: 'nơi khớp' })).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Quận Cầu Giấy' })).toBeFocused();
  await expect(page.getByText('Kế hoạch 29/KH-UBND')).toBeVisible();
  await accessible(page);

  // On to a ward of today: its nearest points, and the picture beside them.
  const summary = await tabTo(page, ({ tag }) => tag === 'summary');
  expect(summary.name).toMatch(/phường, xã hôm nay/);
  await page.keyboard.press('Enter');
  await tabTo(page, ({ name }) => name === 'Phường Nghĩa Đô');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Phường Nghĩa Đô' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Điểm tiếp nhận gần nhất' })).toBeVisible();
  const points = page.getByRole('article');
  await expect(points).toHaveCount(5);
  await expect(points.first()).toContainText('Điểm mẫu.');
  await expect(points.first()).toContainText(/cách khoảng \d,\d\skm/);
  const map = page.getByRole('img', { name: /^Bản đồ quanh Phường Nghĩa Đô/ });
  await expect(map).toBeVisible();
  for (const text of ['1', '5', '5 km', 'Nghĩa Đô']) {
    await expect(map.getByText(text, { exact: true })).toBeVisible();
  }
  await accessible(page);
});

test('the location is asked for on a tap, and no request tells it', async ({ page, context }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await context.grantPermissions(['geolocation'], { origin: stack.wardUrl });
  await context.setGeolocation({ latitude: 21.03371, longitude: 105.79112 });
  await page.goto(`${stack.wardUrl}/diem-tiep-nhan`);
  await page.getByRole('button', { name: 'Dùng vị trí của tôi' }).click();
  await expect(page.getByRole('heading', { name: 'Điểm tiếp nhận gần nhất' })).toBeVisible();
  await expect(page.getByRole('article').first()).toContainText('Cầu Giấy');
  expect(asked.filter((request) => /21\.03|105\.79/.test(request))).toEqual([]);
  const own = new Set([stack.wardUrl, stack.serviceUrl].map((url) => new URL(url).origin));
  expect(asked.filter((request) => !own.has(new URL(request.split(' ')[0] ?? '').origin))).toEqual(
    [],
  );
  expect((await focused(page)).id).toBe('found');
});

test('the list is there without the network, once it was', async ({ page, context }) => {
  await page.goto(`${stack.wardUrl}/diem-tiep-nhan`);
  await page.getByRole('searchbox').fill('ba dinh');
  await page.getByRole('button', { name: /^Phường Ba Đình/ }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('searchbox').fill('long bien');
  await page.getByRole('button', { name: /^Phường Long Biên/ }).click();
  await expect(page.getByRole('heading', { name: 'Phường Long Biên' })).toBeVisible();
  await expect(page.getByRole('article').first()).toContainText('Long Biên');
  await context.setOffline(false);
});

test('without a script the page of the centre answers the same', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${stack.serviceUrl}/diem-tiep-nhan`);
  await page.getByRole('searchbox').fill('quan cau giay');
  await page.getByRole('button', { name: 'Tìm nơi nộp' }).click();
  await expect(page.getByText('Khu vực chi nhánh: Cầu Giấy – Thanh Xuân').first()).toBeVisible();
  await context.close();
});
