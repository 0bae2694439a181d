import { hotline } from './hotline.js';
import type { ProblemWords } from './problem-words.js';

export const en: ProblemWords = {
  kinds: {
    offline: ['Your device is offline', 'Check Wi-Fi or mobile data, then try again.'],
    unreachable: [
      'The centre could not be reached',
      'The network may be weak. Try again in a few minutes.',
    ],
    slow: ['The centre took too long to answer', 'Your network may be slow. Try again.'],
    key: [
      'This page is not connected to the centre',
      "It is not your fault. Use the centre's own page.",
    ],
    untrusted: [
      "This part opens only on the centre's own page",
      "To protect personal data, use the centre's own page.",
    ],
    'not-found': ['Nothing was found', 'Check the code or the link, then try again.'],
    'too-many': ['That was a little fast', 'Wait a moment, then try again.'],
    'too-large': ['What was sent is too large', 'Use a smaller file.'],
    refused: ['The centre could not take this request', 'Check what you entered, then try again.'],
    service: [
      "The centre's system has a problem",
      `It is not your fault. Try again in a few minutes, or call ${hotline}.`,
    ],
    unknown: ['Something went wrong', 'Try again. If it fails again, reload the page.'],
  },
  wait: (seconds) => `Try again in ${seconds} seconds.`,
  retry: 'Try again',
  reference: 'Error reference',
};
