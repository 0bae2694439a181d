import { html, nothing, type TemplateResult } from 'lit';
import type { Ward } from '@motcua/contract';
import { formatDay } from '@motcua/rules';
import { foreignLang, textIn } from '../../foundation/locale.js';
import type { ChoiceView } from './choice.js';

/**
 * The branch regions of a place, with the phase in which their branch was to open.
 * @param ward of it is said which of its former districts lies in which region, where there are several
 * @param heading what stands above already, and is not said again
 */
export function regionsTemplate(
  ids: readonly string[],
  view: ChoiceView,
  ward?: Ward,
  heading?: string,
): TemplateResult | typeof nothing {
  const { places, own, language } = view;
  const regions = ids.flatMap((id) => places.region(id) ?? []);
  if (regions.length === 0) return nothing;
  const lang = foreignLang(language) ?? nothing;
  const intro = regions.length === 1 ? own.inRegion : own.inRegions(regions.length);
  return html`<p>${heading === undefined ? intro : own.region}</p>
    ${regions.map(({ name, formerDistricts, phase, note }) => {
      const parts = ward?.formerDistricts.filter((district) => formerDistricts.includes(district));
      const opening = places.regions.phases.find(({ id }) => id === phase);
      return html`<div class="region" part="regions">
        ${name === heading ? nothing : html`<p><strong lang=${lang}>${name}</strong></p>`}
        <p class="small" lang=${lang}>${(parts ?? formerDistricts).join(', ')}</p>
        ${
          opening
            ? html`<p class="small soft">
                ${own.phase(textIn(opening.name, language), datesOf(opening, view))}
                ${note ? textIn(note, language) : nothing}
              </p>`
            : nothing
        }
      </div>`;
    })}
    <p class="small soft">${own.source}: ${textIn(places.regions.source, language)}.</p>`;
}

function datesOf({ from, to }: { from: string; to?: string }, { own }: ChoiceView): string {
  return to === undefined ? own.since(formatDay(from)) : `${formatDay(from)} – ${formatDay(to)}`;
}

/** The committee of a ward and its published seat, which is not said to take dossiers. */
export function authorityTemplate(ward: Ward, { own, language }: ChoiceView): TemplateResult {
  const lang = foreignLang(language) ?? nothing;
  const seat = ward.administrativeCentre;
  return html`<p class="small">
    ${own.authority}: <span lang=${lang}>UBND ${ward.fullName}</span>.
    ${seat ? html`${own.seat}: <span lang=${lang}>${seat}</span>. ${own.seatUnknown}` : nothing}
  </p>`;
}

/** Wards of today as buttons. */
export function wardsTemplate(
  label: string,
  wards: readonly Ward[],
  { onChoose }: ChoiceView,
): TemplateResult {
  return html`<details class="hours">
    <summary>${label}</summary>
    <div class="chips" lang="vi">
      ${wards.map(
        ({ code, fullName }) =>
          html`<button class="chip" type="button" @click=${() => onChoose({ kind: 'ward', code })}>
            ${fullName}
          </button>`,
      )}
    </div>
  </details>`;
}
