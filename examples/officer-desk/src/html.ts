/** Markup that is safe to send: written here, or escaped. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What can stand in a template. `undefined`, `null` and `false` show nothing. */
export type Part = Html | string | number | false | null | undefined | readonly Part[];

/** Writes markup. Everything that is not markup itself is escaped; attributes must be quoted. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(texts.reduce((built, text, index) => built + shown(parts[index - 1]) + text));
}

function shown(part: Part): string {
  if (part instanceof Html) return part.toString();
  if (Array.isArray(part)) return part.map(shown).join('');
  if (part === undefined || part === null || part === false) return '';
  return String(part).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
