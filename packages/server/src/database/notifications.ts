import pg from 'pg';
import type { Notifications } from '../context.js';

const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 10_000;

/** {@link Notifications} that hold a connection and must be closed. */
export interface OpenNotifications extends Notifications {
  close(): Promise<void>;
}

/**
 * Listens on one dedicated connection; when it breaks, connects again after a growing pause, listens again and
 * wakes everybody once, because notifications may have been missed.
 */
export function openNotifications(
  connectionString: string,
  onError: (error: Error) => void,
): OpenNotifications {
  const listeners = new Map<string, Set<(payload: string) => void>>();
  let client: pg.Client | undefined;
  let connecting: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let pause = FIRST_PAUSE;
  let wasConnected = false;
  let closed = false;
  const complain = (error: Error): void => {
    if (!closed) onError(error);
  };

  async function connect(): Promise<void> {
    const next = new pg.Client({
      connectionString,
      application_name: 'motcua notifications',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    const lost = (error?: Error): void => {
      if (error) complain(error);
      if (client === next) client = undefined;
      void next.end().catch(() => undefined);
      again();
    };
    next.on('error', lost);
    next.on('end', () => {
      if (client === next) lost();
    });
    next.on('notification', ({ channel, payload }) => {
      for (const wake of listeners.get(channel) ?? []) wake(payload ?? '');
    });
    try {
      await next.connect();
      // Channels that are subscribed meanwhile are in the list too.
      for (const channel of listeners.keys()) await listen(next, channel);
    } catch (error) {
      lost(error as Error);
      return;
    }
    client = next;
    pause = FIRST_PAUSE;
    if (wasConnected) for (const wakes of listeners.values()) for (const wake of wakes) wake('');
    wasConnected = true;
  }

  function again(): void {
    if (closed || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      connecting = connect();
    }, pause);
    timer.unref();
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  /** One after the other; a connection that breaks meanwhile listens again to all when it is back. */
  let said: Promise<unknown> = Promise.resolve();
  function say(what: (open: pg.Client) => Promise<unknown>): void {
    said = said.then(() => client && what(client)).catch(complain);
  }

  connecting = connect();
  return {
    subscribe(channel, wake) {
      let wakes = listeners.get(channel);
      if (!wakes) listeners.set(channel, (wakes = new Set()));
      const isNew = wakes.size === 0;
      wakes.add(wake);
      if (isNew) say((open) => listen(open, channel));
      return () => {
        wakes.delete(wake);
        if (wakes.size > 0 || listeners.get(channel) !== wakes) return;
        listeners.delete(channel);
        say((open) => open.query(`unlisten ${pg.escapeIdentifier(channel)}`));
      };
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await connecting;
      const open = client;
      client = undefined;
      await open?.end().catch(() => undefined);
    },
  };
}

async function listen(client: pg.Client, channel: string): Promise<void> {
  await client.query(`listen ${pg.escapeIdentifier(channel)}`);
}
