import type { ProcedureWording } from './procedure-wording.js';

/** In English. */
export const procedureWordingEn: ProcedureWording = {
  units: {
    'working-days': 'working day',
    days: 'day',
    hours: 'hour',
    'working-hours': 'working hour',
    months: 'month',
  },
  plural: 's',
  sameDay: 'Same day',
  notPublished: 'Not published',
  free: 'Free of charge',
  council: "Set by the city's People's Council",
  alsoCouncil: "part of it is set by the city's People's Council",
  zero: '0 ₫ as published',
  asPublished: 'See the published fees',
  noUnit: 'the source gives no unit',
  doubtful: 'as the source has it; the unit may be wrong',
  channels: { online: 'Online', 'in-person': 'In person', postal: 'By post' },
};
