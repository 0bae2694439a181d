import { NATIONAL_PORTAL } from '@motcua/rules';
import type { Procedure } from '@motcua/contract';
import type { Language } from '../http/language.js';
import { html } from './html.js';
import { link, preloads } from './layout.js';
import { wordsOf } from './words.js';
import type { PageContent } from './layout.js';

/**
 * The page that holds the form of a procedure, and says where to file when the form cannot run.
 * @param scripts files that the form needs
 */
export function filingPage(
  language: Language,
  procedure: Procedure,
  scripts: readonly string[] = [],
): PageContent {
  const words = wordsOf(language).filing;
  const back = link(`/thu-tuc/${procedure.code}`, language);
  const isHere = procedure.filing.at === 'centre';
  const portal = procedure.filing.url ?? procedure.sourceUrl ?? NATIONAL_PORTAL;
  const elsewhere = html`<div class="card">
    <h2>${words.elsewhere}</h2>
    <p>${words.elsewhereHelp}</p>
    <p><a class="button" href="${portal}">${words.atPortal}</a></p>
  </div>`;
  const fallback = isHere
    ? html`<div class="card fallback">
        <h2>${words.without}</h2>
        <p>${words.withoutHelp}</p>
        <ul>
          ${words.ways.map((way) => html`<li>${way}</li>`)}
          <li><a href="${portal}">${words.atPortal}</a></li>
        </ul>
      </div>`
    : elsewhere;
  // What is filed elsewhere can be filled in, checked and printed here, when somebody wrote a form for it.
  const form = isHere || procedure.ownForm === true;
  const title = isHere ? words.title : words.beforehand;
  return {
    title: `${title}: ${procedure.name.slice(0, 80)}`,
    current: 'procedures',
    elements: form,
    ...(form && { head: preloads(scripts, procedure.code) }),
    unlisted: true,
    main: html`<div class="wide reading">
      <p class="eyebrow"><a href="${back}">← ${words.back}</a></p>
      <h1 class="${procedure.name.length > 140 && 'long-name'}">
        <span class="eyebrow">${title}</span>
        <span class="filing-name" lang="vi">${procedure.name}</span>
      </h1>
      ${
        form
          ? html`<motcua-dossier-form
              procedure="${procedure.code}"
              status-href="${link('/ho-so', language)}"
            >
              <noscript>${fallback}</noscript>
              <div class="waiting">
                <p class="soft">${words.opening}</p>
                <details>
                  <summary>${words.without}</summary>
                  ${fallback}
                </details>
              </div>
            </motcua-dossier-form>`
          : elsewhere
      }
    </div>`,
  };
}
