import type { QueryWord, Reading, Span } from './phrases.js';

/** Stretches of a name to highlight: `[start, end)`, in order, not overlapping. */
export type Marks = readonly (readonly [start: number, end: number])[];

/** The words of a name in order, as numbers of the lexicon. */
export type ReadName = (
  name: string,
  word: (number: number, start: number, end: number) => void,
) => void;

/** The numbers of the written words that a word clearly stands for; of an official wording only the same word. */
export type MeantBy = (asked: QueryWord, isOfficial: boolean) => ReadonlySet<number>;

/** Says what to highlight in a name. Apart from the rest, so that a page can fetch it beside everything else. */
export type MarksIn = (
  name: string,
  spans: readonly Span[],
  read: ReadName,
  meantBy: MeantBy,
) => Marks;

/** A name says a wording when it has this share of its words; what was typed also when nearly all its words stand apart. */
const SAID = 0.6;
const SCATTERED = 0.75;

/**
 * Highlights the words of a question wherever they stand; of a saying it itself where the name says it,
 * else the wording that the name says best, where words of it stand together. A word of asking is highlighted beside one that is meant: the "đăng" of
 * "dang ky" may be a "đang".
 */
export const marksIn: MarksIn = (name, spans, read, meantBy) => {
  const words: { readonly number: number; readonly start: number; readonly end: number }[] = [];
  read(name.toLowerCase(), (number, start, end) => words.push({ number, start, end }));
  const marked = new Set<number>();
  const fillers = new Set<number>();
  for (const { typed, official } of spans) {
    if (official.length > 0) {
      const together = wordingIn(typed, false, 2);
      const own = wordingIn(typed, false, 1);
      const best =
        together.share >= SAID
          ? together
          : own.share > SCATTERED
            ? own
            : bestOf(official.map((one) => wordingIn(one, true, 2)));
      best?.places.forEach((place) => marked.add(place));
      continue;
    }
    for (const asked of typed) {
      const meant = meantBy(asked, false);
      words.forEach(({ number }, place) => {
        if (meant.has(number)) (asked.filler ? fillers : marked).add(place);
      });
    }
  }
  for (let place = 1; place < words.length; place += 1)
    if (fillers.has(place) && marked.has(place - 1)) marked.add(place);
  for (let place = words.length; place--;)
    if (fillers.has(place) && marked.has(place + 1)) marked.add(place);

  const runs: [start: number, end: number][] = [];
  words.forEach(({ start, end }, place) => {
    if (!marked.has(place)) return;
    const last = runs.at(-1);
    if (last && !name.slice(last[1], start).trim()) last[1] = end;
    else runs.push([start, end]);
  });
  return runs;

  /** How much of a wording the name says, and where: at least so many words of it together. */
  function wordingIn(wording: Reading, isOfficial: boolean, least: number): Said {
    const meant = wording.map((asked) => meantBy(asked, isOfficial));
    const places = new Set<number>();
    const found = new Set<number>();
    const together = Math.min(least, wording.length);
    words.forEach((_word, place) => {
      for (let from = 0; from < meant.length; from += 1) {
        let to = 0;
        while (meant[from + to]?.has(words[place + to]?.number ?? -1)) to += 1;
        if (to < together) continue;
        for (let nth = 0; nth < to; nth += 1) {
          places.add(place + nth);
          found.add(from + nth);
        }
      }
    });
    return { share: found.size / meant.length, words: found.size, places };
  }
};

/** What a name says of a wording: the share of its words, how many, and the places in the name. */
interface Said {
  readonly share: number;
  readonly words: number;
  readonly places: ReadonlySet<number>;
}

/** The wording that the name says best, of equals the shortest: official wordings are often most of a name; `undefined` where it says none of them. */
function bestOf(wordings: readonly Said[]): Said | undefined {
  return wordings
    .filter(({ share }) => share >= SAID)
    .sort((a, b) => b.share - a.share || a.words - b.words)[0];
}
