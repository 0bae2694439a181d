// Runs a command of the service's package: installed and built first, with the paths and the database that its user means.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build, installPackages, requireNode, root } from './prepare.mjs';

/**
 * Runs a built script with the arguments of this process, and ends as it ends.
 * @param {string} script below packages/server/dist
 */
export function runServerCommand(script) {
  requireNode();
  installPackages();
  build();
  const { status } = spawnSync(
    process.execPath,
    [resolve(root, 'packages/server/dist', script), ...process.argv.slice(2)],
    {
      // Paths are meant from where the command was given; the data is with the repository.
      cwd: process.env.INIT_CWD ?? process.cwd(),
      env: { ...process.env, MOTCUA_DATA: resolve(root, process.env.MOTCUA_DATA ?? '.data') },
      stdio: 'inherit',
    },
  );
  process.exit(status ?? 1);
}
