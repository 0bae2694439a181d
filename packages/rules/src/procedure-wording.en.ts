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
  byChannel: 'It depends on the way of filing; see the table below.',
  severalAmounts:
    'There are several amounts; the source does not say which are due together, so they are not added up.',
  byCase: 'Depends on the case',
  sameDayNote: 'Received after 15:00: the result comes on the next working day.',
  filing: {
    centre: 'The centre takes this procedure: file online here, or bring the papers to a counter.',
    elsewhere: (agency, onPortal) =>
      `The centre does not take this procedure online: ${agency ?? 'the competent authority'} takes dossiers ${
        onPortal ? 'through the National Public Service Portal' : 'in a system of its own'
      }.`,
    counter: (channels) =>
      `No online way is published. Published ways of filing: ${channels.toLowerCase()}.`,
    unpublished: 'No way of filing is published. Ask the competent authority before you go.',
  },
  reception: {
    any: 'Any reception point of the centre, wherever you live.',
    anyPublished:
      'Any reception point of the centre: the procedure is published as not bound to the place of residence.',
    bound: 'The reception point of your own area: the procedure is published as bound to it.',
    unknown: 'Where the papers are taken is not published.',
  },
};
