import type { Field, FormDefinition, Localized } from '@motcua/forms';
import { formatDay, formatInstant, formatVnd, isIsoDay } from '@motcua/rules';
import { html, styleBlock, type Content, type Html } from '../pages/html.js';
import type { ArchivedSupplement } from './format.js';
import type { Archive } from './read.js';
import { UNDETERMINED } from './retention.js';

/** Its own style and nothing else: the page is opened from a disk. */
const SHEET = `
:root { color-scheme: light dark; }
body { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; font: 1rem/1.6 system-ui, sans-serif;
  overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0.25rem 0; }
h2 { font-size: 1.15rem; margin: 2.25rem 0 0.5rem; border-block-end: 1px solid; }
h3 { font-size: 1rem; margin: 1.25rem 0 0.25rem; }
dl { display: grid; grid-template-columns: minmax(9rem, 18rem) 1fr; gap: 0.3rem 1.25rem; margin: 0; }
dt { opacity: 0.8; }
dd { margin: 0; font-weight: 600; }
dd dl { font-weight: 400; padding-block-end: 0.5rem; }
ol { padding-inline-start: 1.5rem; }
li { margin-block-end: 0.5rem; }
.check { border: 2px solid; padding: 0.5rem 0.75rem; }
@media (max-width: 36rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-block-end: 0.6rem; } }
@media print { a { color: inherit; } }
`;

/**
 * A package as a page to read, in Vietnamese: what was declared, in the words of the form of that time, what came of it,
 * and links to the files and papers in the package.
 * @param hrefOf address of a file of the payload, seen from where the page will be
 */
