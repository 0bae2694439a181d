import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startStack } from './stack.js';
import type { OwnStack } from './stack.js';

/**
 * Playwright's global setup: a stack for each worker, started when the worker first asks for it, and ended after all journeys.
 * Starting takes longer than many a journey does.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const stacks = new Map<string, Promise<OwnStack>>();

  async function answer(worker: string, act: string | undefined): Promise<OwnStack> {
    const known = stacks.get(worker) ?? startStack();
    stacks.set(worker, known);
    const stack = await known;
    // Started also for whoever comes after a journey that failed while there was none.
    await (act === 'kill' ? stack.killService() : stack.startService());
    return stack;
  }

  const server = createServer((request, response) => {
    const [, worker = '', act] = (request.url ?? '').split('/');
    answer(worker, act).then(
      (stack) => response.end(JSON.stringify(stack)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env['MOTCUA_STACKS'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return async () => {
    server.close();
    server.closeAllConnections();
    const started = await Promise.allSettled(stacks.values());
    await Promise.all(
      started.map((stack) => (stack.status === 'fulfilled' ? stack.value.close() : undefined)),
    );
  };
}
