import type { ProcedureDocument } from '@motcua/contract';

/** How long a list is kept on the device, days. Each change begins them anew. */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;
const PREFIX = 'motcua.checklist.';

/** What is kept of a list: nothing of the citizen, only which published papers they have at hand. */
interface Kept {
  /** Milliseconds since 1970: gone after that. */
  readonly until: number;
  /** Heading of the case chosen. */
  readonly case: string;
  /** Marks of the papers at hand. */
  readonly have: readonly string[];
}

/** Lists of this page, which end with it. */
const ofPage = new Map<string, Checklist>();

/**
 * Which papers of a procedure the citizen has at hand, and which case is theirs. In memory, unless they ask for it to be
 * kept on the device: then for 30 days, or until they have it forgotten.
 */
export class Checklist {
  readonly #key: string;
  readonly #have = new Set<string>();
  /** Marks by id of paper: they outlive a new version of the catalogue, in which ids move. */
  #marks: ReadonlyMap<string, string> = new Map();
  #case = '';
  #until: number | undefined;

  /** Use {@link Checklist.of}, which knows the lists of this page. */
  constructor(key: string, isShared: boolean) {
    this.#key = key;
    if (!isShared) this.#read();
  }

  /**
   * The list of a procedure.
   * @param isShared the computer is: nothing is kept on it, nor for the next who reads the same page
   */
  static of(code: string, documents: readonly ProcedureDocument[], isShared: boolean): Checklist {
    const key = PREFIX + code;
    const list = (isShared ? undefined : ofPage.get(key)) ?? new Checklist(key, isShared);
    list.#marks = marksOf(documents);
    if (!isShared) ofPage.set(key, list);
    return list;
  }

  /** When the device forgets it, milliseconds since 1970; `undefined` while it is not kept. */
  get keptUntil(): number | undefined {
    return this.#until;
  }

  /** Heading of the case chosen; empty for all. */
  get chosenCase(): string {
    return this.#case;
  }

  has(id: string): boolean {
    return this.#have.has(this.#mark(id));
  }

  set(id: string, ticked: boolean): void {
    if (ticked) this.#have.add(this.#mark(id));
    else this.#have.delete(this.#mark(id));
    if (this.#until !== undefined) this.keep();
  }

  choose(heading: string): void {
    this.#case = heading;
    if (this.#until !== undefined) this.keep();
  }

  /**
   * Keeps it on the device.
   * @returns whether the device does: a private window or a frame of another site may not
   */
  keep(): boolean {
    const until = Date.now() + KEPT_DAYS * DAY_MS;
    const kept: Kept = { until, case: this.#case, have: [...this.#have] };
    try {
      localStorage.setItem(this.#key, JSON.stringify(kept));
      this.#until = until;
    } catch {
      this.#until = undefined;
    }
    return this.#until !== undefined;
  }

  /** Takes it off the device; the ticks stay as long as the page. */
  forget(): void {
    this.#until = undefined;
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // What could not be kept is not there.
    }
  }

  #mark(id: string): string {
    return this.#marks.get(id) ?? id;
  }

  #read(): void {
    try {
      sweep();
      const kept = readKept(localStorage.getItem(this.#key));
      if (kept === undefined) return;
      kept.have.forEach((mark) => this.#have.add(mark));
      this.#case = kept.case;
      this.#until = kept.until;
    } catch {
      // No storage here: the ticks last as long as the page.
    }
  }
}

/** Removes every list that is out of date, whichever procedure it is of. */
function sweep(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX) && readKept(localStorage.getItem(key)) === undefined) {
      localStorage.removeItem(key);
    }
  }
}

/** A list as it was kept, or `undefined` when it is out of date or none of ours. */
function readKept(text: string | null): Kept | undefined {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<Kept> | null;
    if (typeof kept?.until !== 'number' || kept.until <= Date.now()) return undefined;
    const have = Array.isArray(kept.have) ? kept.have.map(String) : [];
    return { until: kept.until, case: String(kept.case ?? ''), have };
  } catch {
    return undefined;
  }
}

/** A short mark for each paper by what it is and where it stands; the second of two equal ones has its own. */
function marksOf(documents: readonly ProcedureDocument[]): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    documents.map(({ id, name, case: heading = '' }) => {
      const mark = hash(`${heading}\n${name}`);
      const times = (seen.get(mark) ?? 0) + 1;
      seen.set(mark, times);
      return [id, times === 1 ? mark : `${mark}.${times}`];
    }),
  );
}

/** FNV-1a, 32 bits: short, and one list is no place for collisions. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
