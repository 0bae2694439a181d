import { tokenise } from './tokens.js';

/** A ward or commune with what it was made of in July 2025. */
export interface PlaceNames {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly nameEn?: string | undefined;
  readonly formerDistricts: readonly string[];
  readonly formerWards: readonly { readonly name: string; readonly district: string }[];
}

/** A ward that was found, and by which of its names. */
export interface PlaceMatch<W extends PlaceNames> {
  readonly ward: W;
  readonly by: 'name' | 'former-ward' | 'former-district';
  /** The former ward or district that was meant: `Phường Trúc Bạch`, `Quận Ba Đình`. */
  readonly former?: string;
  /** The lower, the nearer; comparable within one search. */
  readonly rank: number;
}

/** The kinds of unit before a name: people leave them out, shorten them or write another one. */
const UNIT = /^(?:phuong|xa|thi tran|quan|huyen|thi xa|tp|p|x|q|h|tt|tx) (?=.)/;

/**
 * A name as it is compared: folded, one blank between words (`P. Ba-Đình` is `p ba dinh`), `ly` and `li` the same.
 */
export function placeKey(name: string): string {
  return tokenise(name)
    .map(({ key }) => key)
    .join(' ');
}

/** A name made ready to be compared with what is typed. */
interface ReadyName {
  readonly key: string;
  /** Without the kind of unit. */
  readonly short: string;
}

/** What was typed, as it is and without the kind of unit. */
type Typed = readonly [whole: string, bare: string];

/** Makes a name ready to be compared. */
function readyName(name: string): ReadyName {
  const key = placeKey(name);
  return { key, short: key.replace(UNIT, '') };
}

/** A name as it is compared, without the kind of unit in front. */
export function bareKey(name: string): string {
  return readyName(name).short;
}

/**
 * How well a name fits what was typed: 0 the same, 1 a beginning, 2 a word of it begins so, `Infinity` not at all. The kind
 * of unit in front may be missing or another one; a half more when it had to be left out of what was typed.
 */
export function placeRank(name: string, typed: string): number {
  return rankOf(readyName(name), typedOf(typed));
}

function typedOf(query: string): Typed {
  const { key, short } = readyName(query);
  return [key, short];
}

function rankOf(name: ReadyName, [whole, bare]: Typed): number {
  const rank = fit(name, whole);
  return bare === whole || rank === 0 ? rank : Math.min(rank, fit(name, bare) + 0.5);
}

function fit({ key, short }: ReadyName, text: string): number {
  if (!key.includes(text)) return Infinity;
  if (key === text || short === text) return 0;
  if (key.startsWith(text) || short.startsWith(text)) return 1;
  return key.includes(` ${text}`) ? 2 : Infinity;
}

/** What a name of before 2025 costs against one of today, and a former district against a former ward of the same name. */
const FORMER = 3;
const DISTRICT = 0.1;

/**
 * Makes wards ready to be found by a name of today or of before July 2025, former districts too, typed with or without
 * marks. Today's names come first; "quận Cầu Giấy" says which kind is meant, so the kind is ignored only where nothing
 * fits with it.
 * @returns what finds them: the best first, all of them in their order when nothing is typed
 */
export function placeFinder<W extends PlaceNames>(
  wards: readonly W[],
): (query: string) => readonly PlaceMatch<W>[] {
  const entries = wards.map((ward) => {
    const name = (text: string, by: PlaceMatch<W>['by'], extra: number, former?: string) => ({
      ...readyName(text),
      match: { ward, by, ...(former !== undefined && { former }) },
      extra,
    });
    return [
      ...[ward.name, ward.fullName, ward.nameEn ?? ward.name, ward.code].map((text) =>
        name(text, 'name', 0),
      ),
      ...ward.formerWards.flatMap((former) => [
        name(former.name, 'former-ward', FORMER, former.name),
        name(`${former.name} ${former.district}`, 'former-ward', FORMER, former.name),
      ]),
      ...ward.formerDistricts.map((text) => name(text, 'former-district', FORMER + DISTRICT, text)),
    ];
  });
  return (query) => {
    const typed = typedOf(query);
    if (typed[0] === '') return wards.map((ward) => ({ ward, by: 'name', rank: 0 }));
    return entries
      .flatMap((names) => {
        let best: PlaceMatch<W> | undefined;
        let own = Infinity;
        for (const name of names) {
          const { match, extra } = name;
          const fits = rankOf(name, typed);
          if (match.by === 'name') own = Math.min(own, fits);
          // What fits only without the kind that was typed comes after what fits with it, of today or of before.
          const rank = fits + extra + (fits % 1 === 0 ? 0 : FORMER);
          if (rank < (best?.rank ?? Infinity)) best = { ...match, rank };
        }
        return best === undefined ? [] : [{ best, own }];
      })
      .sort(
        // Of the wards of a former district the one that kept its name comes first.
        (a, b) => a.best.rank - b.best.rank || (a.own === b.own ? 0 : a.own - b.own),
      )
      .map(({ best }) => best);
  };
}
