import type { Cell } from './scores.js';

/** The numbers of one group of dossiers in one period. */
export interface Figures {
  readonly received: number;
  readonly online: number;
  readonly finished: number;
  readonly early: number;
  readonly onTime: number;
  readonly late: number;
  /** Open, and past the appointment among those decided since, at the end of the period. */
  readonly open: number;
  readonly overdue: number;
  /** Decided in the period as the national measure counts, and late by it. */
  readonly judged: number;
  readonly judgedLate: number;
  readonly rated: number;
  readonly satisfied: number;
  readonly disliked: number;
}

/** Puts cells together by group. @param scale ratings of other scales are left out: levels are not converted */
export function figuresOf(
  cells: readonly Cell[],
  scale: string,
): ReadonlyMap<string | undefined, Figures> {
  const groups = new Map<string | undefined, Map<string, Cell>>();
  for (const cell of cells) {
    const group = groups.get(cell.group) ?? new Map<string, Cell>();
    groups.set(cell.group, group.set(cell.metric, cell));
  }
  return new Map(
    [...groups].map(([name, group]) => {
      const within = (metric: string): number => group.get(metric)?.within ?? 0;
      const upTo = (metric: string): number => group.get(metric)?.upTo ?? 0;
      return [
        name,
        {
          received: within('received'),
          online: within('online'),
          finished: within('finished'),
          early: within('early'),
          onTime: within('on-time'),
          late: within('late'),
          open: upTo('open'),
          overdue: upTo('overdue'),
          judged: within('judged'),
          judgedLate: within('judged-late'),
          rated: within(`rated:${scale}`),
          satisfied: within(`satisfied:${scale}`),
          disliked: within(`disliked:${scale}`),
        },
      ];
    }),
  );
}

/** Where nothing was counted. */
export const noFigures: Figures = {
  received: 0,
  online: 0,
  finished: 0,
  early: 0,
  onTime: 0,
  late: 0,
  open: 0,
  overdue: 0,
  judged: 0,
  judgedLate: 0,
  rated: 0,
  satisfied: 0,
  disliked: 0,
};

/** Results that had an appointment. */
export const promised = ({ early, onTime, late }: Figures): number => early + onTime + late;

/**
 * Which of the parts of a whole keep their counts back: those with too few, and while those alone could be found by taking
 * the others from the whole, the next smallest too.
 * @param isTold whether what is shown elsewhere would tell of this one
 */
export function hiddenParts<T>(
  parts: readonly T[],
  n: (part: T) => number,
  minimum: number,
  isTold: (part: T) => boolean = () => false,
): ReadonlySet<T> {
  const some = parts.filter((part) => n(part) > 0).sort((a, b) => n(a) - n(b));
  const hidden = new Set(some.filter((part) => n(part) < minimum || isTold(part)));
  let sum = 0;
  for (const part of hidden) sum += n(part);
  for (const part of some) {
    if (hidden.size === 0 || (hidden.size > 1 && sum >= minimum)) break;
    if (hidden.has(part)) continue;
    hidden.add(part);
    sum += n(part);
  }
  return hidden;
}

/**
 * Which parts keep their counts of a quarter or a year back: months are shown on their own, and what they leave of it would
 * be the count of one that is not, or of too few.
 * @param months the parts in each month of it, `YYYY-MM`
 */
export function hiddenByMonths<Name, Value>(
  months: ReadonlyMap<string, readonly (readonly [Name, Value])[]>,
  n: (part: readonly [Name, Value]) => number,
  minimum: number,
): ReadonlySet<Name> {
  // By part and quarter: the counts of its months that are not shown.
  const unknown = new Map<Name, Map<string, number[]>>();
  for (const [month, parts] of months) {
    const quarter = `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
    for (const part of hiddenParts(parts, n, minimum)) {
      const quarters = unknown.get(part[0]) ?? new Map<string, number[]>();
      unknown.set(part[0], quarters);
      quarters.set(quarter, [...(quarters.get(quarter) ?? []), n(part)]);
    }
  }
  const isTold = (counts: readonly number[]): boolean =>
    counts.length === 1 || (counts.length > 0 && counts.reduce((a, b) => a + b) < minimum);
  const told = [...unknown].filter(([, quarters]) =>
    // Quarters are shown on their own too, unless their months would tell.
    isTold([...quarters.values()].filter(isTold).flat()),
  );
  return new Set(told.map(([part]) => part));
}
