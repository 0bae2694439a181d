import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A user PostgreSQL runs as. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

/** Where root keeps what its unprivileged user cannot reach elsewhere. */
const REACHABLE_FOLDER = '/var/lib/motcua';
const OWN_USER = 'motcua';

/**
 * The user PostgreSQL must run as, because it refuses to be root; `undefined` when this process is an ordinary user.
 * @throws when this process is root and no user exists or can be made
 */
export function unprivilegedUser(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const existing = findUser('postgres') ?? findUser('_postgres') ?? findUser(OWN_USER);
  if (existing) return existing;
  const attempts: readonly (readonly [string, ...string[]])[] = [
    ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/bin/false', OWN_USER],
    ['adduser', '-S', '-D', '-H', OWN_USER],
  ];
  for (const [command, ...parameters] of attempts) {
    try {
      execFileSync(command, parameters, { stdio: 'ignore' });
      const made = findUser(OWN_USER);
      if (made) return made;
    } catch {
      // The next command may exist.
    }
  }
  throw new Error(
    'PostgreSQL cannot run as root, and no system user could be made for it. Run the service as an ordinary user, create a user "motcua", or set DATABASE_URL.',
  );
}

function findUser(name: string): SystemUser | undefined {
  try {
    for (const line of readFileSync('/etc/passwd', 'utf8').split('\n')) {
      const [user, , uid, gid] = line.split(':');
      if (user === name) return { uid: Number(uid), gid: Number(gid) };
    }
    // macOS keeps its users elsewhere.
    if (process.platform === 'darwin') {
      const id = (flag: string): number =>
        Number(
          execFileSync('id', [flag, name], {
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
          }),
        );
      return { uid: id('-u'), gid: id('-g') };
    }
  } catch {
    // No such user.
  }
  return undefined;
}

/** Whether the user may walk into every folder on the way to `path`, and read and enter `path` itself. */
export function isReachable(path: string, user: SystemUser): boolean {
  for (let at = path; ; at = dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
    const needed = at === path ? 0b101 : 0b001;
    if (((mode >> shift) & needed) !== needed) return false;
    if (at === dirname(at)) return true;
  }
}

/** The folder, or for a user who cannot reach it one below /var/lib that belongs to the same path. */
export function reachableDataFolder(folder: string, user: SystemUser | undefined): string {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (!user || isReachable(folder, user)) return folder;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const other = join(REACHABLE_FOLDER, name);
  mkdirSync(other, { recursive: true, mode: 0o755 });
  return other;
}

/** The binaries' folder, or a copy of it that the user can reach. */
export function reachableBinaries(
  folder: string,
  version: string,
  user: SystemUser | undefined,
): string {
  if (!user || isReachable(join(folder, 'bin', 'postgres'), user)) return folder;
  const copy = join(REACHABLE_FOLDER, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  mkdirSync(REACHABLE_FOLDER, { recursive: true, mode: 0o755 });
  const partial = `${copy}.${process.pid}`;
  cpSync(folder, partial, { recursive: true, verbatimSymlinks: true });
  execFileSync('chmod', ['-R', 'a+rX', partial]);
  try {
    renameSync(partial, copy);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/** Makes a folder that only the user may enter. */
export function makePrivateFolder(path: string, user: SystemUser | undefined): void {
  mkdirSync(path, { mode: 0o700 });
  if (user) chownSync(path, user.uid, user.gid);
}
