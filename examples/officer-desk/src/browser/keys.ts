import { words } from './words.js';

/** A key and what it does. */
export interface Shortcut {
  readonly key: string;
  /** How it is written in the list, when not as the key itself. */
  readonly shown?: string;
  readonly what: string;
  readonly run: () => void;
}

/** Makes keys work while nothing is being typed, and lists them on `?`. */
export function shortcuts(list: readonly Shortcut[]): (key: string) => boolean {
  const help = helpDialog(list);
  const press = (key: string): boolean => {
    if (key === '?') {
      help.showModal();
      return true;
    }
    const found = list.find((shortcut) => shortcut.key === key);
    found?.run();
    return found !== undefined;
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
    // Enter and space belong to what is focused.
    if (event.key === 'Enter' && isControl(event.target)) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (press(key)) event.preventDefault();
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-help]')) {
    button.hidden = false;
    button.addEventListener('click', () => help.showModal());
  }
  return press;
}

/** The element of a selector, as its kind. */
export function one<E extends Element>(selector: string, within: ParentNode = document): E | null {
  return within.querySelector<E>(selector);
}

/** Makes an element with a text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  text = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

function helpDialog(list: readonly Shortcut[]): HTMLDialogElement {
  const dialog = element('dialog', 'help');
  dialog.setAttribute('aria-labelledby', 'phim-tat');
  const title = element('h2', '', words.keys);
  title.id = 'phim-tat';
  const rows = element('dl', 'keys');
  for (const { key, shown, what } of [...list, { key: '?', what: words.openKeys }]) {
    const row = document.createElement('div');
    const term = document.createElement('dt');
    term.append(element('kbd', '', shown ?? key.toUpperCase()));
    row.append(term, element('dd', '', what));
    rows.append(row);
  }
  const close = element('form', 'close');
  close.method = 'dialog';
  const button = element('button', '', words.close);
  close.append(button);
  dialog.append(title, rows, close);
  document.body.append(dialog);
  return dialog;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))
  );
}

function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLButtonElement ||
    target instanceof HTMLAnchorElement ||
    (target instanceof HTMLElement && target.tagName === 'SUMMARY')
  );
}
