/** Selectors of what has a role without saying so. */
const implicit: Readonly<Record<string, string>> = {
  button: 'button',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  link: 'a[href]',
  list: 'ul, ol',
  listitem: 'li',
  searchbox: 'input[type=search]',
};

/**
 * What a screen reader finds by a role and, if given, a name: hidden things left out. Enough of the accessible name
 * computation for these elements: labels, `aria-label`, `aria-labelledby`, contents.
 */
export function allByRole(root: ParentNode, role: string, name?: string | RegExp): HTMLElement[] {
  const own = implicit[role];
  const selector = `[role=${role}]${own === undefined ? '' : `, :is(${own}):not([role])`}`;
  const kept = own === undefined ? '' : `, :is(${own})[role=${role}]`;
  return [...root.querySelectorAll<HTMLElement>(selector + kept)].filter(
    (element) =>
      element.closest('[aria-hidden=true], [hidden]') === null &&
      element.getClientRects().length > 0 &&
      (name === undefined || fits(nameOf(element), name)),
  );
}

/** The one thing of a role and name. */
export function byRole<T extends HTMLElement>(
  root: ShadowRoot,
  role: string,
  name?: string | RegExp,
): T {
  const [found, ...others] = allByRole(root, role, name);
  if (found === undefined || others.length > 0) {
    const names = allByRole(root, role).map((one) => `“${nameOf(one)}”`);
    throw new Error(`${others.length + (found ? 1 : 0)} of ${role} ${name}; there are ${names}`);
  }
  return found as T;
}

/** How a screen reader calls an element. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as ShadowRoot;
  const by = element.getAttribute('aria-labelledby');
  if (by !== null)
    return by
      .split(' ')
      .map((id) => spoken(root.getElementById(id)))
      .join(' ');
  const labels = (element as HTMLInputElement).labels;
  return (
    element.getAttribute('aria-label') ??
    (labels && labels.length > 0 ? [...labels].map(spoken).join(' ') : spoken(element))
  );
}

/** The text of a node as it is read out. */
export function spoken(node: Node | null | undefined): string {
  return raw(node).replace(/\s+/g, ' ').trim();
}

/** What stands on the screen: without what is there for screen readers only. */
export function seen(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('.visually-hidden').forEach((hidden) => hidden.remove());
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function raw(node: Node | null | undefined): string {
  if (!node) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return '';
  return [...node.childNodes].map(raw).join('');
}

function fits(text: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? text === name : name.test(text);
}
