import type { UploadWords } from './words.vi.js';

/** Words about files on their way. */
export const uploadsEn: UploadWords = {
  waitForUploads: 'A file is still being uploaded. Wait a moment, then continue.',
  stillFailed: (name: string) =>
    `${name} is not uploaded yet. Look at it or remove it, then continue.`,
  missing: 'No file yet',
  checking: 'Looking at the file…',
  queued: 'Waiting for its turn',
  sending: (percent) => `Uploading ${percent} %`,
  far: (sent, total) => `${sent} of ${total}`,
  left: (seconds) => {
    if (seconds < 60) return `about ${seconds} seconds left`;
    const minutes = Math.round(seconds / 60);
    return minutes === 1 ? 'about 1 minute left' : `about ${minutes} minutes left`;
  },
  paused: (percent) => `Paused at ${percent} %`,
  waiting: (percent) => `Waiting for a connection, ${percent} % there`,
  waitingMore: 'It goes on by itself once you are online. Do not close this page.',
  there: (count) => (count === 1 ? '1 file' : `${count} files`),
  look: 'Please check',
  uploaded: 'Uploaded',
  removed: (name) => `${name} was removed.`,
  undo: 'Undo',
  undoFor: (name) => `Undo removing ${name}`,
  pause: 'Pause',
  pauseFor: (name) => `Pause the upload of ${name}`,
  resume: 'Continue upload',
  resumeFor: (name) => `Continue upload of ${name}`,
  now: 'Try now',
  nowFor: (name) => `Try now: ${name}`,
  cancel: 'Cancel',
  cancelFor: (name) => `Cancel the upload of ${name}`,
  retry: 'Try again',
  retryFor: (name) => `Try again: ${name}`,
  remove: 'Remove',
  removeFor: (name) => `Remove file ${name}`,
  failed: (name) => `${name} could not be uploaded yet.`,
  again: (name, percent) => `Choose “${name}” again to continue from ${percent} %.`,
  anew: (name) => `The unfinished upload of “${name}” has expired. Choose the file again.`,
  chooseAgain: 'Choose the file again',
  chooseAgainFor: (name) => `Choose the file again: ${name}`,
  other: (other, name) =>
    `“${other}” is not the file of the unfinished upload. Choose “${name}”, or remove it and add a new file.`,
  doubts: {
    small:
      'The photo is small; the text may not be readable. Go closer so that the paper fills the picture.',
    dark: 'The photo is dark. Take it again where there is more light.',
    blank: 'There is hardly anything in the photo. Please look; the lens may have been covered.',
    blurred: 'The photo looks blurred. Hold the phone still and take it again.',
    closed: 'This browser cannot open the picture to look at it. Please check it on your device.',
  },
  keepIt: 'It is readable',
  keepItFor: (name) => `It is readable: ${name}`,
  takeAgain: 'Take again',
  takeAgainFor: (name) => `Take again: ${name}`,
  told: {
    waiting: (name) => `Connection lost. ${name} goes on by itself once you are online.`,
    'going-on': (name) => `Connected again; ${name} goes on.`,
    progress: (name, percent) => `${name}: ${percent} % uploaded.`,
  },
  refused: {
    type: (name, { types }) =>
      `${name} is no ${types.replace(/, ([^,]+)$/, ' or $1')} file. Choose another one.`,
    size: (name, { size }) => `${name} is larger than ${size}. Choose a smaller file.`,
    empty: (name) => `${name} is empty. Choose another file.`,
    count: (name, { room }) =>
      room === 0
        ? `${name}: no more files can be added.`
        : `${name}: only ${room} more can be added.`,
    truncated: (name) =>
      `${name}: the end of the file is missing, so it cannot be opened. Open it on your device to see, then choose or scan it again.`,
    encrypted: (name) =>
      `${name}: this PDF opens only with a password. Save one without a password, print to a new PDF, or take a photo of each page.`,
    pages: (name, { pages }) =>
      `${name} has more than ${pages} pages. Split it into several files.`,
    heic: (name) =>
      `${name}: this browser cannot read HEIC photos. Press “Take a photo”, or choose “Most Compatible” in Settings › Camera › Formats and take it again.`,
    unread: (name) =>
      `${name} could not be read. It may have been moved or deleted. Choose it again.`,
  },
};
