import { html, nothing, type TemplateResult } from 'lit';
import type { ProcedureDocument } from '@motcua/contract';
import {
  casesAmong,
  countPapers,
  formatDay,
  groupPapers,
  groupsOfCase,
  hanoiDay,
  mayNeedFewer,
  namesCondition,
  type PaperGroup,
} from '@motcua/rules';
import { foreignLang } from '../foundation/locale.js';
import { notPublished } from '../foundation/procedure-wording.js';
import type { Checklist } from './checklist.js';
import type { Sheet } from './sections.js';

/** Up to so many remarks are read anyway; some procedures have twenty. */
const OPEN_REMARKS = 2;

/** What the checklist shows and tells. */
export interface PapersView {
  readonly checklist: Checklist;
  /** Whether keeping it was tried and the device refused. */
  readonly refused: boolean;
  /** Whether the computer is shared: nothing is kept on it. */
  readonly isShared: boolean;
  readonly onTick: (paper: ProcedureDocument, ticked: boolean) => void;
  readonly onCase: (heading: string) => void;
  readonly onPrint: () => void;
  readonly onKeep: () => void;
}

/** What there is to bring in the case chosen. */
export function papersOf({ documents }: Sheet['procedure'], chosen: string): ShownPapers {
  const all = groupPapers(documents);
  const cases = casesAmong(all);
  const isCase = cases.includes(chosen);
  const groups = groupsOfCase(all, isCase ? chosen : '');
  return {
    cases,
    groups,
    papers: groups.flatMap(({ papers }) => papers),
    isOneCase: isCase || cases.length === 0,
  };
}

/** The papers that are shown, by heading. */
export interface ShownPapers {
  /** Headings to choose from; none when there is no choice. */
  readonly cases: readonly string[];
  readonly groups: readonly PaperGroup<ProcedureDocument>[];
  readonly papers: readonly ProcedureDocument[];
  /** Whether they are those of one case, so that their number means something. */
  readonly isOneCase: boolean;
}

/** "Bạn cần chuẩn bị": the papers by case, with boxes to tick; remarks apart, since nobody can bring them. */
export function papersTemplate(sheet: Sheet, view: PapersView): TemplateResult {
  const { procedure, messages } = sheet;
  const { checklist } = view;
  const { cases, groups, papers, isOneCase } = papersOf(procedure, checklist.chosenCase);
  const ready = papers.filter(({ id }) => checklist.has(id)).length;
  return html`<section part="papers">
    <h3>${messages.prepare}</h3>
    ${groups.length === 0 ? unlisted(sheet) : nothing}
    ${cases.length > 0 ? caseChoice(sheet, view, cases) : nothing}
    ${
      papers.length === 0
        ? nothing
        : html`<p class="small soft">${messages.prepareHelp}</p>
            ${
              isOneCase && !mayNeedFewer(papers)
                ? html`<div class="ready">
                    <label class="small" for="ready">${messages.ready(ready, papers.length)}</label>
                    <progress id="ready" max=${papers.length} value=${ready}></progress>
                  </div>`
                : // Nobody needs them all: how many of them would promise an end that is never reached.
                  html`<p class="small ready">${messages.ticked(ready)}</p>`
            }`
    }
    ${groups.map((group) => groupTemplate(sheet, view, group))}
    ${papers.length > 0 && isOneCase ? totalTemplate(sheet, papers) : nothing}
    ${papers.length > 0 ? toolsTemplate(sheet, view) : nothing}
  </section>`;
}

function totalTemplate({ messages }: Sheet, shown: readonly ProcedureDocument[]): TemplateResult {
  const { papers, originals, copies } = countPapers(shown);
  const total = mayNeedFewer(shown) ? messages.most : messages.total;
  return html`<p class="total">${total(papers, originals, copies)}</p>
    ${shown.some(namesCondition) ? html`<p class="small soft">${messages.conditional}</p>` : nothing}`;
}

/** Printing and keeping. One button keeps and forgets, so that the focus stays where it was. */
function toolsTemplate(
  { messages }: Sheet,
  { checklist, refused, isShared, onPrint, onKeep }: PapersView,
): TemplateResult {
  const until = checklist.keptUntil;
  return html`<div class="tools">
    <button class="button secondary" type="button" @click=${onPrint}>${messages.print}</button>
    ${
      isShared
        ? nothing
        : html`<button class="button secondary keep" type="button" @click=${onKeep}>
              ${until === undefined ? messages.keep : messages.forget}
            </button>
            <p class="small soft" role="status">
              ${
                until === undefined
                  ? refused
                    ? messages.keepRefused
                    : nothing
                  : messages.keptUntil(formatDay(hanoiDay(until)))
              }
            </p>`
    }
  </div>`;
}

function caseChoice(
  { language, messages }: Sheet,
  { checklist, onCase }: PapersView,
  cases: readonly string[],
): TemplateResult {
  const choose = (event: Event): void => onCase((event.target as HTMLSelectElement).value);
  const { chosenCase } = checklist;
  return html`<div class="field case">
    <label class="label" for="case">${messages.yourCase}</label>
    <select class="input" id="case" aria-describedby="case-help" @change=${choose}>
      <option value="" ?selected=${chosenCase === ''}>${messages.allCases}</option>
      ${cases.map(
        (heading) =>
          html`<option
            value=${heading}
            lang=${foreignLang(language) ?? nothing}
            ?selected=${chosenCase === heading}
          >
            ${heading}
          </option>`,
      )}
    </select>
    <p class="small soft" id="case-help">${messages.caseHelp}</p>
  </div>`;
}

function groupTemplate(
  sheet: Sheet,
  view: PapersView,
  group: PaperGroup<ProcedureDocument>,
): TemplateResult {
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
  sheet: Sheet,
  { checklist, onTick }: PapersView,
  paper: ProcedureDocument,
): TemplateResult {
  const amounts = amountsOf(sheet, paper);
  const tick = (event: Event): void => onTick(paper, (event.target as HTMLInputElement).checked);
  return html`<label class="paper">
    <input type="checkbox" .checked=${checklist.has(paper.id)} @change=${tick} />
    <span>
      <span lang=${foreignLang(sheet.language) ?? nothing}>${paper.name}</span>
      ${amounts === '' ? nothing : html`<span class="amount">${amounts}</span>`}
    </span>
  </label>`;
}

/** How many of a paper, and its template: `1 bản chính · 2 bản sao · Mẫu: TK.docx`. */
export function amountsOf(
  { messages }: Sheet,
  { originals, copies, forms = [] }: ProcedureDocument,
): string {
  return [
    originals > 0 && messages.originals(originals),
    copies > 0 && messages.copies(copies),
    ...forms.map((form) => `${messages.template}: ${form}`),
  ]
    .filter((part) => part !== false)
    .join(' · ');
}

function unlisted({ procedure, language }: Sheet): TemplateResult {
  return procedure.documentsText === undefined
    ? html`<p class="soft">${notPublished(language)}</p>`
    : html`<p class="published" lang=${foreignLang(language) ?? nothing}>
        ${procedure.documentsText}
      </p>`;
}
