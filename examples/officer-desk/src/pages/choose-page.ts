import { html } from '../html.js';
import { say } from '../language.js';
import type { Page } from './layout.js';

/** Asks which procedure it is. @param lookup address of the service, for its look-up; without it the desk looks up itself */
export function choosePage({
  lookup,
  query,
  found,
}: {
  readonly lookup: string | undefined;
  readonly query: string;
  readonly found: readonly { readonly code: string; readonly name: string }[];
}): Page {
  const words = say().choose;
  const plain = html`<form method="get" action="/tiep-nhan" class="filter">
      <label class="wide">
        ${words.label}
        <input name="tim" type="search" value="${query}" maxlength="200" autocomplete="off" />
      </label>
      <div class="buttons"><button type="submit">${words.find}</button></div>
    </form>
    <ul class="prints">
      ${found.map(
        ({ code, name }) =>
          html`<li>
            <div>
              <a href="/tiep-nhan/${encodeURIComponent(code)}">${name}</a>
              <span class="soft">${code}</span>
            </div>
          </li>`,
      )}
    </ul>
    ${query !== '' && found.length === 0 && html`<p class="empty">${words.none}</p>`}`;
  return {
    title: say().receive,
    script: 'choose',
    body: html`<h1>${say().receive}</h1>
      <p class="soft lead">${words.lead}</p>
      ${
        lookup === undefined || query !== ''
          ? plain
          : html`<motcua-procedure-lookup procedure-href="/tiep-nhan/{code}"
                >${plain}</motcua-procedure-lookup
              >
              <script
                type="module"
                src="${lookup}/embed/v1/motcua.js"
                data-service="${lookup}"
              ></script>`
      }`,
  };
}
