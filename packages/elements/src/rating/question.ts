import { html, nothing, type TemplateResult } from 'lit';
import type { NewRating, RatingScale } from '@motcua/contract';
import { badIcon } from '../foundation/icons.js';
import { textIn, type Language } from '../foundation/locale.js';
import { face } from './faces.js';
import type { vi } from './messages.vi.js';

/** What was chosen and written so far; stays when the question has to wait for a proof. */
export interface Opinion {
  readonly level: number | undefined;
  readonly reasons: ReadonlySet<string>;
  readonly comment: string;
}

/** Nothing is pre-selected. */
export const noOpinion: Opinion = { level: undefined, reasons: new Set(), comment: '' };

/** The question with its faces; what made one choose is asked once a face is chosen. */
export function questionTemplate(
  scale: RatingScale,
  opinion: Opinion,
  missing: boolean,
  own: typeof vi,
  language: Language,
  onChange: (opinion: Opinion) => void,
): TemplateResult {
  const choose = (event: Event): void =>
    onChange({ ...opinion, level: Number((event.target as HTMLInputElement).value) });
  return html`<fieldset aria-describedby=${missing ? 'missing' : nothing}>
      <legend class="visually-hidden">${own.scale}</legend>
      ${
        missing
          ? html`<p class="error" id="missing" role="alert">${badIcon}${own.choose}</p>`
          : nothing
      }
      <div class="faces" part="faces">
        ${scale.levels.map(({ level, label }) => {
          const chosen = opinion.level === level;
          return html`<label class="level ${chosen ? 'chosen' : ''}">
            <input type="radio" name="level" value=${level} .checked=${chosen} @change=${choose} />
            ${face(level)}<span>${textIn(label, language)}</span>
          </label>`;
        })}
      </div>
    </fieldset>
    ${opinion.level === undefined ? nothing : reasonsTemplate(scale, opinion, own, language, onChange)}`;
}

function reasonsTemplate(
  scale: RatingScale,
  opinion: Opinion,
  own: typeof vi,
  language: Language,
  onChange: (opinion: Opinion) => void,
): TemplateResult {
  const pick = (event: Event): void => {
    const { value, checked } = event.target as HTMLInputElement;
    const others = [...opinion.reasons].filter((id) => id !== value);
    onChange({ ...opinion, reasons: new Set(checked ? [...others, value] : others) });
  };
  const write = (event: Event): void =>
    onChange({ ...opinion, comment: (event.target as HTMLTextAreaElement).value });
  return html`<fieldset>
      <legend>${own.why} <span class="optional">${own.optional}</span></legend>
      <div class="chips">
        ${fittingReasons(scale, opinion.level).map(({ id, label }) => {
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
        aria-describedby="comment-help"
        .value=${opinion.comment}
        @input=${write}
      ></textarea>
    </div>`;
}

/** Praise for the good levels, what went wrong for the bad ones, both in the middle. */
function fittingReasons({ reasons }: RatingScale, level = 3): RatingScale['reasons'] {
  const other = level > 3 ? 'negative' : level < 3 ? 'positive' : undefined;
  return reasons.filter(({ tone }) => tone !== other);
}

/** The rating as it is sent: only reasons that are seen beside the chosen face. */
export function ratingOf(scale: RatingScale, level: number, opinion: Opinion): NewRating {
  const comment = opinion.comment.trim().normalize('NFC');
  return {
    scale: scale.id,
    level,
    reasons: fittingReasons(scale, level)
      .map(({ id }) => id)
      .filter((id) => opinion.reasons.has(id)),
    ...(comment !== '' && { comment }),
  };
}
