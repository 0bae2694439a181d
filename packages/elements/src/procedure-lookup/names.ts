import type { Mark } from './rows.js';

/** A piece of a long name. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
  /** Left out on the screen; still read out, so that the link keeps its whole name. */
  readonly hidden: boolean;
}

/** Official names run to 1,192 characters; up to this length, four lines of a phone, they are shown whole. */
const WHOLE = 130;
const OPENING = 40;
const AROUND = 44;
const BEFORE = 12;
const DIFFERENCES = 2;

/**
 * Cuts a long name so that what tells it apart stays visible: its opening, the places where it begins to differ from the
 * names most like it in the list, and what matched.
 */
export function piecesOf(name: string, marks: readonly Mark[], others: readonly string[]): Piece[] {
  const shown = name.length > WHOLE ? windows(name, marks, others) : [[0, name.length] as Mark];
  const places = [...new Set([0, name.length, ...shown.flat(), ...marks.flat()])].sort(
    (a, b) => a - b,
  );
  return places.slice(0, -1).map((start, nth) => {
    const inside = ([from, to]: Mark): boolean => from <= start && start < to;
    return {
      text: name.slice(start, places[nth + 1]),
      marked: marks.some(inside),
      hidden: !shown.some(inside),
    };
  });
}

function windows(name: string, marks: readonly Mark[], others: readonly string[]): Mark[] {
  const alike = [...new Set(others.map((other) => commonLength(name, other)))]
    .filter((length) => length >= OPENING && length < Infinity)
    .sort((a, b) => b - a);
  // Without a name like it, the end says most: what a name is about stands first, for whom last.
  const differences = alike.length > 0 ? alike.slice(0, DIFFERENCES) : [name.length];
  const shown = [
    window(name, 0, OPENING),
    ...differences.map((at) =>
      // A name that is the opening of another one differs at its own end.
      window(name, Math.min(at, name.length - AROUND) - BEFORE, at + AROUND),
    ),
  ];
  const unseen = marks.find(([start]) => !shown.some(([from, to]) => from <= start && start < to));
  if (unseen) shown.push(window(name, unseen[0] - BEFORE, Math.min(unseen[1], unseen[0] + AROUND)));
  return shown;
}

/** A stretch of a name, widened to whole words: no letter loses a mark. */
function window(name: string, start: number, end: number): Mark {
  const space = name.indexOf(' ', end);
  return [start <= 0 ? 0 : name.lastIndexOf(' ', start) + 1, space < 0 ? name.length : space];
}

/** How long the opening is that two names share; of equal names there is no end to it. */
function commonLength(a: string, b: string): number {
  if (a === b) return Infinity;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return at;
}
