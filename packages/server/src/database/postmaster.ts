import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What `postmaster.pid` says of a running PostgreSQL. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly socketFolder: string;
}

/** Reads the lock file of a data folder; `undefined` when none is there or it is not complete yet. */
export function readPostmaster(folder: string): Postmaster | undefined {
  const path = join(folder, 'postmaster.pid');
  if (!existsSync(path)) return undefined;
  let lines: string[];
  try {
    lines = readFileSync(path, 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const [pid, , , port, socketFolder] = lines;
  if (!pid || !port || !socketFolder) return undefined;
  return { pid: Number(pid), port: Number(port), socketFolder: socketFolder.trim() };
}

/**
 * Whether the process named in the lock file of a data folder still is the PostgreSQL of that folder. A number is
 * given to another process after a restart of the machine, perhaps to another PostgreSQL, and a dead process that
 * nobody reaped keeps its number.
 */
export function isRunningPostgres(pid: number, folder: string): boolean {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const name = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
      const state = stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3);
      if (!name.startsWith('postgres') || state === 'Z' || state === 'X') return false;
      // PostgreSQL works in its data folder.
      return realpathSync(`/proc/${pid}/cwd`) === realpathSync(folder);
    }
    const line = execFileSync('ps', ['-ww', '-o', 'stat=,command=', '-p', String(pid)], {
      encoding: 'utf8',
    });
    return line.includes(`postgres -D ${folder} `) && !line.trim().startsWith('Z');
  } catch {
    return false;
  }
}

/**
 * Removes the lock file of a PostgreSQL that is dead, when PostgreSQL itself would take its reused process number
 * for alive. Call it only when {@link isRunningPostgres} is false.
 */
export function removeStaleLock(folder: string, stale: Postmaster): void {
  const now = readPostmaster(folder);
  if (now?.pid === stale.pid && !isRunningPostgres(stale.pid, folder)) {
    rmSync(join(folder, 'postmaster.pid'), { force: true });
  }
  if (/^\/tmp\/motcua-\w+$/.test(stale.socketFolder)) {
    rmSync(stale.socketFolder, { recursive: true, force: true });
  }
}
