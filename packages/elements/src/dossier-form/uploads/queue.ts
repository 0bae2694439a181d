import type { UploadLimits } from '@motcua/contract';
import type { FileFact } from '@motcua/forms';
import type { Client } from '@motcua/sdk/client.js';
import { Files } from '@motcua/sdk/files.js';
import { check, printOf, type Prepared } from './check.js';
import { keepingFocus } from './focus.js';
import type { Doubt, KeptUpload, Transfer } from './transfer.js';

/** Files sent at the same time: more would only slow each other down on a mobile network. */
const AT_ONCE = 2;
/** Attempts that follow each other quickly; after them it is tried at longer times. */
const QUICK_TRIES = 4;
/** Longest time between two attempts while the connection is away. Milliseconds. */
const LONGEST_WAIT = 60_000;
/** Less often than this nothing is read out of how far a file is. Milliseconds. */
const SPOKEN_EVERY = 15_000;
/** How far a file is, is written into the draft no more often than this. Milliseconds. */
const KEPT_EVERY = 4_000;

/** What the uploads are for. */
export interface UploadsHost {
  readonly client: () => Client | undefined;
  /** Where it is drawn. */
  readonly root: () => ShadowRoot;
  /** Something is to be drawn anew. */
  readonly changed: () => void;
  /** A file is at the service. */
  readonly arrived: (place: string, file: FileFact) => void;
  /** What is unfinished changed and is to be kept with the draft. */
  readonly keep: () => void;
  /** Something to be read out, when the person pauses. */
  readonly tell: (what: 'waiting' | 'going-on' | 'progress', transfer: Transfer) => void;
}

/** A transfer with what it takes to go on. */
interface Work {
  shown: Transfer;
  file?: File;
  prepared?: Prepared;
  limits?: UploadLimits;
  kept?: KeptUpload;
  stop?: AbortController;
  timer?: ReturnType<typeof setTimeout>;
  waits: number;
  spokenAt: number;
  keptAt: number;
  lastAt: number;
}

/** Looks at files, sends a few at a time, goes on after pauses, broken connections and earlier visits. */
export class Uploads {
  readonly #host: UploadsHost;
  readonly #works = new Map<number, Work>();
  readonly #doubts = new Map<string, readonly Doubt[]>();
  readonly #removed: { readonly place: string; readonly file: FileFact }[] = [];
  #count = 0;

  constructor(host: UploadsHost) {
    const guarded = (act: () => void): void => keepingFocus(host.root(), act);
    this.#host = {
      ...host,
      changed: () => guarded(host.changed),
      arrived: (place, file) => guarded(() => host.arrived(place, file)),
    };
    globalThis.addEventListener('online', this.#online);
  }

