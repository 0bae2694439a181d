import type { Procedure, RelatedProcedure } from '@motcua/contract';
import type { Snapshot } from '../catalogue/snapshot.js';

/** Neighbours looked at, by likeness of name. */
const LOOKED_AT = 24;
/** Most that are named by likeness, and all together. */
const BY_NAME = 4;
const NAMED = 6;
/** As much of a name as a query of a list may have. */
const LONGEST_QUERY = 300;

const known = new WeakMap<Snapshot, Map<string, readonly RelatedProcedure[]>>();

/**
 * Procedures that may be meant or needed as well, from one catalogue version and so the same for it: those with the
 * likest names, of the same field before others, then what people of the same life events ask for most.
 */
export function relatedTo(
  { code, name, fields, lifeEvents }: Procedure,
  snapshot: Snapshot,
): readonly RelatedProcedure[] {
  const ofSnapshot = known.get(snapshot) ?? new Map<string, readonly RelatedProcedure[]>();
  known.set(snapshot, ofSnapshot);
  const before = ofSnapshot.get(code);
  if (before) return before;
  const query = name.replace(/^thủ tục\s+/i, '').slice(0, LONGEST_QUERY);
  const scores = new Map<string, number>();
  const score = (codes: readonly string[], weight: number): void =>
    codes.forEach((one, rank) => scores.set(one, (scores.get(one) ?? 0) + weight / (2 + rank)));
  score(snapshot.near({ query }, LOOKED_AT), 1);
  if (fields.length > 0) score(snapshot.near({ query, field: [...fields] }, LOOKED_AT), 2);
  scores.delete(code);
  const alike = [...scores]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, BY_NAME)
    .map(([one]) => one);
  const ofEvents =
    lifeEvents.length === 0 ? [] : snapshot.near({ lifeEvent: [...lifeEvents] }, LOOKED_AT);
  const also = ofEvents.filter((one) => one !== code && !alike.includes(one));
  const related = [
    ...alike.map((one) => named(snapshot, one, 'name')),
    ...also.slice(0, NAMED - alike.length).map((one) => named(snapshot, one, 'life-event')),
  ];
  ofSnapshot.set(code, related);
  return related;
}

function named(snapshot: Snapshot, code: string, why: string): RelatedProcedure {
  return { code, name: snapshot.summary(code)?.name ?? code, why };
}
