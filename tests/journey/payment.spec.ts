import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { Motcua } from '@motcua/sdk';
import { accessible } from './accessible.js';
import { stackHere } from './stack.js';
import type { Stack } from './stack.js';

const PROCEDURE = '1.004873';
const { answers } = JSON.parse(
  readFileSync(
    new URL(`../../packages/server/catalogue/forms/${PROCEDURE}.example.json`, import.meta.url),
    'utf8',
  ),
) as { readonly answers: Readonly<Record<string, unknown>> };
const lastFour = String(answers['registrantPersonalId']).slice(-4);
const actor = { id: 'cb-01', name: 'Trần Thị Lan', unit: 'Bộ phận Một cửa' };

let stack: Stack;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  stack = await stackHere();
});

test('a citizen pays: coming back changes nothing, what the platform says does', async ({
  page,
  context,
}) => {
  const desk = new Motcua({ baseUrl: stack.serviceUrl, secretKey: stack.secretKey }).desk;
  const code = await askedToPay(desk);
  const standing = async (): Promise<unknown> => {
    const { status, payments = [] } = await desk.get(code);
    return [status.code, ...payments.map(({ state }) => state)];
  };

  await page.goto(`${stack.wardUrl}/ho-so`);
  await page.getByLabel('Mã hồ sơ').fill(code);
  await page.keyboard.press('Enter');
  await prove(page);
  await accessible(page);
  await page.getByRole('button', { name: 'Thanh toán 15.000 ₫' }).click();
  await page.waitForURL(/\/thanh-toan\//);
  const platform = page.url();
  await page.getByRole('button', { name: 'Để đó và quay về' }).click();
  await expect(page.getByRole('heading', { name: 'Kết quả thanh toán' })).toBeVisible();
  await page.getByRole('link', { name: 'Quay về' }).click();

  await expect(page.getByText('Chưa có kết quả từ cổng thanh toán.')).toBeVisible();
  await page.goto(`${stack.wardUrl}/ho-so?MaLoi=00&TrangThaiGD=1#ma=${code}`);
  await expect(page.getByText('Chưa có kết quả từ cổng thanh toán.')).toBeVisible();
  expect(await standing()).toEqual([6, 'pending']);

  const elsewhere = await context.newPage();
  await elsewhere.goto(platform);
  await elsewhere.getByRole('button', { name: 'Thanh toán' }).click();
  await expect.poll(standing).toEqual([4, 'paid']);
  await elsewhere.close();
  await expect(page.getByText('Đã nhận được tiền. Cảm ơn bạn.')).toBeVisible();
  await prove(page);
  await expect(page.getByText(/Biên lai số \S+/)).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải biên lai (PDF)' }).click();
  expect((await saved).suggestedFilename()).toBe(`bien-lai-${code}.pdf`);
});

/** A dossier that waits for its fee. */
async function askedToPay(desk: Motcua['desk']): Promise<string> {
  const site = new Motcua({
    baseUrl: stack.serviceUrl,
    siteKey: stack.siteKey,
    fetch: (url, init) =>
      fetch(url, { ...init, headers: { ...(init?.headers as object), origin: stack.wardUrl } }),
  });
  const { version: formVersion } = await site.procedures.form(PROCEDURE);
  const { code } = await site.dossiers.submit({ procedure: PROCEDURE, formVersion, answers });
  const { version } = await desk.accept(code, { actor }, await desk.get(code));
  const items = [{ kind: 'levy', name: 'Lệ phí cấp giấy', amountVnd: 15_000 }] as const;
  const payment = { purpose: 'Lệ phí cấp giấy xác nhận tình trạng hôn nhân', items: [...items] };
  await desk.move(code, 'request-payment', { actor, payment }, { version });
  return code;
}

/** Opens the details, whether they are folded or asked for at once. */
async function prove(page: Page): Promise<void> {
  const proof = page.getByLabel('4 số cuối của số định danh hoặc số điện thoại');
  const fold = page.locator('summary', { hasText: 'Xem chi tiết hồ sơ' });
  await fold.waitFor();
  if (!(await fold.evaluate(({ parentElement }) => parentElement?.hasAttribute('open')))) {
    await fold.click();
  }
  await proof.fill(lastFour);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Chi tiết' }).waitFor();
}
