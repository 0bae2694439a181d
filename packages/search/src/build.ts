import {
  audiencesOf,
  factsOf,
  furtherWords,
  type ProcedureFacts,
  type SearchDocument,
} from './document.js';
import {
  BEFORE_SHARED,
  SAME,
  COUNCIL,
  INDEX_FORMAT,
  LIST,
  ONLINE,
  type SearchIndexJson,
  type TextColumn,
} from './index-format.js';
import { remembered } from './remembered.js';
import { loadIndex, type SearchIndex } from './search-index.js';
import { scan } from './text.js';
import { tokenise } from './tokens.js';
import {
  fillers as usualFillers,
  synonyms as usualSynonyms,
  variants as usualVariants,
  type Synonym,
} from './vocabulary.js';

/** Every second name begins with it; it says nothing. */
const BOILERPLATE = /^thủ tục /i;

/** What an index may be given beside its rows. */
export interface IndexOptions {
  /** What people say and what the catalogue calls it. The vocabulary of this package when absent. */
  readonly synonyms?: readonly Synonym[];
  /** Words that carry no meaning in a question. The vocabulary of this package when absent. */
  readonly fillers?: readonly string[];
  /** Beginnings and marks of names that are a variant of a plainer one. The vocabulary of this package when absent. */
  readonly variants?: readonly string[];
  /** Stamped on the index; computed from its contents when absent. */
  readonly version?: string;
}

/**
 * Makes an index of rows of the procedures file or of the catalogue. The same rows in any order make the same index.
 * @throws {RangeError} when two rows have the same code
 */
export function createIndex(
  documents: Iterable<SearchDocument>,
  options: IndexOptions = {},
): SearchIndex {
  return loadIndex(buildIndex(documents, options));
}

function buildIndex(documents: Iterable<SearchDocument>, options: IndexOptions): SearchIndexJson {
  const { same, packed } = vocabularyOf(options.synonyms ?? usualSynonyms);
  const rows = [...documents]
    .map((document) => {
      const facts = factsOf(document);
      const further = furtherWords(document);
      // A name or a keyword that is written in another way is found by the usual one.
      const text = ` ${words(`${facts.name} ${further}`)} `;
      const usual = same.filter(([one]) => text.includes(` ${one} `)).map(([, meant]) => meant);
      return { ...facts, words: usual.length > 0 ? `${usual.join(' ')} ${further}` : further };
    })
    .sort(
      (a, b) =>
        compare(a.fields.join(LIST), b.fields.join(LIST)) ||
        compare(a.name, b.name) ||
        compare(a.code, b.code),
    );
  const codes = new Set(rows.map(({ code }) => code));
  if (codes.size !== rows.length) throw new RangeError('Two rows of the index have the same code');

  const column = (textOf: (row: ProcedureFacts) => string | undefined): TextColumn => {
    return textColumn(rows.map((row) => textOf(row) ?? ''));
  };
  const variants = (options.variants ?? usualVariants).map((text) => ({
    // Marked with an ellipsis: wherever it stands in a name, else only at the beginning.
    anywhere: text.startsWith('…'),
    keys: keysOf(text),
  }));
  const contents = {
    // First: a file is a kilobyte smaller so.
    synonyms: packed,
    fillers: runs((options.fillers ?? usualFillers).map(words)),
    codes: rows.map(({ code }) => code).join(LIST),
    names: rows.map(({ name }) => name).join('\n'),
    words: rows.flatMap(({ words }, row) => (words === '' ? [] : [[row, words] as const])),
    fields: column(({ fields }) => fields.join(LIST)),
    agencies: column(({ agency }) => agency),
    levels: column(({ level }) => level.join(LIST)),
    groups: column(({ targetGroups }) => targetGroups.join(LIST)),
    lifeEvents: column(({ lifeEvents }) => lifeEvents.join(LIST)),
    times: column(({ time }) => time),
    fees: column(({ fee = '', setByCouncil }) => fee + (setByCouncil ? COUNCIL : '')),
    online: column(({ online, onlineLevel }) => onlineLevel ?? (online ? ONLINE : '')),
    variants: column(({ name }) => variantsIn(name, variants)),
    audiences: column(({ targetGroups }) => audiencesOf(targetGroups.join(LIST)).join(LIST)),
    priors: rows.map(priorOf),
  };
  const version = options.version ?? stamp(JSON.stringify(contents));
  return { format: INDEX_FORMAT, version, ...contents };
}

