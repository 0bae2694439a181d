import type { DeskDossier, HeldPaper, MoveName } from '@motcua/contract';
import { say, told } from '../language.js';
import { html } from '../html.js';
import type { Html, Part } from '../html.js';
import { askableFields } from '../askable.js';
import type { AskableField } from '../askable.js';
import { ROWS } from '../move-draft.js';
import type { MoveDraft } from '../move-draft.js';
import { formOf, isMove, moves } from '../moves.js';
import type { MovePart } from '../moves.js';
import { firstLaterDay } from './dates.js';
import { filePicker } from './file-picker.js';
import { csrfField, notDone } from './layout.js';
import { broughtPart } from './supplement-part.js';

/** The form of one move. */
export interface MoveFormView {
  readonly draft: MoveDraft;
  readonly dossier: DeskDossier;
  readonly csrf: string;
  readonly open: boolean;
  /** Opened by what the officer just did, with what was typed. */
  readonly again: boolean;
  readonly problems?: readonly string[];
  readonly now: number;
  readonly held: readonly HeldPaper[];
  readonly wards: readonly string[];
}

/** A move as a folded form with exactly what it must carry. */
export function moveForm(view: MoveFormView): Html {
  const { draft, dossier, csrf, open, again, problems = [], now, held, wards } = view;
  const words = say().moves[draft.move];
  const shape = moves[draft.move];
  const action = `/ho-so/${encodeURIComponent(dossier.code)}/${draft.move}`;
  return html`<details
    class="move"
    name="xu-ly"
    id="${draft.move}"
    data-key="${shape.key}"
    data-asks="${again && 'now'}"
    ${open && html`open`}
  >
    <summary class="${shape.forwards && 'forwards'}">
      <span>${words.act}</span> <kbd>${shape.key.toUpperCase()}</kbd>
    </summary>
    <form method="post" action="${action}#${draft.move}" class="stack">
      ${notDone(problems)}
      <p class="soft">${words.explained}</p>
      ${csrfField(csrf)}
      <input type="hidden" name="khoa" value="${draft.idempotencyKey}" />
      <input type="hidden" name="phien-ban" value="${draft.version}" />
      ${
        shape.templates &&
        html`<p class="templates" hidden>
          <span class="soft">${say().move.templates}</span>
          ${shape.templates.map(
            (template) =>
              html`<button class="chip-button" type="button" data-template="${template}" lang="vi">
                ${template.replace(/[ :]+$/, '')}…
              </button>`,
          )}
        </p>`
      }
      ${shape.asks.map(({ part, required }) => parts[part](draft, { dossier, required, now, held, wards }))}
      <label>
        ${say().move.note} <span class="soft">${say().move.noteHint}</span>
        <textarea name="ghi-chu" rows="2" maxlength="2000">${draft.note}</textarea>
      </label>
      <button class="${shape.forwards && 'primary'}" type="submit">${words.button}</button>
      ${variant(draft.move, dossier)}
    </form>
  </details>`;
}

/** Another way to send the form, after the first: what Enter does is never less than what it says. */
function variant(move: MoveName, dossier: DeskDossier): Part {
  const other = Object.keys(moves)
    .filter(isMove)
    .find((one) => one !== move && formOf(one) === move);
  if (other === undefined || !dossier.moves.includes(other)) return undefined;
  // Of one thing there is no part.
  const awaited = dossier.supplement?.items.filter(({ receivedAt }) => receivedAt === undefined);
  if ((awaited?.length ?? 0) < 2) return undefined;
  const words = say().moves[other];
  return html`<p class="soft">${words.explained}</p>
    <button type="submit" formaction="/ho-so/${encodeURIComponent(dossier.code)}/${other}#${move}">
      ${words.button}
    </button>`;
}

interface PartContext {
  readonly dossier: DeskDossier;
  readonly required: boolean;
  readonly now: number;
  readonly held: readonly HeldPaper[];
  readonly wards: readonly string[];
}

