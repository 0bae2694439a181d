import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { EventStreamParser } from './event-stream.js';
import { json, problem, publicStatus, startRemote } from './remote.test-support.js';
import type { Answering, Remote } from './remote.test-support.js';
import { Motcua } from './index.js';
import type { FollowOptions } from './index.js';

let remote: Remote | undefined;
afterEach(async () => {
  await remote?.close();
});

const code = 'H26.1-261121-0001';

async function follow(answer: Answering, options?: FollowOptions): Promise<number[]> {
  remote = await startRemote(answer);
  const motcua = new Motcua({ baseUrl: remote.url, maxRetries: 0 });
  const seen: number[] = [];
  for await (const status of motcua.dossiers.follow(code, options)) seen.push(status.status.code);
  return seen;
}

function open(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': here\n\n');
}

function send(response: ServerResponse, id: string, status: Record<string, unknown>): void {
  response.write(`event: status\nid: ${id}\ndata: ${JSON.stringify(status)}\n\n`);
}

describe('following a dossier', () => {
  it('ends by itself at a final status', async () => {
    const seen = await follow((_, response) => {
      open(response);
      for (const at of [1, 2, 9, 10]) send(response, `e${at}`, publicStatus(at));
    });
    expect(seen).toEqual([1, 2, 9, 10]);
  });

  it('goes on after a dropped connection, from the last event', async () => {
    const ids: string[] = [];
    const reached: boolean[] = [];
    const seen = await follow(
      (_, response, count) => {
        open(response);
        if (count === 1) {
          send(response, 'e1', publicStatus(1));
          send(response, 'e2', publicStatus(2));
          setTimeout(() => response.socket?.destroy(), 20);
        } else {
          send(response, 'e2', publicStatus(2));
          send(response, 'e3', publicStatus(10));
        }
      },
      { onEventId: (id) => ids.push(id), onReach: (reach) => reached.push(reach) },
    );
    expect(seen).toEqual([1, 2, 10]);
    expect(reached).toEqual([true, false, true]);
    expect(remote?.received[1]?.headers['last-event-id']).toBe('e2');
    expect(ids.at(-1)).toBe('e3');
  });

  it('starts after the event it is told', async () => {
    await follow(
      (_, response) => {
        open(response);
        send(response, 'e9', publicStatus(10));
      },
      { lastEventId: 'e8' },
    );
    expect(remote?.received[0]?.headers['last-event-id']).toBe('e8');
  });

  it('polls where streaming does not get through', async () => {
    let polls = 0;
    const seen = await follow(
      (request, response) => {
        if (request.url.endsWith('/events')) response.socket?.destroy();
        else json(response, 200, publicStatus([2, 2, 10][polls++] ?? 10));
      },
      { longestWait: 20 },
    );
    expect(seen).toEqual([2, 10]);
    expect(polls).toBe(3);
  });

  it('ends with an error for a code that is not known', async () => {
    await expect(
      follow((_, response) => problem(response, 404, 'dossier-not-found')),
    ).rejects.toMatchObject({ name: 'dossier-not-found' });
  });

  it('ends when the signal fires, and lets go of the connection when the loop is left', async () => {
    let closed = 0;
    const answer: Answering = (_, response) => {
      open(response);
      send(response, 'e1', publicStatus(1));
      response.on('close', () => closed++);
    };
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    await expect(follow(answer, { signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    const motcua = new Motcua({ baseUrl: remote?.url ?? '' });
    for await (const status of motcua.dossiers.follow(code)) {
      expect(status.status.code).toBe(1);
      break;
    }
    await expect.poll(() => closed).toBe(2);
  });
});

describe('an event stream', () => {
  const text =
    '\r\n: comment\r\nevent: status\r\nid: 7\r\ndata: {"a":\r\ndata:1}\r\n\r\nid: 8\n\ndata\n\n';
  const expected = [
    { type: 'status', id: '7', data: '{"a":\n1}' },
    { type: 'message', id: '8', data: '' },
  ];

  it('means the same in whatever pieces it comes', () => {
    for (let size = 1; size <= text.length; size++) {
      const parser = new EventStreamParser();
      const events = [];
      for (let at = 0; at < text.length; at += size) {
        events.push(...parser.push(text.slice(at, at + size)));
      }
      expect(events).toEqual(expected);
    }
  });
});
