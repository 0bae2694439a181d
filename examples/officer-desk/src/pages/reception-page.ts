import type { HeldPaper, Procedure } from '@motcua/contract';
import { casesAmong, groupPapers } from '@motcua/rules';
import type { CounterForm } from '../counter-form.js';
import type { PaperDraft } from '../counter-papers.js';
import { html } from '../html.js';
import type { Html, Part } from '../html.js';
import { text } from '../move-draft.js';
import type { Fields } from '../move-draft.js';
import { instant } from './dates.js';
import { filePicker } from './file-picker.js';
import { csrfField, notice } from './layout.js';
import type { Page } from './layout.js';
import { questions } from './question.js';
import { paperKinds, unscannedReasons } from './words.js';

/** The heading a paper is listed under, as the choice of cases names it. */
function headingOf(paper: Procedure['documents'][number]): string {
  return groupPapers([paper])[0]?.heading ?? '';
}

/** What a reception is filled in with. */
export interface ReceptionView {
  readonly procedure: Procedure;
  readonly form: CounterForm;
  readonly formVersion: number;
  readonly fields: Fields;
  readonly papers: readonly PaperDraft[];
  /** What the centre has, once it was asked. */
  readonly held: readonly HeldPaper[];
  readonly csrf: string;
  readonly idempotencyKey: string;
  readonly offices: readonly { readonly id: string; readonly name: string }[];
  readonly wards: readonly string[];
  readonly problems: readonly string[];
  readonly wrong: ReadonlyMap<string, string>;
  readonly status?: number;
}

/** Asks which procedure it is. @param lookup address of the service, for its look-up; without it the desk looks up itself */
export function choosePage({
  lookup,
  query,
  found,
}: {
  readonly lookup: string | undefined;
  readonly query: string;
  readonly found: readonly { readonly code: string; readonly name: string }[];
}): Page {
  const plain = html`<form method="get" action="/tiep-nhan" class="filter">
      <label class="wide">
        Tên hoặc mã thủ tục
        <input name="tim" type="search" value="${query}" maxlength="200" autocomplete="off" />
      </label>
      <div class="buttons"><button type="submit">Tìm thủ tục</button></div>
    </form>
    <ul class="prints">
      ${found.map(
        ({ code, name }) =>
          html`<li>
            <div>
              <a href="/tiep-nhan/${encodeURIComponent(code)}">${name}</a>
              <span class="soft">${code}</span>
            </div>
          </li>`,
      )}
    </ul>
    ${query !== '' && found.length === 0 && html`<p class="empty">Không tìm thấy thủ tục nào.</p>`}`;
  return {
    title: 'Tiếp nhận tại quầy',
    script: 'choose',
    body: html`<h1>Tiếp nhận tại quầy</h1>
      <p class="soft lead">Chọn thủ tục. Người dân nói bằng lời của họ cũng tìm được.</p>
      ${
        lookup === undefined || query !== ''
          ? plain
          : html`<motcua-procedure-lookup procedure-href="/tiep-nhan/{code}"
                >${plain}</motcua-procedure-lookup
              >
              <script
                type="module"
                src="${lookup}/embed/v1/motcua.js"
                data-service="${lookup}"
              ></script>`
      }`,
  };
}