  /** All that is under way or did not arrive. */
  get all(): readonly Transfer[] {
    return [...this.#works.values()].map(({ shown }) => shown);
  }

  /** What is kept with the draft. */
  get unfinished(): readonly KeptUpload[] {
    return [...this.#works.values()].flatMap(({ kept, shown }) =>
      kept ? [{ ...kept, sent: shown.sent }] : [],
    );
  }

  /** What is doubtful about a file that arrived, until the citizen said that it is good. */
  doubtsOf(file: string): readonly Doubt[] {
    return this.#doubts.get(file) ?? [];
  }

  /** The citizen looked at it: it can be read. */
  trust(file: string): void {
    this.#doubts.delete(file);
    this.#host.changed();
  }

  /** Files of a place that were taken away and can be brought back. */
  removedAt(place: string): readonly FileFact[] {
    return this.#removed.filter((it) => it.place === place).map(({ file }) => file);
  }

  /** Remembers a file that is taken away; the service keeps it for a while. */
  remember(place: string, file: FileFact): void {
    this.#removed.push({ place, file });
    this.#host.changed();
  }

  /** Brings a file back. */
  bringBack(file: FileFact): void {
    const at = this.#removed.findIndex((it) => it.file === file);
    const [found] = this.#removed.splice(at, at < 0 ? 0 : 1);
    if (found !== undefined) this.#host.arrived(found.place, file);
  }

  /** Checks a file and sends it. @param room how many more files are taken */
  add(place: string, file: File, limits: UploadLimits, room: number): void {
    const work = this.#begin(place, file.name.normalize('NFC'), file.size, 'checking');
    work.file = file;
    work.limits = limits;
    if (room < 1) this.#show(work, { stage: 'refused', refused: 'count' });
    else void this.#check(work);
    this.#host.changed();
  }

  /** Shows what earlier visits left unfinished, as far as the service still has it. */
  restore(kept: readonly KeptUpload[]): void {
    for (const upload of kept) {
      const work = this.#begin(upload.place, upload.name, upload.total, 'unfinished');
      work.kept = upload;
      work.shown = { ...work.shown, sent: upload.sent };
      void this.#ask(work, upload);
    }
    if (kept.length > 0) this.#host.changed();
  }

  /** Goes on with an unfinished upload when the file is the same. */
  async choose(id: number, file: File, limits: UploadLimits): Promise<void> {
    const work = this.#works.get(id);
    if (work?.kept === undefined) return;
    const { kept } = work;
    this.#show(work, { stage: 'checking', other: undefined });
    const prepared = await check(file, limits);
    if (!this.#works.has(id)) return;
    const same = 'content' in prepared && (await isSame(file, prepared, kept));
    if (!same) {
      this.#show(work, { stage: 'unfinished', other: file.name });
      return;
    }
    work.limits = limits;
    this.#goOn(work, file, prepared);
  }

  readonly pause = (id: number): void => {
    const work = this.#works.get(id);
    if (work === undefined) return;
    this.#show(work, { stage: 'paused', rate: 0 });
    this.#end(work);
    this.#host.keep();
    this.#next();
  };

  /** Sends on, after a pause, a wait or a failure. */
  readonly resume = (id: number): void => {
    const work = this.#works.get(id);
    if (work?.prepared === undefined) return;
    this.#end(work);
    work.waits = 0;
    this.#show(work, { stage: 'queued', error: undefined });
    this.#next();
  };

  /** Ends an upload and forgets it, here and at the service. */
  readonly cancel = (id: number): void => {
    const work = this.#works.get(id);
    if (work === undefined) return;
    this.#end(work);
    this.#works.delete(id);
    const client = this.#host.client();
    if (work.kept !== undefined && client !== undefined) {
      // What cannot be removed now is removed there in two days.
      void new Files(client).remove(idIn(work.kept.url)).catch(() => undefined);
      this.#host.keep();
    }
    this.#host.changed();
    this.#next();
  };

  /** Forgets what was refused or taken away: it was read. */
  dropRefused(): void {
    this.#removed.length = 0;
    for (const [id, { shown }] of this.#works) {
      if (shown.stage === 'refused') this.#works.delete(id);
    }
  }

  /** Stops everything; what was begun stays at the service, for who comes back. */
  close(): void {
    globalThis.removeEventListener('online', this.#online);
    for (const work of this.#works.values()) this.#end(work);
    this.#works.clear();
  }

  #begin(place: string, name: string, total: number, stage: Transfer['stage']): Work {
    const id = this.#count++;
    const shown: Transfer = { id, place, name, stage, total, sent: 0, rate: 0, doubts: [] };
    const work: Work = { shown, waits: 0, spokenAt: Date.now(), keptAt: 0, lastAt: 0 };
    this.#works.set(id, work);
    return work;
  }

  async #check(work: Work): Promise<void> {
    const { file, limits, shown } = work;
    if (file === undefined || limits === undefined) return;
    const prepared = await check(file, limits);
    if (!this.#works.has(shown.id)) return;
    if ('refused' in prepared) {
      this.#show(work, { stage: 'refused', refused: prepared.refused });
      return;
    }
    // Chosen once more at its paper rather than at its line: it goes on there all the same.
    for (const other of this.#works.values()) {
      const { kept, shown: begun } = other;
      if (kept === undefined || begun.stage !== 'unfinished' || kept.place !== shown.place)
        continue;
      if (!(await isSame(file, prepared, kept))) continue;
      this.#works.delete(shown.id);
      other.limits = limits;
      this.#goOn(other, file, prepared);
      return;
    }
    if (this.#works.has(shown.id)) this.#goOn(work, file, prepared);
  }

  #goOn(work: Work, file: File, prepared: Prepared): void {
    const { content, doubts } = prepared;
    work.file = file;
    work.prepared = prepared;
    if (work.kept !== undefined && work.kept.total !== content.size) work.kept = undefined;
    const sent = work.kept === undefined ? 0 : work.shown.sent;
    this.#show(work, { stage: 'queued', total: content.size, sent, doubts, other: undefined });
    this.#next();
  }

  /** Begins as many as may go at once. */
  #next(): void {
    const works = [...this.#works.values()];
    let free = AT_ONCE - works.filter(({ shown }) => shown.stage === 'sending').length;
    for (const work of works) {
      if (free > 0 && work.shown.stage === 'queued') {
        free -= 1;
        void this.#send(work);
      }
    }
  }

  async #send(work: Work): Promise<void> {
    const client = this.#host.client();
    const { prepared, file, limits, shown } = work;
    if (client === undefined || prepared === undefined || file === undefined) return;
    const { content, type, doubts } = prepared;
    const stop = new AbortController();
    work.stop = stop;
    work.lastAt = 0;
    this.#show(work, { stage: 'sending', error: undefined });
    try {
      const arrived = await new Files(client).upload(content, {
        name: shown.name,
        type,
        limits,
        signal: stop.signal,
        maxRetries: QUICK_TRIES,
        ...(work.kept !== undefined && { resume: { url: work.kept.url } }),
        onCreated: (url) => void this.#created(work, url, file, content),
        onProgress: ({ sent }) => this.#progress(work, sent),
        onWaiting: () => this.#away(work),
      });
      if (!this.#works.delete(shown.id)) return;
      if (doubts.length > 0) this.#doubts.set(arrived.id, doubts);
      const { id, size } = arrived;
      this.#host.arrived(shown.place, { id, name: shown.name, type, size });
    } catch (error) {
      if (stop.signal.aborted) return;
      await this.#failed(work, error, content);
    } finally {
      this.#next();
    }
  }

  async #created(work: Work, url: string, file: File, content: Blob): Promise<void> {
    const { place, name } = work.shown;
    const { size, lastModified: modified } = file;
    work.kept = { place, url, name, size, modified, total: content.size, sent: 0 };
    this.#host.keep();
    const print = await printOf(content).catch(() => undefined);
    if (work.kept?.url !== url || !this.#works.has(work.shown.id)) return;
    work.kept = { ...work.kept, print };
    this.#host.keep();
  }

  #progress(work: Work, sent: number): void {
    const now = Date.now();
    const { shown } = work;
    const seconds = (now - work.lastAt) / 1000;
    const late = work.lastAt > 0 && seconds > 0 ? Math.max(0, sent - shown.sent) / seconds : 0;
    const rate = shown.rate === 0 ? late : shown.rate * 0.7 + late * 0.3;
    work.lastAt = now;
    work.waits = 0;
    const wasAway = shown.stage === 'waiting';
    this.#show(work, { stage: 'sending', sent, rate });
    if (wasAway) this.#tell('going-on', work);
    else if (now - work.spokenAt > SPOKEN_EVERY && sent < shown.total) this.#tell('progress', work);
    if (now - work.keptAt > KEPT_EVERY && sent < shown.total) {
      work.keptAt = now;
      this.#host.keep();
    }
  }

  #away(work: Work): void {
    if (work.shown.stage === 'waiting') return;
    this.#show(work, { stage: 'waiting', rate: 0 });
    this.#tell('waiting', work);
  }

  /** Waits for what passes by itself; shows what does not. */
  async #failed(work: Work, error: unknown, content: Blob): Promise<void> {
    if (!(await isReadable(content))) {
      // Moved, deleted or changed since it was chosen: only the citizen can give it again.
      work.prepared = undefined;
      if (work.kept === undefined) this.#show(work, { stage: 'refused', refused: 'unread' });
      else this.#show(work, { stage: 'unfinished', rate: 0 });
      return;
    }
    if (!passes(error)) {
      this.#show(work, { stage: 'failed', error, rate: 0 });
      return;
    }
    this.#away(work);
    const wait = Math.min(LONGEST_WAIT, 5000 * 2 ** work.waits++);
    work.timer = setTimeout(() => this.#again(work), wait);
  }

  readonly #online = (): void => {
    for (const work of this.#works.values()) if (work.timer !== undefined) this.#again(work);
  };

  #again(work: Work): void {
    clearTimeout(work.timer);
    work.timer = undefined;
    if (work.shown.stage !== 'waiting') return;
    void this.#send(work);
    // It stays shown as away until bytes arrive.
    this.#show(work, { stage: 'waiting' });
  }

