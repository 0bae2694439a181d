/**
 * What a site and the frame of the centre tell each other, over one `MessageChannel`. The site hands the port over once, in
 * the only message between the windows, addressed to the origin of the service; everything after goes through the port. The
 * frame takes nothing from the site but how it looks and speaks, and gives nothing that a person typed.
 */
export const PROTOCOL = 'motcua-frame/1';

/** Comes with the port. */
export interface Hello {
  readonly motcua: typeof PROTOCOL;
}

/** How the site looks, as its style sheets say it. Checked by the frame before any of it is used. */
export interface Look {
  /** Values of `--motcua-*`, by name without the prefix. */
  readonly tokens: Readonly<Record<string, string>>;
  /** `color-scheme` of the element. */
  readonly scheme: string;
  /** `font-family` of the element. */
  readonly font: string;
  /** `font-size` of the element, as the browser computes it. */
  readonly text: string;
}

/** From the site to the frame. */
export type FromSite =
  | { readonly kind: 'look'; readonly look: Look }
  | { readonly kind: 'language'; readonly language: string }
  /** Others use this computer, too: nothing is kept on it. There is no way back from the site's side. */
  | { readonly kind: 'shared' };

/** From the frame to the site. */
export type FromFrame =
  /** The port was taken. */
  | { readonly kind: 'here' }
  /** Height of the content in CSS pixels, in steps and never lower on the same page of the form. */
  | { readonly kind: 'height'; readonly height: number }
  /** The page of the form that is shown, from 1, and how many there are. */
  | { readonly kind: 'page'; readonly page: number; readonly pages: number }
  /** The keyboard went there: distances from the top of the frame in CSS pixels. */
  | { readonly kind: 'reveal'; readonly top: number; readonly bottom: number }
  /** A dossier of this procedure was filed. */
  | { readonly kind: 'submitted'; readonly procedure: string };

/** The message of the site, if it is one. Anything can arrive: the page around the frame may be hostile. */
export function readFromSite(data: unknown): FromSite | undefined {
  if (!isRecord(data)) return undefined;
  switch (data['kind']) {
    case 'look':
      return isRecord(data['look']) ? { kind: 'look', look: readLook(data['look']) } : undefined;
    case 'language':
      return { kind: 'language', language: text(data['language']) };
    case 'shared':
      return { kind: 'shared' };
    default:
      return undefined;
  }
}

/** The message of the frame, if it is one. */
export function readFromFrame(data: unknown): FromFrame | undefined {
  if (!isRecord(data)) return undefined;
  const number = (name: string): number => (Number.isFinite(data[name]) ? Number(data[name]) : 0);
  switch (data['kind']) {
    case 'here':
      return { kind: 'here' };
    case 'height':
      return { kind: 'height', height: number('height') };
    case 'page':
      return { kind: 'page', page: number('page'), pages: number('pages') };
    case 'reveal':
      return { kind: 'reveal', top: number('top'), bottom: number('bottom') };
    case 'submitted':
      return { kind: 'submitted', procedure: text(data['procedure']) };
    default:
      return undefined;
  }
}

function readLook(data: Readonly<Record<string, unknown>>): Look {
  const { tokens } = data;
  const entries = isRecord(tokens) ? Object.entries(tokens).slice(0, 100) : [];
  return {
    tokens: Object.fromEntries(entries.map(([name, value]) => [name, text(value)])),
    scheme: text(data['scheme']),
    font: text(data['font']),
    text: text(data['text']),
  };
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}

/** A text of a length that styles and names have. */
function text(value: unknown): string {
  return typeof value === 'string' && value.length <= 400 ? value : '';
}
