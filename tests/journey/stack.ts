import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The service with its own PostgreSQL, the ward page, the desk and the payment platform, as `npm start` runs them. */
export interface Stack {
  readonly serviceUrl: string;
  readonly wardUrl: string;
  readonly deskUrl: string;
  readonly siteKey: string;
  /** Origin of a site that the centre does not trust, across sites from the service; a test serves it. */
  readonly partnerUrl: string;
  readonly partnerKey: string;
  readonly secretKey: string;
  readonly officer: { readonly username: string; readonly password: string };
  /** Ends the service at once (kill -9), as a crash would. */
  killService(): Promise<void>;
  /** Starts the service again on the same data and the same port, unless it runs. */
  startService(): Promise<void>;
}

/** A stack that whoever started it ends. */
export interface OwnStack extends Stack {
  close(): Promise<void>;
}

/** The stack of this worker; the files that the worker runs have it one after the other. */
export async function stackHere(): Promise<Stack> {
  const address = `${process.env['MOTCUA_STACKS']}/${process.env['TEST_PARALLEL_INDEX']}`;
  const tell = async (act: 'start' | 'kill'): Promise<Response> => {
    const answer = await fetch(`${address}/${act}`, { method: 'POST' });
    if (!answer.ok) throw new Error(await answer.text());
    return answer;
  };
  const facts = (await (await tell('start')).json()) as Stack;
  return {
    ...facts,
    killService: async () => void (await tell('kill')),
    startService: async () => void (await tell('start')),
  };
}

/** Starts everything on free ports and a data folder of its own. */
export async function startStack(): Promise<OwnStack> {
  // PostgreSQL runs as another user when we are root, who must reach the folder.
  const dataFolder = mkdtempSync(join(tmpdir(), 'motcua-journey-'));
  chmodSync(dataFolder, 0o755);
  const [servicePort, wardPort, deskPort] = [await freePort(), await freePort(), await freePort()];
  const partnerUrl = `http://127.0.0.1:${await freePort()}`;
  const serviceUrl = `http://localhost:${servicePort}`;
  const wardUrl = `http://localhost:${wardPort}`;
  const siteKey = `pk_${randomBytes(12).toString('base64url')}`;
  const partnerKey = `pk_${randomBytes(12).toString('base64url')}`;
  const secretKey = `sk_${randomBytes(32).toString('base64url')}`;
  const paymentPort = await freePort();
  const paymentSecret = randomBytes(24).toString('base64url');
  const officer = { username: 'lan', password: randomBytes(9).toString('base64url') };

  const launchService = () =>
    launch('packages/server/dist/main.js', /motcua ready (\S+)/, {
      MOTCUA_DATA: dataFolder,
      MOTCUA_PORT: String(servicePort),
      MOTCUA_SAMPLE_OFFICES: 'true',
      MOTCUA_RATE_LIMITS: 'read=6000,write=600,proof=600',
      MOTCUA_SITES: JSON.stringify([
        { key: siteKey, name: 'Ward page', origins: [wardUrl], trusted: true },
        { key: partnerKey, name: 'Partner page', origins: [partnerUrl], trusted: false },
      ]),
      MOTCUA_SECRET_KEYS: JSON.stringify([{ key: secretKey, name: 'Desk' }]),
      MOTCUA_PAYMENT_URL: `http://localhost:${paymentPort}`,
      MOTCUA_PAYMENT_PARTNER: 'MOTCUA',
      MOTCUA_PAYMENT_SECRET: paymentSecret,
    });
  let service = await launchService();
  const besides = await Promise.all([
    launch('examples/ward-page/serve.mjs', /ward page ready (\S+)/, {
      WARD_PORT: String(wardPort),
      MOTCUA_URL: serviceUrl,
      MOTCUA_SITE_KEY: siteKey,
    }),
    launch('examples/officer-desk/dist/main.js', /officer desk ready (\S+)/, {
      DESK_PORT: String(deskPort),
      MOTCUA_URL: serviceUrl,
      MOTCUA_SECRET_KEY: secretKey,
      DESK_OFFICERS: JSON.stringify([
        { id: 'cb-01', name: 'Trần Thị Lan', unit: 'Bộ phận Một cửa', ...officer },
      ]),
    }),
    launch('examples/payment-platform/serve.mjs', /payment platform ready (\S+)/, {
      PAYMENT_PORT: String(paymentPort),
      PAYMENT_PARTNER: 'MOTCUA',
      PAYMENT_SECRET: paymentSecret,
      PAYMENT_CONFIRM_URL: `${serviceUrl}/v1/payments/callback/dvcqg`,
    }),
  ]);

  return {
    serviceUrl,
    wardUrl,
    deskUrl: `http://localhost:${deskPort}`,
    siteKey,
    partnerUrl,
    partnerKey,
    secretKey,
    officer,
    killService: () => end(service, 'SIGKILL'),
    startService: async () => {
      if (hasEnded(service)) service = await launchService();
    },
    close: async () => {
      await Promise.all(besides.map((child) => end(child, 'SIGTERM')));
      await end(service, 'SIGTERM');
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Starts a Node process; resolves when it prints that it is ready. */
function launch(script: string, ready: RegExp, env: Record<string, string>): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, script)], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    const read = (text: Buffer): void => {
      printed += text.toString();
      if (ready.test(printed)) resolve(child);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => {
      reject(new Error(`${script} stopped with code ${code}:\n${printed}`));
    });
  });
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (hasEnded(child)) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.kill(signal);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
