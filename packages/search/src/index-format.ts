/** Marks the format; a reader refuses another one. */
export const INDEX_FORMAT = 'motcua-search/3';

/** A table of distinct texts and, for each row, its place in it (0 is none). */
export interface TextColumn {
  readonly texts: readonly string[];
  readonly rows: readonly number[];
}

/**
 * The index as it travels: columns of distinct texts, rows ordered so that like stands beside like, which compresses
 * far better than postings. What is needed to search is computed from it when it is loaded.
 */
export interface SearchIndexJson {
  readonly format: string;
  /** Stamp of the contents: equal contents have equal stamps. */
  readonly version: string;
  /** One code a row, separated by `LIST`. */
  readonly codes: string;
  /** One name a row, separated by line feeds. */
  readonly names: string;
  /** Further words by row number, for the rows that have any. */
  readonly words: readonly (readonly [row: number, words: string])[];
  readonly fields: TextColumn;
  readonly agencies: TextColumn;
  readonly levels: TextColumn;
  readonly groups: TextColumn;
  readonly lifeEvents: TextColumn;
  readonly times: TextColumn;
  readonly fees: TextColumn;
  /** Empty: not online; `ONLINE`: online, nobody has said how far; else the level. */
  readonly online: TextColumn;
  /** What makes the name a variant of a plainer one, folded. */
  readonly variants: TextColumn;
  readonly audiences: TextColumn;
  /** How much more than others a row is asked for: 1 and more. */
  readonly priors: readonly number[];
  /**
   * What the catalogue calls it and what people say: `official|official>say|say`, one a line. Sayings that begin alike
   * are a run: `xây nhàBtrọ` is `xây nhà` and, with two words of it, `xây nhà trọ`.
   */
  readonly synonyms: string;
  /** Words of a spoken question that carry no meaning, as the sayings of a line. */
  readonly fillers: string;
}

/** Separates the members of a list inside one text of a column. */
export const LIST = '; ';

/** Stands between the further words of a row and its summary, where it has one. */
export const SUMMARY = '\t';

/** Stands behind the fee of a row where the city's council sets it. */
export const COUNCIL = '*';

/** Stands for a procedure that is online, while nobody has said how far. */
export const ONLINE = '+';

/** A word before the wording of a line of `synonyms` whose sayings are only other ways to write it: a query is read with it. */
export const SAME = '=';

/** A capital says how many words a saying shares with the one before it: one is the letter after this code. */
export const BEFORE_SHARED = 0x40;
