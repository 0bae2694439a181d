import { fold } from '@motcua/search';
import type { ClientBase } from 'pg';

/** How far a procedure goes online, as Decree 118/2025 tells them apart: all of it, a part of it, or being informed. */
export type OnlineLevel = 'full' | 'partial' | 'information';

/** How operators write the levels, folded; marks, case and spaces do not matter. */
const SPELLINGS: Readonly<Record<string, OnlineLevel | 'unknown'>> = {
  full: 'full',
  'toan trinh': 'full',
  partial: 'partial',
  'mot phan': 'partial',
  information: 'information',
  'cung cap thong tin': 'information',
  'cung cap thong tin truc tuyen': 'information',
  unknown: 'unknown',
  'chua ro': 'unknown',
  'chua xac dinh': 'unknown',
};

/** What stands before a level: "dịch vụ công trực tuyến toàn trình", "DVCTT một phần". */
const SERVICE = /^(?:dich vu(?: cong)?|dvctt|dvc)? ?(?:truc tuyen)? ?/;

/** The level a text names; `undefined` when it names none. */
export function readOnlineLevel(text: string): OnlineLevel | 'unknown' | undefined {
  const level = fold(text).replace(/\s+/g, ' ').trim().replace(SERVICE, '');
  return Object.hasOwn(SPELLINGS, level) ? SPELLINGS[level] : undefined;
}

/** The levels that were given apart from a catalogue file, by code. */
export async function givenLevels(client: ClientBase): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ code: string; level: string }>(
    'select code, level from online_levels',
  );
  return new Map(rows.map(({ code, level }) => [code, level]));
}
