import { allByRole, byRole, spoken } from '../testing/roles.test-support.js';
import { until } from '../testing/page.test-support.js';

/** The box to type in. */
export const box = (shadow: ShadowRoot): HTMLInputElement => byRole(shadow, 'searchbox');

/** Types a text in one go. */
export async function type(shadow: ShadowRoot, text: string): Promise<void> {
  const input = shadow.querySelector('input')!;
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await Promise.resolve();
}

/** The links of the results. */
export const results = (shadow: ShadowRoot): HTMLAnchorElement[] => [
  ...shadow.querySelectorAll<HTMLAnchorElement>('.result .name'),
];

/** Waits until as many results are there. */
export const found = (shadow: ShadowRoot, count: number): Promise<HTMLAnchorElement[]> =>
  until(() => results(shadow).length === count && results(shadow), `${count} results`);

/** What the live region says now. */
export const announced = (shadow: ShadowRoot): string =>
  spoken(shadow.querySelector('[role=status]'));

/** Waits for a button by its name, and presses it. */
export async function press(shadow: ShadowRoot, name: string | RegExp): Promise<HTMLElement> {
  const button = await until(() => allByRole(shadow, 'button', name)[0], `button ${name}`);
  button.click();
  return button;
}

/** The index is on the device: nothing is asked of the service any more. */
export async function prepared(shadow: ShadowRoot, asked: readonly string[]): Promise<void> {
  // A window in the background gives no focus events.
  shadow.querySelector('input')!.dispatchEvent(new FocusEvent('focus'));
  await until(() => asked.includes('/v1/catalogue/index'), 'the index');
  await new Promise((resolve) => setTimeout(resolve, 150));
}

/** Forgets what an earlier test kept on the device of a service; other pages run at the same time. */
export async function forgetCatalogue(address: unknown = 'https://centre.example'): Promise<void> {
  if (!('caches' in globalThis)) return;
  const cache = await caches.open('motcua-catalogue');
  for (const { url } of await cache.keys()) {
    if (url.startsWith(String(address))) await cache.delete(url);
  }
}
