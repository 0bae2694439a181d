import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import * as z from 'zod';
import type { AuditHead } from './verify.js';

/** First line of a file of heads. */
const FORMAT = 'motcua-audit-heads/1';

const Format = z.object({ format: z.literal(FORMAT) });
const Head = z.object({
  code: z.string().min(1),
  sequence: z.number().int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** A file of heads that cannot be used, in words for the operator. */
export class HeadsFileError extends Error {
  override readonly name = 'HeadsFileError';
}

/** Reads heads that were kept. @throws {HeadsFileError} */
export async function readHeads(file: string): Promise<readonly AuditHead[]> {
  const heads: AuditHead[] = [];
  let number = 0;
  try {
    const lines = createInterface({ input: createReadStream(file, 'utf8') });
    for await (const line of lines) {
      number += 1;
      const schema = number === 1 ? Format : Head;
      const read = schema.safeParse(parsed(line));
      if (!read.success) throw new HeadsFileError(`Line ${number} of ${file} is not one of ours.`);
      if (number > 1) heads.push(read.data as AuditHead);
    }
  } catch (error) {
    if (error instanceof HeadsFileError) throw error;
    throw new HeadsFileError(`${file} cannot be read: ${(error as Error).message}`);
  }
  if (number === 0) throw new HeadsFileError(`${file} is empty.`);
  return heads;
}

/** Writes heads one by one; the file is there when all are, or not at all. */
export class HeadsWriter {
  readonly #file: string;
  readonly #draft: string;
  readonly #out: ReturnType<typeof createWriteStream>;
  #failure: Error | undefined;

  constructor(file: string) {
    this.#file = file;
    this.#draft = `${file}.${process.pid}`;
    this.#out = createWriteStream(this.#draft, { mode: 0o600 });
    this.#out.on('error', (error) => (this.#failure = error));
    this.#out.write(`${JSON.stringify({ format: FORMAT })}\n`);
  }

  add(head: AuditHead): void {
    this.#out.write(`${JSON.stringify(head)}\n`);
  }

  /** @throws {HeadsFileError} when it could not be written */
  async finish(): Promise<void> {
    this.#out.end();
    if (!this.#failure) await Promise.race([once(this.#out, 'close'), once(this.#out, 'error')]);
    if (this.#failure) {
      throw new HeadsFileError(`${this.#file} cannot be written: ${this.#failure.message}`);
    }
    await rename(this.#draft, this.#file);
  }

  /** Leaves nothing behind. */
  async drop(): Promise<void> {
    this.#out.destroy();
    await rm(this.#draft, { force: true });
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
