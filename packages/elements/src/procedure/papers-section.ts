import { html, nothing, type TemplateResult } from 'lit';
import type { ProcedureDocument } from '@motcua/contract';
import { foreignLang } from '../foundation/locale.js';
import { notPublished } from '../foundation/procedure-wording.js';
import type { Checklist } from './checklist.js';
import { groupPapers, type PaperGroup } from './papers.js';
import type { Sheet } from './sections.js';

/** Up to so many remarks are read anyway; some procedures have twenty. */
const OPEN_REMARKS = 2;

/** What the checklist shows and tells. */
export interface PapersView {
  readonly checklist: Checklist;
  /** Heading of the case chosen; empty shows every case. */
  readonly chosenCase: string;
  readonly onTick: (paper: ProcedureDocument, ticked: boolean) => void;
  readonly onCase: (heading: string) => void;
}

/** "Bạn cần chuẩn bị": the papers by case, with boxes to tick; remarks apart, since nobody can bring them. */
export function papersTemplate(sheet: Sheet, view: PapersView): TemplateResult {
  const { procedure, messages } = sheet;
  const groups = groupPapers(procedure.documents);
  const cases = groups.filter(({ isCase, papers }) => isCase && papers.length > 0);
  const choosable = cases.length > 1;
  const shown = groups.filter(
    ({ isCase, heading }) =>
      !choosable || !isCase || view.chosenCase === '' || heading === view.chosenCase,
  );
  const papers = shown.flatMap((group) => group.papers);
  const ready = papers.filter(({ id }) => view.checklist.has(id)).length;
  return html`<section part="papers">
    <h3>${messages.prepare}</h3>
    ${groups.length === 0 ? unlisted(sheet) : nothing}
    ${choosable ? caseChoice(sheet, view, cases) : nothing}
    ${
      papers.length === 0
        ? nothing
        : html`<p class="small soft">${messages.prepareHelp}</p>
            <div class="ready">
              <label class="small" for="ready">${messages.ready(ready, papers.length)}</label>
              <progress id="ready" max=${papers.length} value=${ready}></progress>
            </div>`
    }
    ${shown.map((group) => groupTemplate(sheet, view, group))}
  </section>`;
}

function caseChoice(
  { language, messages }: Sheet,
  view: PapersView,
  cases: readonly PaperGroup[],
): TemplateResult {
  const choose = (event: Event): void => view.onCase((event.target as HTMLSelectElement).value);
  return html`<div class="field case">
    <label class="label" for="case">${messages.yourCase}</label>
    <select class="input" id="case" @change=${choose}>
      <option value="" ?selected=${view.chosenCase === ''}>${messages.allCases}</option>
      ${cases.map(
        ({ heading }) =>
          html`<option
            value=${heading}
            lang=${foreignLang(language) ?? nothing}
            ?selected=${view.chosenCase === heading}
          >
            ${heading}
          </option>`,
      )}
    </select>
  </div>`;
}

function groupTemplate(sheet: Sheet, view: PapersView, group: PaperGroup): TemplateResult {
  const { messages, language } = sheet;
  const lang = foreignLang(language) ?? nothing;
  return html`<div class="group">
    ${group.heading === '' ? nothing : html`<h4 lang=${lang}>${group.heading}</h4>`}
    ${
      group.papers.length === 0
        ? nothing
        : html`<ul class="papers" role="list">
            ${group.papers.map((paper) => html`<li>${paperTemplate(sheet, view, paper)}</li>`)}
          </ul>`
    }
    ${
      group.remarks.length === 0
        ? nothing
        : html`<details class="remarks" ?open=${group.remarks.length <= OPEN_REMARKS}>
            <summary>${messages.remarks(group.remarks.length)}</summary>
            <ul lang=${lang}>
              ${group.remarks.map((remark) => html`<li>${remark}</li>`)}
            </ul>
          </details>`
    }
  </div>`;
}

function paperTemplate(
  { messages, language }: Sheet,
  { checklist, onTick }: PapersView,
  paper: ProcedureDocument,
): TemplateResult {
  const amounts = [
    paper.originals > 0 && messages.originals(paper.originals),
    paper.copies > 0 && messages.copies(paper.copies),
    ...(paper.forms ?? []).map((form) => `${messages.template}: ${form}`),
  ].filter((part) => part !== false);
  const tick = (event: Event): void => onTick(paper, (event.target as HTMLInputElement).checked);
  return html`<label class="paper">
    <input type="checkbox" .checked=${checklist.has(paper.id)} @change=${tick} />
    <span>
      <span lang=${foreignLang(language) ?? nothing}>${paper.name}</span>
      ${amounts.length === 0 ? nothing : html`<span class="amount">${amounts.join(' · ')}</span>`}
    </span>
  </label>`;
}

function unlisted({ procedure, language }: Sheet): TemplateResult {
  return procedure.documentsText === undefined
    ? html`<p class="soft">${notPublished(language)}</p>`
    : html`<p class="published" lang=${foreignLang(language) ?? nothing}>
        ${procedure.documentsText}
      </p>`;
}
