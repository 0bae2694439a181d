/** Where drafts are kept: on the device, or nowhere but this page. */
export interface DraftStore {
  readonly lasting: boolean;
  get(key: string): Promise<unknown>;
  put(key: string, draft: object): Promise<void>;
  remove(key: string): Promise<void>;
}

const DATABASE = 'motcua';
const TABLE = 'drafts';

/** Opens the store of the device; where it refuses (private windows, foreign frames), one in memory. */
export async function openDraftStore(): Promise<DraftStore> {
  try {
    return deviceStore(await open());
  } catch {
    return memoryStore();
  }
}

/** Keeps nothing beyond the page: for computers that others use, too. */
export function memoryStore(): DraftStore {
  const drafts = new Map<string, object>();
  return {
    lasting: false,
    get: (key) => Promise.resolve(drafts.get(key)),
    put: (key, draft) => {
      drafts.set(key, draft);
      return Promise.resolve();
    },
    remove: (key) => {
      drafts.delete(key);
      return Promise.resolve();
    },
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
  const run = <T>(
    mode: IDBTransactionMode,
    act: (drafts: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T> =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(TABLE, mode);
      const request = act(transaction.objectStore(TABLE));
      // A draft is kept when the transaction is, not when the request is.
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('The draft was not kept'));
    });
  return {
    lasting: true,
    get: (key) => run<unknown>('readonly', (drafts) => drafts.get(key)),
    put: async (key, draft) => {
      await run('readwrite', (drafts) => drafts.put(draft, key));
    },
    remove: async (key) => {
      await run('readwrite', (drafts) => drafts.delete(key));
    },
  };
}
