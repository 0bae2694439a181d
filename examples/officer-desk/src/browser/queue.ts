import { one, shortcuts } from './keys.js';

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
  { key: 'j', shown: 'J hoặc ↓', what: 'Hồ sơ kế tiếp', run: () => choose(at + 1) },
  { key: 'ArrowDown', shown: '↓', what: 'Hồ sơ kế tiếp', run: () => choose(at + 1) },
  { key: 'k', shown: 'K hoặc ↑', what: 'Hồ sơ trước đó', run: () => choose(at - 1) },
  { key: 'ArrowUp', shown: '↑', what: 'Hồ sơ trước đó', run: () => choose(at - 1) },
  {
    key: 'Enter',
    shown: 'Enter',
    what: 'Mở hồ sơ đang chọn',
    run: () => link(rows[Math.max(at, 0)])?.click(),
  },
  {
    key: '/',
    what: 'Tìm theo mã hoặc tên',
    run: () => {
      search?.focus();
      search?.select();
    },
  },
  { key: 'n', what: 'Tiếp nhận hồ sơ mới tại quầy', run: follow('[data-new]') },
  ...parts.map((part, index) => ({
    key: String(index + 1),
    what: `Xem: ${part.dataset.name ?? ''}`,
    run: () => part.click(),
  })),
  { key: '.', what: 'Trang tiếp theo', run: follow('[data-next]') },
  { key: ',', what: 'Về đầu danh sách', run: follow('[data-first]') },
]);

search?.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') search.blur();
});
