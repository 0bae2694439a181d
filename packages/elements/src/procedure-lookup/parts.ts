import { adoptStyles } from 'lit';
import type { LookupHost, LookupPart, LookupPartModule } from './lookup-part.js';

/** What is not needed to type and to find. */
const files = {
  voice: () => import('./voice/voice.js'),
  facets: () => import('./facets/facets.js'),
  deepLink: () => import('./deep-link/deep-link.js'),
  offers: () => import('./offers/offers.js'),
} satisfies Record<string, () => Promise<LookupPartModule>>;

/** Name of a part. */
export type PartName = keyof typeof files;

/** The parts of a look-up, each loaded once it is wanted. */
export class Parts {
  readonly #host: LookupHost;
  readonly #parts: Partial<Record<PartName, LookupPart>> = {};
  readonly #asked = new Set<PartName>();
  #wanted: readonly PartName[] = [];

  constructor(host: LookupHost) {
    this.#host = host;
  }

  /** The parts that are there and wanted now. */
  get shown(): LookupPart[] {
    return this.#wanted.flatMap((name) => this.#parts[name] ?? []);
  }

  /** Loads what is not there yet. A part that cannot be loaded is left out; the next call tries again. */
  want(wanted: Readonly<Record<PartName, boolean>>): void {
    this.#wanted = (Object.keys(files) as PartName[]).filter((name) => wanted[name]);
    for (const name of this.#wanted) {
      if (this.#asked.has(name)) continue;
      this.#asked.add(name);
      files[name]().then(
        ({ part, styles }) => {
          const root = this.#host.element.renderRoot as ShadowRoot;
          // Safari before 16.4 has no sheets to adopt: the styles come as an element.
          if (!('adoptedStyleSheets' in root)) adoptStyles(root, [styles]);
          else if (styles.styleSheet) root.adoptedStyleSheets.push(styles.styleSheet);
          this.#parts[name] = part(this.#host);
          this.#host.element.requestUpdate();
        },
        () => this.#asked.delete(name),
      );
    }
  }
}
