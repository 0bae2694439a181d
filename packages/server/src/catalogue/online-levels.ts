import { fold } from '@motcua/search';
import type { ClientBase } from 'pg';

/** How far a procedure goes online, as Decree 118/2025 tells them apart: all of it, a part of it, or being informed. */
export type OnlineLevel = 'full' | 'partial' | 'information';

/** How operators write the levels; marks, case and spaces do not matter. */
const SPELLINGS: Readonly<Record<OnlineLevel | 'unknown', readonly string[]>> = {
  full: ['full', 'toàn trình', 'dịch vụ công trực tuyến toàn trình', 'trực tuyến toàn trình'],
  partial: ['partial', 'một phần', 'dịch vụ công trực tuyến một phần', 'trực tuyến một phần'],
  information: [
    'information',
    'cung cấp thông tin',
    'cung cấp thông tin trực tuyến',
    'dịch vụ cung cấp thông tin trực tuyến',
    'thông tin',
  ],
  unknown: ['unknown', 'chưa rõ', 'chưa xác định'],
};

const LEVELS = new Map(
  Object.entries(SPELLINGS).flatMap(([level, spellings]) =>
    spellings.map((spelling) => [fold(spelling), level as OnlineLevel | 'unknown'] as const),
  ),
);

/** The level a text names; `undefined` when it names none. */
export function readOnlineLevel(text: string): OnlineLevel | 'unknown' | undefined {
  return LEVELS.get(fold(text).replace(/\s+/g, ' ').trim());
}

/** The levels that were given apart from a catalogue file, by code. */
export async function givenLevels(client: ClientBase): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ code: string; level: string }>(
    'select code, level from online_levels',
  );
  return new Map(rows.map(({ code, level }) => [code, level]));
}
