import type { DeskCounts, DeskDossierPage, DeskDossierSummary } from '@motcua/contract';
import { html } from '../html.js';
import type { Html } from '../html.js';
import type { Session } from '../sessions.js';
import { instant, longDay, untilDue } from './dates.js';
import { icon } from './icons.js';
import { csrfField } from './layout.js';
import type { Page } from './layout.js';
import { partOf, parts } from './parts.js';
import { statusNames, statusTone } from './words.js';

/** What the list shows beside the dossiers. */
export interface ListOptions {
  readonly now: number;
  /** It is not the first page. */
  readonly later: boolean;
  readonly counts: DeskCounts;
  readonly offices: readonly { readonly id: string; readonly name: string }[];
  readonly fields: readonly string[];
}

/** The dossiers, those due first. */
export function listPage(
  session: Session,
  { items, next, total }: DeskDossierPage,
  options: ListOptions,
): Page {
  const { filter } = session;
  const filtered = Object.values(filter).some((value) => value !== undefined);
  return {
    title: 'Hồ sơ',
    script: 'queue',
    body: html`<div class="heading spread">
        <div>
          <h1>Hồ sơ</h1>
          <p class="soft">
            ${total !== undefined && `${total} hồ sơ${filtered ? ' phù hợp' : ''} · `}${
              filter.sort === 'newest' ? 'mới nộp đứng trên' : 'hồ sơ đến hạn trước đứng trên'
            }
          </p>
        </div>
        <a class="button primary" href="/tiep-nhan" data-new>Tiếp nhận tại quầy <kbd>N</kbd></a>
      </div>
      ${partButtons(session, options.counts)} ${filterForm(session, options, filtered)}
      ${items.length === 0 ? nothing(filtered, options.later) : list(items, options.now)}
      ${
        (options.later || next !== undefined) &&
        html`<nav class="pages" aria-label="Trang">
          ${options.later && html`<a href="/ho-so" data-first>Về đầu danh sách</a>`}
          ${
            next !== undefined &&
            html`<a href="/ho-so?sau=${encodeURIComponent(next)}" data-next>Hồ sơ tiếp theo</a>`
          }
        </nav>`
      }`,
  };
}

/** The parts of the queue, each with how many there are. */
function partButtons({ filter, csrf }: Session, counts: DeskCounts): Html {
  const now = partOf(filter);
  return html`<form method="post" action="/ho-so" class="parts">
    ${csrfField(csrf)}
    ${parts.map(
      ({ id, name, count }, index) =>
        html`<button
          name="phan"
          value="${id}"
          data-name="${name}"
          ${now === id && html`aria-current="true"`}
        >
          <kbd>${index + 1}</kbd> ${name} <span class="count">${count(counts)}</span>
        </button>`,
    )}
  </form>`;
}

function filterForm(
  { filter, csrf }: Session,
  { offices, fields }: ListOptions,
  filtered: boolean,
): Html {
  return html`<form method="post" action="/ho-so" class="filter">
    ${csrfField(csrf)}<input type="hidden" name="phan" value="${partOf(filter)}" />
    <label class="wide">
      Mã hồ sơ hoặc tên người nộp
      <input
        name="tim"
        type="search"
        value="${filter.query}"
        maxlength="200"
        autocomplete="off"
        aria-keyshortcuts="/"
      />
    </label>
    <label>
      Trạng thái
      <select name="trang-thai">
        <option value="">Tất cả</option>
        ${statusNames.map(
          ({ code, name }) =>
            html`<option value="${code}" ${filter.status === code && selected}>${name}</option>`,
        )}
      </select>
    </label>
    <label>
      Lĩnh vực
      <select name="linh-vuc">
        <option value="">Tất cả</option>
        ${fields.map(
          (name) =>
            html`<option value="${name}" ${filter.field === name && selected}>${name}</option>`,
        )}
      </select>
    </label>
    <label>
      Nơi nhận, giải quyết
      <select name="noi">
        <option value="">Tất cả</option>
        ${offices.map(
          ({ id, name }) =>
            html`<option value="${id}" ${filter.office === id && selected}>${name}</option>`,
        )}
      </select>
    </label>
    <label>
      Sắp xếp
      <select name="sap-xep">
        <option value="">Đến hạn trước</option>
        <option value="newest" ${filter.sort === 'newest' && selected}>Mới nộp trước</option>
      </select>
    </label>
    <div class="buttons">
      <button type="submit">Lọc</button>
      ${filtered && html`<button class="quiet" name="bo-loc" value="1">Bỏ lọc</button>`}
    </div>
  </form>`;
}

const selected = html`selected`;

function nothing(filtered: boolean, later: boolean): Html {
  if (later) return html`<p class="empty">Đã hết danh sách.</p>`;
  return filtered
    ? html`<p class="empty">Không có hồ sơ nào phù hợp. Thử bỏ bớt điều kiện lọc.</p>`
    : html`<p class="empty">Chưa có hồ sơ nào. Hồ sơ người dân nộp sẽ hiện ở đây.</p>`;
}

function list(items: readonly DeskDossierSummary[], now: number): Html {
  return html`<table class="dossiers">
    <thead>
      <tr>
        <th scope="col">Hẹn trả</th>
        <th scope="col">Hồ sơ</th>
        <th scope="col">Người nộp</th>
        <th scope="col">Trạng thái</th>
      </tr>
    </thead>
    <tbody>
      ${items.map((item) => line(item, now))}
    </tbody>
  </table>`;
}

function line(item: DeskDossierSummary, now: number): Html {
  return html`<tr class="${item.urgency}">
    <td>${dueIn(item, now)}${item.provisional && html` <span class="soft">tạm tính</span>`}</td>
    <td>
      <a class="code" href="/ho-so/${encodeURIComponent(item.code)}">${item.code}</a>
      <span class="procedure">${item.procedure.name}</span>
      ${item.office !== undefined && html`<span class="soft">${item.office}</span>`}
      ${
        item.servedBy !== undefined &&
        html`<span class="soft moved">Nay do ${item.servedBy.name} giải quyết</span>`
      }
    </td>
    <td>
      ${item.applicant}
      <span class="soft">nộp ${instant(item.submittedAt)}</span>
    </td>
    <td>${statusChip(item.status)}</td>
  </tr>`;
}

/** A status by its official name, in the tone of whose turn it is. */
export function statusChip(status: { readonly code: number; readonly name: string }): Html {
  return html`<span class="chip ${statusTone(status.code)}">${status.name}</span>`;
}

/** The due date in words; late, and soon due, with an icon. */
export function dueIn(
  {
    dueAt,
    late,
    status,
    urgency,
  }: Pick<DeskDossierSummary, 'dueAt' | 'late' | 'status'> & { readonly urgency?: string },
  now: number,
): Html {
  if (dueAt === undefined) return html`<span class="soft">Chưa hẹn ngày trả</span>`;
  const day = html`<span>${longDay(dueAt)}</span>`;
  if (late) {
    return html`${day} <span class="late">${icon('warn')} ${untilDue(dueAt, true, now)}</span>`;
  }
  const tone = statusTone(status.code);
  if (tone === 'ended') return day;
  if (tone === 'done') return html`${day} <span class="soft">đúng hạn</span>`;
  if (tone === 'waiting') {
    return html`${day} <span class="soft">${icon('clock')} thời hạn đang tạm dừng</span>`;
  }
  if (urgency === 'due-soon') {
    return html`${day}
      <span class="soon">${icon('clock')} sắp đến hạn: ${untilDue(dueAt, false, now)}</span>`;
  }
  return html`${day} <span class="soft">${untilDue(dueAt, false, now)}</span>`;
}
