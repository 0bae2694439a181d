import type { Language } from '../http/language.js';
import { html } from './html.js';
import { searchForm } from './search-form.js';
import { wordsOf } from './words.js';
import type { PageContent } from './layout.js';

/** Nothing stands at this address; a way on does. */
export function missingPage(language: Language, procedure?: string): PageContent {
  const { missing } = wordsOf(language);
  const title = procedure === undefined ? missing.title : missing.procedure(procedure);
  return {
    title,
    unlisted: true,
    main: html`<div class="wide reading">
      <h1>${title}</h1>
      <p>${missing.help}</p>
      ${searchForm(language)}
    </div>`,
  };
}
