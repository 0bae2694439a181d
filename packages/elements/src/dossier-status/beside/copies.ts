import type { DossierView, PublicStatus } from '@motcua/contract';

/** A copy of what the code alone showed. */
export interface Copy {
  readonly status: PublicStatus;
  /** When it was seen, epoch milliseconds. */
  readonly at: number;
}

const PREFIX = 'motcua-status:';
/** So many dossiers of a family, and no list of all that were ever looked at. */
const MOST = 10;
/** Milliseconds. */
const LIFETIME = 30 * 86_400_000;

/** What the code alone shows, of what a proof opened: only this is kept, and stays when the proof ends. */
export function publicPart(view: PublicStatus | DossierView): PublicStatus {
  const { code, status, progress, turn, agency, dueAt, provisional, late, paused, updatedAt } =
    view;
  const { workingDaysLeft, askFrom, expected, elsewhere } = view;
  return {
    code,
    status,
    progress,
    turn,
    ...(agency !== undefined && { agency }),
    ...(dueAt !== undefined && { dueAt }),
    ...(expected !== undefined && { expected }),
    provisional,
    late,
    paused,
    updatedAt,
    ...(elsewhere !== undefined && { elsewhere }),
    ...(workingDaysLeft !== undefined && { workingDaysLeft }),
    ...(askFrom !== undefined && { askFrom }),
  };
}

/** What was asked for last: names are hashed in their own time, and a copy that is on its way must not outlive its deletion. */
let last = Promise.resolve();

/** Does something with a copy after everything asked for before. Where nothing can be kept, nothing is. */
function next(service: string, code: string, act: (name: string) => void): Promise<void> {
  const done = last.then(async () => {
    try {
      act(await nameOf(service, code));
    } catch {
      // No room, not allowed, or no secure page: there is no copy then.
    }
  });
  last = done;
  return done;
}

/**
 * Keeps a copy on the device, for when there is no network: what the code alone shows, without the code, under a name from
 * which the code cannot be read.
 */
export function keep(service: string, shown: PublicStatus): Promise<void> {
  return next(service, shown.code, (name) => {
    // How many days are left is true today alone.
    const { code: _, workingDaysLeft: __, ...status } = publicPart(shown);
    localStorage.setItem(name, JSON.stringify({ status, at: Date.now() }));
    const all = names()
      .map((one) => ({ one, at: read(one)?.at ?? 0 }))
      .sort((a, b) => b.at - a.at);
    all.forEach(({ one, at }, place) => {
      if (place >= MOST || at < Date.now() - LIFETIME) localStorage.removeItem(one);
    });
  });
}

/** The copy of a dossier, if there is one. */
export async function recall(service: string, code: string): Promise<Copy | undefined> {
  try {
    const kept = read(await nameOf(service, code));
    if (kept === undefined || kept.at < Date.now() - LIFETIME) return undefined;
    return { at: kept.at, status: { ...kept.status, code } };
  } catch {
    return undefined;
  }
}

/** Forgets the copy of a dossier, also one that is just being kept. */
export function drop(service: string, code: string): Promise<void> {
  return next(service, code, (name) => localStorage.removeItem(name));
}

function read(name: string): { readonly at: number; readonly status: PublicStatus } | undefined {
  const text = localStorage.getItem(name);
  if (text === null) return undefined;
  try {
    const kept = JSON.parse(text) as { at: number; status: PublicStatus };
    return typeof kept.at === 'number' && kept.status.status.name ? kept : undefined;
  } catch {
    return undefined;
  }
}

const names = (): string[] => Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));

async function nameOf(service: string, code: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${service} ${code}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return PREFIX + Array.from(hash.subarray(0, 12), (b) => b.toString(16).padStart(2, '0')).join('');
}
