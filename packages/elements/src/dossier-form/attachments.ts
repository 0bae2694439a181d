import type { UploadLimits } from '@motcua/contract';
import type { FileFact } from '@motcua/forms';
import type { Client } from '@motcua/sdk/client.js';

/** Why a file is not sent at all. */
export type Refusal = 'type' | 'size' | 'empty' | 'count';

/** A file on its way, or one that did not arrive. */
export interface Transfer {
  /** Where it belongs: path of the field, then the document when there are several. */
  readonly place: string;
  readonly name: string;
  /** Bytes. */
  readonly sent: number;
  /** Bytes. */
  readonly total: number;
  readonly error?: unknown;
  readonly refused?: Refusal | undefined;
  /** Goes on where it stopped; absent when that cannot help. */
  readonly retry?: (() => void) | undefined;
  readonly cancel: () => void;
}

const byName: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  heic: 'image/heic',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Uploads files as they are chosen and says how far they are. */
export class Attachments {
  readonly #changed: () => void;
  readonly #arrived: (place: string, file: FileFact) => void;
  readonly #transfers = new Map<number, Transfer>();
  #count = 0;

  constructor(changed: () => void, arrived: (place: string, file: FileFact) => void) {
    this.#changed = changed;
    this.#arrived = arrived;
  }

  /** What is under way or failed at a place. */
  at(place: string): readonly Transfer[] {
    return [...this.#transfers.values()].filter((transfer) => transfer.place === place);
  }

  /** How many files are still on their way. */
  get busy(): number {
    return [...this.#transfers.values()].filter(({ error, refused }) => !error && !refused).length;
  }

  /** The first file that did not arrive and could be sent again. */
  get failed(): Transfer | undefined {
    return [...this.#transfers.values()].find(({ error }) => error !== undefined);
  }

  /** Forgets what was refused: it was read. */
  dropRefused(): void {
    for (const [id, { refused }] of this.#transfers) if (refused) this.#transfers.delete(id);
  }

  /** Stops and forgets everything. */
  clear(): void {
    for (const { cancel } of [...this.#transfers.values()]) cancel();
  }

  /** Sends a file; refuses beforehand what the service would not take. @param room how many more files are taken */
  add(client: Client, place: string, file: File, limits: UploadLimits, room: number): void {
    const type = mediaType(file, limits.types);
    const refused = refusal(file, type, limits, room);
    const stop = new AbortController();
    const id = this.#count++;
    let resumeAt: string | undefined;
    const show = (change: Partial<Transfer>): void => {
      const shown = this.#transfers.get(id);
      if (shown === undefined) return;
      this.#transfers.set(id, { ...shown, ...change });
      this.#changed();
    };
    const send = async (): Promise<void> => {
      try {
        const { Files } = await import('./uploads.js');
        const arrived = await new Files(client).upload(file, {
          name: file.name.normalize('NFC'),
          type,
          limits,
          signal: stop.signal,
          ...(resumeAt !== undefined && { resume: { url: resumeAt } }),
          onCreated: (url) => {
            resumeAt = url;
          },
          onProgress: ({ sent }) => show({ sent }),
        });
        if (!this.#transfers.delete(id)) return;
        this.#arrived(place, { id: arrived.id, name: file.name, type, size: file.size });
      } catch (error) {
        if (stop.signal.aborted) return;
        const again = (): void => {
          show({ error: undefined, retry: undefined });
          void send();
        };
        show({ error, retry: canPass(error) ? again : undefined });
      }
    };
    this.#transfers.set(id, {
      place,
      name: file.name,
      sent: 0,
      total: file.size,
      refused,
      cancel: () => {
        stop.abort();
        this.#transfers.delete(id);
        this.#changed();
      },
    });
    this.#changed();
    if (refused === undefined) void send();
  }
}

/** The type the system gives, or that of the name where it gives none or one of its own making. */
function mediaType(file: File, taken: readonly string[]): string {
  if (taken.includes(file.type)) return file.type;
  return byName[file.name.split('.').pop()?.toLowerCase() ?? ''] ?? file.type;
}

function refusal(
  file: File,
  type: string,
  limits: UploadLimits,
  room: number,
): Refusal | undefined {
  if (!limits.types.includes(type)) return 'type';
  if (file.size > limits.maxBytes) return 'size';
  if (file.size === 0) return 'empty';
  return room < 1 ? 'count' : undefined;
}

/** The service looked at the content and will say the same again. */
function canPass(error: unknown): boolean {
  const { status } = error as { readonly status?: unknown };
  return status !== 413 && status !== 415 && status !== 422;
}
