import type { vi } from './messages.vi.js';

export const en: typeof vi = {
  question: 'What do you need to do?',
  help: 'Type as you speak, in Vietnamese with or without marks, or in English. For example: birth certificate',
  search: 'Search',
  clear: 'Clear what was typed',
  lifeEvents: 'Or choose a life event',
  moreEvents: 'Show more',
  results: 'Search results',
  count: (count, more) =>
    more ? `The ${count} best matches` : `${count} matching procedure${count === 1 ? '' : 's'}`,
  inEvent: (count, event) => `${event}: ${count} procedure${count === 1 ? '' : 's'}`,
  more: 'Show more procedures',
  none: (query) => `No procedure was found for “${query}”`,
  noneHere: 'There is no procedure here yet',
  noneAdvice: 'Try fewer or other words. For help, call 1022.',
  suggestions: 'Did you mean:',
  searching: 'Searching…',
  agency: 'Decided by',
  time: 'Time limit',
  fee: 'Fees',
  channel: 'How to file',
  online: 'Online',
  counter: 'In person',
};
