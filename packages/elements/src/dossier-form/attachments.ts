import { nothing, type TemplateResult } from 'lit';
import type { UploadLimits } from '@motcua/contract';
import type { FileFact } from '@motcua/forms';
import type { Client } from '@motcua/sdk/client.js';
import type { Language } from '../foundation/locale.js';
import type { FieldContext } from './fields/context.js';
import type { vi } from './messages.vi.js';
import type * as Module from './uploads.js';
import type { Spot } from './uploads/rows.js';
import type { KeptUpload, Transfer } from './uploads/transfer.js';

export type { KeptUpload } from './uploads/transfer.js';

/** What attachments are for. */
export interface AttachmentsHost {
  readonly changed: () => void;
  readonly arrived: (place: string, file: FileFact) => void;
  /** What is unfinished is to be kept with the draft. */
  readonly keep: () => void;
  /** Reads something out when the person pauses. */
  readonly say: (text: string) => void;
  readonly root: () => ShadowRoot;
}

/** The files of a form that are on their way. What does the work is loaded with the first of them. */
export class Attachments {
  /** Sends the files. */
  client: Client | undefined;
  readonly #host: AttachmentsHost;
  #module: typeof Module | undefined;
  #uploads: Module.Uploads | undefined;
  /** What was asked for before it could be done, each with its place. */
  #asked: { readonly place: string; readonly act: (uploads: Module.Uploads) => void }[] = [];
  #kept: readonly KeptUpload[] = [];
  #loading = false;
  #context: FieldContext | undefined;

  constructor(host: AttachmentsHost) {
    this.#host = host;
  }

  /** How many files are still on their way. */
  get busy(): number {
    return (
      this.#asked.length + this.#at('checking', 'queued', 'sending', 'waiting', 'paused').length
    );
  }

  /** What keeps the citizen from going on: a file that is on its way, was paused or did not arrive; empty when there is none. */
  hindrance({ loadingFile }: typeof vi, language: Language): string {
    const words = this.#module?.uploadWords.in(language);
    const [failed] = this.#at('failed', 'unfinished', 'paused');
    if (failed && words) return words.stillFailed(failed.name);
    return this.busy > 0 ? (words?.waitForUploads ?? loadingFile) : '';
  }

  /** What is kept with the draft to go on with another time. */
  get unfinished(): readonly KeptUpload[] {
    return this.#uploads?.unfinished ?? this.#kept;
  }

  /** Takes over what earlier visits left. */
  restore(kept: readonly KeptUpload[] = []): void {
    this.#kept = kept;
    if (kept.length > 0) this.#when('', (uploads) => uploads.restore(kept));
  }

  /** Checks and sends a file. @param room how many more files are taken */
  add(place: string, file: File, limits: UploadLimits, room: number): void {
    this.#when(place, (uploads) => uploads.add(place, file, limits, room));
  }

  /** Forgets what was refused: it was read. */
  dropRefused(): void {
    this.#uploads?.dropRefused();
  }

  /** Stops and forgets everything. */
  clear(): void {
    this.#asked = [];
    this.#kept = [];
    this.#uploads?.close();
    this.#uploads = undefined;
  }

  /** The lines of files at a spot. */
  rows(context: FieldContext, spot: Spot): TemplateResult | typeof nothing {
    this.#context = context;
    if (spot.files.length > 0) this.load();
    const uploads = this.#ready;
    if (uploads === undefined || this.#module === undefined) return nothing;
    this.#module.dress(this.#host.root());
    if (context.language === 'en' && this.#module.uploadWords.english === undefined) {
      void this.#module.uploadWords.load().then(this.#host.changed, () => undefined);
    }
    return this.#module.rows(uploads, context, spot);
  }

  /** How it stands with a spot, in a few words. */
  standing(context: FieldContext, spot: Spot): TemplateResult | undefined {
    const uploads = this.#ready;
    return uploads && this.#module?.standing(uploads, context, spot);
  }

  /** Ids of the errors at a spot. */
  wrongIds(spot: Spot): string {
    return (this.#uploads && this.#module?.wrongIds(this.#uploads, spot)) ?? '';
  }

  /** How many files of a place are on their way or did not arrive yet. */
  underWay(place: string): number {
    const begun = this.#uploads?.all.filter((it) => it.place === place && it.stage !== 'refused');
    return this.#asked.filter((it) => it.place === place).length + (begun?.length ?? 0);
  }

  /** Whether files of a place wait for the upload client, which is on its way. */
  isAsked(place: string): boolean {
    return this.#asked.some((it) => it.place === place);
  }

  /** Loads the upload client; a connection that breaks meanwhile is waited for. */
  readonly load = (): void => {
    if (this.#loading || this.#module !== undefined) return;
    this.#loading = true;
    import('./uploads.js').then(
      (module) => {
        this.#loading = false;
        this.#module = module;
        this.#run();
      },
      () => {
        this.#loading = false;
        if (this.#asked.length > 0) setTimeout(this.load, RETRY_MS);
      },
    );
  };

  get #ready(): Module.Uploads | undefined {
    if (this.#module !== undefined && this.#uploads === undefined) {
      this.#uploads = new this.#module.Uploads({
        ...this.#host,
        client: () => this.client,
        tell: (what, { name, sent, total }) => {
          const { language = 'vi' } = this.#context ?? {};
          const text = this.#module?.uploadWords.in(language).told[what];
          if (text) this.#host.say(text(name, Math.floor((sent / total) * 100)));
        },
      });
    }
    return this.#uploads;
  }

  #at(...stages: readonly Transfer['stage'][]): readonly Transfer[] {
    return this.#uploads?.all.filter(({ stage }) => stages.includes(stage)) ?? [];
  }

  #when(place: string, act: (uploads: Module.Uploads) => void): void {
    this.#asked.push({ place, act });
    if (this.#module === undefined) this.load();
    else this.#run();
    this.#host.changed();
  }

  #run(): void {
    const uploads = this.#ready;
    const asked = this.#asked;
    this.#asked = [];
    if (uploads) for (const { act } of asked) act(uploads);
    this.#host.changed();
  }
}

/** Between two attempts to load the upload client. Milliseconds. */
const RETRY_MS = 4000;
