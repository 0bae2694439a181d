import { html, nothing, type TemplateResult } from 'lit';
import { formatInstant } from '@motcua/rules';
import { textIn, type Language } from '../foundation/locale.js';
import { notice } from '../foundation/problems.js';
import type { Filling } from './filling.js';
import type { lastVi } from './last-words.vi.js';

/** The draft that is gone on with, and the way to begin anew. */
export function resumedTemplate(
  filling: Filling,
  own: typeof lastVi,
  language: Language,
  sure: boolean,
  startOver: () => void,
): TemplateResult | typeof nothing {
  const { resumed, olderForm, draft } = filling;
  if (resumed === undefined || filling.locked) return nothing;
  const changed = olderForm || (draft?.changes?.length ?? 0) > 0;
  return html`${changed ? notice('warn', own.formChanged, changesOf(filling, language)) : nothing}
    <div class="resumed">
      <p>${own.resumed(formatInstant(resumed))}</p>
      <button class="button quiet" type="button" @click=${startOver}>
        ${sure ? own.startOverSure : own.startOver}
      </button>
    </div>`;
}

/** What a newer version of the form did with the answers. */
function changesOf({ draft }: Filling, language: Language): TemplateResult | typeof nothing {
  if (!draft?.changes?.length) return nothing;
  return html`<ul class="plain">
    ${draft.changes.map(
      ({ text, value }) => html`<li>${textIn(text, language)}${value && ` (${value})`}</li>`,
    )}
  </ul>`;
}
