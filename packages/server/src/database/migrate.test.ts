import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { TestService } from '../testing/service.test-support.js';
import { startTestService } from '../testing/service.test-support.js';
import { MigrationError, migrate } from './migrate.js';
import { openNotifications } from './notifications.js';

let service: TestService;
let folder: string;
beforeAll(async () => {
  service = await startTestService();
  folder = await mkdtemp(join(tmpdir(), 'motcua-migrations-'));
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

it('runs each file once, in order, also when several processes start together', async () => {
  const { pool } = service.context;
  await writeFile(join(folder, '901_first.sql'), 'create table first (a integer);');
  await writeFile(join(folder, '902_second.sql'), 'alter table first add b integer;');
  const runs = await Promise.all([1, 2, 3].map(() => migrate(pool, folder)));
  expect(runs.flat().sort()).toEqual(['901_first.sql', '902_second.sql']);
  expect(await migrate(pool, folder)).toEqual([]);
});

it('refuses an applied file that was changed', async () => {
  await writeFile(join(folder, '901_first.sql'), 'create table first (a bigint);');
  await expect(migrate(service.context.pool, folder)).rejects.toThrow(MigrationError);
  await writeFile(join(folder, '901_first.sql'), 'create table first (a integer);');
});

it('leaves nothing of a file that fails', async () => {
  const { pool } = service.context;
  await writeFile(join(folder, '903_third.sql'), 'create table third (a integer); select 1/0;');
  await expect(migrate(pool, folder)).rejects.toThrow(
    'Migration 903_third.sql failed: division by zero',
  );
  const { rows } = await pool.query("select to_regclass('third') as found");
  expect(rows).toEqual([{ found: null }]);
});

it('wakes on a notification, and again after the connection was lost', async () => {
  const notifications = openNotifications(service.databaseUrl, () => undefined);
  const payloads: string[] = [];
  const unsubscribe = notifications.subscribe('test_channel', (payload) => payloads.push(payload));
  const { pool } = service.context;
  const notify = (payload: string) =>
    pool.query('select pg_notify($1, $2)', ['test_channel', payload]);
  await vi.waitFor(async () => {
    await notify('một');
    expect(payloads).toContain('một');
  });
  await pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'motcua notifications' and datname = current_database()`,
  );
  await vi.waitFor(() => expect(payloads).toContain(''), { timeout: 5_000 });
  await vi.waitFor(async () => {
    await notify('hai');
    expect(payloads).toContain('hai');
  });
  unsubscribe();
  await notifications.close();
});
