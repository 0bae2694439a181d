import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { PaymentPlatform } from '../configuration.js';

const program = fileURLToPath(
  new URL('../../../../examples/payment-platform/serve.mjs', import.meta.url),
);

/** A payment as the platform knows it. */
export interface KnownPayment {
  readonly reference: string;
  readonly amount: string;
  readonly state: string;
  /** How often the centre has taken its word. */
  readonly confirmed: number;
  /** HTTP statuses of the answers of the centre. */
  readonly answers: readonly number[];
}

/** The simulated platform in a process of its own. */
export interface TestPlatform {
  readonly url: string;
  /** Switches faults on; all others off. */
  faults(...names: readonly string[]): Promise<void>;
  /** What the citizen does on the page. @returns where the browser is sent then */
  act(redirectUrl: string, action: 'pay' | 'cancel' | 'leave'): Promise<string>;
  payments(): Promise<readonly KnownPayment[]>;
  payment(reference: string): Promise<KnownPayment | undefined>;
  stop(): Promise<void>;
  /** Ends it by force, whatever it is doing. */
  kill(): Promise<void>;
}

/** How the centre is registered with the platform of a test. */
export function registeredAt(port: number): PaymentPlatform {
  return {
    url: `http://localhost:${port}`,
    paths: { init: '/init', query: '/query', refund: '/refund' },
    partner: 'MOTCUATEST',
    secret: 'a-secret-of-tests',
    unit: 'H26',
    unitName: 'Trung tâm thử',
    address: '127.0.0.1',
    refunds: true,
  };
}

/** Starts the simulator. @param confirmUrl where the centre is told @param store file that keeps what it knows */
export async function startPlatform(
  port: number,
  confirmUrl: string,
  store = '',
): Promise<TestPlatform> {
  const { partner, secret } = registeredAt(port);
  const child = spawn(process.execPath, [program], {
    env: {
      PATH: process.env['PATH'],
      PAYMENT_PORT: String(port),
      PAYMENT_PARTNER: partner,
      PAYMENT_SECRET: secret,
      PAYMENT_CONFIRM_URL: confirmUrl,
      PAYMENT_RETRY: '40',
      PAYMENT_STORE: store,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const printed of child.stdout) {
    if (String(printed).includes('payment platform ready')) break;
  }
  const url = `http://localhost:${port}`;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  const all = async (): Promise<readonly KnownPayment[]> =>
    (await (await fetch(`${url}/payments`)).json()) as readonly KnownPayment[];
  return {
    url,
    async faults(...names) {
      await fetch(`${url}/faults`, {
        method: 'POST',
        body: new URLSearchParams(names.map((name) => ['fault', name])),
        redirect: 'manual',
      });
    },
    async act(redirectUrl, action) {
      const response = await fetch(redirectUrl, {
        method: 'POST',
        body: new URLSearchParams({ action }),
        redirect: 'manual',
      });
      return response.headers.get('location') ?? '';
    },
    payments: all,
    payment: async (reference) => (await all()).find((one) => one.reference === reference),
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
