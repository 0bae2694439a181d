import type { Mark } from './rows.js';

/** A piece of a long name. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
  /** Left out on the screen; still read out, so that the link keeps its whole name. */
  readonly hidden: boolean;
}

/** Official names run to 1,192 characters; names up to this length are shown whole. */
const WHOLE = 150;
const OPENING = 56;
const AROUND = 48;

/**
 * Cuts a long name so that what tells it apart stays visible: its opening, what matched, and the place where it begins
 * to differ from the other names in the list.
 */
export function piecesOf(name: string, marks: readonly Mark[], others: readonly string[]): Piece[] {
  const shown = name.length <= WHOLE ? [[0, name.length] as Mark] : windows(name, marks, others);
  const cuts = new Set([0, name.length, ...shown.flat(), ...marks.flat()]);
  const places = [...cuts].filter((at) => at >= 0 && at <= name.length).sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const inside = ([from, to]: Mark): boolean => from <= start && start < to;
    return {
      text: name.slice(start, places[index + 1]),
      marked: marks.some(inside),
      hidden: !shown.some(inside),
    };
  });
}

function windows(name: string, marks: readonly Mark[], others: readonly string[]): Mark[] {
  const differs = Math.max(0, ...others.map((other) => commonLength(name, other)));
  const [first] = marks.filter(([start]) => start > OPENING);
  return [
    window(name, 0, OPENING),
    ...(first === undefined ? [] : [window(name, first[0] - 12, first[1] + 12)]),
    // A name that is the opening of another one differs at its own end.
    window(name, Math.min(differs, name.length - AROUND), differs + AROUND),
  ];
}

/** A stretch of a name, widened to whole words. */
function window(name: string, start: number, end: number): Mark {
  const from = start <= 0 ? 0 : name.lastIndexOf(' ', start) + 1;
  const space = name.indexOf(' ', end);
  return [from, space < 0 ? name.length : space];
}

function commonLength(a: string, b: string): number {
  if (a === b) return 0;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
