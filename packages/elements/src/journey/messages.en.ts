import type { vi } from './messages.vi.js';

export const en: typeof vi = {
  nav: 'Parts of the one door',
  parts: {
    'look-up': 'Find a procedure',
    procedure: 'Procedure',
    form: 'File a dossier',
    status: 'Follow a dossier',
  },
  find: 'Find a procedure',
  follow: 'Follow a dossier',
  back: 'Back',
  track: 'Follow this dossier',
};
