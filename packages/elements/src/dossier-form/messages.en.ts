import type { vi } from './messages.vi.js';

export const en: typeof vi = {
  loading: 'Loading the form…',
  noProcedure: 'No procedure has been chosen.',
  notFound: 'There is no such procedure',
  notFoundMore: 'The code may have changed. Look it up again by name.',
  part: (place: number, of: number, title: string) => `Part ${place} of ${of}: ${title}`,
  review: 'Check your answers',
  next: 'Continue',
  back: 'Back',
  saved: (time: string, atCentre = false) =>
    `Saved ${atCentre ? 'at the centre' : 'on this device'} at ${time}`,
  saving: 'Saving…',
  notKept: 'This device keeps no drafts: do not close the page before you file.',
  notSaved: (atCentre = false) => `Not saved ${atCentre ? 'at the centre' : 'on this device'} yet.`,
  kept: 'What you typed is kept.',
  shared: 'This is a shared computer: keep nothing on it',
  otherDevice: 'Continue on another device',
  summary: (count: number) => (count === 1 ? '1 thing to correct' : `${count} things to correct`),
  optional: '(optional)',
  computed: '(worked out for you)',
  prefilled: '(from your account)',
  fileCount: (count: number) => (count === 1 ? '1 file' : `${count} files`),
  yes: 'Yes',
  no: 'No',
  choose: 'Choose…',
  dateHint: 'Day/month/year, for example 05/09/2026',
  thousands: ',',
  written: String,
  // A comma that groups nothing is the decimal comma of this country.
  number: (typed: string) =>
    (/^\s*-?[1-9]\d{0,2}(,\d{3})+(\.|\s*$)/.test(typed)
      ? typed.replaceAll(',', '')
      : typed
    ).replace(/^(\s*-?\d+)\.(?=\d+\s*$)/, '$1,'),
  province: 'Province or city',
  ward: 'Ward or commune',
  street: 'House number, street, hamlet',
  add: (label: string) => `Add ${label}`,
  removeItem: (label: string) => `Remove ${label}`,
  removed: (label: string) => `${label} was removed.`,
  takeBack: 'Take it back',
  item: 'item',
  originals: (count: number) => (count === 1 ? '1 original' : `${count} originals`),
  copies: (count: number) => (count === 1 ? '1 copy' : `${count} copies`),
  attach: 'Choose a file',
  attachFor: (name: string) => `Choose a file for ${name}`,
  attachHint: (types: string, size: string, pages: number | undefined, room: number) =>
    `${types}; up to ${size} each${pages ? `, PDFs up to ${pages} pages` : ''}. ${room} more can be added. A clear photo will do.`,
  takePhoto: 'Take a photo',
  takeNext: 'Take the next page',
  takePhotoFor: (name: string) => `Take a photo of ${name}`,
  photoName: (page: number) => `Page ${page}.jpg`,
  noFile: 'No file yet',
  loadingFile: 'Looking at the file…',
  uploaded: 'Uploaded',
  remove: 'Remove',
};
