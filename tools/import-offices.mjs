// `npm run import:offices -- FILE`: puts a file of offices and reception points in force, in the service's database, running
// or not.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build, installPackages, requireNode, root } from './prepare.mjs';

requireNode();
installPackages();
build();
const { status } = spawnSync(
  process.execPath,
  [resolve(root, 'packages/server/dist/places/import-cli.js'), ...process.argv.slice(2)],
  {
    // Paths are meant from where the command was given; the data is with the repository.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: { ...process.env, MOTCUA_DATA: resolve(root, process.env.MOTCUA_DATA ?? '.data') },
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