export function archivePage(archive: Archive, hrefOf: (path: string) => string): string {
  const { dossier, form, answers, steps, supplements, files, papers, bag } = archive;
  const { applicant } = dossier;
  const page = html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <title>Hồ sơ lưu trữ ${dossier.code}</title>
        ${styleBlock(SHEET)}
      </head>
      <body>
        <header>
          <p>${dossier.centre} – Hồ sơ lưu trữ</p>
          <h1>${dossier.procedure.name}</h1>
          <p>Mã hồ sơ <strong>${dossier.code}</strong>, thủ tục ${dossier.procedure.code}</p>
          ${verdict(archive)}
        </header>
        <main>
          <h2>Người nộp</h2>
          ${facts([
            ['Họ và tên', applicant.name],
            ['Số định danh', applicant.personalId],
            ['Điện thoại', applicant.phone],
            ['Thư điện tử', applicant.email],
            ['Địa chỉ', applicant.address],
          ])}
          <h2>Tiếp nhận và giải quyết</h2>
          ${facts([
            ['Trạng thái', dossier.status.name],
            ['Cơ quan giải quyết', dossier.agency],
            ['Nơi tiếp nhận', dossier.receivingOffice],
            ['Nơi giải quyết', dossier.competentOffice],
            ['Nộp lúc', instant(dossier.submittedAt)],
            ['Tiếp nhận lúc', instant(dossier.receivedAt)],
            ['Hẹn trả kết quả', instant(dossier.dueAt)],
            ['Có kết quả lúc', instant(dossier.finishedAt)],
            [
              'Nhóm lưu trữ',
              dossier.retention.class === UNDETERMINED ? 'Chưa xác định' : dossier.retention.class,
            ],
            ['Lưu đến hết', dossier.retention.until && formatDay(dossier.retention.until)],
          ])}
          <ol>
            ${steps.map(
              ({ at, statusName, status, actorName, unit, reason, citizenNote }) =>
                html`<li>
                  <strong>${statusName ?? String(status)}</strong>, ${instant(at)}
                  ${[actorName, unit].filter(Boolean).map((who) => `, ${who ?? ''}`)}
                  ${reason !== null && html`<br />${reason}`}
                  ${citizenNote && html`<br />Người nộp viết: ${citizenNote}`}
                </li>`,
            )}
          </ol>
          ${asked(supplements)}
          <h2>Nội dung đã khai</h2>
          ${declared(form, answers)}
          <h2>Giấy tờ đính kèm và kết quả</h2>
          ${
            files.length === 0
              ? html`<p>Không có tệp nào.</p>`
              : html`<ol>
                  ${files.map(
                    ({ paper, name, path }) =>
                      html`<li>${paper}: <a href="${hrefOf(path)}">${name}</a></li>`,
                  )}
                </ol>`
          }
          <h2>Phiếu đã phát hành</h2>
          <ol>
            ${papers.map(
              ({ id, kind, name, issuedAt }) =>
                html`<li>
                  <a href="${hrefOf(`papers/${kind}-${id}.pdf`)}">${name.vi}</a>,
                  ${instant(issuedAt)}
                </li>`,
            )}
          </ol>
          <p>
            Nhật ký có ${archive.auditEntries} mục:
            <a href="${hrefOf('audit.json')}">audit.json</a>. Mã của gói: ${bag.digest}.
          </p>
        </main>
      </body>
    </html>`;
  return page.text;
}

function verdict({ findings }: Archive): Html {
  if (findings.length === 0) {
    return html`<p class="check">
      Đã kiểm tra: mọi tệp nguyên vẹn, nhật ký liền mạch, chữ ký của các phiếu khớp.
    </p>`;
  }
  return html`<div class="check" role="alert">
    <p><strong>Gói này có điểm không khớp:</strong></p>
    <ul>
      ${findings.map((finding) => html`<li>${finding}</li>`)}
    </ul>
  </div>`;
}

/** When something came before the rest. */
function cameAt(taken: ArchivedSupplement['taken'], item: number): string | undefined {
  const came = taken?.find((one) => one.item === item);
  return came && ` (nhận trước, lúc ${instant(came.at) ?? ''})`;
}

/** What the applicant was asked to add, and what they wrote with it. */
function asked(supplements: readonly ArchivedSupplement[]): Content {
  if (supplements.length === 0) return undefined;
  return html`<h2>Yêu cầu bổ sung và trả lời</h2>
    <ol>
      ${supplements.map(
        ({ items, guidance, exception, answeredAt, answerNote, notBrought, taken }) =>
          html`<li>
            ${items.map(
              ({ what, reason }, item) =>
                html`<strong>${what}</strong>: ${reason}${cameAt(taken, item)}<br />`,
            )}
            ${guidance !== null && html`Hướng dẫn: ${guidance}<br />`}
            ${exception !== null && html`Vì sao yêu cầu lần nữa: ${exception}<br />`}
            ${answeredAt === null ? 'Chưa trả lời.' : `Trả lời lúc ${instant(answeredAt) ?? ''}.`}
            ${notBrought && (taken ? 'Phần còn lại được mang đến quầy.' : 'Giấy tờ được mang đến quầy.')}
            ${notBrought?.map(
              ({ what, reason }) => html`<br />Không có <strong>${what}</strong>: ${reason}`,
            )}
            ${answerNote !== null && html`Người nộp viết: ${answerNote}`}
          </li>`,
      )}
    </ol>`;
}

function declared(form: FormDefinition, answers: Readonly<Record<string, unknown>>): Content {
  return form.pages.map(({ title, fields }) => {
    const given = fields.filter(({ id }) => answers[id] !== undefined);
    return (
      given.length > 0 &&
      html`<h3>${vi(title)}</h3>
        ${questions(given, answers)}`
    );
  });
}

function questions(fields: readonly Field[], answers: Readonly<Record<string, unknown>>): Html {
  return html`<dl>
    ${fields.map((field) => {
      const value = answers[field.id];
      if (value === undefined || !('label' in field)) return undefined;
      return html`<dt>${vi(field.label)}</dt>
        <dd>${answer(field, value)}</dd>`;
    })}
  </dl>`;
}

function answer(field: Field, value: unknown): Content {
  if (field.type === 'group' && Array.isArray(value)) {
    return value.map((item) => questions(field.fields, item as Record<string, unknown>));
  }
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (typeof value === 'number') {
    if (field.type === 'money') return formatVnd(value);
    const unit = field.type === 'number' && field.unit ? ` ${vi(field.unit)}` : '';
    return `${value.toLocaleString('vi')}${unit}`;
  }
  if (typeof value === 'string') {
    if (field.type === 'date' && isIsoDay(value)) return formatDay(value);
    return named(field, value);
  }
  if (Array.isArray(value)) return value.map((one) => named(field, String(one))).join('; ');
  // An address, or what a field of the operator's own keeps.
  return Object.values(value as object)
    .filter((part) => typeof part === 'string' || typeof part === 'number')
    .join(', ');
}

function named(field: Field, value: string): string {
  const choice = 'choices' in field ? field.choices.find((one) => one.value === value) : undefined;
  return choice ? vi(choice.label) : value;
}

function facts(pairs: readonly (readonly [string, string | null | undefined])[]): Html {
  return html`<dl>
    ${pairs.map(
      ([label, value]) =>
        value != null &&
        value !== '' &&
        html`<dt>${label}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
}

function instant(at: string | null): string | undefined {
  return at === null ? undefined : formatInstant(Date.parse(at));
}

function vi(text: Localized): string {
  return text.vi ?? Object.values(text).find((one) => typeof one === 'string') ?? '';
}
