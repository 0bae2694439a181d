import { element, one, shortcuts, type Shortcut } from './keys.js';
import { PaperViewer } from './papers.js';
import { tickPapers } from './paper-rows.js';
import { enablePickers } from './picker.js';
import { guardUnsent } from './unsent.js';
import { words } from './words.js';

document.documentElement.classList.add('scripted');
enablePickers();
guardUnsent('.move-dialog :is(textarea, input:not([type=hidden], [type=file]))');

const moves = [...document.querySelectorAll<HTMLDetailsElement>('details.move')];
const bar = one<HTMLElement>('[data-moves]');

/** A move as a dialog: the form of the page itself, so that what was typed is there whichever way it is opened. */
function asDialog(details: HTMLDetailsElement): () => void {
  const summary = one<HTMLElement>('summary > span', details);
  const form = one<HTMLFormElement>('form', details);
  const name = summary?.textContent ?? '';
  const dialog = element('dialog', 'move-dialog');
  dialog.setAttribute('aria-label', name);
  const head = element('div', 'dialog-head');
  const close = element('button', 'quiet', words.close);
  close.type = 'button';
  close.addEventListener('click', () => dialog.close());
  head.append(element('h2', '', name), close);
  dialog.append(head);
  if (form) dialog.append(form);
  document.body.append(dialog);
  const button = element(
    'button',
    one('.forwards', details) && bar?.childElementCount === 0 ? 'primary' : '',
  );
  button.type = 'button';
  const { key = '', inPlace } = details.dataset;
  button.append(element('span', '', name));
  if (key !== '') button.append(element('kbd', '', key.toUpperCase()));
  // What is done about one thing of the page stays beside it.
  if (inPlace === undefined) bar?.append(button);
  else details.replaceWith(button);
  const open = (): void => {
    dialog.showModal();
    one<HTMLElement>(
      'input:not([type=hidden], [type=file]), textarea, button[type=submit]',
      dialog,
    )?.focus();
  };
  button.addEventListener('click', open);
  dialog.addEventListener('close', () => button.focus());
  if (form) tickPapers(form);
  form?.addEventListener('submit', () => {
    const send = one<HTMLButtonElement>('button[type=submit]:not([formaction])', form);
    // The key in the form makes a second click harmless; this says that the first one was heard.
    if (send) setTimeout(() => (send.disabled = true));
    setTimeout(() => send && (send.disabled = false), 8000);
  });
  form?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  for (const templates of dialog.querySelectorAll<HTMLElement>('.templates')) {
    templates.hidden = false;
    templates.addEventListener('click', (event) => {
      if (!(event.target instanceof HTMLButtonElement)) return;
      const reason = one<HTMLTextAreaElement>('textarea[name=ly-do]', dialog);
      if (reason === null) return;
      const before = reason.value.trim();
      reason.value = [before, event.target.dataset.template ?? ''].filter(Boolean).join('\n');
      reason.focus();
    });
  }
  if (details.dataset.asks === 'now') open();
  return open;
}

const opened: Shortcut[] = moves
  .map((details) => ({
    key: details.dataset.key ?? '',
    what: one('summary > span', details)?.textContent ?? '',
    run: asDialog(details),
  }))
  .filter(({ key }) => key !== '');

const viewer = new PaperViewer((key) => void press(key));
const follow = (selector: string) => () => one<HTMLAnchorElement>(selector)?.click();
const press = shortcuts([
  ...opened,
  { key: ']', what: words.nextPaper, run: () => viewer.next(1) },
  { key: '[', what: words.previousPaper, run: () => viewer.next(-1) },
  { key: '+', what: words.bigger, run: () => viewer.zoom(1.25) },
  { key: '=', shown: '=', what: words.bigger, run: () => viewer.zoom(1.25) },
  { key: '-', what: words.smaller, run: () => viewer.zoom(0.8) },
  { key: '0', what: words.fit, run: () => viewer.zoom(0) },
  { key: 'o', what: words.turn, run: () => viewer.turn() },
  { key: 'i', what: words.print, run: follow('[data-receipt]') },
  { key: 'l', what: words.toList, run: follow('.back a') },
]);

for (const button of document.querySelectorAll<HTMLButtonElement>('.viewer button[data-do]')) {
  button.addEventListener('click', () => void press(button.dataset.do ?? ''));
}
