import type {
  DeskDossier,
  DeskHistoryEntry,
  FileDescription,
  NotificationEntry,
} from '@motcua/contract';
import { formatPhone } from '@motcua/rules';
import { html } from '../html.js';
import type { Html, Part } from '../html.js';
import { emptyDraft } from '../move-draft.js';
import type { MoveDraft } from '../move-draft.js';
import type { PaymentDraft } from '../payment-draft.js';
import { answersByLabel } from './answers.js';
import type { PlaceName } from './answers.js';
import { instant } from './dates.js';
import { icon } from './icons.js';
import { notice } from './layout.js';
import type { Page } from './layout.js';
import { dueIn, statusChip } from './list-page.js';
import { moveForm } from './move-form.js';
import { payments } from './payments-part.js';
import {
  channelName,
  deliveryName,
  digitisations,
  isMove,
  moveDone,
  moves,
  paperKinds,
  unscannedReasons,
} from './words.js';

/** What the page of a dossier shows. */
export interface DossierPageView {
  readonly dossier: DeskDossier;
  readonly csrf: string;
  readonly now: number;
  readonly placeName: PlaceName;
  readonly offices: readonly { readonly id: string; readonly name: string }[];
  /** What the applicant was told; `undefined` when the service did not say. */
  readonly notifications: readonly NotificationEntry[] | undefined;
  /** Makes the idempotency key of a form. */
  readonly newKey: () => string;
  /** What the officer typed, when it could not be carried out. */
  readonly draft?: MoveDraft;
  /** The same, about money. */
  readonly payment?: PaymentDraft;
  readonly problems?: readonly string[];
  /** Said first. */
  readonly notice?: Part;
  readonly status?: number;
}

/** A dossier with everything needed to decide on it: what was answered on one side, the papers on the other. */
export function dossierPage(view: DossierPageView): Page {
  const { dossier, placeName } = view;
  const code = encodeURIComponent(dossier.code);
  return {
    title: dossier.code,
    status: view.status,
    script: 'dossier',
    wide: true,
    body: html`<p class="back"><a href="/ho-so">Danh sách hồ sơ</a></p>
      <div class="heading spread">
        <div>
          <h1>${dossier.code}</h1>
          <p class="procedure">${dossier.procedure.name}</p>
        </div>
        <a class="button" href="/ho-so/${code}/giay" data-receipt>In giấy tờ <kbd>I</kbd></a>
      </div>
      ${view.notice} ${facts(view)} ${handOver(dossier)}
      <p class="jump"><a href="#xu-ly">Đến phần xử lý</a></p>
      <div class="move-bar" data-moves role="group" aria-label="Xử lý hồ sơ"></div>
      ${officeList(view.offices)}
      <div class="desk-columns">
        <div class="content">
          ${supplement(dossier)} ${applicant(dossier)}
          <section class="card">
            <h2>Nội dung khai</h2>
            ${answersByLabel(dossier.form, dossier.answers, placeName)}
          </section>
          ${papers(dossier)} ${results(dossier)} ${payments(view)} ${actions(view)}
          <section class="card history">
            <h2>Quá trình giải quyết</h2>
            <ol>
              ${dossier.history.map(step)}
            </ol>
          </section>
          ${told(view.notifications)}
        </div>
        ${viewer()}
      </div>`,
  };
}

function officeList(offices: DossierPageView['offices']): Html {
  return html`<datalist id="noi-tiep-nhan">
    ${offices.map(({ name }) => html`<option value="${name}"></option>`)}
  </datalist>`;
}

/** Where papers are shown; a frame without the rights of a page of the desk. */
function viewer(): Html {
  const button = (key: string, text: string, label: string) =>
    html`<button class="quiet" type="button" data-do="${key}" aria-label="${label}">
      ${text}
    </button>`;
  return html`<section class="viewer" aria-label="Xem giấy tờ">
    <header>
      <p><span data-place class="soft"></span> <strong data-title>Chưa có giấy tờ</strong></p>
      <div class="tools">
        ${button('[', '‹', 'Giấy tờ trước đó (phím [)')}${button(']', '›', 'Giấy tờ kế tiếp (phím ])')}
        ${button('-', '−', 'Thu nhỏ (phím -)')}${button('0', 'Vừa', 'Vừa khung (phím 0)')}
        ${button('+', '+', 'Phóng to (phím +)')}${button('o', '⟳', 'Xoay (phím O)')}
      </div>
    </header>
    <iframe title="Nội dung giấy tờ" sandbox="allow-scripts"></iframe>
  </section>`;
}

/** Another counter took it: until when it is handed over, and who serves now. */
function handOver({ handOverBy, competentOffice, servedBy }: DeskDossier): Part {
  return [
    handOverBy !== undefined &&
      notice(
        'info',
        `Chuyển hồ sơ đến ${competentOffice ?? 'nơi có thẩm quyền'} trước ${instant(handOverBy)}.`,
      ),
    servedBy !== undefined &&
      notice('info', `Nơi tiếp nhận đã đóng hoặc sáp nhập; nay do ${servedBy.name} giải quyết.`),
  ];
}

