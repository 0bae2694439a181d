import type { ProcedureWords } from './procedure-words.js';

export const en: ProcedureWords = {
  units: {
    'working-days': 'working day',
    days: 'day',
    hours: 'hour',
    'working-hours': 'working hour',
    months: 'month',
  },
  sameDay: 'Same day',
  notPublished: 'Not published',
  free: 'Free of charge',
  council: "Set by the city's People's Council",
  from: 'From',
  zero: '0 ₫ as published',
  channels: { online: 'Online', 'in-person': 'In person', postal: 'By post' },
};
