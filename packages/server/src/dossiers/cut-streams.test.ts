import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PublicStatus } from '@motcua/contract';
import { Motcua } from '@motcua/sdk';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestService, type TestService } from '../testing/service.test-support.js';
import { Client, THREE_DAYS, formOf, loadProcedures } from './dossiers.test-support.js';

let service: TestService;
let client: Client;
const proxies: Server[] = [];

beforeAll(async () => {
  service = await startTestService();
  client = new Client(service);
  await loadProcedures(service);
  await client.publish(formOf(THREE_DAYS));
});
afterAll(async () => {
  for (const proxy of proxies) {
    proxy.closeAllConnections();
    proxy.close();
  }
  await service.close();
});

/** What a proxy does to a stream of events. */
interface Harm {
  /** Cuts the connection after so many bytes. */
  readonly cutAfter?: number;
  /** Cuts every stream that is open. */
  cutNow?: () => void;
  /** Streams that were asked for. */
  asked: number;
}

/** A proxy in front of the service that does streams of events harm and lets everything else through. */
async function proxyWith(harm: Harm): Promise<string> {
  const streams = new Set<() => void>();
  harm.cutNow = () => {
    for (const cut of streams) cut();
  };
  const target = new URL(service.url);
  const proxy = createServer((incoming, answer) => {
    const onward = request(
      {
        host: target.hostname,
        port: target.port,
        path: incoming.url,
        method: incoming.method,
        headers: incoming.headers,
      },
      (reply) => {
        answer.writeHead(reply.statusCode ?? 502, reply.headers);
        if (!incoming.url?.endsWith('/events')) return void reply.pipe(answer);
        harm.asked += 1;
        let sent = 0;
        const cut = (): void => {
          streams.delete(cut);
          answer.destroy();
          reply.destroy();
        };
        streams.add(cut);
        answer.flushHeaders();
        reply.on('data', (piece: Buffer) => {
          const left = (harm.cutAfter ?? Infinity) - sent;
          sent += piece.length;
          answer.write(piece.subarray(0, Math.max(0, left)));
          if (sent >= (harm.cutAfter ?? Infinity)) setImmediate(cut);
        });
        reply.on('error', () => undefined);
        answer.on('close', () => reply.destroy());
      },
    );
    onward.on('error', () => answer.destroy());
    incoming.pipe(onward);
  });
  proxies.push(proxy);
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
}

/** Follows a dossier through a proxy to its end. @returns the statuses in the order they came */
async function followed(
  baseUrl: string,
  code: string,
  told: (status: number) => void,
): Promise<number[]> {
  const { dossiers } = new Motcua({ baseUrl, siteKey: service.siteKey });
  const seen: PublicStatus[] = [];
  for await (const status of dossiers.follow(code, { longestWait: 50 })) {
    seen.push(status);
    told(status.status.code);
  }
  return seen.map(({ status }) => status.code);
}

const way = [
  ['accept', 2],
  ['forward', 4],
  ['complete', 9],
  ['return-result', 10],
] as const;

it.each<[string, Omit<Harm, 'asked'>]>([
  ['cuts it in the middle of every event', { cutAfter: 300 }],
  ['cuts it after each event', { cutAfter: 900 }],
  ['drops it at each move', {}],
])('tells every status once and in order through a proxy that %s', async (_name, kind) => {
  const harm: Harm = { ...kind, asked: 0 };
  const { code } = (await client.file()).body;
  const steps = [...way];
  const next = async (status: number): Promise<void> => {
    const before = steps[0];
    if (before === undefined || status !== (way[way.indexOf(before) - 1]?.[1] ?? 1)) return;
    steps.shift();
    if (!kind.cutAfter) harm.cutNow?.();
    await client.move(code, before[0]);
  };
  const seen = await followed(await proxyWith(harm), code, (status) => void next(status));
  expect(seen).toEqual([1, 2, 4, 9, 10]);
  // Cut again and again, it asks less and less often.
  expect(harm.asked).toBeLessThan(60);
});
