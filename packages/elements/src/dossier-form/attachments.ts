import type { UploadLimits } from '@motcua/contract';
import type { FileFact } from '@motcua/forms';
import type { Client } from '@motcua/sdk/client.js';

/** A file on its way, or one that did not arrive. */
export interface Transfer {
  /** Where it belongs: path of the field, then the document when there are several. */
  readonly place: string;
  readonly name: string;
  readonly sent: number;
  readonly total: number;
  readonly error?: unknown;
  /** Why it was not sent at all. */
  readonly refused?: 'type' | 'size' | undefined;
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
  readonly #transfers = new Set<Transfer>();

  constructor(changed: () => void, arrived: (place: string, file: FileFact) => void) {
    this.#changed = changed;
    this.#arrived = arrived;
  }

  /** What is under way or failed at a place. */
  at(place: string): readonly Transfer[] {
    return [...this.#transfers].filter((transfer) => transfer.place === place);
  }

  /** Whether anything is still on its way. */
  get busy(): boolean {
    return [...this.#transfers].some(({ error, refused }) => error === undefined && !refused);
  }

  /** Sends a file; refuses beforehand what the service would not take. */
  add(client: Client, place: string, file: File, limits: UploadLimits): void {
    const type = file.type || (byName[file.name.split('.').pop()?.toLowerCase() ?? ''] ?? '');
    const refused =
      file.size > limits.maxBytes ? 'size' : limits.types.includes(type) ? undefined : 'type';
    const stop = new AbortController();
    let resumeAt: string | undefined;
    let shown: Transfer = {
      place,
      name: file.name,
      sent: 0,
      total: file.size,
      refused,
      cancel: () => {
        stop.abort();
        this.#transfers.delete(shown);
        this.#changed();
      },
    };
    const show = (change: Partial<Transfer>): void => {
      if (!this.#transfers.delete(shown)) return;
      shown = { ...shown, ...change };
      this.#transfers.add(shown);
      this.#changed();
    };
    const send = async (): Promise<void> => {
      try {
        const { Files } = await import('./uploads.js');
        const { id } = await new Files(client).upload(file, {
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
        if (!this.#transfers.delete(shown)) return;
        this.#arrived(place, { id, name: file.name, type, size: file.size });
      } catch (error) {
        if (stop.signal.aborted) return;
        show({
          error,
          retry: () => {
            show({ error: undefined, retry: undefined });
            void send();
          },
        });
      }
    };
    this.#transfers.add(shown);
    this.#changed();
    if (refused === undefined) void send();
  }
}
