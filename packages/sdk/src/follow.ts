import type { PublicStatus } from '@motcua/contract';
import { failure, path } from './client.js';
import type { Client } from './client.js';
import { AbortError, ApiError, ConnectionError, MotcuaError, isTransient } from './errors.js';
import { EventStreamParser } from './event-stream.js';
import type { ServerEvent } from './event-stream.js';
import type { RequestOptions } from './options.js';
import { Deadline, backoff, pause } from './waiting.js';

/** A stream that gives nothing at all in this time does not get through. Milliseconds. */
const FIRST_BYTE = 15_000;
/** A stream that falls silent for this long has broken unnoticed. Milliseconds. */
const SILENCE = 60_000;

/** How to follow a dossier. */
export interface FollowOptions extends RequestOptions {
  /** Goes on after this event; from `onEventId` of an earlier call. */
  readonly lastEventId?: string;
  /** Told the id of each event. */
  readonly onEventId?: (id: string) => void;
  /**
   * Told whether the service answers: `false` when a try fails, `true` when one gets through. What was given last may be
   * out of date in between.
   */
  readonly onReach?: (reached: boolean) => void;
  /** Longest wait between two tries, in milliseconds, and so between two polls; default 30,000. */
  readonly longestWait?: number;
}

/** Whether nothing can follow a status: it is nobody's turn. */
export function isFinal(status: PublicStatus): boolean {
  return status.turn === 'none';
}

/** See {@link Dossiers.follow}. */
export async function* followStatus(
  client: Client,
  code: string,
  options: FollowOptions = {},
): AsyncGenerator<PublicStatus, void, undefined> {
  const { signal, onEventId, onReach, longestWait = 30_000 } = options;
  const statusPath = path`/v1/dossiers/${code}/status`;
  let { lastEventId } = options;
  let failures = 0;
  let shown = '';

  /** The status if it is another than the one given last. */
  const changed = (status: PublicStatus): boolean => {
    const text = JSON.stringify(status);
    const other = text !== shown;
    shown = text;
    if (other) failures = 0;
    return other;
  };

  for (;;) {
    const openedAt = Date.now();
    let asked = 0;
    try {
      for await (const event of events(client, code, { ...options, lastEventId })) {
        if (event.id) {
          lastEventId = event.id;
          onEventId?.(event.id);
        }
        if (event.type !== 'status') continue;
        const status = JSON.parse(event.data) as PublicStatus;
        client.check({ method: 'GET', path: statusPath, status: 200, body: status });
        if (changed(status)) yield status;
        if (isFinal(status)) return;
      }
    } catch (error) {
      if (!isTransient(error)) throw error;
      onReach?.(false);
      if (error instanceof ApiError) asked = (error.retryAfter ?? 0) * 1000;
    }
    // One that stood for a while and then dropped is no failure of streaming.
    if (Date.now() - openedAt > SILENCE) failures = 0;
    await pause(Math.max(asked, backoff(failures++, longestWait)), signal);
    if (failures < 2) continue;
    try {
      const status = await client.get<PublicStatus>(statusPath, { ...options, maxRetries: 0 });
      onReach?.(true);
      if (changed(status)) yield status;
      if (isFinal(status)) return;
    } catch (error) {
      if (!isTransient(error)) throw error;
      onReach?.(false);
    }
  }
}

async function* events(
  client: Client,
  code: string,
  options: FollowOptions,
): AsyncGenerator<ServerEvent, void, undefined> {
  const { lastEventId, signal } = options;
  const deadline = new Deadline(signal, client.timeout(options));
  try {
    const response = await client.send(path`/v1/dossiers/${code}/events`, {
      ...options,
      signal: deadline.signal,
      headers: {
        accept: 'text/event-stream',
        ...(lastEventId && { 'last-event-id': lastEventId }),
      },
    });
    if (!response.body || !response.headers.get('content-type')?.includes('text/event-stream')) {
      throw new ConnectionError('An event stream was expected');
    }
    options.onReach?.(true);
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    const parser = new EventStreamParser();
    deadline.restart(FIRST_BYTE);
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      deadline.restart(SILENCE);
      yield* parser.push(decoder.decode(value, { stream: true }));
    }
  } catch (error) {
    // Ended by its own deadline, the request says that it was aborted.
    const known = error instanceof MotcuaError && !(error instanceof AbortError);
    throw known ? error : failure(error, options, deadline);
  } finally {
    deadline.cancel();
  }
}
