import { css, html, nothing, type TemplateResult } from 'lit';
import type { LookupHost, LookupPart } from '../lookup-part.js';
import type { Filters } from '../search-controller.js';
import { countsOf, type Counts, type Facet, type Value } from './counts.js';
import { messages } from './messages.js';

/** The controls by their names in the attribute, in the order they stand in. */
const CONTROLS: Readonly<Record<string, readonly (Facet | 'online')[]>> = {
  field: ['field'],
  level: ['level'],
  audience: ['audience'],
  'life-event': ['lifeEvent'],
  online: ['onlineLevel', 'online'],
};
/** Counts follow the words after a pause: they must not slow the results down. */
const PAUSE_MS = 200;
/** From this width the controls stand open. */
const WIDE = 720;

/** Native controls to narrow the results by, each with what it would leave. */
export function part(host: LookupHost): LookupPart {
  return new Facets(host);
}

class Facets implements LookupPart {
  readonly #host: LookupHost;
  #counts: Counts = {};
  #counted = '';
  #running: AbortController | undefined;
  #open: boolean;

  constructor(host: LookupHost) {
    this.#host = host;
    this.#open = host.element.clientWidth >= WIDE || Object.keys(host.chosen()).length > 0;
  }

  willUpdate(): void {
    this.#keepWithin();
    const { element, search, locale, chosen, filters } = this.#host;
    if (!this.#open) return;
    const state = JSON.stringify([
      element.query.trim(),
      filters(),
      chosen(),
      this.#shown,
      search.index?.version,
      locale.language,
    ]);
    if (state === this.#counted) return;
    this.#counted = state;
    void this.#count();
  }

  leave(): void {
    this.#running?.abort();
  }

  under(): TemplateResult | symbol {
    const shown = this.#shown;
    if (shown.length === 0) return nothing;
    const own = this.#words;
    const chosen = shown.filter((facet) => this.#host.chosen()[facet] !== undefined).length;
    return html`<details class="facets" part="facets" .open=${this.#open} @toggle=${this.#toggle}>
      <summary>
        ${own.narrow}
        ${chosen === 0 ? nothing : html`<span class="chosen">${own.chosen(chosen)}</span>`}
      </summary>
      <div class="controls">
        ${shown.map((facet) => (facet === 'online' ? this.#onlineOnly() : this.#choice(facet)))}
      </div>
      ${
        chosen === 0
          ? nothing
          : html`<button class="button quiet" type="button" @click=${this.#clear}>
              ${own.clear}
            </button>`
      }
    </details>`;
  }

  #choice(facet: Facet): TemplateResult | typeof nothing {
    const own = this.#words;
    const chosen = String(this.#host.chosen()[facet] ?? '');
    const values = this.#valuesOf(facet, chosen);
    // Nobody has said how far anything goes online: there is nothing to choose.
    if (facet === 'onlineLevel' && values.length === 0) return nothing;
    return html`<div class="field">
      <label class="label" for=${facet}>${own.names[facet]}</label>
      <select
        class="input"
        id=${facet}
        @focus=${this.#prepare}
        @change=${(event: Event) => this.#choose(facet, (event.target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${chosen === ''}>${own.all}</option>
        ${values.map(
          ({ id, name, count }) =>
            html`<option value=${id} .selected=${id === chosen}>
              ${own.values[id] ?? name} (${count})
            </option>`,
        )}
      </select>
    </div>`;
  }

  #onlineOnly(): TemplateResult {
    const [counted] = this.#counts.online ?? [];
    const count = counted === undefined ? '' : ` (${counted.count})`;
    return html`<label class="check">
      <input
        type="checkbox"
        .checked=${this.#host.chosen().online === true}
        @change=${(event: Event) =>
          this.#choose('online', (event.target as HTMLInputElement).checked || '')}
      />
      <span>${this.#words.online}${count}</span>
    </label>`;
  }

  /** The values of a facet, fields by name; what was chosen always among them. */
  #valuesOf(facet: Facet, chosen: string): readonly Value[] {
    const values = this.#counts[facet] ?? [];
    const known = chosen === '' || values.some(({ id }) => id === chosen);
    const all = known ? values : [...values, { id: chosen, name: chosen, count: 0 }];
    const { compare } = new Intl.Collator('vi');
    return facet === 'field' ? [...all].sort((a, b) => compare(a.name, b.name)) : all;
  }

  /** The facets asked for, but those that an attribute has already decided. */
  get #shown(): readonly (Facet | 'online')[] {
    const { element, filters } = this.#host;
    const asked = element.facets?.split(/\s+/).filter(Boolean) ?? [];
    const own = filters();
    return Object.entries(CONTROLS)
      .filter(([name]) => asked.length === 0 || asked.includes(name))
      .flatMap(([, facets]) => facets)
      .filter((facet) =>
        facet === 'online'
          ? own.online === undefined
          : [own[facet] ?? []].flat().length !== 1 || String(own[facet]) === '',
      );
  }

  get #words(): (typeof messages)['vi'] {
    return messages[this.#host.locale.language];
  }

  /** An attribute may have come to leave out what was chosen before. */
  #keepWithin(): void {
    const { chosen, choose } = this.#host;
    const shown = new Set<string>(this.#shown);
    const kept = Object.entries(chosen()).filter(
      ([facet]) => shown.has(facet) || facet === 'lifeEvent',
    );
    if (kept.length < Object.keys(chosen()).length) choose(Object.fromEntries(kept));
  }

  async #count(): Promise<void> {
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    try {
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      if (signal.aborted) return;
      const counts = await countsOf(this.#host, this.#shown, signal);
      if (signal.aborted) return;
      this.#counts = counts;
      this.#host.element.requestUpdate();
    } catch {
      // The results stand for themselves; the next words or a network count again.
      if (!signal.aborted) this.#counted = '';
    }
  }

  #choose(facet: keyof Filters, value: string | boolean): void {
    const { [facet]: _before, ...others } = this.#host.chosen();
    this.#host.choose(value === '' ? others : { ...others, [facet]: value });
  }

  readonly #toggle = (event: Event): void => {
    this.#open = (event.target as HTMLDetailsElement).open;
    if (this.#open) this.#prepare();
    this.#host.element.requestUpdate();
  };

  readonly #prepare = (): void => this.#host.search.prepare();

  readonly #clear = (): void => {
    const { element, choose } = this.#host;
    choose({});
    element.renderRoot.querySelector<HTMLElement>('summary')?.focus();
  };
}

/** Styles of the controls. */
export const styles = css`
  .facets summary {
    min-block-size: var(--_target);
    padding-block: 0.5em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .facets summary:hover {
    color: var(--_accent-strong);
    text-decoration: underline 1px;
    text-underline-offset: 0.22em;
  }
  .chosen {
    color: var(--_ink-soft);
    font-size: var(--_text-s);
    font-weight: 400;
  }
  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: var(--_space-12) var(--_space-16);
    align-items: end;
    padding: var(--_space-16);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .controls .label {
    font-size: var(--_text-s);
  }
  .controls select {
    min-inline-size: 0;
    text-overflow: ellipsis;
  }
  .check {
    display: flex;
    gap: var(--_space-12);
    align-items: center;
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .check input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    font: inherit;
    accent-color: var(--_accent);
  }
`;
