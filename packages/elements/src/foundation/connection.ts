import { createClient, type Client } from '@motcua/sdk/client.js';

/** Where a service is and by which key this site calls it. */
export interface ServiceAddress {
  /** Address of the service, such as `https://centre.example`. */
  readonly service: string;
  /** Publishable key of this site; the service's own pages need none. */
  readonly siteKey?: string | undefined;
  /** Language of elements that stand under no `lang` but the page's own. */
  readonly lang?: string | undefined;
}

/** A client with what the elements of one page share about its service. */
export interface ServiceConnection {
  /** Address of the service without a slash at the end. */
  readonly address: string;
  readonly client: Client;
  /** What was loaded once for all elements (the catalogue index, life events, …) by name, resources by their class. */
  readonly shared: Map<unknown, unknown>;
}

interface PageDefault extends ServiceAddress {
  connection?: ServiceConnection;
}

const DEFAULT_KEY = Symbol.for('motcua.service');
const CONNECTIONS_KEY = Symbol.for('motcua.connections');
const CHANGE_EVENT = 'motcua-service-default';

// Files of one page meet here, also when each brings its own copy of this module.
const page = globalThis as typeof globalThis & {
  [DEFAULT_KEY]?: PageDefault;
  [CONNECTIONS_KEY]?: Map<string, ServiceConnection>;
};

/** Wraps a client made by the page, so that elements can share it. */
export function connectionOf(client: Client, address = client.baseUrl): ServiceConnection {
  return { client, address: trimmed(address), shared: new Map() };
}

/** The connection to a service; one for each address and key on a page. */
export function connectionTo({ service, siteKey }: ServiceAddress): ServiceConnection {
  const address = trimmed(new URL(service, location.href).href);
  const connections = (page[CONNECTIONS_KEY] ??= new Map());
  const key = `${address} ${siteKey ?? ''}`;
  const known = connections.get(key);
  if (known !== undefined) return known;
  const connection = connectionOf(createClient({ baseUrl: address, siteKey }));
  connections.set(key, connection);
  return connection;
}

/** Sets the service of all elements that stand in no `<motcua-service>`. */
export function setDefaultService(address: ServiceAddress): void {
  page[DEFAULT_KEY] = { ...address };
  dispatchEvent(new Event(CHANGE_EVENT));
}

/** The connection of the page, if its script tag or `setDefaultService()` named a service. */
export function defaultConnection(): ServiceConnection | undefined {
  const settings = page[DEFAULT_KEY];
  if (settings === undefined) return undefined;
  return (settings.connection ??= connectionTo(settings));
}

/** The language the page's script tag asks for, if any. */
export function defaultLang(): string | undefined {
  return page[DEFAULT_KEY]?.lang;
}

/** Calls back when the page names another service; returns how to stop. */
export function onDefaultService(callback: () => void): () => void {
  addEventListener(CHANGE_EVENT, callback);
  return () => removeEventListener(CHANGE_EVENT, callback);
}

/**
 * Loads something once for all elements of a page that use the same service. A failure is not kept: the next caller
 * tries again.
 */
export function loadShared<T>(
  connection: ServiceConnection,
  name: string,
  load: (client: Client) => PromiseLike<T>,
): Promise<T> {
  const known = connection.shared.get(name) as Promise<T> | undefined;
  if (known !== undefined) return known;
  const loading = Promise.resolve(load(connection.client));
  connection.shared.set(name, loading);
  loading.catch(() => connection.shared.delete(name));
  return loading;
}

function trimmed(address: string): string {
  return address.replace(/\/+$/, '');
}
