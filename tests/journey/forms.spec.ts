import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { FormDefinition } from '@motcua/forms';
import { stackHere } from './stack.js';
import type { Stack } from './stack.js';

const definition: FormDefinition = {
  id: 'one-question',
  version: 1,
  title: { vi: 'Một câu hỏi' },
  locales: ['vi'],
  applicant: { name: 'name' },
  pages: [
    {
      id: 'you',
      title: { vi: 'Người khai' },
      fields: [{ id: 'name', type: 'text', label: { vi: 'Họ tên' }, required: true }],
    },
  ],
};

let stack: Stack;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  stack = await stackHere();
});

/** Shows a form of one question, of which nothing is kept but in the page. */
async function showAlone(page: Page): Promise<void> {
  await page.goto(`${stack.wardUrl}/nop-ho-so/1.001193`);
  await expect(page.getByRole('heading', { level: 3 })).toContainText('Phần 1/');
  await page.evaluate((given) => {
    const form = Object.assign(document.createElement('motcua-dossier-form'), {
      definition: given,
    });
    document.querySelector('motcua-dossier-form')?.replaceWith(form);
  }, definition);
  await page.getByLabel('Họ tên').waitFor();
}

test('the review that cannot be loaded says that the connection is missing, and keeps what was typed', async ({
  page,
  context,
}) => {
  await page.route('**/last-pages-*', (route) => route.abort());
  await showAlone(page);
  await page.getByLabel('Họ tên').fill('Nguyễn Thị Hoa');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'Những gì bạn nhập vẫn còn.' });
  // The telephone says that it is connected, yet nothing arrives.
  await expect(alert).toContainText('Chưa kết nối được với trung tâm');
  await expect(page.getByRole('heading', { level: 3 })).toContainText('Kiểm tra lại');

  await context.setOffline(true);
  await alert.getByRole('button', { name: 'Thử lại' }).click();
  await expect(alert).toContainText('Máy của bạn đang mất mạng');

  // One can look at what was typed meanwhile, and come back.
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await expect(page.getByLabel('Họ tên')).toHaveValue('Nguyễn Thị Hoa');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(alert).toContainText('Máy của bạn đang mất mạng');

  await page.unroute('**/last-pages-*');
  await context.setOffline(false);
  // Back by itself, as the browser says that the connection is.
  await expect(page.getByText('Nguyễn Thị Hoa')).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 })).toBeFocused();
  await expect(alert).toHaveCount(0);
});

test('keeping a draft at the centre says so when it cannot be loaded', async ({ page }) => {
  await page.route('**/{define,kept}-*', (route) => route.abort());
  await page.goto(`${stack.wardUrl}/nop-ho-so/1.001193`);
  await page.getByRole('button', { name: 'Làm tiếp trên máy khác' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'Chưa kết nối được với trung tâm' });
  await expect(alert).toBeVisible();
  await page.unroute('**/{define,kept}-*');
  await alert.getByRole('button', { name: 'Thử lại' }).click();
  await expect(page.locator('motcua-kept-draft')).toBeVisible();
  await expect(alert).toHaveCount(0);
});
