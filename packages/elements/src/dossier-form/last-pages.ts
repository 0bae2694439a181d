// What comes after the questions: loaded once the first of them is shown, so that it is there when it is needed.
export { Ending } from './ending.js';
export { lastStyles } from './last-pages.styles.js';
