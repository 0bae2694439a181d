/** Everything that pages of this site can leave on a device, as one text. */
export async function leftBehind(): Promise<string> {
  const parts = [
    ...Object.entries({ ...localStorage }),
    ...Object.entries({ ...sessionStorage }),
    document.cookie,
    document.title,
    name,
    location.href,
    JSON.stringify(history.state),
    ...performance.getEntries().map((entry) => entry.name),
    ...(await databases()),
    ...(await cached()),
  ];
  return parts.join('\n');
}

async function databases(): Promise<string[]> {
  const found: string[] = [];
  for (const { name: database = '' } of await indexedDB.databases()) {
    const opened = await done(indexedDB.open(database));
    for (const store of opened.objectStoreNames) {
      const objects = opened.transaction(store).objectStore(store);
      const keys = await done(objects.getAllKeys());
      for (const value of await done(objects.getAll())) found.push(await textOf(value));
      found.push(database, store, JSON.stringify(keys));
    }
    opened.close();
  }
  return found;
}

/** Caches of the page and of its service workers are the same. */
async function cached(): Promise<string[]> {
  const found: string[] = [];
  for (const key of await caches.keys()) {
    const cache = await caches.open(key);
    for (const request of await cache.keys()) {
      found.push(request.url, (await (await cache.match(request))?.text()) ?? '');
    }
  }
  return found;
}

/** A stored value with the content of files in it. */
async function textOf(value: unknown): Promise<string> {
  if (value instanceof Blob) return `${value.type} ${await value.text()}`;
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
    return new TextDecoder().decode(value);
  }
  if (Array.isArray(value)) return (await Promise.all(value.map(textOf))).join('\n');
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = await Promise.all(
    Object.entries(value).map(async ([key, it]) => `${key} ${await textOf(it)}`),
  );
  return inner.join('\n');
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('not done'));
  });
}
