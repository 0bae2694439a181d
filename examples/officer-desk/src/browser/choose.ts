import { one, shortcuts } from './keys.js';
import { words } from './words.js';

const LOOKUP = 'motcua-procedure-lookup';

function focusSearch(): void {
  const input =
    one<HTMLElement>(LOOKUP)?.shadowRoot?.querySelector('input') ??
    one<HTMLInputElement>('input[name=tim]');
  input?.focus();
}

shortcuts([
  { key: '/', what: words.findProcedure, run: focusSearch },
  { key: 'l', what: words.toList, run: () => one<HTMLAnchorElement>('.places a')?.click() },
]);

/** There is one thing to do on this page: who came by a key goes on typing, unless they are somewhere else by now. */
async function begin(): Promise<void> {
  const lookup = one<HTMLElement & { readonly updateComplete?: Promise<unknown> }>(LOOKUP);
  if (lookup) await customElements.whenDefined(LOOKUP);
  await lookup?.updateComplete;
  if (document.activeElement === document.body) focusSearch();
}
void begin();
