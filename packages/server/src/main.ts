import { createServer } from 'node:net';
import type { Service } from './app.js';
import { createService } from './app.js';
import type { Environment } from './environment.js';
import { EnvironmentError, readEnvironment } from './environment.js';
import { errorWithoutValues } from './http/log.js';

/** Ports tried after the wanted one. */
const TRIES = 20;

/**
 * Signals within this time say one thing, milliseconds: Ctrl-C reaches a process from the terminal and from whoever
 * started it. A later one is somebody who cannot wait: PostgreSQL is then left to the next start.
 */
const SAME_WISH = 2_000;

const say = (message: string): void => {
  process.stdout.write(`${message}\n`);
};

/** Whether somebody listens on the port. */
function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(new Error(`The service cannot listen on ${host}:${port}: ${error.message}`));
    });
    probe.listen({ host, port }, () => probe.close(() => resolve(true)));
  });
}

/** The environment with a port that is free. An address that was given by name must be had or nothing. */
async function withFreePort(environment: Environment): Promise<Environment> {
  const { configuration } = environment;
  const { host, port } = configuration;
  if (port === 0) {
    throw new EnvironmentError('The environment is not right:\n  MOTCUA_PORT: expected a port');
  }
  for (let next = port; next < Math.min(port + TRIES, 65_536); next++) {
    if (!(await isFree(host, next))) continue;
    if (next === port) return environment;
    if (process.env['MOTCUA_PUBLIC_URL']) break;
    say(`Port ${port} is taken; using ${next}.`);
    const publicUrl = `http://localhost:${next}`;
    return { ...environment, configuration: { ...configuration, port: next, publicUrl } };
  }
  throw new EnvironmentError(
    `Port ${port} is taken by another program. End it, or set MOTCUA_PORT to a free one.`,
  );
}

async function main(): Promise<void> {
  const running: { service?: Service } = {};
  let endingSince: number | undefined;
  const end = async (): Promise<void> => {
    if (endingSince !== undefined) {
      if (performance.now() - endingSince > SAME_WISH) process.exit(1);
      return;
    }
    endingSince = performance.now();
    // While it is still starting, its own end stops what was started.
    if (!running.service) return;
    await running.service.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void end());

  const { configuration, sites, secretKeys } = await withFreePort(readEnvironment(process.env));
  const service = await createService(configuration, { sites, secretKeys, say });
  running.service = service;
  if (endingSince !== undefined) {
    await service.close();
    process.exit(0);
  }
  const { host, port } = configuration;
  await service.app.listen({ host, port, listenTextResolver: () => 'listening' });
  await service.startJobs();
  say(`motcua ready ${configuration.publicUrl}`);
}

process.on('uncaughtException', (error) => {
  process.stderr.write(`${JSON.stringify({ level: 'fatal', ...errorWithoutValues(error) })}\n`);
  process.exit(1);
});

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
