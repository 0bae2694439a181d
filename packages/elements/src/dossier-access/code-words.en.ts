import type { vi } from './code-words.vi.js';

export const en: typeof vi = {
  code: 'Dossier code',
  help: 'Printed on your receipt, for example H26.1-261121-0001.',
  missing: 'Enter the dossier code.',
};
