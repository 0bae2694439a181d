/** Where drafts are kept: on the device, or nowhere but this page. */
export interface DraftStore {
  /** Whether drafts outlive the page. */
  readonly lasting: boolean;
  /** They are kept at the centre, not on the device. */
  readonly atCentre?: boolean;
  get(key: string): Promise<unknown>;
  /** Replaces what is kept by what `change` makes of it, in one step for all tabs. @returns what is kept now */
  update<T extends object>(key: string, change: (kept: unknown) => T): Promise<T>;
  remove(key: string): Promise<void>;
  /** Removes every draft that is out of date, whichever procedure it is for. */
  sweep(outOfDate: (kept: unknown) => boolean): Promise<void>;
}

/** Where drafts go when the device keeps none. */
let elsewhere: () => DraftStore = memoryStore;

/** Keeps drafts in another place where the device keeps none: frames of the centre keep them at the centre. */
export function keepElsewhere(store: () => DraftStore): void {
  elsewhere = store;
}

const DATABASE = 'motcua';
const TABLE = 'drafts';

/** Opens the store of the device; where it refuses (private windows, foreign frames), one in memory or elsewhere. */
export async function openDraftStore(): Promise<DraftStore> {
  try {
    return deviceStore(await open());
  } catch {
    return elsewhere();
  }
}

/** Keeps nothing beyond the page: for computers that others use, too. */
export function memoryStore(): DraftStore {
  const drafts = new Map<string, object>();
  return {
    lasting: false,
    get: (key) => Promise.resolve(drafts.get(key)),
    update: (key, change) => {
      const draft = change(drafts.get(key));
      drafts.set(key, draft);
      return Promise.resolve(draft);
    },
    remove: (key) => {
      drafts.delete(key);
      return Promise.resolve();
    },
    sweep: () => Promise.resolve(),
  };
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The device keeps no drafts'));
    request.onblocked = () => reject(new Error('The device keeps no drafts now'));
  });
}

function deviceStore(database: IDBDatabase): DraftStore {
  let connection: Promise<IDBDatabase> | undefined;
  const use = (opened: IDBDatabase): IDBDatabase => {
    // Whoever clears the data of the site must not wait for this page.
    opened.onversionchange = () => {
      opened.close();
      connection = undefined;
    };
    return opened;
  };
  connection = Promise.resolve(use(database));
  /** A draft is kept when the transaction is, not when the request is. */
  const run = async <T>(
    mode: IDBTransactionMode,
    act: (drafts: IDBObjectStore, done: (value: T) => void) => void,
  ): Promise<T> => {
    const opened = await (connection ??= open().then(use));
    return await new Promise((resolve, reject) => {
      const transaction = opened.transaction(TABLE, mode);
      let found: T;
      transaction.oncomplete = () => resolve(found);
      transaction.onabort = () => reject(transaction.error ?? new Error('The draft was not kept'));
      act(transaction.objectStore(TABLE), (value) => {
        found = value;
      });
    });
  };
  return {
    lasting: true,
    get: (key) =>
      run<unknown>('readonly', (drafts, done) => {
        const request = drafts.get(key);
        request.onsuccess = () => done(request.result);
      }),
    update: <T extends object>(key: string, change: (kept: unknown) => T) =>
      run<T>('readwrite', (drafts, done) => {
        const request = drafts.get(key);
        request.onsuccess = () => {
          const draft = change(request.result);
          drafts.put(draft, key);
          done(draft);
        };
      }),
    remove: (key) =>
      run<undefined>('readwrite', (drafts) => {
        drafts.delete(key);
      }),
    sweep: (outOfDate) =>
      run<undefined>('readwrite', (drafts) => {
        const request = drafts.openCursor();
        request.onsuccess = () => {
          const cursor = request.result;
          if (cursor === null) return;
          if (outOfDate(cursor.value)) cursor.delete();
          cursor.continue();
        };
      }),
  };
}
