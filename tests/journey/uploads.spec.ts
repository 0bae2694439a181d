import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { accessible } from './accessible.js';
import { stackHere } from './stack.js';
import type { Stack } from './stack.js';

const example = new URL(
  '../../packages/server/catalogue/forms/1.001193.example.json',
  import.meta.url,
);
const { answers } = JSON.parse(readFileSync(example, 'utf8')) as { answers: object };

/** A mobile network as Chromium's tools define "3G": bytes a second, milliseconds. */
const MOBILE = { download: 180_000, upload: 84_375, latency: 562 };
/** Takes some forty seconds on that network: it is cut off before all of it is there, however busy the machine is. */
const PAPER_BYTES = 3_000_000;

let stack: Stack;
let folder: string;
let paper: string;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = mkdtempSync(join(tmpdir(), 'motcua-paper-'));
  paper = join(folder, 'giay-chung-sinh.pdf');
  writeFileSync(
    paper,
    Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(PAPER_BYTES), Buffer.from('\n%%EOF\n')]),
  );
  stack = await stackHere();
});

test.afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
});

test('on a slow network an upload outlives a killed service and a reload', async ({ page }) => {
  const begun: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/v1/files')) begun.push('upload');
  });
  await openPapers(page);
  const unthrottle = await throttle(page);
  const line = page.locator('motcua-dossier-form .files');
  await page.locator('#f-documents-d3-file').setInputFiles(paper);
  await expect.poll(() => percentOf(page), { timeout: 20_000, intervals: [50] }).toBeGreaterThan(5);
  await accessible(page);
  await stack.killService();
  await expect(line).toContainText('Chờ kết nối', { timeout: 20_000 });
  await expect(line).toContainText('Sẽ tự tải tiếp khi có mạng');
  const before = await percentOf(page);

  await stack.startService();
  await expect(line).toContainText('Đang tải', { timeout: 30_000 });
  await expect
    .poll(() => percentOf(page), { timeout: 30_000, intervals: [50] })
    .toBeGreaterThan(Math.max(before, 15));

  await page.reload();
  await expect(line).toContainText(/Chọn lại tệp “giay-chung-sinh\.pdf” để tải tiếp từ [1-9]\d %/);
  await accessible(page);
  await unthrottle();
  await page.getByLabel('Chọn lại tệp giay-chung-sinh.pdf').setInputFiles(paper);
  await expect(line).toContainText('Đã tải lên', { timeout: 30_000 });
  expect(begun).toHaveLength(1);
});

/** The page of papers of birth registration, the rest of it filled in on an earlier visit. */
async function openPapers(page: Page): Promise<void> {
  await page.goto(`${stack.wardUrl}/nop-ho-so/1.001193`);
  await expect(page.getByRole('heading', { name: /^Phần 1\// })).toBeVisible();
  const draft = {
    formVersion: 2,
    answers: { ...answers, birthProof: 'certificate' },
    files: [],
    page: 'papers',
    idempotencyKey: 'key-of-an-earlier-visit',
    savedAt: Date.now(),
  };
  await page.evaluate(
    ([key, kept]) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('motcua');
        request.onsuccess = () => {
          const transaction = request.result.transaction('drafts', 'readwrite');
          transaction.objectStore('drafts').put(kept, key);
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    [`${stack.serviceUrl} 1.001193`, draft] as const,
  );
  await page.reload();
  await expect(page.getByRole('heading', { name: /Giấy tờ/ }).first()).toBeVisible();
}

/** Slows the network down, until what it returns is called. */
async function throttle(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const set = async (download: number, upload: number, latency: number): Promise<void> => {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      downloadThroughput: download,
      uploadThroughput: upload,
      latency,
    });
  };
  await set(MOBILE.download, MOBILE.upload, MOBILE.latency);
  return () => set(-1, -1, 0);
}

/** How far the upload is shown to be. */
async function percentOf(page: Page): Promise<number> {
  const bar = page.locator('motcua-dossier-form .files progress');
  return (await bar.count()) === 0
    ? 0
    : Number(await bar.first().evaluate((it) => (it as HTMLProgressElement).value));
}
