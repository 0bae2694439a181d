import { html, nothing, type TemplateResult } from 'lit';
import type { RatingScale } from '@motcua/contract';
import { badIcon } from '../foundation/icons.js';
import { textIn, type Language } from '../foundation/locale.js';
import { face } from './faces.js';
import type { vi } from './messages.vi.js';

/** What was chosen and written so far; stays when the question has to wait for a proof. */
export interface Opinion {
  /** `null` is the choice to give no level; `undefined` no choice yet. */
  readonly level: number | null | undefined;
  readonly reasons: ReadonlySet<string>;
  readonly comment: string;
}

/** Nothing is pre-selected. */
export const noOpinion: Opinion = { level: undefined, reasons: new Set(), comment: '' };

/** How a level feels, 1 to 5: of three levels the best two are good. */
export const moodOf = ({ levels }: RatingScale, level: number): number =>
  levels.length === 3 ? level + (level > 1 ? 2 : 1) : level;

/** The question with its faces, and the choice to give no level. */
export function questionTemplate(
  scale: RatingScale,
  opinion: Opinion,
  missing: boolean,
  own: typeof vi,
  language: Language,
  onChange: (opinion: Opinion) => void,
): TemplateResult {
  const choose = (event: Event): void =>
    onChange({ ...opinion, level: Number((event.target as HTMLInputElement).value) || null });
  const radio = (level: number | null): TemplateResult =>
    html`<input
      type="radio"
      name="level"
      value=${level ?? 0}
      .checked=${opinion.level === level}
      @change=${choose}
    />`;
  return html`<fieldset aria-describedby=${missing ? 'missing' : nothing}>
    <legend class="visually-hidden">${own.scale}</legend>
    ${
      missing
        ? html`<p class="error" id="missing" role="alert">${badIcon}${own.choose}</p>`
        : nothing
    }
    <div class="faces" part="faces">
      ${scale.levels.map(
        ({ level, label }) =>
          html`<label class="level ${opinion.level === level ? 'chosen' : ''}">
            ${radio(level)} ${face(moodOf(scale, level))}<span>${textIn(label, language)}</span>
          </label>`,
      )}
    </div>
    <label class="none">${radio(null)}${own.noLevel}</label>
  </fieldset>`;
}
