import type { vi } from './messages.vi.js';

export const en: typeof vi = {
  title: (centre) => `Dossier form, ${centre}`,
  opening: 'Opening the form…',
  from: (centre) => `Form of ${centre}. This page cannot read what you enter.`,
  openThere: "Open on the centre's page",
  away: 'The form could not be opened here',
  awayMore: "File on the centre's page: the steps are the same.",
};
