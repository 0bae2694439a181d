import type { vi } from './messages.vi.js';

export const en: typeof vi = {
  nav: 'Parts of the one door',
  find: 'Find a procedure',
  follow: 'Follow a dossier',
  back: 'Back',
  track: 'Follow this dossier',
};
