import { html, nothing, type TemplateResult } from 'lit';
import { foreignLang, type Language } from '../../foundation/locale.js';
import type { vi } from './messages.vi.js';
import type { Match, Places } from './places.js';

/** Places that fit what was typed, each a button, with the branch region at once. */
export function matchesTemplate(
  matches: readonly Match[],
  places: Places,
  own: typeof vi,
  language: Language,
  onTake: (match: Match) => void,
): TemplateResult {
  const lang = foreignLang(language) ?? nothing;
  return html`<ul class="matches" role="list" aria-label=${own.matches}>
    ${matches.map((match) => {
      const [name, kind, regions] = linesOf(match, places, own);
      return html`<li>
        <button class="match" type="button" @click=${() => onTake(match)}>
          <span class="name" lang=${lang}>${name}</span>
          ${kind === '' ? nothing : html`<span class="small soft">${kind}</span>`}
          ${
            regions === ''
              ? nothing
              : html`<span class="small">${own.region}: <span lang=${lang}>${regions}</span></span>`
          }
        </button>
      </li>`;
    })}
  </ul>`;
}

function linesOf(
  match: Match,
  places: Places,
  own: typeof vi,
): readonly [name: string, kind: string, regions: string] {
  switch (match.kind) {
    case 'ward': {
      const { ward, former } = match;
      const regions = (ward.regions ?? []).map((id) => places.region(id)?.name ?? id);
      return [ward.fullName, former === undefined ? '' : own.formerly(former), regions.join('; ')];
    }
    case 'district':
      return [match.name, own.formerDistrict, match.region.name];
    case 'office':
      return [match.office.name, match.office.address ?? '', ''];
  }
}
