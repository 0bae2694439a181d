import { html, nothing, type TemplateResult } from 'lit';
import { closeIcon, searchIcon } from '../foundation/icons.js';
import type { LookupPart } from './lookup-part.js';
import type { vi } from './messages.vi.js';

/** What the box shows and tells. */
export interface BoxView {
  readonly query: string;
  readonly messages: typeof vi;
  /** What stands beside and under the box. */
  readonly parts: readonly LookupPart[];
  readonly onType: (event: Event) => void;
  readonly onFocus: () => void;
  readonly onClear: () => void;
}

/** The box to type in. A form with a role: browsers of 2023 do not know `<search>`. */
export function boxTemplate(view: BoxView): TemplateResult {
  const { query, messages, parts } = view;
  return html`<form role="search" aria-labelledby="question" part="search" @submit=${stay}>
    <label class="question" id="question" for="query">${messages.question}</label>
    <div class="line">
      <div class="box">
        ${searchIcon}
        <input
          class="input"
          id="query"
          type="search"
          name="query"
          maxlength="1500"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          aria-describedby="help"
          .value=${query}
          @input=${view.onType}
          @focus=${view.onFocus}
        />
        ${
          query === ''
            ? nothing
            : html`<button
                class="clear"
                type="button"
                aria-label=${messages.clear}
                @click=${view.onClear}
              >
                ${closeIcon}
              </button>`
        }
      </div>
      ${parts.map((part) => part.beside?.())}
    </div>
    <p class="help" id="help">${messages.help}</p>
    ${parts.map((part) => part.under?.())}
  </form>`;
}

function stay(event: Event): void {
  event.preventDefault();
}