function facts({ dossier, now }: DossierPageView): Html {
  const { status, appointment, late, urgency } = dossier;
  const due = dueIn({ dueAt: appointment?.dueAt, late, status, urgency }, now);
  return html`<dl class="facts">
    ${fact('Trạng thái', statusChip(status))}
    ${fact('Hẹn trả', html`${due}${appointment?.provisional && provisional}`)}
    ${fact('Nộp lúc', `${instant(dossier.submittedAt)} · ${channelName(dossier.channel)}`)}
    ${dossier.agency !== undefined && fact('Cơ quan giải quyết', dossier.agency)}
    ${dossier.office !== undefined && fact('Nơi tiếp nhận', dossier.office)}
    ${dossier.competentOffice !== undefined && fact('Nơi có thẩm quyền', dossier.competentOffice)}
    ${
      dossier.supplementRequests > 0 &&
      fact(
        'Yêu cầu bổ sung',
        `${dossier.supplementRequests} lần${dossier.countedLate ? ' · tính là trễ hạn (QĐ 766)' : ''}`,
      )
    }
  </dl>`;
}

const provisional = html` <span class="soft">tạm tính: lịch nghỉ lễ chưa công bố</span>`;

function fact(name: string, value: Part): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function applicant({ applicant: person, result, representative }: DeskDossier): Html {
  const delivery =
    result &&
    [deliveryName(result.method), result.address, result.office].filter(Boolean).join(' · ');
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Họ và tên', person.name],
    ['Số định danh cá nhân', person.personalId],
    ['Điện thoại', person.phone && formatPhone(person.phone)],
    ['Thư điện tử', person.email],
    ['Nơi ở', person.address],
    ['Người được uỷ quyền', representative && `${representative.name} (${representative.basis})`],
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

function papers({ documents, papers: handedIn = [], sets }: DeskDossier): Html {
  const scanned = new Set(documents.map(({ documentId }) => documentId));
  const others = handedIn.filter(({ documentId }) => !scanned.has(documentId));
  return html`<section class="card">
    <h2>Giấy tờ</h2>
    ${sets !== undefined && html`<p class="soft">Nhận tại quầy ${sets} bộ.</p>`}
    ${documents.length === 0 && others.length === 0 && html`<p class="soft">Không có tệp nào.</p>`}
    ${documents.map(
      ({ documentId, name, files }) =>
        html`<section class="paper">
          <h3>${name}</h3>
          ${handedIn.filter((paper) => paper.documentId === documentId).map(counted)}
          <ul class="files">
            ${files.map(file)}
          </ul>
        </section>`,
    )}
    ${others.map(
      (paper) =>
        html`<section class="paper">
          <h3>${paper.name}</h3>
          ${counted(paper)}
        </section>`,
    )}
  </section>`;
}

function counted({
  kind,
  quantity,
  digitisation,
  unscanned,
}: NonNullable<DeskDossier['papers']>[number]): Html {
  const why = unscanned === undefined ? '' : ` (${unscannedReasons[unscanned] ?? unscanned})`;
  return html`<p class="soft">
    ${quantity} × ${paperKinds[kind] ?? kind} · ${digitisations[digitisation] ?? digitisation}${why}
  </p>`;
}

function results({ results: all }: DeskDossier): Part {
  return (
    all.length > 0 &&
    html`<section class="card">
      <h2>Kết quả</h2>
      ${all.map(
        ({ name, at, files }) =>
          html`<section class="paper">
            <h3>${name} <span class="soft">${instant(at)}</span></h3>
            <ul class="files">
              ${files.map(file)}
            </ul>
          </section>`,
      )}
    </section>`
  );
}

function told(notifications: readonly NotificationEntry[] | undefined): Part {
  if (notifications === undefined || notifications.length === 0) return undefined;
  const states: Readonly<Record<string, string>> = {
    waiting: 'đang chờ gửi',
    held: 'chờ hết giờ nghỉ',
    sent: 'đã gửi',
    failed: 'gửi không được',
    superseded: 'đã có tin mới hơn',
    stopped: 'người dân đã ngừng nhận',
    'not-configured': 'kênh chưa bật',
    'no-address': 'không có địa chỉ',
  };
  return html`<section class="card">
    <h2>Tin đã báo cho người dân</h2>
    <ul class="told">
      ${notifications.map(
        ({ channel, recipient, state, createdAt, sequence }) =>
          html`<li>
            Bước ${sequence}: ${channel === 'email' ? 'thư điện tử' : channel}
            ${recipient !== undefined && html`đến ${recipient}`} · ${states[state] ?? state}
            <span class="soft">${instant(createdAt)}</span>
          </li>`,
      )}
    </ul>
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
    ${
      complete
        ? html`<a href="/tep/${encodeURIComponent(id)}" data-file data-type="${type}" download
            >${name}</a
          >`
        : name
    }
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

function step({
  move,
  at,
  actor,
  status,
  reason,
  note,
  exception,
  apology,
  dueAt,
  citizenNote,
}: DeskHistoryEntry): Html {
  return html`<li>
    <p>
      <strong>${moveDone(move)}</strong>
      <span class="soft">${instant(at)} · ${status.name}</span>
    </p>
    ${actor !== undefined && html`<p class="soft">${[actor.name, actor.unit].filter(Boolean).join(' · ')}</p>`}
    ${reason !== undefined && html`<p class="lines">${reason}</p>`}
    ${exception !== undefined && html`<p class="lines">Vì sao yêu cầu lần nữa: ${exception}</p>`}
    ${dueAt !== undefined && html`<p>Hẹn trả mới: ${instant(dueAt)}</p>`}
    ${apology !== undefined && html`<p class="lines soft">${apology}</p>`}
    ${citizenNote !== undefined && html`<p class="lines">Người dân viết: ${citizenNote}</p>`}
    ${note !== undefined && html`<p class="lines note">Ghi chú nội bộ: ${note}</p>`}
  </li>`;
}
