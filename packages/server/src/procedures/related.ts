import type { Procedure, RelatedProcedure } from '@motcua/contract';
import type { Snapshot } from '../catalogue/snapshot.js';
import { matterOf, samenessOf } from './matter.js';

/** Neighbours looked at in each way. */
const LOOKED_AT = 24;
/** Most that are of its field, and all together. */
const OF_FIELD = 4;
const NAMED = 6;

const known = new WeakMap<Snapshot, Map<string, readonly RelatedProcedure[]>>();

/**
 * Procedures that may be meant or needed as well, from one catalogue version and so the same for it: variants of the same
 * matter, then those of the same life events and the same field, the likest names first; then what many ask for in the
 * field; then in the same life events.
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

/**
 * Neighbours by the ranking of the look-up, in the field, which counts twice, and in all. Likeness of letters alone says
 * little ("khai sinh", birth, is near to "khai tử", death): whether the matter is the same comes before it, then how many
 * life events and whether the field are shared.
 */
function alike(procedure: Procedure, snapshot: Snapshot): readonly string[] {
  const { name, fields, lifeEvents } = procedure;
  const own = matterOf(name);
  const scores = new Map<string, number>();
  const score = (codes: readonly string[], weight: number): void =>
    codes.forEach((one, rank) => scores.set(one, (scores.get(one) ?? 0) + weight / (2 + rank)));
  for (const query of new Set([name.replace(/^thủ tục\s+/i, ''), own])) {
    score(snapshot.near({ query }, LOOKED_AT), 1);
    if (fields.length > 0) score(snapshot.near({ query, field: [...fields] }, LOOKED_AT), 2);
  }
  const rank = (code: string): number => {
    const other = snapshot.summary(code);
    if (other === undefined) return 0;
    const ofField = shared(fields, other.fields);
    const sameMatter = ofField > 0 ? samenessOf(own, other.name) : 0;
    return 10 * sameMatter + 3 * shared(lifeEvents, other.lifeEvents) + 2 * ofField;
  };
  const ranks = new Map([...scores.keys()].map((code) => [code, rank(code)]));
  return [...scores]
    .sort(
      ([a, x], [b, y]) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0) || y - x || (a < b ? -1 : 1),
    )
    .map(([code]) => code);
}

/** How much of two lists is the same, 0 to 1. */
function shared(one: readonly string[], other: readonly string[]): number {
  const all = new Set([...one, ...other]);
  return all.size === 0 ? 0 : one.filter((value) => other.includes(value)).length / all.size;
}
