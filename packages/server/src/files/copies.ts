import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, open } from 'node:fs/promises';
import type { FileDescription } from '@motcua/contract';
import { eq } from 'drizzle-orm';
import type { Transaction } from '../database/pool.js';
import type { Secrets } from '../dossiers/secrets.js';
import { ProblemError } from '../http/problem.js';
import { sealedFor } from './sealing.js';
import { describeFiles } from './service.js';
import { files } from './tables.js';
import type { Uploads } from './uploads.js';

/**
 * Takes the content of a file for a new one, as if it had been uploaded again: a file belongs to one dossier.
 * @throws {ProblemError} `not-found` when it is not complete
 */
export async function copyUpload(
  tx: Transaction,
  uploads: Pick<Uploads, 'pathOf'>,
  secrets: Secrets,
  from: string,
  now: Date,
): Promise<FileDescription> {
  const [row] = await tx.select().from(files).where(eq(files.id, from));
  if (row?.completedAt == null) throw new ProblemError('not-found');
  const id = randomBytes(32).toString('base64url');
  // A copy rather than a link: its own time keeps the clean-up away until the row is committed.
  await copyFile(uploads.pathOf(from), uploads.pathOf(id), constants.COPYFILE_FICLONE);
  const content = await open(uploads.pathOf(id), 'r+');
  try {
    await content.sync();
  } finally {
    await content.close();
  }
  await tx.insert(files).values({
    ...row,
    ...sealedFor(secrets, row, id),
    id,
    createdAt: now,
    completedAt: now,
    dossierId: null,
    attachedAt: null,
    keptUntil: null,
    copiedFrom: from,
  });
  const [copy] = await describeFiles(tx, [id], secrets);
  if (copy === undefined) throw new Error('The copy of a file was not written');
  return copy;
}
