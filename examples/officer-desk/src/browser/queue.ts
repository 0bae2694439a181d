import { one, shortcuts } from './keys.js';
import { say, words } from './words.js';

const rows = [...document.querySelectorAll<HTMLTableRowElement>('.dossiers tbody tr')];
const link = (row: HTMLTableRowElement | undefined) => row && one<HTMLAnchorElement>('a.code', row);
let at = -1;

function choose(index: number): void {
  if (rows.length === 0) return;
  at = Math.min(Math.max(index, 0), rows.length - 1);
  link(rows[at])?.focus();
}

for (const [index, row] of rows.entries()) {
  row.addEventListener('focusin', () => {
    at = index;
    for (const other of rows) other.toggleAttribute('data-chosen', other === row);
  });
  row.addEventListener('click', (event) => {
    if (!(event.target instanceof HTMLAnchorElement)) link(row)?.click();
  });
}

const parts = [...document.querySelectorAll<HTMLButtonElement>('.parts button')];
const search = one<HTMLInputElement>('input[name=tim]');
const follow = (selector: string) => () => one<HTMLAnchorElement>(selector)?.click();

shortcuts([
  { key: 'j', shown: `J ${words.or} ↓`, what: words.nextDossier, run: () => choose(at + 1) },
  { key: 'ArrowDown', shown: '↓', what: words.nextDossier, run: () => choose(at + 1) },
  { key: 'k', shown: `K ${words.or} ↑`, what: words.previousDossier, run: () => choose(at - 1) },
  { key: 'ArrowUp', shown: '↑', what: words.previousDossier, run: () => choose(at - 1) },
  {
    key: 'Enter',
    shown: 'Enter',
    what: words.openDossier,
    run: () => link(rows[Math.max(at, 0)])?.click(),
  },
  {
    key: '/',
    what: words.search,
    run: () => {
      search?.focus();
      search?.select();
    },
  },
  { key: 'n', what: words.receive, run: follow('[data-new]') },
  ...parts.map((part, index) => ({
    key: String(index + 1),
    what: say(words.showPart, part.dataset.name ?? ''),
    run: () => part.click(),
  })),
  { key: '.', what: words.nextPage, run: follow('[data-next]') },
  { key: ',', what: words.firstPage, run: follow('[data-first]') },
]);

search?.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') search.blur();
});
