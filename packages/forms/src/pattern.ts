/** A place in a pattern: reads one character, stands at an edge of the text, or only leads on. */
interface Step {
  readonly to: Step[];
  readonly reads?: RegExp;
  /** 0: only at the beginning of the text, 1: only at its end. */
  readonly edge?: number;
}

/** A part of a pattern: given what comes after it, where it begins. */
type Part = (next: Step) => Step;

/** Steps of a pattern, and characters of its source, at most. */
const MOST = 1000;

const TOKEN =
  /\\(?:[pPu]\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|[^])|\[(?:\\[^]|[^\\\]])*\]|\((?:\?[:=!])?|[*+?]\??|\{[\d,]+\}\??|[^]/giu;

/**
 * Compiles a regular expression (flag `u`) into a test of whole texts that takes time linear in the text whatever the
 * pattern: all places where a match may stand are followed at once, nothing is tried again. So `(a+)+` is as harmless
 * as `a+`. Looking ahead is of the language at the very beginning of a pattern only; looking back, back-references and
 * word boundaries are not.
 * @throws {SyntaxError} when it is no regular expression, uses what is not of the language, or is too large
 */
export function compilePattern(source: string): (text: string) => boolean {
  new RegExp(source, 'u');
  const tokens = source.match(TOKEN) ?? [];
  let size = source.length;
  let at = 0;
  const grow = (by: number): void => {
    size += by;
    if (size > MOST) throw new SyntaxError(source);
  };
  const refuseIf = (wrong: boolean | undefined): void => grow(wrong ? MOST : 0);
  const step = (to: Step[], rest?: Omit<Step, 'to'>): Step => {
    grow(1);
    return { ...rest, to };
  };
  /** What goes round: once or more with `begin`, or never. */
  const loop = (part: Part, next: Step): Step => {
    const begin = step([]);
    begin.to.push(part(begin), next);
    return begin;
  };
  const read = (token: string): Part => {
    const reads = new RegExp(`^${token}$`, 'u');
    return (next) => step([next], { reads });
  };

  const repeated = (part: Part): Part => {
    const [, sign = '', least, more, most] =
      /^(?:([*+?])|\{(\d+)(,?)(\d*))/.exec(tokens[at] ?? '') ?? [];
    if (!sign && !least) return part;
    at += 1;
    const min = Number(least ?? sign === '+');
    const max = sign === '?' ? 1 : sign || (more && !most) ? Infinity : Number(most || min);
    return (next) => {
      let begin = max === Infinity ? loop(part, next) : next;
      for (let left = min; left < max && max < Infinity; left += 1)
        begin = step([part(begin), next]);
      for (let left = min; left > 0; left -= 1) begin = step([part(begin)]);
      return begin;
    };
  };

  /** What stands up to a closing bracket or the end. */
  const alternatives = (single?: boolean): Part => {
    const found: Part[][] = [[]];
    for (let token = tokens[at]; token && token !== ')'; token = tokens[at]) {
      at += 1;
      if (token === '|') found.unshift([]);
      else {
        refuseIf(
          /^(?:\(\?[=!]|\\[bBk1-9])/.test(token) || (token === '(' && tokens[at]?.[0] === '?'),
        );
        const edge = '^$'.indexOf(token);
        const part =
          token[0] === '('
            ? alternatives()
            : edge < 0
              ? read(token)
              : (next: Step) => step([next], { edge });
        if (token[0] === '(') at += 1;
        found[0]?.push(repeated(part));
      }
    }
    refuseIf(single && found.length > 1);
    return (next) =>
      step(found.map((parts) => parts.reduceRight((after, part) => part(after), next)));
  };

  const end: Step = { to: [] };
  const ahead: [unless: boolean, begin: Step][] = [];
  for (; tokens[at]?.[2] === '=' || tokens[at]?.[2] === '!'; at += 1) {
    const unless = tokens[at]?.[2] === '!';
    at += 1;
    ahead.push([unless, alternatives()(loop(read('[^]'), end))]);
  }
  ahead.push([false, alternatives(ahead.length > 0)(end)]);
  return (text) => {
    const characters = [...text];
    return ahead.every(([unless, begin]) => {
      const enter = (places: Set<Step>, place: Step, position: number): void => {
        const { reads, edge = 2, to } = place;
        if (places.has(place) || (edge < 2 && position !== edge * characters.length)) return;
        places.add(place);
        if (!reads) for (const next of to) enter(places, next, position);
      };
      let places = new Set<Step>();
      enter(places, begin, 0);
      characters.forEach((character, position) => {
        const after = new Set<Step>();
        for (const { reads, to } of places)
          if (reads?.test(character)) for (const next of to) enter(after, next, position + 1);
        places = after;
      });
      return places.has(end) !== unless;
    });
  };
}
