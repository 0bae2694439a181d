import { parseArgs } from 'node:util';
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

/**
 * The file that a command was given: its only argument, beside `--help`.
 * @param usage printed when it is asked for, or what was given is something else
 * @returns the file, or the code to end with: 0 after help, 2 when called wrongly
 */
export function oneFile(usage: string): string | number {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean', default: false } },
    });
    if (values.help) {
      console.log(usage);
      return 0;
    }
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new Error('Name one file.');
    return file;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }
}
