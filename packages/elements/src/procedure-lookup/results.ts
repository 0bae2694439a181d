import { html, nothing, type TemplateResult } from 'lit';
import { foreignLang, textIn, type Language } from '../foundation/locale.js';
import type { vi } from './messages.vi.js';
import { piecesOf, type Piece } from './names.js';
import type { ProcedureRow } from './rows.js';

/** How a result is shown. */
export interface ResultView {
  /** All names of the list, to show where this one differs. */
  readonly others: readonly string[];
  readonly language: Language;
  readonly messages: typeof vi;
  /** The person asked for the whole of a long name. */
  readonly whole: boolean;
  readonly onWhole: () => void;
  readonly link: (name: Name) => TemplateResult;
}

/** A name as it is shown, in pieces. */
export type Name = readonly (TemplateResult | string)[];

/** A result: its name, the four things people ask, and when to use it. */
export function resultTemplate(row: ProcedureRow, view: ResultView): TemplateResult {
  const { messages, language, whole, others } = view;
  const { name, code } = row;
  const lang = foreignLang(language) ?? nothing;
  const pieces = piecesOf(name, row.marks, others);
  const ways: Readonly<Record<string, string>> = messages.ways;
  const twins = others.indexOf(name) !== others.lastIndexOf(name);
  return html`<li class="result">
    ${view.link(pieces.map(whole ? wholeTemplate : pieceTemplate))}
    ${
      pieces.some(({ hidden }) => hidden)
        ? html`<button class="whole" type="button" aria-expanded=${whole} @click=${view.onWhole}>
            ${whole ? messages.less : messages.whole}<span class="visually-hidden"
              >: ${messages.procedure} ${code}</span
            >
          </button>`
        : nothing
    }
    <ul class="facts" role="list">
      ${fact(messages.agency, row.agency, lang)} ${fact(messages.time, row.time)}
      ${fact(
        messages.fee,
        row.fee,
        nothing,
        // Beside who decides, words that name no amount read as if they said that.
        !/\d/.test(row.fee ?? ''),
      )}
      ${fact(
        messages.channel,
        ways[row.onlineLevel ?? ''] ?? (row.online ? messages.online : messages.counter),
      )}
      ${twins ? fact(messages.procedure, code) : nothing}
    </ul>
    ${
      row.summary === undefined
        ? nothing
        : html`<p class="use" lang=${row.summary[language] ? nothing : lang}>
            ${textIn(row.summary, language)}
          </p>`
    }
  </li>`;
}

/** A name, cut where it is long. */
export function nameTemplate(name: string, others: readonly string[]): Name {
  return piecesOf(name, [], others).map(pieceTemplate);
}

function fact(
  label: string,
  text: string | undefined,
  lang: string | typeof nothing = nothing,
  isShown = false,
): TemplateResult | typeof nothing {
  if (!text) return nothing;
  const seen = isShown ? nothing : 'visually-hidden';
  // A blank before the end would show: the facts stand in one text.
  // prettier-ignore
  return html`<li><span class=${seen}>${`${label}: `}</span><span lang=${lang}>${text}</span></li>`;
}

function wholeTemplate({ text, marked }: Piece): Name[number] {
  return marked ? html`<mark>${text}</mark>` : text;
}

function pieceTemplate(piece: Piece, at: number, pieces: readonly Piece[]): Name[number] {
  if (!piece.hidden) return wholeTemplate(piece);
  const follows = pieces[at - 1]?.hidden;
  return html`${follows ? nothing : html`<span aria-hidden="true">${CUT}</span>`}<span
      class="visually-hidden"
      >${piece.text}</span
    >`;
}

/** Not in the template: a blank at the end of an element is lost when templates are made smaller. */
const CUT = '… ';
