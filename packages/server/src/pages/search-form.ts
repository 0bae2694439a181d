import { MAX_QUERY_LENGTH } from '@motcua/contract/schemas';
import type { Language } from '../http/language.js';
import { html } from './html.js';
import { languageField } from './layout.js';
import { wordsOf } from './words.js';
import type { Content, Html } from './html.js';

/** The question every page of procedures starts with; a plain form that works everywhere. */
export function searchForm(
  language: Language,
  options: { readonly query?: string; readonly large?: boolean; readonly more?: Content } = {},
): Html {
  const { start } = wordsOf(language);
  return html`<form
    class="search ${options.large && 'search-large'}"
    action="/thu-tuc"
    method="get"
    role="search"
  >
    <div class="search-row">
      <label class="${options.large ? 'hint' : 'label'}" for="q"
        >${options.large ? start.hint : start.question}</label
      >
      <input
        class="input"
        type="search"
        id="q"
        name="q"
        value="${options.query}"
        placeholder="${start.placeholder}"
        maxlength="${MAX_QUERY_LENGTH}"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="search"
      />
      <button class="button" type="submit">${start.search}</button>
    </div>
    ${options.more}${languageField(language)}
  </form>`;
}
