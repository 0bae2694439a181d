import { en as field } from '../dossier-access/code-words.en.js';
import type { vi } from './messages.vi.js';

const onItsWay = (agency: string): string =>
  `Received, and on its way to ${agency}. Nothing for you to do yet.`;

export const en: typeof vi = {
  ask: 'Where is your dossier?',
  show: 'Show status',
  loading: 'Loading the status…',
  field,
  notFound: 'This dossier was not found',
  notFoundMore: 'Check the code on your receipt and enter it again.',
  agencyDefault: 'the competent authority',
  due: (day, { late, expected, paused, provisional }) =>
    `Result ${late ? 'late, was due' : expected ? 'expected' : 'due'}${paused ? ' (clock stopped)' : provisional ? ' (provisional)' : ''}: ${day}.`,
  noDue: 'No due date yet.',
  sentences: {
    1: () => 'The dossier has been filed and waits to be received. Nothing for you to do yet.',
    2: (agency, underWay) =>
      underWay ? onItsWay(agency) : `Received by ${agency}. Nothing for you to do yet.`,
    3: () => 'The dossier was not accepted. See the reason below to know how to file again.',
    4: (agency, underWay) =>
      underWay ? onItsWay(agency) : `Being processed by ${agency}. Nothing for you to do yet.`,
    5: () => 'Your turn: the dossier needs more papers.',
    6: () => 'Your turn: a fee has to be paid.',
    7: () => 'The dossier was withdrawn at the request of its applicant.',
    8: (agency, ended) => `${ended ? 'Stopped' : 'Suspended'} by ${agency}. See the reason below.`,
    9: () => 'The result is ready. Please collect it.',
    10: () => 'The result has been returned. All done.',
  },
  unknownStatus: (name: string) => `Status: ${name}.`,
  steps: ['Filed', 'Received', 'Processed', 'Result ready', 'Result returned'],
  step: (place: number) => `Step ${place}`,
  progress: 'Steps',
  stepDone: 'done',
  stepNow: 'current step',
  stepNext: 'to come',
};
