import type { phrasesVi } from './texts.vi.js';
import type { NoticeTexts } from './texts.js';

/** What notices say in English. A line with a value that a dossier has not is left out. */
export const en: NoticeTexts = {
  frame: {
    greeting: ['Dear {name},'],
    code: ['Dossier code: {code}'],
    procedure: ['Procedure: {procedure}'],
    link: ['See the dossier by its code at: {link}'],
    help: ['For help, call {hotline}. This message was sent automatically; please do not reply.'],
    stop: ['No more notices about this dossier: {stop}'],
  },
  filed: {
    subject: ['We have your online dossier {code}'],
    text: [
      'We have the dossier that you filed online at {at}.',
      'An officer will check it in working hours and tell you whether it is received. There is nothing to do for now.',
    ],
    sms: ['Dossier {code} was filed at {at} and waits to be received.'],
  },
  received: {
    subject: ['Dossier {code} is received'],
    text: ['Your dossier is complete and was received.', 'Appointment for the result: {due}.'],
    sms: ['Dossier {code} is received.', 'Appointment for the result: {due}.'],
  },
  'taken-over': {
    subject: ['The deciding office has dossier {code}'],
    text: [
      'Your dossier has reached {agency}, which decides on it.',
      'Appointment for the result: {due}.',
    ],
    sms: ['Dossier {code} has reached the deciding office.', 'Appointment: {due}.'],
  },
  'supplement-requested': {
    subject: ['Papers are needed for dossier {code}'],
    text: [
      'Things to add or correct: {count}.',
      '{items}',
      'The complete list, the reasons and how to add them are on the page of the dossier. The time until you answer does not count towards the time limit.',
    ],
    sms: ['Dossier {code}: {count} to add or correct. See {link}'],
  },
  'supplement-received': {
    subject: ['We have the papers you added to dossier {code}'],
    text: [
      'We have what you added at {at}. Your dossier is being processed again.',
      'Appointment for the result: {due}.',
    ],
    sms: ['Dossier {code}: we have what you added.', 'Appointment: {due}.'],
  },
  'supplement-part-received': {
    subject: ['We have a part of what you were asked to add to dossier {code}'],
    text: [
      'We have a part of what you were asked to add, at {at}.',
      'Still to be added: {count} item(s).',
      '{items}',
      'The full list and how to add it are on the page of the dossier; you can also bring it to any counter. The time until you do does not count towards the time limit.',
    ],
    sms: ['Dossier {code}: we have a part, {count} item(s) still to be added. See {link}'],
  },
  'payment-requested': {
    subject: ['A fee is to be paid for dossier {code}'],
    text: [
      'To be paid: {amount}.',
      'The page of the dossier says how. We never send account numbers or QR codes for payment in a message.',
    ],
    sms: ['Dossier {code}: {amount} to be paid. See how at {link}'],
  },
  'payment-settled': {
    subject: ['Dossier {code} is being processed again'],
    text: [
      'What was to be paid is settled. Your dossier is being processed again. A receipt, if there is one, is on the page of the dossier.',
      'Appointment for the result: {due}.',
    ],
    sms: ['Dossier {code}: the payment is settled.', 'Appointment: {due}.'],
  },
  'payment-due': {
    subject: ['A fee is due for dossier {code}'],
    text: [
      'To be paid: {amount}. Your dossier is being processed meanwhile.',
      'The page of the dossier says when and how. We never send account numbers or QR codes for payment in a message.',
    ],
    sms: ['Dossier {code}: {amount} to be paid. See how at {link}'],
  },
  'payment-cancelled': {
    subject: ['Dossier {code}: less to pay'],
    text: [
      'You need not pay {amount} any more: it was cancelled.',
      'If you have paid it, it will be given back.',
    ],
    sms: ['Dossier {code}: {amount} need not be paid any more.'],
  },
  paid: {
    subject: ['We have your payment for dossier {code}'],
    text: ['We have received {amount}. The receipt is on the page of the dossier.'],
    sms: ['Dossier {code}: {amount} received.'],
  },
  surplus: {
    subject: ['Dossier {code}: you paid too much'],
    text: [
      'We have received {amount} for something that was paid already, or is not to be paid any more. It will be given back; the centre will contact you.',
      'To give money back we never ask for a password, a one-time code or a transfer.',
    ],
    sms: ['Dossier {code}: {amount} paid too much, to be given back.'],
  },
  refunded: {
    subject: ['A refund for dossier {code}'],
    text: ['{amount} was paid back. The page of the dossier says more.'],
    sms: ['Dossier {code}: {amount} was paid back.'],
  },
  suspended: {
    subject: ['Dossier {code} is suspended'],
    text: ['Processing is suspended. The page of the dossier says why.'],
    sms: ['Dossier {code} is suspended. See why at {link}'],
  },
  discontinued: {
    subject: ['Dossier {code} was stopped'],
    text: ['Processing was stopped. The page of the dossier says why.'],
    sms: ['Dossier {code} was stopped. See why at {link}'],
  },
  resumed: {
    subject: ['Dossier {code} is being processed again'],
    text: ['Your dossier is being processed again.', 'Appointment for the result: {due}.'],
    sms: ['Dossier {code} is being processed again.', 'Appointment: {due}.'],
  },
  extended: {
    subject: ['Sorry, the result of dossier {code} will be later'],
    text: [
      'We apologise: the result will not be ready at {previousDue} as promised.',
      'New appointment: {due}. The page of the dossier says why.',
    ],
    sms: ['Sorry, the new appointment of dossier {code} is {due}. See why at {link}'],
  },
  'date-changed': {
    subject: ['The appointment of dossier {code} was counted anew'],
    text: [
      'The calendar of holidays was published, so the provisional appointment was counted anew.',
      'Appointment for the result: {due}.',
    ],
    sms: ['Dossier {code}: counted anew by the calendar, the appointment is {due}.'],
  },
  refused: {
    subject: ['Dossier {code} was not accepted'],
    text: [
      'Your dossier was not accepted. The page of the dossier says why and what to do.',
      'You can file again when that is put right, or ask at any reception point.',
    ],
    sms: ['Dossier {code} was not accepted. See why at {link}'],
  },
  withdrawn: {
    subject: ['Dossier {code} was withdrawn'],
    text: [
      'The dossier was withdrawn on request at {at}. If you did not ask for this, call us now.',
    ],
    sms: ['Dossier {code} was withdrawn on request.'],
  },
  'result-ready': {
    subject: ['The result of dossier {code} is ready'],
    text: ['Your dossier is settled.', '{where}'],
    sms: ['The result of dossier {code} is ready.', '{where}'],
  },
  returned: {
    subject: ['The result of dossier {code} was handed over'],
    text: ['The result was handed over at {at}. If you have not got it, call us.'],
    sms: ['Dossier {code}: the result was handed over at {at}.'],
  },
  'remind-supplement': {
    subject: ['Reminder: dossier {code} waits for papers from you'],
    text: ['Your dossier still waits. Things to add or correct: {count}.', '{items}'],
    sms: ['Dossier {code} still waits for papers from you. See {link}'],
  },
  'remind-payment': {
    subject: ['Reminder: dossier {code} waits for a payment'],
    text: ['{amount} is still to be paid. The page of the dossier says how.'],
    sms: ['Dossier {code}: {amount} is still to be paid. See {link}'],
  },
  'remind-appointment': {
    subject: ['The appointment of dossier {code} is near'],
    text: [
      'Appointment for the result: {due}. We tell you as soon as the result is ready; without such a message you need not come yet.',
    ],
    sms: ['Dossier {code}: appointment {due}. We tell you when the result is ready.'],
  },
  rate: {
    subject: ['Your opinion about dossier {code}'],
    text: [
      'Were you satisfied with how this dossier was handled? Rating takes a minute, on the page of the dossier, and is up to you.',
      'We ask only once.',
    ],
    sms: ['Rate how dossier {code} was handled, at {link}'],
  },
};

/** Words that values are made of, in English. */
export const phrasesEn: typeof phrasesVi = {
  counter: (office) => `Collect the result at ${office}.`,
  anyCounter: 'Collect the result at the reception point.',
  post: 'The result is sent by post, as you asked.',
  electronic: 'The electronic result is on the page of the dossier.',
  others: (count) => `and ${count} more`,
  expected: 'expected',
  provisional: 'provisional',
};