/** Takes a dossier in: who applies, what is asked, which papers, where. */
export function receptionPage(view: ReceptionView): Page {
  const { procedure, form, csrf, idempotencyKey, formVersion, problems } = view;
  const action = `/tiep-nhan/${encodeURIComponent(procedure.code)}`;
  return {
    title: `Tiếp nhận: ${procedure.name}`,
    status: view.status,
    script: 'reception',
    wide: true,
    body: html`<p class="back"><a href="/tiep-nhan">Chọn thủ tục khác</a></p>
      <div class="heading">
        <h1 class="long">${procedure.name}</h1>
        <p class="soft">
          ${procedure.code} · ${procedure.timeLimit?.text ?? 'Chưa công bố thời hạn'}
        </p>
      </div>
      ${
        problems.length > 0 &&
        notice(
          'bad',
          'Chưa tiếp nhận được. Những gì bạn nhập vẫn còn.',
          html`<ul>
            ${problems.map((problem) => html`<li>${problem}</li>`)}
          </ul>`,
        )
      }
      <form method="post" action="${action}" class="reception" novalidate>
        ${csrfField(csrf)}
        <input type="hidden" name="khoa" value="${idempotencyKey}" />
        <input type="hidden" name="mau" value="${formVersion}" />
        <button class="first" name="viec" value="xem" tabindex="-1" aria-hidden="true">
          Xem lại
        </button>
        <datalist id="phuong-xa">
          ${view.wards.map((name) => html`<option value="${name}"></option>`)}
        </datalist>
        <datalist id="noi-tiep-nhan">
          ${view.offices.map(({ name }) => html`<option value="${name}"></option>`)}
        </datalist>
        <div class="counter">
          <div class="content">
            ${form.definition.pages.map((page) => {
              const asked = questions(page.fields, {
                form,
                fields: view.fields,
                problems: view.wrong,
              });
              return (
                asked.some((part) => part !== undefined) &&
                html`<section class="card">
                  <h2>${page.title.vi}</h2>
                  <div class="questions">${asked}</div>
                </section>`
              );
            })}
          </div>
          <div class="content">${papersCard(view)} ${placeCard(view)} ${finish()}</div>
        </div>
      </form>`,
  };
}

function finish(): Html {
  return html`<div class="finish">
    <button class="primary" name="viec" value="nhan">Tiếp nhận và in giấy hẹn</button>
    <p class="soft">Ctrl + Enter. Giấy tiếp nhận in ngay, có mã QR để tra cứu.</p>
  </div>`;
}

function papersCard({ papers, held, procedure }: ReceptionView): Html {
  return html`<section class="card" data-papers>
    <div class="spread">
      <h2>Giấy tờ nhận tại quầy</h2>
      <button class="quiet" name="viec" value="giay-to" data-held formnovalidate>
        Xem giấy tờ Trung tâm đã có <kbd>G</kbd>
      </button>
    </div>
    <p class="soft" data-held-note role="status">
      ${
        held.length > 0
          ? `Trung tâm đã có ${held.length} giấy tờ dùng lại được: không yêu cầu nộp lại.`
          : 'Không yêu cầu giấy tờ mà Trung tâm đã có. Nhập số định danh trước để xem.'
      }
    </p>
    ${caseChoice(procedure)} ${papers.map((paper) => paperRow(paper, held, procedure))}
  </section>`;
}

/** Which of the published cases it is: papers of the others are put away by the script. */
function caseChoice({ documents }: Procedure): Part {
  const cases = casesAmong(groupPapers(documents));
  return (
    cases.length > 0 &&
    html`<label class="cases" hidden>
      Trường hợp của người dân
      <select data-cases>
        <option value="">Tất cả trường hợp</option>
        ${cases.map((name) => html`<option value="${name}">${name}</option>`)}
      </select>
    </label>`
  );
}

