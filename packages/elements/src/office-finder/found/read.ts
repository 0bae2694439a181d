import type { BranchRegionList, OfficeDetail, OfficeList, WardList } from '@motcua/contract';
import type { ServiceConnection } from '../../foundation/connection.js';
import { readKept, type Read } from '../kept.js';
import { Places } from './places.js';

/**
 * Reads wards, regions and offices; all of them, so that nobody learns which one is looked for.
 * @param procedure only offices that take it; empty: all
 * @throws what the client throws, when a part cannot be read and is not kept either
 */
export async function readPlaces(
  connection: ServiceConnection,
  procedure: string,
): Promise<Read<Places>> {
  const only = procedure === '' ? '' : `?procedure=${encodeURIComponent(procedure)}`;
  const [wards, regions, offices] = await Promise.all([
    readKept<WardList>(connection, '/v1/wards'),
    readKept<BranchRegionList>(connection, '/v1/branch-regions'),
    readKept<OfficeList>(connection, `/v1/offices${only}`),
  ]);
  const keptAt = offices.keptAt ?? wards.keptAt ?? regions.keptAt;
  return {
    value: new Places(wards.value.items, regions.value, offices.value.items),
    ...(keptAt !== undefined && { keptAt }),
  };
}

/** Reads one office, also one that has closed. @throws what the client throws, when it is not kept either */
export function readOffice(connection: ServiceConnection, id: string): Promise<Read<OfficeDetail>> {
  return readKept(connection, `/v1/offices/${encodeURIComponent(id)}`);
}
