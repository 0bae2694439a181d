import { Motcua } from '@motcua/sdk';
import { readConfiguration } from './configuration.js';
import type { Configuration } from './configuration.js';
import { createDesk } from './desk.js';

/** How many ports after the wanted one are tried when it is taken. */
const NEXT_PORTS = 20;

try {
  await start(readConfiguration(process.env));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start(configuration: Configuration): Promise<void> {
  const { serviceUrl: baseUrl, secretKey, officers, publicUrl } = configuration;
  const desk = await createDesk({
    motcua: new Motcua({ baseUrl, secretKey, locale: 'vi' }),
    english: new Motcua({ baseUrl, secretKey, locale: 'en' }),
    officers,
    lookup: configuration.lookupUrl,
    secure: publicUrl?.startsWith('https:') ?? false,
    onError: (error) => console.error(error instanceof Error ? (error.stack ?? error) : error),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void desk.close().then(() => process.exit(0)));
  }
  const port = await listen(desk, configuration);
  console.log(`officer desk ready ${publicUrl ?? `http://${configuration.host}:${port}`}`);
}

async function listen(
  desk: Awaited<ReturnType<typeof createDesk>>,
  { host, port }: Configuration,
): Promise<number> {
  for (let candidate = port; ; candidate++) {
    try {
      await desk.listen({ host, port: candidate });
      const address = desk.server.address();
      return typeof address === 'object' && address !== null ? address.port : candidate;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || candidate >= port + NEXT_PORTS) throw error;
      if (candidate === port) console.error(`Port ${port} is taken; trying the next ones`);
    }
  }
}
