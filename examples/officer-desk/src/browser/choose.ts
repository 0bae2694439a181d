import { one, shortcuts } from './keys.js';
import { words } from './words.js';

shortcuts([
  {
    key: '/',
    what: words.findProcedure,
    run: () => {
      const lookup = one<HTMLElement>('motcua-procedure-lookup');
      const input =
        lookup?.shadowRoot?.querySelector('input') ?? one<HTMLInputElement>('input[name=tim]');
      input?.focus();
    },
  },
  { key: 'l', what: words.toList, run: () => one<HTMLAnchorElement>('.places a')?.click() },
]);
