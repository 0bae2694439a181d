import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { SystemUser } from './unprivileged.js';
import { makePrivateFolder } from './unprivileged.js';

/** The role of the service in a PostgreSQL of its own. */
export const ROLE = 'motcua';

/** The password of the server, made once and readable by the service alone. */
export function readPassword(path: string): string {
  try {
    writeFileSync(path, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8').trim();
}

/**
 * Makes the cluster, when there is none, beside its place and moves it there whole, so that a half-made one is never used.
 * @throws with what initdb said
 */
export async function initialise(
  cluster: string,
  binaries: string,
  password: string,
  user: SystemUser | undefined,
): Promise<void> {
  if (existsSync(join(cluster, 'PG_VERSION'))) return;
  const partial = `${cluster}.${process.pid}`;
  const passwordFile = join(mkdtempSync('/tmp/motcua-'), 'password');
  rmSync(partial, { recursive: true, force: true });
  try {
    makePrivateFolder(partial, user);
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (user) {
      chownSync(passwordFile, user.uid, user.gid);
      chownSync(join(passwordFile, '..'), user.uid, user.gid);
    }
    await promisify(execFile)(
      join(binaries, 'bin', 'initdb'),
      [
        `--pgdata=${partial}`,
        `--username=${ROLE}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C.UTF-8',
        '--data-checksums',
      ],
      { ...user, cwd: '/', env: { PATH: process.env['PATH'], LC_ALL: 'C' } },
    );
    try {
      renameSync(partial, cluster);
    } catch (error) {
      // Another service was faster.
      if (!existsSync(join(cluster, 'PG_VERSION'))) throw error;
    }
  } catch (error) {
    const { stderr } = error as { stderr?: string };
    throw new Error(
      `PostgreSQL could not make its data folder ${cluster}: ${stderr ?? String(error)}`,
      {
        cause: error,
      },
    );
  } finally {
    rmSync(partial, { recursive: true, force: true });
    rmSync(join(passwordFile, '..'), { recursive: true, force: true });
  }
}

/** @throws when another major version wrote the cluster */
export function checkMajorVersion(cluster: string, version: string): void {
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version.split('.')[0] !== made) {
    throw new Error(
      `The data in ${cluster} were written by PostgreSQL ${made}; this service brings ${version}. Move them with pg_dump and pg_restore, or run PostgreSQL ${made} and set DATABASE_URL.`,
    );
  }
}
