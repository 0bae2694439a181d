import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, pipeline } from 'node:stream';
import type { Readable, Transform } from 'node:stream';
import { FileStore } from '@tus/file-store';
import { eq } from 'drizzle-orm';
import type { ServiceContext } from '../context.js';
import { SecretError } from '../dossiers/secrets.js';
import { ProblemError } from '../http/problem.js';
import type { FileSeal } from './sealing.js';
import { hashOf, sealOf } from './sealing.js';
import { files } from './tables.js';

/** Keeps uploads on the disk, encrypted as they come. */
export class SealedStore extends FileStore {
  readonly #context: Pick<ServiceContext, 'db' | 'secrets'>;

  constructor(
    context: Pick<ServiceContext, 'db' | 'secrets'>,
    options: ConstructorParameters<typeof FileStore>[0],
  ) {
    super(options);
    this.#context = context;
  }

  /** Where the content of a file is, as it is kept. */
  pathOf(id: string): string {
    return join(this.directory, id);
  }

  override async write(content: Readable, id: string, offset: number): Promise<number> {
    const seal = await this.#sealOf(id);
    if (seal === undefined) return super.write(content, id, offset);
    return super.write(pipeline(content, seal.cipher(offset), ignore), id, offset);
  }

  /** The content of a file in clear. */
  clear(id: string): Readable {
    const out = new PassThrough();
    this.#sealOf(id).then(
      (seal) => pipeline(createReadStream(this.pathOf(id)), through(seal), out, ignore),
      (error: unknown) => out.destroy(error as Error),
    );
    return out;
  }

  /** A hash of the content, keyed where it is sealed: proves that nobody changed it. */
  async proofOf(id: string): Promise<Buffer> {
    const hash = hashOf(await this.#sealOf(id));
    for await (const part of this.clear(id)) hash.update(part as Buffer);
    return hash.digest();
  }

  /**
   * The content of a file in clear, once it is certain that it is what was uploaded.
   * @throws {SecretError} when it was changed on the disk
   */
  async genuine(id: string, proof: Buffer): Promise<Readable> {
    if (!(await this.proofOf(id)).equals(proof)) {
      throw new SecretError('The content of a file is not what was uploaded');
    }
    return this.clear(id);
  }

  async #sealOf(id: string): Promise<FileSeal | undefined> {
    const { db, secrets } = this.#context;
    const [row] = await db.select({ key: files.key }).from(files).where(eq(files.id, id));
    // Only a row says that a file is of an earlier version, and so in clear.
    if (row === undefined) {
      throw Object.assign(new ProblemError('not-found'), { status_code: 404, body: '' });
    }
    return sealOf(secrets, { id, key: row.key });
  }
}

function through(seal: FileSeal | undefined): Transform {
  return seal?.cipher() ?? new PassThrough();
}

/** A stream that breaks tells whoever reads it; there is nobody else to tell. */
function ignore(): void {
  return undefined;
}
