import type { vi } from './messages.vi.js';

export const en: typeof vi = {
  title: 'How was the service?',
  intro: 'Your answer is confidential and helps the centre to serve better.',
  proveIntro: 'Only the person who filed can rate.',
  open: 'Continue',
  scale: 'Satisfaction',
  noLevel: 'I only want to comment, without a level',
  choose: 'Choose a level, or press “Skip”.',
  send: 'Send rating',
  sending: 'Sending…',
  skip: 'Skip',
  thanks: 'Thank you for rating',
  already: 'This dossier has been rated',
  alreadyMore: 'Each dossier is rated once. Thank you.',
  early: 'Too early to rate',
  earlyMore: 'You can rate once the dossier has a result.',
  skipped: 'You skipped the rating',
  skippedMore: 'You can come back at any time.',
  back: 'Rate',
  kept: 'What you chose is still here.',
  loading: 'Loading…',
};
