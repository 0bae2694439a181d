import { shortcuts } from './keys.js';
import { say, words } from './words.js';

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-print]')];

/** Prints a page of the desk without leaving this one. */
function print(address: string): void {
  const frame = document.createElement('iframe');
  frame.className = 'printed';
  frame.title = words.printed;
  frame.addEventListener('load', () => frame.contentWindow?.print());
  frame.src = address;
  document.body.append(frame);
}

for (const link of links) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    print(link.href);
  });
}
// After a reception the receipt goes to the printer at once.
const now = document.querySelector<HTMLAnchorElement>('a[data-print-now]');
if (now) print(now.href);

shortcuts([
  ...links.slice(0, 9).map((link, index) => ({
    key: String(index + 1),
    what: say(words.printOne, link.textContent.trim()),
    run: () => print(link.href),
  })),
  {
    key: 'l',
    what: words.toDossier,
    run: () => document.querySelector<HTMLAnchorElement>('.back a')?.click(),
  },
  {
    key: 'n',
    what: words.another,
    run: () => document.querySelector<HTMLAnchorElement>('[data-new]')?.click(),
  },
]);