/** Distinct texts, the most frequent first so that their places are short. */
function textColumn(values: readonly string[]): TextColumn {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  const texts = [...counts]
    .sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))
    .map(([text]) => text);
  const places = new Map(texts.map((text, place) => [text, place + 1]));
  return { texts, rows: values.map((value) => places.get(value) ?? 0) };
}

/** What makes a name a variant of a plainer one. */
function variantsIn(
  name: string,
  variants: readonly { readonly anywhere: boolean; readonly keys: string }[],
): string {
  const keys = `${keysOf(name.replace(BOILERPLATE, ''))} `;
  return variants
    .filter(
      (one) => keys.startsWith(`${one.keys} `) || (one.anywhere && keys.includes(` ${one.keys} `)),
    )
    .map((one) => one.keys)
    .join(LIST);
}

/** Most people come for what a commune does for citizens, and for what stands under a life event. */
function priorOf({ level, targetGroups, lifeEvents }: ProcedureFacts): number {
  return (
    (100 +
      (level.includes('commune') ? 8 : 0) +
      (targetGroups.some((group) => group.includes('Công dân')) ? 9 : 0) +
      (lifeEvents.length > 0 ? 8 : 0)) /
    100
  );
}

/** The folded words of a text. */
function keysOf(text: string): string {
  return tokenise(text)
    .map(({ key }) => key)
    .join(' ');
}

/** Words, and what they are only another way to write. */
type SameWords = readonly [one: string, meant: string];

function sameWords(synonyms: readonly Synonym[]): readonly SameWords[] {
  return synonyms
    .filter(({ same }) => same)
    .flatMap(({ say, official: [meant = ''] }) => say.map((one) => [words(one), words(meant)]));
}

/** Most of what a small index costs; there is hardly ever more than one vocabulary. */
const vocabularyOf = remembered((synonyms: readonly Synonym[]) => {
  const same = sameWords(synonyms);
  return { same, packed: packed(synonyms, same) };
});

/** A line for each meaning, with all that is said for it. */
function packed(synonyms: readonly Synonym[], same: readonly SameWords[]): string {
  const sayings = new Map<string, Set<string>>();
  const apart = same.map(([one, meant]) => [` ${one} `, ` ${meant} `] as const);
  /** A saying with what stands for its words, since that is how a query is read. */
  const plain = (saying: string) =>
    apart
      // Hardly any has one, and looking for it is all that takes time.
      .reduce(
        (text, [one, meant]) => (text.includes(one) ? text.replaceAll(one, meant) : text),
        ` ${saying} `,
      )
      .trim();
  for (const { say, official, same: isSame } of synonyms) {
    const meaning = (isSame ? `${SAME} ` : '') + official.map(words).join('|');
    const known = sayings.get(meaning) ?? new Set();
    for (const one of say) known.add(isSame ? words(one) : plain(words(one)));
    sayings.set(meaning, known);
  }
  return [...sayings].map(([meaning, say]) => `${meaning}>${runs(say)}`).join('\n');
}

/** Sayings in order, each without the words that it shares with the one before it. */
function runs(sayings: Iterable<string>): string {
  let before: readonly string[] = [];
  return [...new Set(sayings)]
    .sort(compare)
    .map((saying) => {
      const all = saying.split(' ');
      const differs = all.findIndex((word, at) => word !== before[at]);
      before = all;
      return differs < 1
        ? `|${saying}`
        : String.fromCharCode(BEFORE_SHARED + differs) + all.slice(differs).join(' ');
    })
    .join('')
    .slice(1);
}

/** The words of a wording, as they are compared. */
function words(text: string): string {
  const found: string[] = [];
  const lower = text.normalize('NFC').toLowerCase();
  scan(lower, (start, end) => found.push(lower.slice(start, end)));
  return found.join(' ');
}

/** FNV-1a, 64 bits in two halves: a stamp, not a seal. */
function stamp(text: string): string {
  let high = 0x811c9dc5;
  let low = 0xcbf29ce4;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ (code + index), 0x01000193);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** By code unit: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
