import type { DeskDossierPage, DeskDossierSummary } from '@motcua/contract';
import { html } from '../html.js';
import type { Html } from '../html.js';
import type { Session } from '../sessions.js';
import { instant, longDay, untilDue } from './dates.js';
import { icon } from './icons.js';
import { csrfField } from './layout.js';
import type { Page } from './layout.js';
import { statusNames, statusTone } from './words.js';

/** The dossiers, those due first. */
export function listPage(
  { filter, csrf }: Session,
  { items, next, total }: DeskDossierPage,
  options: { readonly now: number; readonly later: boolean },
): Page {
  const filtered = Object.values(filter).some((value) => value !== undefined);
  return {
    title: 'Hồ sơ',
    body: html`<div class="heading">
        <h1>Hồ sơ</h1>
        <p class="soft">
          ${total !== undefined && `${total} hồ sơ${filtered ? ' phù hợp' : ''} · `}hồ sơ đến hạn
          trước đứng trên
        </p>
      </div>
      <form method="post" action="/ho-so" class="filter">
        ${csrfField(csrf)}
        <label>
          Trạng thái
          <select name="trang-thai">
            <option value="">Tất cả</option>
            ${statusNames.map(
              ({ code, name }) =>
                html`<option value="${code}" ${filter.status === code && selected}>
                  ${name}
                </option>`,
            )}
          </select>
        </label>
        <label>
          Thời hạn
          <select name="thoi-han">
            <option value="">Tất cả</option>
            <option value="qua-han" ${filter.late === true && selected}>Quá hạn</option>
            <option value="trong-han" ${filter.late === false && selected}>Trong hạn</option>
          </select>
        </label>
        <label class="wide">
          Mã hồ sơ hoặc tên người nộp
          <input
            name="tim"
            type="search"
            value="${filter.query}"
            maxlength="200"
            autocomplete="off"
          />
        </label>
        <div class="buttons">
          <button type="submit">Lọc</button>
          ${filtered && html`<button class="quiet" name="bo-loc" value="1">Bỏ lọc</button>`}
        </div>
      </form>
      ${items.length === 0 ? nothing(filtered, options.later) : list(items, options.now)}
      ${
        (options.later || next !== undefined) &&
        html`<nav class="pages" aria-label="Trang">
          ${options.later && html`<a href="/ho-so">Về đầu danh sách</a>`}
          ${
            next !== undefined &&
            html`<a href="/ho-so?sau=${encodeURIComponent(next)}">Hồ sơ tiếp theo</a>`
          }
        </nav>`
      }`,
  };
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
        <th scope="col">Hồ sơ</th>
        <th scope="col">Người nộp</th>
        <th scope="col">Trạng thái</th>
        <th scope="col">Hẹn trả</th>
      </tr>
    </thead>
    <tbody>
      ${items.map((item) => line(item, now))}
    </tbody>
  </table>`;
}

function line(item: DeskDossierSummary, now: number): Html {
  return html`<tr>
    <td>
      <a class="code" href="/ho-so/${encodeURIComponent(item.code)}">${item.code}</a>
      <span class="procedure">${item.procedure.name}</span>
      ${item.office !== undefined && html`<span class="soft">${item.office}</span>`}
    </td>
    <td>
      ${item.applicant}
      <span class="soft">nộp ${instant(item.submittedAt)}</span>
    </td>
    <td>${statusChip(item.status)}</td>
    <td>${dueIn(item, now)}</td>
  </tr>`;
}

/** A status by its official name, in the tone of whose turn it is. */
export function statusChip(status: { readonly code: number; readonly name: string }): Html {
  return html`<span class="chip ${statusTone(status.code)}">${status.name}</span>`;
}

/** The due date in words; late with an icon. */
export function dueIn(
  { dueAt, late, status }: Pick<DeskDossierSummary, 'dueAt' | 'late' | 'status'>,
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
  return html`${day} <span class="soft">${untilDue(dueAt, false, now)}</span>`;
}
