import { html, nothing, type TemplateResult } from 'lit';
import type { Ward } from '@motcua/contract';
import type { Language } from '../../foundation/locale.js';
import { provinces } from './provinces.js';

/** Level of a place in an address. */
export type Level = 'ward' | 'province';

/** A place to choose, and why it is offered. */
export interface Offer {
  readonly name: string;
  readonly reason: string;
}

interface Known {
  readonly name: string;
  /** Names that lead here, as they are compared: of today, of a former unit, of the district it was in. */
  readonly keys: readonly {
    readonly key: string;
    readonly bare: string;
    readonly name: string;
    readonly rank: number;
  }[];
}

/** As many are offered while somebody types; a longer list is not read. */
const MOST = 10;

const RANK = /^(thanh pho|thi xa|thi tran|thu do|tinh|tp\.?|quan|huyen|phuong|xa|p\.|q\.|x\.)\s*/;

const words = {
  vi: {
    formerly: (name: string) => `trước là ${name}`,
    in: (name: string) => `trước thuộc ${name}`,
    renamed: (name: string) => `“${name}” là tên cũ. Chọn tên hiện nay:`,
  },
  en: {
    formerly: (name: string) => `formerly ${name}`,
    in: (name: string) => `formerly in ${name}`,
    renamed: (name: string) => `“${name}” is a former name. Choose today's:`,
  },
};

// As the folding of the search, which is not loaded with a form.
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A name without what kind of unit it names: `Phường Ba Đình` and `P. Ba Đình` are `ba dinh`. */
function bareOf(key: string): string {
  return key.replace(RANK, '');
}

function known(name: string, former: readonly string[], districts: readonly string[]): Known {
  const keys = [[name], former, districts].flatMap((names, rank) =>
    names.map((one) => ({ key: fold(one), bare: bareOf(fold(one)), name: one, rank })),
  );
  return { name, keys };
}

/** Finds wards of Hanoi and provinces by their names of today and of before July 2025, without marks as well. */
export class Places {
  readonly #known: Readonly<Record<Level, readonly Known[]>>;

  constructor(wards: readonly Ward[]) {
    this.#known = {
      ward: wards.map(({ fullName, formerWards, formerDistricts }) =>
        known(
          fullName,
          formerWards.map(({ name }) => name),
          formerDistricts,
        ),
      ),
      province: provinces.map(({ fullName, former }) =>
        known(
          fullName,
          fullName.endsWith('Hồ Chí Minh') ? [...former, 'Sài Gòn', 'TP.HCM', 'HCM'] : former,
          [],
        ),
      ),
    };
  }

  /** The names to choose from, for a box that names their list. */
  offered(level: Level, text: string, language: Language, id: string): TemplateResult {
    return html`<datalist id=${id}>
      ${this.offers(level, text, language).map(
        ({ name, reason }) => html`<option value=${name} label=${reason || nothing}></option>`,
      )}
    </datalist>`;
  }

  /** What a place is called today, when its former name was typed. Always there, so that it is read out when it comes. */
  renamed(
    level: Level,
    text: string,
    language: Language,
    choose: (name: string) => void,
  ): TemplateResult {
    const names = this.today(level, text);
    return html`<div role="status" class="renamed">
      ${
        names.length === 0
          ? nothing
          : html`<p class="small">${words[language].renamed(text)}</p>
              <div class="actions">
                ${names.map(
                  (name) =>
                    html`<button
                      class="button secondary"
                      type="button"
                      @click=${() => choose(name)}
                    >
                      ${name}
                    </button>`,
                )}
              </div>`
      }
    </div>`;
  }

  /** What to offer to somebody who typed this; everything when nothing was typed. */
  offers(level: Level, text: string, language: Language): readonly Offer[] {
    const typed = fold(text);
    const all = this.#known[level];
    if (typed === '') {
      return all.map(({ name, keys }) => ({
        name,
        reason: keys
          .filter(({ rank }) => rank === 1)
          .map((key) => key.name.replace(/^(Phường|Xã|Thị trấn) /, ''))
          .join(', '),
      }));
    }
    const bare = bareOf(typed);
    return all
      .flatMap(({ name, keys }) => {
        const [best] = keys
          .flatMap(({ key, bare: its, name: why, rank }) => {
            const begins = key.startsWith(typed) || (bare !== '' && its.startsWith(bare));
            const within = bare !== '' && ` ${its}`.includes(` ${bare}`);
            return begins || within ? [{ why, rank, order: rank + (begins ? 0 : 0.5) }] : [];
          })
          .sort((a, b) => a.order - b.order);
        return best ? [{ name, ...best }] : [];
      })
      .sort((a, b) => a.order - b.order)
      .slice(0, MOST)
      .map(({ name, why, rank }) => {
        const { formerly, in: within } = words[language];
        const reason = rank === 0 ? '' : rank === 1 ? formerly(why) : within(why);
        // A browser shows only what it finds the typed text in, marks and all.
        const shown = `${name} ${reason}`.toLowerCase().includes(text.trim().toLowerCase());
        return { name, reason: shown ? reason : [reason, text.trim()].filter(Boolean).join(' · ') };
      });
  }

  /** The full name of today, where the text can mean nothing else: `ba dinh` is `Phường Ba Đình`. */
  fullName(level: Level, text: string): string | undefined {
    const typed = fold(text);
    const at = (rank: number, exact: boolean): readonly Known[] =>
      this.#known[level].filter(({ keys }) =>
        keys.some((it) => it.rank === rank && (exact ? it.key === typed : it.bare === typed)),
      );
    const [exact] = at(0, true);
    if (exact) return exact.name;
    const meant = at(0, false);
    return meant.length === 1 ? meant[0]?.name : undefined;
  }

  /** Places of today that took over a place of this name; empty when it is one of today or unknown. */
  today(level: Level, text: string): readonly string[] {
    const typed = fold(text);
    if (typed === '' || this.fullName(level, text) !== undefined) return [];
    const of = (match: (it: Known['keys'][number]) => boolean): readonly string[] =>
      this.#known[level].flatMap(({ name, keys }) =>
        keys.some((it) => it.rank > 0 && match(it)) ? [name] : [],
      );
    const exact = of(({ key }) => key === typed);
    return exact.length > 0 ? exact : of(({ bare }) => bare === bareOf(typed));
  }
}
