import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the remote party received it. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Answers one request; throw or destroy the socket to drop it. */
export type Answering = (
  received: Received,
  response: ServerResponse,
  count: number,
) => void | Promise<void>;

/** The other end of the SDK: a real HTTP server that speaks the protocol as the test says. */
export interface Remote {
  readonly url: string;
  readonly received: Received[];
  close(): Promise<void>;
}

export async function startRemote(answer: Answering): Promise<Remote> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    try {
      for await (const piece of request) pieces.push(piece as Buffer);
    } catch {
      return; // The client went away in the middle of its request.
    }
    const { method = '', url = '', headers } = request;
    const entry = { method, url, headers, body: Buffer.concat(pieces) };
    received.push(entry);
    await answer(entry, response, received.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export function json(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  response.writeHead(status, { 'content-type': type, ...headers }).end(JSON.stringify(body));
}

export function problem(response: ServerResponse, status: number, name: string, more = {}): void {
  json(response, status, {
    type: `/problems/${name}`,
    title: `It is ${name}`,
    status,
    instance: 'req-1',
    ...more,
  });
}

/** A public status that the contract agrees with. */
export function publicStatus(code: number, more = {}): Record<string, unknown> {
  return {
    code: 'H26.1-261121-0001',
    status: { code, name: `Trạng thái ${code}`, label: { vi: `Trạng thái ${code}` } },
    progress: { step: 1, of: 5 },
    turn: [3, 7, 10].includes(code) ? 'none' : 'agency',
    provisional: false,
    late: false,
    paused: false,
    updatedAt: '2026-11-21T09:00:00+07:00',
    ...more,
  };
}
