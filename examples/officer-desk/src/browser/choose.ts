import { one, shortcuts } from './keys.js';

shortcuts([
  {
    key: '/',
    what: 'Tìm thủ tục',
    run: () => {
      const lookup = one<HTMLElement>('motcua-procedure-lookup');
      const input =
        lookup?.shadowRoot?.querySelector('input') ?? one<HTMLInputElement>('input[name=tim]');
      input?.focus();
    },
  },
  { key: 'l', what: 'Về danh sách hồ sơ', run: () => one<HTMLAnchorElement>('.places a')?.click() },
]);
