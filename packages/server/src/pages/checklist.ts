import type { Procedure, ProcedureDocument } from '@motcua/contract';
import type { Language } from '../http/language.js';
import { html } from './html.js';
import { wordsOf } from './words.js';
import type { Html } from './html.js';

/** A longer list is folded by case, so that the page stays short. */
const OPEN_DOCUMENTS = 12;

/** What to bring, by case, as a list to tick; remarks stand under the papers they came with. */
export function checklist(language: Language, { documents, documentsText }: Procedure): Html {
  const own = wordsOf(language).procedure;
  const groups = new Map<string, ProcedureDocument[]>();
  for (const document of documents) {
    const key = document.case ?? '';
    groups.set(key, [...(groups.get(key) ?? []), document]);
  }
  return html`<section class="prepare" aria-labelledby="prepare">
    <h2 id="prepare">${own.prepare}</h2>
    ${
      groups.size > 0
        ? html`<p class="soft">${own.prepareHelp}</p>
            ${[...groups].map(([heading, papers]) =>
              groupOf(
                language,
                heading,
                papers,
                groups.size > 1 && documents.length > OPEN_DOCUMENTS,
              ),
            )}`
        : html`<p class="published" lang="vi">${documentsText ?? own.noPapers}</p>`
    }
  </section>`;
}

function groupOf(
  language: Language,
  heading: string,
  documents: readonly ProcedureDocument[],
  isFolded: boolean,
): Html {
  const own = wordsOf(language).procedure;
  const papers = documents.filter(({ note }) => !note);
  const remarks = documents.filter(({ note }) => note);
  const title = heading === '' ? own.everyone : heading;
  const content = html`${
    papers.length > 0 &&
    html`<ul class="papers">
      ${papers.map((paper) => paperOf(language, paper))}
    </ul>`
  }
  ${
    remarks.length > 0 &&
    html`<div class="remarks" lang="vi">
      <p class="remarks-title" lang="${language}">${own.remarks}</p>
      <ul>
        ${remarks.map(({ name }) => html`<li>${name}</li>`)}
      </ul>
    </div>`
  }`;
  if (!isFolded)
    return html`<h3 lang="vi">${title}</h3>
      ${content}`;
  return html`<details class="case">
    <summary>
      <h3 lang="vi">${title}</h3>
      ${papers.length > 0 && html`<span class="count">${own.papers(papers.length)}</span>`}
    </summary>
    ${content}
  </details>`;
}

function paperOf(
  language: Language,
  { id, name, originals, copies, forms = [] }: ProcedureDocument,
): Html {
  const own = wordsOf(language).procedure;
  const amounts = [
    originals > 0 && own.originals(originals),
    copies > 0 && own.copies(copies),
  ].filter((amount) => amount !== false);
  return html`<li class="paper">
    <input type="checkbox" id="paper-${id}" />
    <label for="paper-${id}"
      ><span lang="vi">${name}</span> <span class="paper-amount">${amounts.join(', ')}</span></label
    >
    ${
      forms.length > 0 &&
      html`<span class="paper-form"
        >${own.template}: <span lang="vi">${forms.join(', ')}</span></span
      >`
    }
  </li>`;
}
