import type { DraftHere, DraftHereContent } from '@motcua/contract';
import { path, type Client } from '@motcua/sdk/client.js';
import type { DraftStore } from '../dossier-form/draft-store.js';
import type { Draft } from '../dossier-form/draft.js';
import { problemIs } from '../foundation/problems.js';

/** Least time between two savings while one types: they count to the same limit as filing. Milliseconds. */
const PAUSE = 10_000;
/** Least time once something was pressed: whoever files waits for what is being saved. Milliseconds. */
const PRESSED_PAUSE = 2_500;

/**
 * Keeps the draft of one procedure at the centre, opened by a cookie that no script reads: for frames, to which browsers give
 * no storage of their own. The last one to save wins.
 * @param pause milliseconds between two savings while one types
 * @param pressedPause milliseconds between two savings once something was pressed
 */
export function centreStore(
  client: Client,
  procedure: string,
  pause = PAUSE,
  pressedPause = PRESSED_PAUSE,
): DraftStore {
  const place = path`/v1/here/drafts/${procedure}`;
  let savedAt = -pause;
  let pressedAt = -pause;
  let hurry: (() => void) | undefined;
  let removals = 0;
  // Once per page: what this page wrote since is what is there.
  let known: Promise<Draft | undefined> | undefined;
  document.addEventListener('visibilitychange', () => hurry?.());
  // Before the form hears of it, which may save at once.
  document.addEventListener(
    'click',
    () => {
      pressedAt = performance.now();
      hurry?.();
    },
    { capture: true },
  );

  const read = async (): Promise<Draft | undefined> => {
    try {
      return draftOf(await client.get<DraftHere>(place));
    } catch (error) {
      if (problemIs(error, 'draft-not-found') || problemIs(error, 'draft-filed')) return undefined;
      throw error;
    }
  };
  /** What could not be read is read again the next time. */
  const readAnew = (): Promise<Draft | undefined> => {
    const reading = read().catch((error: unknown) => {
      if (known === reading) known = undefined;
      throw error;
    });
    known = reading;
    return reading;
  };
  const waitingTime = (): number =>
    savedAt + (pressedAt > savedAt ? pressedPause : pause) - performance.now();
  const turn = async (removed: () => boolean): Promise<void> => {
    for (
      let wait = waitingTime();
      wait > 0 && !document.hidden && !removed();
      wait = waitingTime()
    ) {
      await new Promise<void>((resolve) => {
        hurry = resolve;
        setTimeout(resolve, wait);
      });
    }
    hurry = undefined;
    savedAt = performance.now();
  };
  return {
    lasting: true,
    atCentre: true,
    // Another tab may have gone on with it.
    get: readAnew,
    async update<T extends object>(_key: string, change: (kept: unknown) => T): Promise<T> {
      const earlier = removals;
      const removed = (): boolean => earlier !== removals;
      const before = await (known ?? readAnew());
      // What is about to be filed does not wait.
      if (!isSent(change(before))) await turn(removed);
      const draft = change(before);
      if (removed()) return draft;
      const json = contentOf(draft as unknown as Draft, procedure);
      await client.send(place, { method: 'PUT', json });
      known = Promise.resolve(draft as unknown as Draft);
      return draft;
    },
    async remove() {
      removals += 1;
      hurry?.();
      await client.send(place, { method: 'DELETE' });
      known = Promise.resolve(undefined);
    },
    sweep: () => Promise.resolve(),
  };
}

function isSent(draft: object): boolean {
  return (draft as Draft).sent !== undefined;
}

function contentOf(draft: Draft, procedure: string): DraftHereContent {
  const { formVersion, answers, files, page, idempotencyKey, savedAt: _savedAt, ...rest } = draft;
  return {
    procedure,
    formVersion,
    answers: { ...answers },
    files: [...files],
    page,
    idempotencyKey,
    rest,
  };
}

function draftOf({ formVersion, answers, files, page, ...more }: DraftHere): Draft {
  return {
    ...more.rest,
    formVersion,
    answers,
    files: files as Draft['files'],
    page: page ?? '',
    idempotencyKey: more.idempotencyKey,
    savedAt: Date.parse(more.savedAt),
  };
}
