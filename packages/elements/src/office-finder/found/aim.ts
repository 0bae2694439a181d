import { html, type TemplateResult } from 'lit';
import type { BranchRegionList } from '@motcua/contract';
import { textIn, type Language } from '../../foundation/locale.js';
import type { vi } from './messages.vi.js';
import { kilometresOf, type AimStanding } from './places.js';

/** The city's aim, whose it is, and how the nearest point that is known stands to it; no time of travel is guessed. */
export function aimTemplate(
  { kilometres, minutes, source }: NonNullable<BranchRegionList['aim']>,
  standing: AimStanding,
  own: typeof vi,
  language: Language,
): TemplateResult {
  return html`<p class="small" part="aim">
    ${own.aim(kilometres, minutes)} ${said(standing, own, language)}
    <span class="soft">(${own.source}: ${textIn(source, language)})</span>
  </p>`;
}

function said(standing: AimStanding, own: typeof vi, language: Language): string {
  if (standing.nearest === undefined) {
    return standing.kind === 'unknown' ? own.aimUnknown : own.aimSamples;
  }
  const { km = 0, rough } = standing.nearest;
  const exact = kilometresOf(km, language);
  const text = rough ? own.roughly(exact) : exact;
  return standing.kind === 'within' ? own.aimWithin(text) : own.aimBeyond(text);
}
