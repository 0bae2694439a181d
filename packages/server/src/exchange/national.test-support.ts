import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ReadDossier, ReadStep } from './messages.js';

const script = fileURLToPath(
  new URL('../../../../examples/national-exchange/serve.mjs', import.meta.url),
);

/** What the simulator holds. */
export interface NationalState {
  readonly dossiers: Readonly<
    Record<string, { readonly dossier: ReadDossier; readonly steps: readonly ReadStep[] }>
  >;
  readonly log: readonly {
    readonly service: string;
    readonly code: string;
    readonly isUpdating: string;
    readonly answer: string;
    readonly message: string;
  }[];
}

/** The simulator of the national exchange, a process of its own on a free port. */
export class National {
  readonly url: string;
  readonly #child: ChildProcess;

  constructor(url: string, child: ChildProcess) {
    this.url = url;
    this.#child = child;
  }

  static async start(environment: Readonly<Record<string, string>>): Promise<National> {
    const child = spawn(process.execPath, [script], {
      env: { ...process.env, EXCHANGE_PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const url = await new Promise<string>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', () => reject(new Error('The simulator stopped.')));
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        const found = /ready (\S+)/.exec(text)?.[1];
        if (found !== undefined) resolve(found);
      });
    });
    return new National(url, child);
  }

  async state(): Promise<NationalState> {
    return (await (await fetch(`${this.url}/_state`)).json()) as NationalState;
  }

  /** Tells it what to do: `faults`, `filed`, `step`, `push`, `centre`. */
  async tell<T = unknown>(what: string, body: object): Promise<T> {
    const answer = await fetch(`${this.url}/_${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await answer.json()) as T;
  }

  /** What it was sent and how it answered, the first first, since a mark. */
  async messages(since = 0): Promise<readonly string[]> {
    const { log } = await this.state();
    return log
      .toReversed()
      .slice(since)
      .map(({ service, isUpdating, answer, message }) =>
        [service, service === 'DongBoHoSoMC' ? isUpdating : '', answer, message]
          .filter((part) => part !== '' && part !== 'Thành công')
          .join(' '),
      );
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    await new Promise((resolve) => {
      this.#child.removeAllListeners('exit').once('exit', resolve);
      this.#child.kill('SIGTERM');
    });
  }
}
