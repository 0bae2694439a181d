import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { Client, formOf, loadProcedures, THREE_DAYS } from '../dossiers/dossiers.test-support.js';
import type { TestService } from '../testing/service.test-support.js';
import { startTestService } from '../testing/service.test-support.js';
import { verifyAll, type AuditHead } from './verify.js';

let service: TestService;
let client: Client;
let folder: string;
let code: string;

beforeAll(async () => {
  service = await startTestService();
  client = new Client(service);
  await loadProcedures(service);
  await client.publish(formOf(THREE_DAYS));
  folder = await mkdtemp(join(tmpdir(), 'motcua-audit-'));
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

/** The audit can only be tampered with by who may take its guards off. */
async function tamper(statement: string): Promise<void> {
  const { pool } = service.context;
  await pool.query('alter table dossier_audit disable trigger user');
  await pool.query(`${statement} and dossier_id = (select id from dossiers where code = $1)`, [
    code,
  ]);
  await pool.query('alter table dossier_audit enable trigger user');
}

beforeEach(async () => {
  code = (await client.file()).body.code;
  await client.move(code, 'accept');
  await client.move(code, 'complete');
});
const look = async (kept: readonly AuditHead[] = []) =>
  (await verifyAll(service.context.db, kept)).findings.filter((finding) => finding.code === code);

async function heads(): Promise<readonly AuditHead[]> {
  const kept: AuditHead[] = [];
  await verifyAll(service.context.db, [], (head) => kept.push(head));
  return kept;
}

// First, because it looks at every dossier there is.
it('is one command, which keeps heads and compares with them', async () => {
  const cli = fileURLToPath(new URL('../../dist/audit/verify-cli.js', import.meta.url));
  const run = (...args: string[]) => {
    const env = { ...process.env, DATABASE_URL: service.databaseUrl };
    return spawnSync(process.execPath, [cli, ...args], { env, encoding: 'utf8' });
  };
  const file = join(folder, 'heads.jsonl');
  const first = run('--keep', file);
  expect(first.stdout).toContain('Everything fits.');
  expect(first.status).toBe(0);
  expect(await readFile(file, 'utf8')).toContain(code);
  await tamper('delete from dossier_audit where sequence > 1');
  const second = run('--against', file);
  expect(second.stdout).toContain(`${code}: entry`);
  expect(second.status).toBe(1);
  await writeFile(file, 'nothing of ours\n');
  expect(run('--against', file)).toMatchObject({ status: 1, stdout: '' });
  expect(run('--what').status).toBe(2);
});

it('finds nothing wrong with an audit that nobody touched', async () => {
  const kept = await heads();
  await client.move(code, 'return-result');
  expect(kept.find((head) => head.code === code)?.sequence).toBeGreaterThanOrEqual(3);
  expect(await look(kept)).toEqual([]);
});

it('finds an entry that was changed', async () => {
  await tamper(`update dossier_audit set who = '{"kind":"nobody"}' where sequence = 2`);
  expect(await look()).toContainEqual({ code, kind: 'broken', at: 2 });
});

it('finds an entry that was taken out', async () => {
  await tamper('delete from dossier_audit where sequence = 2');
  expect(await look()).toContainEqual({ code, kind: 'broken', at: 3 });
});

it('finds an end that was cut off, by the steps that nobody tells of', async () => {
  await tamper(`delete from dossier_audit where what in ('accept', 'complete', 'read')`);
  expect(await look()).toContainEqual({ code, kind: 'untold', at: 3 });
});

it('finds what fits in itself but is not what was kept', async () => {
  const [head] = (await heads()).filter((one) => one.code === code);
  const other = { code, sequence: head?.sequence ?? 0, hash: 'f'.repeat(64) };
  expect(await look([other])).toEqual([{ code, kind: 'rewritten', at: other.sequence }]);
  expect(await look([{ ...other, sequence: 99 }])).toEqual([{ code, kind: 'rewritten', at: 99 }]);
  const gone = { code: 'H26-260101-9999', sequence: 3, hash: 'f'.repeat(64) };
  expect((await verifyAll(service.context.db, [gone])).findings).toContainEqual({
    code: gone.code,
    kind: 'gone',
    at: 3,
  });
});

it('holds what citizens read, too: how they showed that it is theirs, not who they are', async () => {
  const filed = (await client.file()).body;
  const seen = (await client.lookUp(filed.code, '3456')).body;
  for (let round = 0; round < 2; round++) await client.open(filed.code, filed.token);
  await client.site('GET', `/v1/dossiers/${filed.code}/receipt`, undefined, {
    'motcua-dossier-token': seen.token,
  });
  await client.lookUp(filed.code, '0000');
  const { rows } = await service.context.pool.query<{ what: string; who: object; details: object }>(
    `select what, who, details from dossier_audit
      where dossier_id = (select id from dossiers where code = $1) and what like 'read%' order by sequence`,
    [filed.code],
  );
  expect(rows).toEqual([
    { what: 'read', who: { kind: 'citizen', proof: 'four-digits' }, details: {} },
    { what: 'read', who: { kind: 'citizen', proof: 'filing' }, details: {} },
    {
      what: 'read-paper',
      who: { kind: 'citizen', proof: 'four-digits' },
      details: { paper: 'receipt' },
    },
  ]);
});
