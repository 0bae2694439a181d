import { html, nothing, type TemplateResult } from 'lit';
import type { RatingScale } from '@motcua/contract';
import { textIn, type Language } from '../foundation/locale.js';
import { notice } from '../foundation/problems.js';
import { moodOf, type Opinion } from './question.js';

// Loaded once the faces stand there: nobody gives reasons before a level.

const words = {
  vi: {
    next: 'Ý kiến của bạn đã được ghi nhận, không kèm tên. Trung tâm đọc để sửa cách phục vụ; kết quả chung được công bố khi đủ nhiều đánh giá. Đây không phải đơn phản ánh, kiến nghị; nếu cần được trả lời riêng, bạn hãy gửi một đơn như vậy.',
    why: 'Điều gì khiến bạn chọn như vậy?',
    what: 'Bạn muốn góp ý điều gì?',
    optional: '(không bắt buộc)',
    comment: 'Bạn muốn nói thêm điều gì?',
    commentHelp: 'Đừng ghi tên, số giấy tờ, số điện thoại hay địa chỉ của ai ở đây.',
    personal: 'Có vẻ bạn đã ghi tên, số giấy tờ, số điện thoại hoặc thư điện tử',
    personalMore: 'Nên xóa trước khi gửi. Nếu đó không phải thông tin cá nhân, bấm gửi lần nữa.',
  },
  en: {
    next: 'Your opinion has been recorded, without your name. The centre reads it to serve better; overall results are published once there are enough ratings. It is not a petition: for a reply, please send one.',
    why: 'What made you choose this?',
    what: 'What would you like to say?',
    optional: '(optional)',
    comment: 'Anything to add?',
    commentHelp: 'Please leave out names, document and telephone numbers and addresses.',
    personal: 'This looks like a name, a document or telephone number or an e-mail address',
    personalMore: 'Better delete it before sending. If it is not personal, press send again.',
  },
} as const;

/** What happens with a rating after the thanks. */
export const whatNext = (language: Language): string => words[language].next;

/** Nine digits or more, however grouped; a passport; an e-mail address. */
const number = /\d(?:[\s.()+\-]{0,3}\d){8}|\b[A-Z]\d{7}|\S@\S+\.\S/;

/** Family names that are no beginning of a place in the city. */
const family =
  'Nguyễn|Trần|Lê|Phạm|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Dương|Đinh|Trịnh|Đoàn|Lương|Trương|Phùng|Đào';

/** A family name with what follows it, or what a person is called with a name behind it. */
const name = new RegExp(
  `(?:${family}|${family.toUpperCase()}) \\p{Lu}\\p{L}+|(?:Hoàng|Hồ|Lý|Hà|Mai|Cao) (?:Văn|Thị) (?!Thụ)\\p{Lu}|` +
    '(?:^|[^\\p{L}])(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Tt]hầy) (?!Công an|Cảnh sát|Một cửa|Tư pháp)\\p{Lu}\\p{Ll}+',
  'u',
);

/** Whether a text may hold personal data. Names are known by how they are written; a text in small letters hides them. */
export function looksPersonal(text: string): boolean {
  const composed = text.normalize('NFC');
  return number.test(composed) || name.test(composed);
}

/** Reasons to touch and a text to write, all optional. @param warned say that the text looks personal */
export function opinionTemplate(
  scale: RatingScale,
  opinion: Opinion,
  warned: boolean,
  language: Language,
  onChange: (opinion: Opinion) => void,
): TemplateResult {
  const own = words[language];
  const pick = (event: Event): void => {
    const { value, checked } = event.target as HTMLInputElement;
    const others = [...opinion.reasons].filter((id) => id !== value);
    onChange({ ...opinion, reasons: new Set(checked ? [...others, value] : others) });
  };
  const write = (event: Event): void =>
    onChange({ ...opinion, comment: (event.target as HTMLTextAreaElement).value });
  return html`<fieldset>
      <legend>
        ${opinion.level === null ? own.what : own.why}
        <span class="optional">${own.optional}</span>
      </legend>
      <div class="chips">
        ${fittingReasons(scale, opinion).map(({ id, label }) => {
          const chosen = opinion.reasons.has(id);
          return html`<label class="chip ${chosen ? 'chosen' : ''}">
            <input type="checkbox" value=${id} .checked=${chosen} @change=${pick} />
            ${textIn(label, language)}
          </label>`;
        })}
      </div>
    </fieldset>
    <div class="field">
      <label class="label" for="comment">
        ${own.comment} <span class="optional">${own.optional}</span>
      </label>
      <p class="help" id="comment-help">${own.commentHelp}</p>
      <textarea
        class="input"
        id="comment"
        maxlength="2000"
        autocomplete="off"
        aria-describedby=${warned ? 'comment-help personal' : 'comment-help'}
        .value=${opinion.comment}
        @input=${write}
      ></textarea>
      ${
        warned
          ? html`<div id="personal" role="alert">
              ${notice('warn', own.personal, html`<p>${own.personalMore}</p>`)}
            </div>`
          : nothing
      }
    </div>`;
}

/** Praise for the good levels, what went wrong for the bad ones, both in the middle and without a level. */
function fittingReasons(scale: RatingScale, { level }: Opinion): RatingScale['reasons'] {
  const mood = level ? moodOf(scale, level) : 3;
  const other = mood > 3 ? 'negative' : mood < 3 ? 'positive' : undefined;
  return scale.reasons.filter(({ tone }) => tone !== other);
}

/** The reasons as they are sent: only those that are seen beside the chosen face. */
export const reasonsOf = (scale: RatingScale, opinion: Opinion): string[] =>
  fittingReasons(scale, opinion)
    .map(({ id }) => id)
    .filter((id) => opinion.reasons.has(id));
