// What comes after the questions: loaded once the first of them is shown, so that it is there when it is needed.
import type { Language } from '../foundation/locale.js';
import { loadedEnglish } from './words.js';
import { lastVi } from './last-words.vi.js';

export { Filing } from './filing.js';
export { actText, elsewhereTemplate, filingProblem } from './filing-problems.js';
export { lastStyles } from './last-pages.styles.js';
export { receiptTemplate } from './receipt.js';
export { reviewTemplate } from './review.js';

/** The words of these pages; Vietnamese where English was not loaded. */
export function lastWords(language: Language): typeof lastVi {
  return (language === 'en' && loadedEnglish()?.lastEn) || lastVi;
}
