import { version } from './version.js';

type Defined = CustomElementConstructor & { readonly motcuaVersion?: string };

/**
 * Registers an element unless its tag is taken: the first copy on a page wins, a copy of another version warns with
 * both versions, and never throws into the host page.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const existing = customElements.get(tag) as Defined | undefined;
  if (existing === undefined) {
    customElements.define(tag, Object.assign(element, { motcuaVersion: version }));
  } else if (existing !== element) {
    console.warn(
      `motcua: <${tag}> ${version} was not registered: ${existing.motcuaVersion ?? 'another element'} is already on this page. Load Motcua once.`,
    );
  }
}
