import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SecretError, Secrets, openSecrets } from './secrets.js';

const [oldKey, newKey] = [randomBytes(32), randomBytes(32)];

it('reads what an older key wrote and writes with the new one', () => {
  const before = new Secrets([oldKey]);
  const after = new Secrets([newKey, oldKey]);
  const stored = before.encrypt('Nguyễn Văn A', 'row:name');
  expect(after.decrypt(stored, 'row:name')).toBe('Nguyễn Văn A');
  expect(after.provesLastFour('4321', 'd', before.proof('4321', 'd'))).toBe(true);
  expect(after.nameTokens('nguyen')).toContain(before.nameTokens('nguyen')[0]);
  expect(after.opens(before.token('d', 10_000), 'd', 0)).toBe(true);
  expect(() => before.decrypt(after.encrypt('x', 'row:name'), 'row:name')).toThrow(SecretError);
});

it('refuses a value that was changed or stands elsewhere', () => {
  const secrets = new Secrets([newKey]);
  const stored = secrets.encrypt('001190123456', 'a:personal-id');
  expect(() => secrets.decrypt(stored, 'b:personal-id')).toThrow(SecretError);
  const [kid, payload = ''] = stored.split('.');
  const changed = Buffer.from(payload, 'base64url');
  changed[14] = (changed[14] ?? 0) ^ 1;
  const forged = `${kid}.${changed.toString('base64url')}`;
  expect(() => secrets.decrypt(forged, 'a:personal-id')).toThrow(SecretError);
  expect(secrets.encrypt('same', 'a')).not.toBe(secrets.encrypt('same', 'a'));
});

it('makes equal digits look different in each dossier', () => {
  const secrets = new Secrets([newKey]);
  expect(secrets.proof('1234', 'one')).not.toBe(secrets.proof('1234', 'two'));
  expect(secrets.provesLastFour('1234', 'one', secrets.proof('1234', 'two'))).toBe(false);
  expect(secrets.provesLastFour('1234', 'one', null)).toBe(false);
});

it('makes one key for services that start together, readable by the owner alone', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'motcua-secrets-'));
  try {
    const all = await Promise.all(Array.from({ length: 8 }, () => openSecrets({ dataFolder })));
    const stored = all[0]!.encrypt('x', 'place');
    for (const secrets of all) expect(secrets.decrypt(stored, 'place')).toBe('x');
    const file = join(dataFolder, 'field-key');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const fieldKey = await readFile(file, 'utf8');
    expect((await openSecrets({ dataFolder: '/nowhere', fieldKey })).decrypt(stored, 'place')).toBe(
      'x',
    );
    await expect(openSecrets({ dataFolder, fieldKey: 'short' })).rejects.toThrow(SecretError);
  } finally {
    await rm(dataFolder, { recursive: true });
  }
});
