import type { vi } from './messages.vi.js';

export const en: typeof vi = {
  question: 'What do you need to do?',
  help: 'Type as you speak, in Vietnamese with or without marks, or in English. For example: birth certificate',
  clear: 'Clear what was typed',
  results: 'Search results',
  count: (count, more) =>
    more ? `The ${count} best matches` : `${count} matching procedure${count === 1 ? '' : 's'}`,
  more: 'Show more procedures',
  none: (query) => `No procedure was found for “${query}”`,
  noneHere: 'There is no procedure here yet',
  all: 'See the list of procedures',
  searching: 'Searching…',
  whole: 'Show the full name',
  less: 'Shorten the name',
  procedure: 'Procedure',
  agency: 'Decided by',
  time: 'Time limit',
  fee: 'Fees',
  channel: 'How to file',
  online: 'Online',
  counter: 'In person',
  ways: { full: 'Fully online', partial: 'Partly online' },
};
