/** Markup that is safe to send: made by {@link html} alone, or of text that holds no markup. */
export class Html {
  readonly text: string;

  /** @internal Use {@link html}, {@link jsonBlock} or {@link styleBlock}. */
  constructor(text: string) {
    this.text = text;
  }
}

/** What a template may hold. Texts are escaped; nothing is shown for `undefined`, `null` and `false`. */
export type Content = Html | string | number | false | null | undefined | readonly Content[];

/** Markup from a template: everything in `${}` is escaped unless it is markup itself. Quote every attribute. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  let text = strings[0] ?? '';
  values.forEach((value, index) => {
    text += render(value) + (strings[index + 1] ?? '');
  });
  return new Html(text);
}

/** A data block of JSON inside a script element, which no value can close. */
export function jsonBlock(type: string, value: unknown): Html {
  const json = JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new Html(`<script type="${escape(type)}">${json}</script>`);
}

/** A style element with a style sheet of this package. */
export function styleBlock(sheet: string): Html {
  if (/<\/style/i.test(sheet)) throw new Error('A style sheet would close its element.');
  return new Html(`<style>${sheet}</style>`);
}

function render(value: Content): string {
  if (value === undefined || value === null || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(render).join('');
  return escape(String(value));
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
