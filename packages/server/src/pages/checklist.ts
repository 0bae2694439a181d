import {
  casesAmong,
  countPapers,
  groupPapers,
  groupsOfCase,
  mayNeedFewer,
  namesCondition,
} from '@motcua/rules';
import type { PaperGroup } from '@motcua/rules';
import type { Procedure, ProcedureDocument } from '@motcua/contract';
import type { Language } from '../http/language.js';
import { html } from './html.js';
import { languageField, link } from './layout.js';
import { wordsOf } from './words.js';
import type { Content, Html } from './html.js';

/** A longer list is folded by case, so that the page stays short. */
const OPEN_DOCUMENTS = 12;

/** The cases of a procedure that a citizen chooses from. */
export function casesOf({ documents }: Procedure): readonly string[] {
  return casesAmong(groupPapers(documents));
}

/** What to bring, by case, as a list to tick; remarks stand under the papers they came with. */
export function checklist(language: Language, procedure: Procedure, chosen: string): Html {
  const own = wordsOf(language).procedure;
  const { code, documents } = procedure;
  const cases = casesOf(procedure);
  const print = link(`/thu-tuc/${code}/giay-to`, language, {
    'truong-hop': numberOfCase(cases, chosen),
  });
  return html`<section class="prepare" aria-labelledby="prepare">
    <h2 id="prepare">${own.prepare}</h2>
    ${cases.length > 0 && caseForm(language, cases, chosen)}
    ${documents.length > 0 && html`<p class="soft">${own.prepareHelp}</p>`}
    ${papersOf(language, procedure, chosen)}
    ${documents.length > 0 && html`<p><a class="print-link" href="${print}">${own.print}</a></p>`}
  </section>`;
}

/** The papers of the case chosen, of all cases when none is, with how much there is to bring where that means something. */
export function papersOf(
  language: Language,
  { documents, documentsText }: Procedure,
  chosen: string,
  isOnPaper = false,
): Html {
  const own = wordsOf(language).procedure;
  const all = groupPapers(documents);
  if (all.length === 0) {
    return html`<p class="published" lang="${documentsText === undefined ? language : 'vi'}">
      ${documentsText ?? own.noPapers}
    </p>`;
  }
  const groups = groupsOfCase(all, chosen);
  const isOneCase = chosen !== '' || casesAmong(all).length === 0;
  const shown = groups.flatMap((group) => group.papers);
  const { papers, originals, copies } = countPapers(shown);
  const isFolded = !isOnPaper && groups.length > 1 && documents.length > OPEN_DOCUMENTS;
  return html`${groups.map((group) => groupOf(language, group, isFolded))}
  ${
    isOneCase &&
    papers > 0 &&
    html`<p class="total">
        ${(mayNeedFewer(shown) ? own.most : own.total)(papers, originals, copies)}
      </p>
      ${shown.some(namesCondition) && html`<p class="soft">${own.conditional}</p>`}`
  }`;
}

/** The number of a case in an address; the first is 1. */
export function numberOfCase(cases: readonly string[], chosen: string): string | undefined {
  const index = cases.indexOf(chosen);
  return index < 0 ? undefined : String(index + 1);
}

/** The case of an address; the empty one, all of them, when the address makes no sense. */
export function caseOfNumber(cases: readonly string[], number: unknown): string {
  return typeof number === 'string' && /^[1-9]\d{0,3}$/.test(number)
    ? (cases[Number(number) - 1] ?? '')
    : '';
}

function caseForm(language: Language, cases: readonly string[], chosen: string): Html {
  const own = wordsOf(language).procedure;
  return html`<form class="case-form" method="get" action="#prepare">
    ${languageField(language)}
    <label for="truong-hop">${own.yourCase}</label>
    <div class="case-row">
      <select id="truong-hop" name="truong-hop" aria-describedby="case-help">
        <option value="">${own.allCases}</option>
        ${cases.map(
          (heading, index) =>
            html`<option
              value="${index + 1}"
              lang="vi"
              ${heading === chosen && html`selected="selected"`}
            >
              ${heading}
            </option>`,
        )}
      </select>
      <button class="button button-quiet" type="submit">${own.choose}</button>
    </div>
    <p class="soft" id="case-help">${own.chooseHelp}</p>
  </form>`;
}

function groupOf(
  language: Language,
  { heading, papers, remarks }: PaperGroup<ProcedureDocument>,
  isFolded: boolean,
): Html {
  const own = wordsOf(language).procedure;
  const title: Content =
    heading === '' ? html`<h3>${own.everyone}</h3>` : html`<h3 lang="vi">${heading}</h3>`;
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
        ${remarks.map((remark) => html`<li>${remark}</li>`)}
      </ul>
    </div>`
  }`;
  if (!isFolded) return html`${title} ${content}`;
  return html`<details class="case">
    <summary>
      ${title} ${papers.length > 0 && html`<span class="count">${own.papers(papers.length)}</span>`}
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
