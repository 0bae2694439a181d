import type { Procedure, RelatedProcedure } from '@motcua/contract';
import type { Snapshot } from '../catalogue/snapshot.js';

/** Neighbours looked at in each way. */
const LOOKED_AT = 24;
/** Most that are of its field, and all together. */
const OF_FIELD = 4;
const NAMED = 6;
/** As much of a name as a query of a list may have. */
const LONGEST_QUERY = 300;

const known = new WeakMap<Snapshot, Map<string, readonly RelatedProcedure[]>>();

/**
 * Procedures that may be meant or needed as well, from one catalogue version and so the same for it: those with the
 * likest names, of the same field before others; then what many ask for in the field; then in the same life events.
 */
export function relatedTo(procedure: Procedure, snapshot: Snapshot): readonly RelatedProcedure[] {
  const ofSnapshot = known.get(snapshot) ?? new Map<string, readonly RelatedProcedure[]>();
  known.set(snapshot, ofSnapshot);
  const { code, fields, lifeEvents } = procedure;
  const before = ofSnapshot.get(code);
  if (before) return before;
  const chosen = new Map<string, string>();
  const add = (codes: readonly string[], most: number, why: string): void => {
    for (const one of codes) {
      if (chosen.size >= most) return;
      if (one !== code && !chosen.has(one)) chosen.set(one, why);
    }
  };
  add(alike(procedure, snapshot), OF_FIELD, 'name');
  if (fields.length > 0) add(snapshot.near({ field: [...fields] }, LOOKED_AT), OF_FIELD, 'field');
  if (lifeEvents.length > 0) {
    add(snapshot.near({ lifeEvent: [...lifeEvents] }, LOOKED_AT), NAMED, 'life-event');
  }
  const related = [...chosen].map(([one, why]) => ({
    code: one,
    name: snapshot.summary(one)?.name ?? one,
    why,
  }));
  ofSnapshot.set(code, related);
  return related;
}

/** Those whose names are likest, by the ranking of the look-up: in the field, which counts twice, and in all. */
function alike({ name, fields }: Procedure, snapshot: Snapshot): readonly string[] {
  const query = name.replace(/^thủ tục\s+/i, '').slice(0, LONGEST_QUERY);
  const scores = new Map<string, number>();
  const score = (codes: readonly string[], weight: number): void =>
    codes.forEach((one, rank) => scores.set(one, (scores.get(one) ?? 0) + weight / (2 + rank)));
  score(snapshot.near({ query }, LOOKED_AT), 1);
  if (fields.length > 0) score(snapshot.near({ query, field: [...fields] }, LOOKED_AT), 2);
  return [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([one]) => one);
}