const parts: Readonly<Record<MovePart, (draft: MoveDraft, context: PartContext) => Part>> = {
  reason: ({ reason }, { required }) =>
    html`<label>
      ${say().reason}
      <span class="soft">${required ? say().citizenReads : say().optionalRead}</span>
      <textarea name="ly-do" rows="3" maxlength="2000" ${required && html`required`}>
${reason}</textarea>
    </label>`,
  unit: ({ unit }) =>
    html`<label>
      ${say().move.unit}
      <input name="don-vi" value="${unit}" maxlength="200" required />
    </label>`,
  amount: ({ amount }) =>
    html`<label>
      ${say().move.amount}
      <input name="so-tien" value="${amount}" inputmode="numeric" autocomplete="off" required />
    </label>`,
  dueAt: ({ day }, { dossier, now }) =>
    html`<label>
      ${say().move.newDay}
      <input
        name="ngay-hen"
        type="date"
        value="${day}"
        min="${firstLaterDay(dossier.appointment?.dueAt, now)}"
        required
      />
      <span class="soft">${say().move.newDayHint}</span>
    </label>`,
  authority: ({ authority }, { dossier }) =>
    dossier.competentOffice === undefined &&
    dossier.status.code !== 4 &&
    html`<label>
      ${say().move.authority}
      <span class="soft">${say().move.authorityHint}</span>
      <input
        name="noi-giai-quyet"
        value="${authority}"
        maxlength="300"
        list="noi-tiep-nhan"
        autocomplete="off"
      />
    </label>`,
  apology: ({ apology }) =>
    html`<label>
      ${say().move.apology} <span class="soft">${say().move.apologyHint}</span>
      <textarea name="xin-loi" rows="2" maxlength="2000">${apology}</textarea>
    </label>`,
  results: ({ resultName, files }, { dossier }) =>
    html`<fieldset class="row">
      <legend>${say().move.results}</legend>
      <label>
        ${say().move.resultName} <span class="soft">${say().optional}</span>
        <input name="ten-ket-qua" value="${resultName}" maxlength="500" autocomplete="off" />
      </label>
      ${filePicker('tep', files, say().move.resultFiles)}
      ${
        dossier.results.length > 0 &&
        html`<p class="soft">
          ${say().move.resultsBefore(dossier.results.map(({ name }) => name).join('; '))}
        </p>`
      }
    </fieldset>`,
  items: (draft, { dossier }) => items(draft, dossier),
  brought: ({ typed: fields }, { dossier, now, held, wards }) =>
    broughtPart({ dossier, fields, now, held, wards }),
  passingOver: ({ reason }, { dossier: { status } }) =>
    (status.code === 5 || status.code === 8) &&
    html`<label>
      ${status.code === 5 ? say().move.passingOver : say().reason}
      <span class="soft">${status.code === 5 ? say().citizenReads : say().optionalRead}</span>
      <textarea name="ly-do" rows="2" maxlength="2000" ${status.code === 5 && html`required`}>
${reason}</textarea>
    </label>`,
  exception: ({ exception }, { dossier }) =>
    dossier.supplementRequests > 0 &&
    html`<label>
      ${say().move.exception}
      <span class="soft">${say().move.exceptionHint}</span>
      <textarea name="ngoai-le" rows="2" maxlength="2000" required>${exception}</textarea>
    </label>`,
};

/** Rows to fill in; what is left empty is not sent. A button asks the server for one more. */
function items({ items, guidance, move }: MoveDraft, dossier: DeskDossier): Html {
  const { documents, code } = dossier;
  const words = say().move;
  const askable = askableFields(dossier);
  const action = `/ho-so/${encodeURIComponent(code)}/${move}/them-dong#${move}`;
  return html`<datalist id="giay-to-ho-so">
      ${documents.map(({ name }) => html`<option value="${name}"></option>`)}
    </datalist>
    ${items.map(
      ({ what, reason, fields }, index) =>
        html`<fieldset class="row">
          <legend>${words.defect(index + 1)}</legend>
          <label>
            ${words.what}
            <input
              name="giay-to"
              value="${what}"
              maxlength="500"
              list="giay-to-ho-so"
              autocomplete="off"
              ${index === 0 && askable.length === 0 && html`required`}
            />
          </label>
          <label>
            ${words.why}
            <textarea
              name="ly-do-giay-to"
              rows="2"
              maxlength="1000"
              ${index === 0 && html`required`}
            >
${reason}</textarea>
          </label>
          ${askable.length > 0 && askedFields(askable, fields, index)}
        </fieldset>`,
    )}
    ${
      items.length < ROWS.most &&
      html`<button class="quiet" type="submit" formaction="${action}" formnovalidate>
        ${words.addItem}
      </button>`
    }
    <label>
      ${words.guidance} <span class="soft">${say().optionalRead}</span>
      <textarea name="huong-dan" rows="2" maxlength="2000">${guidance}</textarea>
    </label>`;
}

/** Questions whose answers are wrong: the citizen opens exactly these. */
function askedFields(
  askable: readonly AskableField[],
  chosen: readonly string[],
  index: number,
): Html {
  const words = say().move;
  return html`<details class="asked-fields" ${chosen.length > 0 && html`open`}>
    <summary>
      ${words.fields}
      ${chosen.length > 0 && html`<span class="soft">(${words.fieldsChosen(chosen.length)})</span>`}
    </summary>
    <p class="soft">${words.fieldsHint}</p>
    ${askable.map(
      ({ id, label }) =>
        html`<label class="option">
          <input
            type="checkbox"
            name="cau-hoi-${index}"
            value="${id}"
            ${chosen.includes(id) && html`checked`}
          />
          <span>${told(label)}</span>
        </label>`,
    )}
  </details>`;
}
