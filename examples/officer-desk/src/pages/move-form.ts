import type { DeskDossier } from '@motcua/contract';
import { html } from '../html.js';
import type { Html, Part } from '../html.js';
import { ROWS } from '../move-draft.js';
import type { MoveDraft } from '../move-draft.js';
import { firstLaterDay } from './dates.js';
import { filePicker } from './file-picker.js';
import { csrfField, notice } from './layout.js';
import { moves } from './words.js';
import type { MovePart } from './words.js';

/** The form of one move. */
export interface MoveFormView {
  readonly draft: MoveDraft;
  readonly dossier: DeskDossier;
  readonly csrf: string;
  readonly open: boolean;
  readonly problems?: readonly string[];
  readonly now: number;
}

/** A move as a folded form with exactly what it must carry. */
export function moveForm({ draft, dossier, csrf, open, problems = [], now }: MoveFormView): Html {
  const words = moves[draft.move];
  const action = `/ho-so/${encodeURIComponent(dossier.code)}/${draft.move}`;
  return html`<details
    class="move"
    name="xu-ly"
    id="${draft.move}"
    data-key="${words.key}"
    data-asks="${problems.length > 0 && 'now'}"
    ${open && html`open`}
  >
    <summary class="${words.forwards && 'forwards'}">
      <span>${words.act}</span> <kbd>${words.key.toUpperCase()}</kbd>
    </summary>
    <form method="post" action="${action}#${draft.move}" class="stack">
      ${
        problems.length > 0 &&
        notice(
          'bad',
          'Chưa thực hiện được.',
          html`<ul>
            ${problems.map((problem) => html`<li>${problem}</li>`)}
          </ul>`,
        )
      }
      <p class="soft">${words.explained}</p>
      ${csrfField(csrf)}
      <input type="hidden" name="khoa" value="${draft.idempotencyKey}" />
      <input type="hidden" name="phien-ban" value="${draft.version}" />
      ${
        words.templates &&
        html`<p class="templates" hidden>
          <span class="soft">Mẫu lý do:</span>
          ${words.templates.map(
            (template) =>
              html`<button class="chip-button" type="button" data-template="${template}">
                ${template.replace(/[ :]+$/, '')}…
              </button>`,
          )}
        </p>`
      }
      ${words.asks.map(({ part, required }) => parts[part](draft, { dossier, required, now }))}
      <label>
        Ghi chú nội bộ <span class="soft">(không bắt buộc; người dân không thấy)</span>
        <textarea name="ghi-chu" rows="2" maxlength="2000">${draft.note}</textarea>
      </label>
      <button class="${words.forwards && 'primary'}" type="submit">${words.button}</button>
    </form>
  </details>`;
}

interface PartContext {
  readonly dossier: DeskDossier;
  readonly required: boolean;
  readonly now: number;
}

const parts: Readonly<Record<MovePart, (draft: MoveDraft, context: PartContext) => Part>> = {
  reason: ({ reason }, { required }) =>
    html`<label>
      Lý do
      <span class="soft"
        >${required ? '(người dân sẽ đọc)' : '(không bắt buộc; người dân sẽ đọc)'}</span
      >
      <textarea name="ly-do" rows="3" maxlength="2000" ${required && html`required`}>
${reason}</textarea>
    </label>`,
  unit: ({ unit }) =>
    html`<label>
      Đơn vị nhận
      <input name="don-vi" value="${unit}" maxlength="200" required />
    </label>`,
  amount: ({ amount }) =>
    html`<label>
      Số tiền (đồng)
      <input name="so-tien" value="${amount}" inputmode="numeric" autocomplete="off" required />
    </label>`,
  dueAt: ({ day }, { dossier, now }) =>
    html`<label>
      Ngày hẹn mới
      <input
        name="ngay-hen"
        type="date"
        value="${day}"
        min="${firstLaterDay(dossier.appointment?.dueAt, now)}"
        required
      />
      <span class="soft">Hẹn trả vào cuối giờ làm việc (17:00) ngày này.</span>
    </label>`,
  authority: ({ authority }, { dossier }) =>
    dossier.competentOffice === undefined &&
    dossier.status.code !== 4 &&
    html`<label>
      Nơi có thẩm quyền giải quyết
      <span class="soft">(chỉ ghi khi là nơi khác; thời hạn tính từ khi nơi đó nhận)</span>
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
      Lời xin lỗi <span class="soft">(để trống: dùng câu mẫu của Phiếu xin lỗi, mẫu 04)</span>
      <textarea name="xin-loi" rows="2" maxlength="2000">${apology}</textarea>
    </label>`,
  results: ({ resultName, files }, { dossier }) =>
    html`<fieldset class="row">
      <legend>Kết quả cho người dân tải về</legend>
      <label>
        Tên kết quả <span class="soft">(không bắt buộc)</span>
        <input name="ten-ket-qua" value="${resultName}" maxlength="500" autocomplete="off" />
      </label>
      ${filePicker('tep', files, 'Chọn tệp kết quả')}
      ${
        dossier.results.length > 0 &&
        html`<p class="soft">Đã có: ${dossier.results.map(({ name }) => name).join('; ')}</p>`
      }
    </fieldset>`,
  items: (draft, { dossier }) => items(draft, dossier),
  exception: ({ exception }, { dossier }) =>
    dossier.supplementRequests > 0 &&
    html`<label>
      Vì sao phải yêu cầu bổ sung lần nữa
      <span class="soft">(người dân sẽ đọc; hồ sơ bị tính là trễ hạn)</span>
      <textarea name="ngoai-le" rows="2" maxlength="2000" required>${exception}</textarea>
    </label>`,
};

/** Rows to fill in; what is left empty is not sent. A button asks the server for one more. */
function items({ items, guidance, move }: MoveDraft, { documents, code }: DeskDossier): Html {
  const action = `/ho-so/${encodeURIComponent(code)}/${move}/them-dong#${move}`;
  return html`<datalist id="giay-to-ho-so">
      ${documents.map(({ name }) => html`<option value="${name}"></option>`)}
    </datalist>
    ${items.map(
      ({ what, reason }, index) =>
        html`<fieldset class="row">
          <legend>Giấy tờ ${index + 1}</legend>
          <label>
            Cần bổ sung gì
            <input
              name="giay-to"
              value="${what}"
              maxlength="500"
              list="giay-to-ho-so"
              autocomplete="off"
              ${index === 0 && html`required`}
            />
          </label>
          <label>
            Vì sao
            <textarea
              name="ly-do-giay-to"
              rows="2"
              maxlength="1000"
              ${index === 0 && html`required`}
            >
${reason}</textarea>
          </label>
        </fieldset>`,
    )}
    ${
      items.length < ROWS.most &&
      html`<button class="quiet" type="submit" formaction="${action}" formnovalidate>
        Thêm một giấy tờ
      </button>`
    }
    <label>
      Hướng dẫn thêm <span class="soft">(không bắt buộc; người dân sẽ đọc)</span>
      <textarea name="huong-dan" rows="2" maxlength="2000">${guidance}</textarea>
    </label>`;
}