  /** Whether the service still has an unfinished upload, and how much of it. */
  async #ask(work: Work, { url, place, name }: KeptUpload): Promise<void> {
    const client = this.#host.client();
    if (client === undefined) return;
    try {
      const state = await new Files(client).state(url);
      if (this.#works.get(work.shown.id) !== work || work.shown.stage !== 'unfinished') return;
      if (state === undefined) {
        // Nothing of it is left: the next file for this paper begins anew.
        work.kept = undefined;
        this.#show(work, { sent: 0 });
        this.#host.keep();
      } else if (state.sent < state.total) {
        this.#show(work, { sent: state.sent, total: state.total });
      } else {
        // All of it had arrived; only the answer was lost.
        this.#works.delete(work.shown.id);
        this.#host.arrived(place, { id: state.id, name, size: state.total });
      }
    } catch {
      // Without a connection it stands as it was kept.
    }
  }

  #end(work: Work): void {
    work.stop?.abort();
    clearTimeout(work.timer);
    work.timer = undefined;
  }

  #tell(what: Parameters<UploadsHost['tell']>[0], work: Work): void {
    work.spokenAt = Date.now();
    this.#host.tell(what, work.shown);
  }

  #show(work: Work, change: Partial<Transfer>): void {
    work.shown = { ...work.shown, ...change };
    this.#host.changed();
  }
}

/** Whether a file that was chosen again is the one an upload was begun with. */
async function isSame(file: File, { content }: Prepared, kept: KeptUpload): Promise<boolean> {
  if (kept.print !== undefined && content.size === kept.total) {
    const print = await printOf(content).catch(() => undefined);
    if (print !== undefined) return print === kept.print;
  }
  // Browsers may draw the same photo a little differently another time: it is then sent anew.
  return (
    file.size === kept.size &&
    file.lastModified === kept.modified &&
    file.name.normalize('NFC') === kept.name
  );
}

async function isReadable(content: Blob): Promise<boolean> {
  try {
    await content.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

/** Whether a failure may pass by itself: the connection, a service that restarts. */
function passes(error: unknown): boolean {
  const { name, status } = error as { readonly name?: unknown; readonly status?: unknown };
  if (typeof status === 'number') return [409, 423, 502, 503, 504].includes(status);
  return name === 'ConnectionError' || name === 'TimeoutError';
}

/** Whether the service would say the same again. */
export function isFinal(error: unknown): boolean {
  const { status } = (error ?? {}) as { readonly status?: unknown };
  return status === 413 || status === 415 || status === 422;
}

function idIn(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}
