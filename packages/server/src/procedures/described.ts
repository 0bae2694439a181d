import type { Procedure, Reception } from '@motcua/contract';
import type { Snapshot } from '../catalogue/snapshot.js';
import type { Configuration } from '../configuration.js';
import { relatedTo } from './related.js';

/** A procedure with what only the service can tell: which counters take it, and its neighbours in the catalogue. */
export function described(
  procedure: Procedure,
  snapshot: Snapshot,
  configuration: Configuration,
): Procedure {
  const reception = receptionOf(procedure, configuration.anyCounter ?? 'centre');
  // Neighbours are those of today; an earlier version had others.
  const related = procedure.superseded === true ? [] : relatedTo(procedure, snapshot);
  return {
    ...procedure,
    ...(reception && { reception }),
    ...(related.length > 0 && { related: [...related] }),
  };
}

/**
 * Which counters take it. The data comes first; where it says nothing, the rule of the centre holds for what is filed
 * with it: any counter within the province (Decree 118/2025, art. 14(2)). Nothing is said of what is filed elsewhere.
 */
export function receptionOf(
  { filing, nonTerritorial }: Procedure,
  rule: NonNullable<Configuration['anyCounter']>,
): Reception | undefined {
  if (filing.at !== 'centre') return undefined;
  if (nonTerritorial !== undefined) return { anyOffice: nonTerritorial, basis: 'published' };
  return rule === 'centre' ? { anyOffice: true, basis: 'centre' } : undefined;
}
