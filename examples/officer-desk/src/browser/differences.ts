import { one, shortcuts } from './keys.js';
import { guardUnsent } from './unsent.js';
import { words } from './words.js';

guardUnsent('main textarea');
shortcuts([
  { key: 'l', what: words.toList, run: () => one<HTMLAnchorElement>('.places a')?.click() },
]);
