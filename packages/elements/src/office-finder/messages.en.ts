import type { vi } from './messages.vi.js';

export const en: typeof vi = {
  question: 'Where to file near you',
  help: 'Type a ward or commune of today, or a ward, commune or district of before July 2025.',
  clear: 'Clear what was typed',
  here: 'Use my location',
  hereHelp: 'Your location only measures distances on this device: it is not sent and not kept.',
  anywhere: 'You may file at any reception point, wherever you live.',
  regions: (count) => `${count} branch regions, by former districts`,
  dates: (from, to) => (to ? `${from} – ${to}` : `since ${from}`),
  source: 'Source',
  all: 'See all reception points and the map',
  loading: 'Loading…',
};
