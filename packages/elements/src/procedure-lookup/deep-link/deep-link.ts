import { css } from 'lit';
import type { LookupHost, LookupPart } from '../lookup-part.js';
import type { Filters } from '../search-controller.js';

/** The parameter of each choice: those of the service's own list of procedures. */
const PARAMETERS = {
  field: 'linh-vuc',
  level: 'cap',
  audience: 'doi-tuong',
  lifeEvent: 'su-kien',
  online: 'truc-tuyen',
  onlineLevel: 'muc-truc-tuyen',
} as const satisfies Record<keyof Filters, string>;
const QUERY = 'q';
/** Browsers refuse an address that changes with every key. */
const PAUSE_MS = 500;

/** Keeps words and choices in the address of the page: the page can be shared, and Back shows what was there. */
export function part(host: LookupHost): LookupPart {
  return new DeepLink(host);
}

class DeepLink implements LookupPart {
  readonly #host: LookupHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #written = '';
  #reading = false;

  constructor(host: LookupHost) {
    this.#host = host;
    // This file may come when the element has left the page again.
    if (!host.element.isConnected) return;
    void this.#read(false);
    addEventListener('popstate', this.#back);
  }

  willUpdate(): void {
    if (!this.#host.element.isConnected) return;
    // An element that is back in the page listens again; twice is once.
    addEventListener('popstate', this.#back);
    if (this.#reading || this.#state() === this.#written) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), PAUSE_MS);
  }

  leave(): void {
    const { element } = this.#host;
    if (element.isConnected) {
      if (this.#timer !== undefined) this.#write();
      return;
    }
    removeEventListener('popstate', this.#back);
    // A router shows the address of the next page before it takes this one away: nothing is to be written there.
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // One that was only moved is in the page again by then, and goes on.
    queueMicrotask(() => {
      if (element.isConnected) element.requestUpdate();
    });
  }

  readonly #back = (): void => void this.#read(true);

  /** @param all takes the words, too, when the address has none */
  async #read(all: boolean): Promise<void> {
    const { element, choose, search } = this.#host;
    this.#reading = true;
    const parameters = new URLSearchParams(location.search);
    const query = parameters.get(this.#name(QUERY))?.slice(0, 1500);
    // Who began to type before this file was there is not interrupted.
    const typed = element.query !== '' && element.query !== element.getAttribute('query');
    if (all || (query !== undefined && !typed)) element.query = query ?? '';
    const given = Object.entries(PARAMETERS).flatMap(([facet, name]) => {
      const value = parameters.get(this.#name(name));
      return value ? [[facet, value] as const] : [];
    });
    const before = JSON.stringify(this.#host.chosen());
    // Choices that cannot be checked are left out.
    const chosen = given.length > 0 ? await this.#allowed(given).catch(() => ({})) : {};
    if ((all || given.length > 0) && JSON.stringify(chosen) !== before) choose(chosen);
    this.#written = JSON.stringify([query?.trim() ?? '', chosen]);
    this.#reading = false;
    element.requestUpdate();
    if (element.query !== '') search.prepare();
  }

  /** What of an address the attributes allow and the person could choose here. */
  async #allowed(given: readonly (readonly [facet: string, value: string])[]): Promise<Filters> {
    const { element, filters } = this.#host;
    const shown = element.facets?.split(/\s+/).filter(Boolean);
    const own: Readonly<Record<string, unknown>> = filters();
    const { slug } = await import('../engine.js');
    const taken = given.flatMap(([facet, value]) => {
      const control = { lifeEvent: 'life-event', onlineLevel: 'online' }[facet] ?? facet;
      const chips = facet === 'lifeEvent' && element.query === '';
      const asked = shown !== undefined && (shown.length === 0 || shown.includes(control));
      const only = [own[facet] ?? []].flat().map(String).map(slug).filter(Boolean);
      if (!(asked || chips) || (only.length > 0 && !only.includes(slug(value)))) return [];
      return [[facet, facet === 'online' ? true : value]];
    });
    return Object.fromEntries(taken) as Filters;
  }

  #write(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#written = this.#state();
    const { element, chosen } = this.#host;
    const address = new URL(location.href);
    const set = (name: string, value: string): void => {
      if (value === '') address.searchParams.delete(this.#name(name));
      else address.searchParams.set(this.#name(name), value);
    };
    set(QUERY, element.query.trim());
    const choices: Readonly<Record<string, unknown>> = chosen();
    for (const [facet, name] of Object.entries(PARAMETERS)) {
      set(name, facet === 'online' && choices.online ? '1' : String(choices[facet] ?? ''));
    }
    try {
      // The entry of the page, not a new one for every word: Back leaves the page as ever.
      if (address.href !== location.href) history.replaceState(history.state, '', address);
    } catch {
      // A sandboxed page, or an address that changed too often: looking up goes on.
    }
  }

  #state(): string {
    return JSON.stringify([this.#host.element.query.trim(), this.#host.chosen()]);
  }

  #name(parameter: string): string {
    return (this.#host.element.deepLink ?? '') + parameter;
  }
}

/** It shows nothing of its own. */
export const styles = css``;
