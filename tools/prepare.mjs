// What both commands need before they do their work: packages installed, everything built.
// Only Node's own modules: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browser.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Stops with one clear sentence. */
export function giveUp(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

/**
 * Runs a command in the repository; throws with its name when it fails.
 * `aside`: what it says goes to stderr, because stdout belongs to what is prepared.
 */
export function run(command, args, { env, quiet = false, aside = false } = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    stdio: quiet ? 'pipe' : aside ? ['inherit', 2, 2] : 'inherit',
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) {
    if (quiet) process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
    throw new Error(`\`${[command, ...args].join(' ')}\` failed`);
  }
}

/** Runs a tool of node_modules/.bin. */
export function runBin(name, args, options) {
  run(join(root, 'node_modules', '.bin', name), args, options);
}

/**
 * Type-checks and writes the modules of all packages, with the native compiler: it takes seconds. `typescript` itself stays a
 * version behind for what needs its API (eslint, typedoc).
 */
export function compile(options) {
  run(process.execPath, [join(root, 'node_modules/typescript-7/bin/tsc'), '-b'], options);
}

/** Node is new enough, or a clear sentence. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    giveUp(`Motcua needs Node 20.19 or newer; this is ${process.versions.node}.`);
  }
}

/** Installs the packages of the lockfile unless they are there already. */
export function installPackages() {
  const lock = hash(readFileSync(join(root, 'package-lock.json')));
  const stamp = join(root, 'node_modules', '.motcua-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing packages …');
  const args = ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  run(npm, args, { aside: true });
  writeFileSync(stamp, lock);
}

/** Builds packages and script-tag files when a source has changed since the last build. */
export function build() {
  const stamp = join(root, '.cache', 'build');
  const sources = fingerprint();
  const outputs = ['packages/server/dist/main.js', 'packages/elements/dist/embed/motcua.js'];
  const built = existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
  if (built && outputs.every((path) => existsSync(join(root, path)))) return;
  console.error('Building …');
  compile({ aside: true });
  runBin('rollup', ['-c', '--silent'], { aside: true });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, sources);
}

/** A Chromium to test with: found, or installed from Debian's packages by root, or a clear sentence. */
export function requireBrowser() {
  if (findChromium()) return;
  const root = process.getuid?.() === 0;
  if (root && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('Installing Chromium …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env, quiet: true });
    run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-core'], { env, quiet: true });
    if (findChromium()) return;
  }
  giveUp(
    'The browser tests need Chromium or Chrome. Install one (on Debian: apt-get install chromium), or set CHROMIUM to its path.',
  );
}

/** Changes when any source that the build reads changes. */
function fingerprint() {
  const seen = [];
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (['node_modules', 'dist', '.data'].includes(entry.name)) continue;
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (/\.(ts|json|js|mjs|css)$/.test(entry.name)) {
        const { mtimeMs, size } = statSync(join(root, path));
        seen.push(`${path}:${mtimeMs}:${size}`);
      }
    }
  };
  for (const folder of readdirSync(join(root, 'packages'))) walk(`packages/${folder}`);
  walk('examples/officer-desk');
  for (const file of ['rollup.config.js', 'tsconfig.base.json', 'package-lock.json']) {
    seen.push(hash(readFileSync(join(root, file))));
  }
  return hash(seen.sort().join('\n'));
}

function hash(content) {
  return createHash('sha256').update(content).digest('hex');
}
