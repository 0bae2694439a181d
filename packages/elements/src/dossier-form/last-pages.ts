// What comes after the questions: loaded beside the form's own data, so that it is there when it is needed.
export { receiptTemplate } from './receipt.js';
export { reviewTemplate } from './review.js';
