import type { HeldPaper, Procedure } from '@motcua/contract';
import { casesAmong, groupPapers } from '@motcua/rules';
import type { PaperDraft } from '../counter-papers.js';
import { html } from '../html.js';
import type { Html, Part } from '../html.js';
import { say } from '../language.js';
import { instant } from './dates.js';
import { filePicker } from './file-picker.js';

/** What the papers of a reception are drawn from. */
export interface CounterPapersView {
  readonly procedure: Procedure;
  readonly papers: readonly PaperDraft[];
  /** What the centre has, once it was asked. */
  readonly held: readonly HeldPaper[];
}

/** The heading a paper is listed under, as the choice of cases names it. */
function headingOf(paper: Procedure['documents'][number]): string {
  return groupPapers([paper])[0]?.heading ?? '';
}

/** The papers of a procedure to tick off, each with how it was taken and scanned, or what is reused in its place. */
export function papersCard({ papers, held, procedure }: CounterPapersView): Html {
  const words = say().reception;
  return html`<section class="card" data-papers>
    <div class="spread">
      <h2>${words.papers}</h2>
      <button class="quiet" name="viec" value="giay-to" data-held formnovalidate>
        ${words.askHeld} <kbd>G</kbd>
      </button>
    </div>
    <p class="soft" data-held-note role="status">
      ${held.length > 0 ? words.held(held.length) : words.heldHint}
    </p>
    ${caseChoice(procedure)}
    ${papers.map((paper) => {
      const published = procedure.documents.find(({ id }) => id === paper.documentId);
      const offers = held.filter(({ documentId }) => documentId === paper.documentId);
      return paperRow(paper, offers, {
        heading: published && headingOf(published),
        about: published && asPublished(published),
      });
    })}
  </section>`;
}

/** Which of the published cases it is: papers of the others are put away by the script. */
function caseChoice({ documents }: Procedure): Part {
  const cases = casesAmong(groupPapers(documents));
  return (
    cases.length > 0 &&
    html`<label class="cases" hidden>
      ${say().reception.case}
      <select data-cases>
        <option value="">${say().reception.allCases}</option>
        ${cases.map((name) => html`<option value="${name}">${name}</option>`)}
      </select>
    </label>`
  );
}

function asPublished({ originals, copies, case: which }: Procedure['documents'][number]): string {
  const counted = say().reception.asPublished(originals, copies);
  return which === undefined ? counted : `${counted} · ${which}`;
}

/** What stands with a row beside what is ticked off. */
interface RowContext {
  /** The heading it is published under. */
  readonly heading?: string | undefined;
  /** Under its name. */
  readonly about?: Part;
  /** Below everything. */
  readonly below?: Part;
}

/** One paper to tick off: as what it came, how often, how it was scanned. @param offers what the centre has in its place */
export function paperRow(
  paper: PaperDraft,
  offers: readonly HeldPaper[],
  { heading, about, below }: RowContext,
): Html {
  const words = say().reception;
  const { id, name, other, taken, kind, quantity, how, files, documentId } = paper;
  const option = (value: string, label: string) =>
    html`<option value="${value}" ${how === value && html`selected`}>${label}</option>`;
  return html`<fieldset class="row paper-row" data-document="${documentId}" data-case="${heading}">
    <label class="option strong">
      <input type="checkbox" name="${id}.nhan" value="1" ${taken && html`checked`} />
      <span>
        ${other ? words.otherPaper : name}
        ${about !== undefined && html`<span class="soft">${about}</span>`}
      </span>
    </label>
    <div class="paper-parts">
      ${
        other &&
        html`<label class="wide">
          ${words.paperName}
          <input name="${id}.ten" value="${name}" maxlength="1000" autocomplete="off" />
        </label>`
      }
      <label>
        ${words.takenAs}
        <select name="${id}.ban">
          ${Object.entries(say().paperKinds).map(
            ([value, label]) =>
              html`<option value="${value}" ${kind === value && html`selected`}>${label}</option>`,
          )}
        </select>
      </label>
      <label class="narrow">
        ${words.quantity}
        <input name="${id}.so" value="${quantity}" inputmode="numeric" maxlength="2" />
      </label>
      <label>
        ${words.digitisation}
        <select name="${id}.so-hoa">
          ${option('scan', words.scan)}
          ${Object.entries(say().unscanned).map(([value, why]) => option(value, words.notScanned(why)))}
          ${offers.map(({ digitisation, file, paper: what, procedure, filedAt }) =>
            option(
              `${digitisation}|${file.id}`,
              words.reuse(what, `${procedure.name}, ${instant(filedAt)}`),
            ),
          )}
        </select>
      </label>
      ${filePicker(`${id}.tep`, files, words.chooseScan)}
    </div>
    ${below}
  </fieldset>`;
}
