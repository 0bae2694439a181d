import { startEmbedded } from './embedded.js';

/**
 * Runs the work of a command against the database of the service: `DATABASE_URL`, else the service's own PostgreSQL in
 * `MOTCUA_DATA` (default `.data`), which is started for as long as it is needed unless it runs already.
 * @param work given the connection string
 */
export async function withDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const { DATABASE_URL, MOTCUA_DATA } = process.env;
  if (DATABASE_URL) return work(DATABASE_URL);
  const own = await startEmbedded({
    dataFolder: MOTCUA_DATA ?? '.data',
    say: (message) => console.error(message),
  });
  try {
    return await work(own.url);
  } finally {
    await own.stop();
  }
}
