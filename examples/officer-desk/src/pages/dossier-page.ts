import type { DeskDossier, DeskHistoryEntry, FileDescription } from '@motcua/contract';
import { formatPhone } from '@motcua/rules';
import { html } from '../html.js';
import type { Html, Part } from '../html.js';
import { emptyDraft } from '../move-draft.js';
import type { MoveDraft } from '../move-draft.js';
import { answersByLabel } from './answers.js';
import type { PlaceName } from './answers.js';
import { instant } from './dates.js';
import { icon } from './icons.js';
import type { Page } from './layout.js';
import { dueIn, statusChip } from './list-page.js';
import { moveForm } from './move-form.js';
import { channelName, deliveryName, isMove, moveDone, moves } from './words.js';

/** What the page of a dossier shows. */
export interface DossierPageView {
  readonly dossier: DeskDossier;
  readonly csrf: string;
  readonly now: number;
  readonly placeName: PlaceName;
  /** Makes the idempotency key of a form. */
  readonly newKey: () => string;
  /** What the officer typed, when it could not be carried out. */
  readonly draft?: MoveDraft;
  readonly problems?: readonly string[];
  /** Said first. */
  readonly notice?: Part;
  readonly status?: number;
}

/** A dossier with everything needed to decide on it. */
export function dossierPage(view: DossierPageView): Page {
  const { dossier, placeName } = view;
  return {
    title: dossier.code,
    status: view.status,
    body: html`<p class="back"><a href="/ho-so">Danh sách hồ sơ</a></p>
      <div class="heading">
        <h1>${dossier.code}</h1>
        <p class="procedure">${dossier.procedure.name}</p>
      </div>
      ${view.notice} ${facts(view)}
      <p class="jump"><a href="#xu-ly">Đến phần xử lý</a></p>
      <div class="columns">
        <div class="content">
          ${applicant(dossier)} ${supplement(dossier)}
          <section class="card">
            <h2>Nội dung khai</h2>
            ${answersByLabel(dossier.form, dossier.answers, placeName)}
          </section>
          ${papers(dossier)}
        </div>
        ${actions(view)}
        <section class="card history">
          <h2>Quá trình giải quyết</h2>
          <ol>
            ${dossier.history.map(step)}
          </ol>
        </section>
      </div>`,
  };
}

function facts({ dossier, now }: DossierPageView): Html {
  const { status, appointment, late } = dossier;
  const due = dueIn({ dueAt: appointment?.dueAt, late, status }, now);
  return html`<dl class="facts">
    ${fact('Trạng thái', statusChip(status))}
    ${fact('Hẹn trả', html`${due}${appointment?.provisional && provisional}`)}
    ${fact('Nộp lúc', `${instant(dossier.submittedAt)} · ${channelName(dossier.channel)}`)}
    ${dossier.agency !== undefined && fact('Cơ quan giải quyết', dossier.agency)}
    ${dossier.office !== undefined && fact('Nơi tiếp nhận', dossier.office)}
  </dl>`;
}

const provisional = html` <span class="soft">tạm tính: lịch nghỉ lễ chưa công bố</span>`;

function fact(name: string, value: Part): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function applicant({ applicant: person, result }: DeskDossier): Html {
  const delivery =
    result &&
    [deliveryName(result.method), result.address, result.office].filter(Boolean).join(' · ');
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Họ và tên', person.name],
    ['Số định danh cá nhân', person.personalId],
    ['Điện thoại', person.phone && formatPhone(person.phone)],
    ['Thư điện tử', person.email],
    ['Nơi ở', person.address],
    ['Cách nhận kết quả', delivery],
  ];
  return html`<section class="card">
    <h2>Người nộp</h2>
    <dl>${rows.map(([name, value]) => value !== undefined && fact(name, value))}</dl>
  </section>`;
}

function supplement({ supplement: request }: DeskDossier): Part {
  return (
    request &&
    html`<section class="card waiting">
      <h2>Đang chờ người dân bổ sung</h2>
      <p class="soft">Yêu cầu lúc ${instant(request.requestedAt)}</p>
      <ul>
        ${request.items.map(
          ({ what, reason }) => html`<li><strong>${what}</strong><br />${reason}</li>`,
        )}
      </ul>
      ${request.guidance !== undefined && html`<p class="lines">${request.guidance}</p>`}
    </section>`
  );
}

function papers({ documents }: DeskDossier): Html {
  return html`<section class="card">
    <h2>Giấy tờ</h2>
    ${
      documents.length === 0
        ? html`<p class="soft">Không có tệp nào.</p>`
        : documents.map(
            ({ name, files }) =>
              html`<section class="paper">
                <h3>${name}</h3>
                <ul class="files">
                  ${files.map(file)}
                </ul>
              </section>`,
          )
    }
  </section>`;
}

function file({ id, name, type, size, complete }: FileDescription): Html {
  const kinds: Readonly<Record<string, string>> = {
    'application/pdf': 'PDF',
    'image/jpeg': 'Ảnh JPEG',
    'image/png': 'Ảnh PNG',
    'image/webp': 'Ảnh WebP',
    'image/heic': 'Ảnh HEIC',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  };
  const about = `${kinds[type] ?? type}, ${sizeInWords(size)}`;
  return html`<li>
    ${icon('paper')}
    ${complete ? html`<a href="/tep/${encodeURIComponent(id)}" download>${name}</a>` : name}
    <span class="soft">${complete ? about : 'chưa tải lên xong'}</span>
  </li>`;
}

function sizeInWords(bytes: number): string {
  const megabytes = bytes / 1024 / 1024;
  return megabytes >= 1
    ? `${megabytes.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`
    : `${Math.max(1, Math.round(bytes / 1024))} kB`;
}

function actions({ dossier, csrf, now, newKey, draft, problems }: DossierPageView): Html {
  const permitted = Object.keys(moves)
    .filter(isMove)
    .filter((move) => dossier.moves.includes(move));
  const first = draft?.move ?? permitted.find((move) => moves[move].forwards);
  return html`<aside class="actions" aria-labelledby="xu-ly">
    <h2 id="xu-ly">Xử lý</h2>
    ${
      permitted.length === 0
        ? html`<p class="soft">
            Hồ sơ đã kết thúc hoặc đang chờ người dân: không còn việc ở bàn này.
          </p>`
        : permitted.map((move) =>
            moveForm({
              draft: draft?.move === move ? draft : emptyDraft(move, dossier.version, newKey()),
              dossier,
              csrf,
              now,
              open: move === first,
              problems: draft?.move === move ? problems : [],
            }),
          )
    }
  </aside>`;
}

function step({ move, at, actor, status, reason, note }: DeskHistoryEntry): Html {
  return html`<li>
    <p>
      <strong>${moveDone(move)}</strong>
      <span class="soft">${instant(at)} · ${status.name}</span>
    </p>
    ${actor !== undefined && html`<p class="soft">${[actor.name, actor.unit].filter(Boolean).join(' · ')}</p>`}
    ${reason !== undefined && html`<p class="lines">${reason}</p>`}
    ${note !== undefined && html`<p class="lines note">Ghi chú nội bộ: ${note}</p>`}
  </li>`;
}