function paperRow(paper: PaperDraft, held: readonly HeldPaper[], { documents }: Procedure): Html {
  const { id, name, other, taken, kind, quantity, how, files, documentId } = paper;
  const published = documents.find((document) => document.id === documentId);
  const offers = held.filter((one) => one.documentId === documentId);
  const option = (value: string, label: string) =>
    html`<option value="${value}" ${how === value && html`selected`}>${label}</option>`;
  return html`<fieldset
    class="row paper-row"
    data-document="${documentId}"
    data-case="${published && headingOf(published)}"
  >
    <label class="option strong">
      <input type="checkbox" name="${id}.nhan" value="1" ${taken && html`checked`} />
      <span>
        ${other ? 'Giấy tờ khác' : name}
        ${
          published &&
          html`<span class="soft">
            ${published.originals} bản chính, ${published.copies} bản
            sao${published.case === undefined ? '' : ` · ${published.case}`}
          </span>`
        }
      </span>
    </label>
    <div class="paper-parts">
      ${
        other &&
        html`<label class="wide">
          Tên giấy tờ
          <input name="${id}.ten" value="${name}" maxlength="1000" autocomplete="off" />
        </label>`
      }
      <label>
        Nhận dưới dạng
        <select name="${id}.ban">
          ${Object.entries(paperKinds).map(
            ([value, label]) =>
              html`<option value="${value}" ${kind === value && html`selected`}>${label}</option>`,
          )}
        </select>
      </label>
      <label class="narrow">
        Số bản
        <input name="${id}.so" value="${quantity}" inputmode="numeric" maxlength="2" />
      </label>
      <label>
        Số hoá
        <select name="${id}.so-hoa">
          ${option('scan', 'Quét (chọn tệp bên dưới)')}
          ${Object.entries(unscannedReasons).map(([value, why]) => option(value, `Không quét: ${why}`))}
          ${offers.map(({ digitisation, file, paper: what, procedure, filedAt }) =>
            option(
              `${digitisation}|${file.id}`,
              `Dùng lại: ${what} (${procedure.name}, ${instant(filedAt)})`,
            ),
          )}
        </select>
      </label>
      ${filePicker(`${id}.tep`, files, 'Chọn bản quét hoặc chụp')}
    </div>
  </fieldset>`;
}

function placeCard({ fields, offices }: ReceptionView): Html {
  const value = (name: string, otherwise = ''): string =>
    fields[name] === undefined ? otherwise : text(fields[name]);
  const option = (name: string, id: string, label: string, otherwise = '') =>
    html`<option value="${id}" ${value(name, otherwise) === id && html`selected`}>
      ${label}
    </option>`;
  const input = (name: string, label: Part, attributes: Part) =>
    html`<label>
      ${label}
      <input name="${name}" value="${value(name)}" autocomplete="off" ${attributes} />
    </label>`;
  return html`<section class="card">
    <h2>Nơi nhận, cách nhận</h2>
    <div class="questions">
      <label>
        Cách nộp
        <select name="kenh">
          ${option('kenh', 'in-person', 'Trực tiếp tại quầy', 'in-person')}
          ${option('kenh', 'postal', 'Qua bưu chính')}
        </select>
      </label>
      <label>
        Số bộ hồ sơ
        <input name="so-bo" value="${value('so-bo', '1')}" inputmode="numeric" maxlength="2" />
      </label>
      <label>
        Nơi tiếp nhận
        <select name="noi-nhan">
          ${option('noi-nhan', '', 'Trung tâm (mặc định)')}
          ${offices.map(({ id, name }) => option('noi-nhan', id, name))}
        </select>
      </label>
      ${input('noi-giai-quyet', html`Nơi có thẩm quyền <span class="soft">(khi là nơi khác)</span>`, html`list="noi-tiep-nhan"`)}
      <label>
        Nhận kết quả
        <select name="tra">
          ${option('tra', 'counter', 'Tại quầy', 'counter')}
          ${option('tra', 'post', 'Qua bưu chính')} ${option('tra', 'electronic', 'Bản điện tử')}
        </select>
      </label>
      ${input('tra-dia-chi', html`Địa chỉ nhận <span class="soft">(qua bưu chính)</span>`, html`maxlength="400"`)}
    </div>
    <details ${value('uq-ten') !== '' && html`open`}>
      <summary>Người được uỷ quyền nộp thay</summary>
      <div class="questions">
        ${input('uq-ten', 'Họ và tên', html`maxlength="200"`)}
        ${input('uq-so', html`Số định danh <span class="soft">(không bắt buộc)</span>`, html`inputmode="numeric"`)}
        ${input('uq-can-cu', html`Căn cứ <span class="soft">(giấy uỷ quyền số, ngày)</span>`, html`maxlength="300"`)}
      </div>
    </details>
  </section>`;
}
