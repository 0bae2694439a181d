/** What was typed in answer to a request, and what of it has arrived. */
export interface KeptAnswer {
  readonly note: string;
  /** What was answered anew, by field id. */
  readonly answers?: Readonly<Record<string, unknown>>;
  /** Files that were uploaded, by item of the request: names and ids, never content. */
  readonly files: readonly (readonly [item: number, name: string, id: string])[];
  /** Files that were chosen and have not arrived, by item: their names, to be chosen again after a reload. */
  readonly chosen?: readonly (readonly [item: number, name: string])[];
  /** The request that was sent and its key: sent again after a reload it is the same. */
  readonly attempt?: { readonly body: string; readonly key: string };
  readonly savedAt: number;
}

const PREFIX = 'motcua-supplement:';
/** Milliseconds; as long as a request is usually open. */
const LIFETIME = 30 * 86_400_000;

/**
 * Keeps what was typed on the device until it is sent, as drafts of forms are kept, under a name from which the code cannot
 * be read. Only who opens the dossier is shown it. Where nothing can be kept, nothing is.
 */
export async function keepAnswer(request: string, answer: KeptAnswer): Promise<void> {
  try {
    localStorage.setItem(await nameOf(request), JSON.stringify(answer));
  } catch {
    // It stays in memory.
  }
}

/** What was kept for a request. */
export async function keptAnswer(request: string): Promise<KeptAnswer | undefined> {
  try {
    const text = localStorage.getItem(await nameOf(request));
    const kept = text === null ? undefined : (JSON.parse(text) as KeptAnswer);
    return kept && kept.savedAt > Date.now() - LIFETIME ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Nothing stays on the device once it is sent. */
export async function forgetAnswer(request: string): Promise<void> {
  try {
    localStorage.removeItem(await nameOf(request));
  } catch {
    // Nothing was kept.
  }
}

async function nameOf(request: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(request));
  const bytes = new Uint8Array(hash).subarray(0, 12);
  return PREFIX + Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
