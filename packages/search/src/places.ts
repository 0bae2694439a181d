import { tokenise } from './text.js';

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

/**
 * How well a name fits what was typed: 0 the same, 1 a beginning, 2 a word of it begins so, `Infinity` not at all. The kind
 * of unit in front may be missing or another one; a half more when it had to be left out of what was typed.
 * @param key of the name, and `typed`: both from `placeKey`
 */
export function placeRank(key: string, typed: string): number {
  const short = key.replace(UNIT, '');
  const fit = (text: string): number => {
    if (key === text || short === text) return 0;
    if (key.startsWith(text) || short.startsWith(text)) return 1;
    return ` ${key}`.includes(` ${text}`) ? 2 : Infinity;
  };
  const bare = typed.replace(UNIT, '');
  return Math.min(fit(typed), bare === typed ? Infinity : fit(bare) + 0.5);
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
    const name = (text: string, by: PlaceMatch<W>['by'], extra: number, also?: string) => ({
      key: placeKey(text),
      match: { ward, by, ...(by !== 'name' && { former: also ?? text }) },
      extra,
    });
    return [
      ...[ward.name, ward.fullName, ward.nameEn ?? ward.name, ward.code].map((text) =>
        name(text, 'name', 0),
      ),
      ...ward.formerWards.flatMap((former) => [
        name(former.name, 'former-ward', FORMER),
        name(`${former.name} ${former.district}`, 'former-ward', FORMER, former.name),
      ]),
      ...ward.formerDistricts.map((text) => name(text, 'former-district', FORMER + DISTRICT)),
    ];
  });
  return (query) => {
    const typed = placeKey(query);
    if (typed === '') return wards.map((ward) => ({ ward, by: 'name', rank: 0 }));
    return entries
      .flatMap((names) => {
        const [best] = names
          .map(({ key, match, extra }) => ({
            ...match,
            rank: rankOf(placeRank(key, typed), extra),
          }))
          .sort((a, b) => a.rank - b.rank);
        if (best === undefined || best.rank === Infinity) return [];
        // Of the wards of a former district the one that kept its name comes first.
        const [own] = names;
        return [{ best, own: own === undefined ? 0 : placeRank(own.key, typed) }];
      })
      .sort((a, b) => a.best.rank - b.best.rank || (a.own < b.own ? -1 : a.own > b.own ? 1 : 0))
      .map(({ best }) => best);
  };
}

/** What fits only without the kind that was typed comes after what fits with it, of today or of before. */
function rankOf(fit: number, extra: number): number {
  return fit + extra + (fit % 1 === 0 ? 0 : FORMER);
}
