import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { FilingTable } from './filing.js';
import { LifeEventAssigner } from './life-events.js';
import type { FilingRules } from './filing.js';
import type { RowRules } from './from-row.js';
import type { LifeEventRule } from './life-events.js';

/** Address of a file that ships in `packages/server/catalogue`; sources and build stand at the same depth. */
export function shippedPath(name: string): string {
  return fileURLToPath(new URL(`../../catalogue/${name}`, import.meta.url));
}

/** The life events that ship with the service, in the order of the portal. */
export async function readLifeEvents(): Promise<readonly LifeEventRule[]> {
  const { events } = await read<{ events: readonly LifeEventRule[] }>('life-events.json');
  return events;
}

/** The tables that fill what the lines of a catalogue file leave open. */
export async function readRowRules(): Promise<RowRules> {
  return {
    filing: new FilingTable(await read<FilingRules>('filing.json')),
    lifeEvents: new LifeEventAssigner(await readLifeEvents()),
  };
}

/** A JSON file of ours; its shape is held by the tests. */
async function read<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(shippedPath(name), 'utf8')) as T;
}
