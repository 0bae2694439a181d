/** A place in a pattern: reads one character, or only leads on. */
interface Step {
  readonly to: Step[];
  readonly reads?: Reads | undefined;
  /** When it was come to last. */
  reached: number;
}

/** Whether a character is one of those that stand at a place. */
type Reads = (character: string) => boolean;

/** A test of whole texts. */
export interface Matches {
  (text: string): boolean;
  /** How many steps a character of the text may take at most; absent where the browser's own expressions do it. */
  readonly steps?: number;
  /** No text of more characters matches, and none is read further; absent where texts may have any length. */
  readonly longest?: number;
}

/** A part of a pattern: given what comes after it, where it begins. */
type Part = (next: Step) => Step;

/** Steps of a pattern and characters of its source, together, at most. */
export const MOST_CHARACTERS = 1000;

const TOKEN =
  /\\(?:[pPu]\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|[^])|\[(?:\\[^]|[^\\\]])*\]|\((?:\?.)?|[*+?]\??|\{[\d,]+\}\??|[^]/giu;

/**
 * Compiles a regular expression (flag `u`) into a test of whole texts that takes time linear in the text whatever the
 * pattern: all places where a match may stand are followed at once, nothing is tried again. So `(a+)+` is as harmless
 * as `a+`. Looking ahead is of the language at the very beginning of a pattern only; looking back, back-references,
 * anchors and word boundaries are not.
 * @throws {SyntaxError} when it is no regular expression, uses what is not of the language, or is too large
 */
export function compilePattern(source: string): Matches {
  if (source.length > MOST_CHARACTERS) throw new SyntaxError(source);
  const tokens = source.match(TOKEN) ?? [];
  let size = source.length;
  let at = 0;
  let longest = 0;
  const step = (to: Step[], reads?: Reads, grow = 1): Step => {
    size += grow;
    if (size > MOST_CHARACTERS) throw new SyntaxError(source);
    // Without loops each place is come to once at most.
    if (reads) longest += 1;
    return { to, reads, reached: 0 };
  };
  /** What is gone through any number of times. */
  const loop = (part: Part, next: Step): Step => {
    const begin = step([]);
    longest = Infinity;
    begin.to.push(part(begin), next);
    return begin;
  };
  const read = (token: string): Part => {
    const known = new RegExp(`^${token}$`, 'u');
    // Parts that are repeated ask for the same character one after the other.
    let last = '';
    let fits = false;
    const reads = (character: string): boolean => {
      if (character !== last) fits = known.test(character);
      last = character;
      return fits;
    };
    return (next) => step([next], reads);
  };
  const repeated = (part: Part): Part => {
    const [token, sign, least, more, most] =
      /^(?:([*+?])|\{(\d+)(,?)(\d*))/.exec(tokens[at] ?? '') ?? [];
    if (!token) return part;
    at += 1;
    const min = Number(least ?? sign === '+');
    const max = sign ? Number(sign === '?') : more && !most ? 0 : Number(most || least);
    return (next) => {
      let begin = max ? next : loop(part, next);
      if (token === '{0' || token === '{0,0') begin = next;
      for (let left = min; left < max; left += 1) begin = step([part(begin), next]);
      for (let left = min; left > 0; left -= 1) begin = step([part(begin)]);
      return begin;
    };
  };
  /** What stands up to a closing bracket, or the end. */
  const alternatives = (single?: boolean): Part => {
    const found: Part[][] = [[]];
    for (let token = tokens[at++]; token && token !== ')'; token = tokens[at++])
      if (token === '|') found.unshift([]);
      else {
        if (/^(?:\(\?[^:]|\\[bBk1-9]|[$^]$)/.test(token)) step([], undefined, MOST_CHARACTERS);
        found[0]?.push(repeated(token[0] === '(' ? alternatives() : read(token)));
      }
    if (single && found[1]) step([], undefined, MOST_CHARACTERS);
    return (next) =>
      step(found.map((parts) => parts.reduceRight((after, part) => part(after), next)));
  };

  const end = step([]);
  new RegExp(source, 'u');
  const begins: (readonly [unless: boolean, begin: Step])[] = [];
  for (let [sign] = tokens[at]?.slice(2) ?? ''; sign === '=' || sign === '!';) {
    at += 1;
    begins.push([sign === '!', alternatives()(loop(read('[^]'), end))]);
    [sign] = tokens[at]?.slice(2) ?? '';
  }
  begins.push([false, alternatives(begins.length > 0)(end)]);
  let now = 0;
  /** Adds a place, and those it leads on to without reading, unless they were come to already. */
  const enter = (places: Step[], place: Step): void => {
    if (place.reached === now) return;
    place.reached = now;
    places.push(place);
    if (!place.reads) for (const next of place.to) enter(places, next);
  };
  const matches = (text: string): boolean =>
    begins.every(([unless, begin]) => {
      let places: Step[] = [];
      now += 1;
      enter(places, begin);
      for (const character of text) {
        const after: Step[] = [];
        now += 1;
        for (const { reads, to } of places)
          if (reads?.(character)) for (const next of to) enter(after, next);
        places = after;
        if (places.length === 0) break;
      }
      return places.includes(end) !== unless;
    });
  return Object.assign(matches, { steps: size, ...(longest < Infinity && { longest }) });
}
