#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import process from 'node:process';

const { run } = await import('../dist/cli/run.js').catch(() => {
  console.error('The package is not built: run `npm run types -- packages/forms` first.');
  process.exit(2);
});

process.exitCode = run(process.argv.slice(2), {
  // File descriptor 0 is what is piped in.
  read: (file) => readFileSync(file === '-' ? 0 : file, 'utf8'),
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
