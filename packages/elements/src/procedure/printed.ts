import { html, nothing, type TemplateResult } from 'lit';
import { countPapers, formatDay, mayNeedFewer, namesCondition, timeLimitOf } from '@motcua/rules';
import { foreignLang } from '../foundation/locale.js';
import { printAlone } from '../foundation/print-alone.js';
import {
  byCase,
  channelOf,
  durationOf,
  feeOf,
  notPublished,
  receptionOf,
} from '../foundation/procedure-wording.js';
import type { Checklist } from './checklist.js';
import { amountsOf, papersOf } from './papers-section.js';
import type { Sheet } from './sections.js';

// Loaded when somebody prints.

/** Black on white, whatever the page looks like. */
const PAPER_STYLES = `
  @page { margin: 18mm; }
  body { margin: 0; color: #000; background: #fff; font: 11pt/1.5 system-ui, sans-serif; }
  h1 { font-size: 15pt; line-height: 1.35; margin: 0 0 6pt; }
  h2 { font-size: 12pt; margin: 14pt 0 4pt; break-after: avoid; }
  h3 { font-size: 11pt; margin: 10pt 0 2pt; break-after: avoid; }
  p, dl { margin: 0 0 6pt; }
  dl { display: grid; grid-template-columns: 9em 1fr; gap: 2pt 10pt; }
  dd { margin: 0; }
  ul { list-style: none; margin: 0; padding: 0; }
  li { break-inside: avoid; padding: 4pt 0; border-block-end: 0.5pt solid #bbb; }
  .paper { display: grid; grid-template-columns: 1.4em 1fr; }
  .box { font-size: 13pt; line-height: 1.2; }
  .amount { display: block; font-weight: 600; }
  .remarks { padding-inline-start: 1.4em; list-style: disc; }
  .remarks li { border: 0; }
  .total { font-weight: 600; margin-block-start: 8pt; }
  .source { color: #333; font-size: 9pt; margin-block-start: 12pt; }
`;

/**
 * Prints the list of papers alone.
 * @param root where its frame may stand: the shadow root of the element
 */
export function printList(
  root: HTMLElement | DocumentFragment,
  sheet: Sheet,
  checklist: Checklist,
): Promise<void> {
  const { language, messages, procedure } = sheet;
  return printAlone(root, {
    language,
    title: `${messages.prepare}: ${procedure.name.slice(0, 80)}`,
    label: messages.print,
    styles: PAPER_STYLES,
    content: listTemplate(sheet, checklist),
  });
}

/** The list as it stands on paper. */
function listTemplate(sheet: Sheet, checklist: Checklist): TemplateResult {
  const { procedure, language, messages } = sheet;
  const { code, name, asOf, agency, methods, fees, sourceUrl } = procedure;
  const lang = foreignLang(language) ?? nothing;
  const { groups, papers, isOneCase, cases } = papersOf(procedure, checklist.chosenCase);
  const { originals, copies } = countPapers(papers);
  const isByChannel = new Set(methods.map((method) => feeOf(method.fees, language))).size > 1;
  const limit = timeLimitOf(procedure, checklist.chosenCase);
  return html`<h1 lang=${lang}>${name}</h1>
    <dl>
      <dt>${messages.code}</dt>
      <dd>${code}</dd>
      ${
        cases.includes(checklist.chosenCase)
          ? html`<dt>${messages.yourCase}</dt>
              <dd lang=${lang}>${checklist.chosenCase}</dd>`
          : nothing
      }
      <dt>${messages.time}</dt>
      <dd>${limit.byCase ? byCase(language) : durationOf(limit.timeLimit, language)}</dd>
      <dt>${messages.fee}</dt>
      <dd>
        ${feeOf(fees, language)}
        ${
          isByChannel
            ? methods.map(
                (method) =>
                  html`<br />${channelOf(method.channel, language)}: ${feeOf(method.fees, language)}`,
              )
            : nothing
        }
      </dd>
      <dt>${messages.where}</dt>
      <dd>${receptionOf(procedure, language)}</dd>
      <dt>${messages.agency}</dt>
      <dd>${agency ?? notPublished(language)}</dd>
    </dl>
    <h2>${messages.prepare}</h2>
    ${groups.map(
      ({ heading, papers: own, remarks }) =>
        html`${heading === '' ? nothing : html`<h3 lang=${lang}>${heading}</h3>`}
          <ul>
            ${own.map(
              (paper) =>
                html`<li class="paper">
                  <span class="box">${checklist.has(paper.id) ? '☑' : '☐'}</span>
                  <span
                    ><span lang=${lang}>${paper.name}</span>
                    <span class="amount">${amountsOf(sheet, paper)}</span></span
                  >
                </li>`,
            )}
          </ul>
          ${
            remarks.length === 0
              ? nothing
              : html`<p>${messages.remarks(remarks.length)}</p>
                  <ul class="remarks" lang=${lang}>
                    ${remarks.map((remark) => html`<li>${remark}</li>`)}
                  </ul>`
          }`,
    )}
    ${
      isOneCase
        ? html`<p class="total">
              ${(mayNeedFewer(papers) ? messages.most : messages.total)(papers.length, originals, copies)}
            </p>
            ${papers.some(namesCondition) ? html`<p>${messages.conditional}</p>` : nothing}`
        : nothing
    }
    <p class="source">
      ${asOf === undefined ? nothing : messages.asOf(formatDay(asOf))} ${sourceUrl ?? nothing}
    </p>`;
}
