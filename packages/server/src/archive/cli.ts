import { writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isIsoDay, hanoiInstant } from '@motcua/rules';
import { archivePage } from './page.js';
import { readArchive, type Archive } from './read.js';

const USAGE = `Exports closed dossiers as packages (BagIt 1.0), checks packages and shows them.

  npm run archive -- export CODE… [--to FOLDER]
  npm run archive -- export --closed-before YYYY-MM-DD [--to FOLDER]
  npm run archive -- verify PACKAGE…
  npm run archive -- read PACKAGE --page FILE.html

export  needs the service's database and files (DATABASE_URL, MOTCUA_DATA, MOTCUA_FIELD_KEY), running or not. FOLDER is
        MOTCUA_ARCHIVE when it is not given. Every package is read again before it counts.
verify  needs the package alone: checksums, the chain of the audit, signatures, form and answers.
read    verifies and writes a page that shows the dossier; its links lead into the package.

Packages hold personal data in clear: keep them where only those who may read them can.`;

/** What stands behind the command: 0 done, 1 something failed or does not fit, 2 called wrongly. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      'closed-before': { type: 'string' },
      page: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const [command, ...names] = positionals;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (command === 'export') return exportDossiers(names, values['closed-before'], values.to);
  if (command === 'verify' && names.length > 0) return verify(names);
  const [name] = names;
  if (command === 'read' && name !== undefined && names.length === 1 && values.page !== undefined) {
    return read(name, values.page);
  }
  throw new UsageError('Say export, verify or read, and what.');
}

/** Called wrongly. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

async function exportDossiers(
  codes: readonly string[],
  closedBefore: string | undefined,
  to: string | undefined,
): Promise<number> {
  if (codes.length > 0 === (closedBefore !== undefined)) {
    throw new UsageError('Name codes, or a day with --closed-before.');
  }
  if (closedBefore !== undefined && !isIsoDay(closedBefore)) {
    throw new UsageError('--closed-before is a day YYYY-MM-DD.');
  }
  // Looking at a package needs no service.
  const { readEnvironment } = await import('../environment.js');
  const { createService } = await import('../app.js');
  const { openUploads } = await import('../files/uploads.js');
  const { Archives } = await import('./service.js');
  const { configuration } = readEnvironment(process.env);
  const folder = to ?? configuration.archive?.folder;
  if (folder === undefined) throw new UsageError('Name a folder with --to, or set MOTCUA_ARCHIVE.');
  const settings = { afterDays: 0, ...configuration.archive, folder: resolve(folder) };
  const service = await createService(
    { ...configuration, logLevel: 'silent' },
    { say: (message) => console.error(message) },
  );
  try {
    const archives = new Archives(service.context, await openUploads(service.context), settings);
    const lists =
      closedBefore === undefined ? [codes] : archives.waiting(new Date(hanoiInstant(closedBefore)));
    let exported = 0;
    let failed = 0;
    for await (const list of lists) {
      for (const code of list) {
        try {
          const made = await archives.make(code);
          exported += 1;
          console.log(`${made.code}  ${made.folder}  ${made.digest}  ${made.retention.class}`);
        } catch (error) {
          failed += 1;
          console.error(`${code}: ${(error as Error).message}`);
        }
      }
    }
    console.log(`${exported} exported, ${failed} failed.`);
    return failed > 0 ? 1 : 0;
  } finally {
    await service.close();
  }
}

async function verify(folders: readonly string[]): Promise<number> {
  let failed = 0;
  for (const folder of folders) {
    try {
      const archive = await readArchive(folder);
      const isFine = archive.findings.length === 0;
      if (!isFine) failed += 1;
      console.log(`${isFine ? '✓' : '✗'} ${archive.dossier.code}  ${summary(archive)}`);
      for (const finding of archive.findings) console.log(`    ${finding}`);
    } catch (error) {
      failed += 1;
      console.log(`✗ ${folder}: ${(error as Error).message}`);
    }
  }
  return failed > 0 ? 1 : 0;
}

async function read(folder: string, page: string): Promise<number> {
  const archive = await readArchive(folder);
  const from = dirname(resolve(page));
  const hrefOf = (path: string): string =>
    relative(from, join(resolve(folder), 'data', path))
      .split(/[\\/]/)
      .map(encodeURIComponent)
      .join('/');
  if (!relative(resolve(folder), resolve(page)).startsWith('..')) {
    throw new UsageError('The page cannot stand in the package: a package never changes.');
  }
  await writeFile(page, archivePage(archive, hrefOf), { mode: 0o600 });
  console.log(`${page}  ${summary(archive)}`);
  return archive.findings.length > 0 ? 1 : 0;
}

function summary({ bag, files, papers, auditEntries }: Archive): string {
  return `${files.length} files, ${papers.length} papers, ${auditEntries} entries of the audit, ${bag.digest}`;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isUsage =
    error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  console.error(isUsage ? `${(error as Error).message}\n\n${USAGE}` : (error as Error).message);
  process.exitCode = isUsage ? 2 : 1;
}
