import { html, nothing, type TemplateResult } from 'lit';
import type { Office } from '@motcua/contract';
import { formatDay, parsePhone } from '@motcua/rules';
import { foreignLang, textIn, type Language } from '../../foundation/locale.js';
import { infoIcon } from '../../foundation/tone-icons.js';
import { hoursTemplate } from './hours.js';
import type { vi } from './messages.vi.js';
import { kilometresOf, type Placed } from './places.js';

/** How an office is shown. */
export interface CardView {
  /** Number in the list and on the map; absent outside a list. */
  readonly number?: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Template of the link for directions. */
  readonly directions: string;
  readonly own: typeof vi;
  readonly language: Language;
  /** The office that takes over, where it is known; by its id. */
  readonly officeOf: (id: string) => Office | undefined;
  readonly onShow: (office: Office) => void;
}

const OPEN_STREET_MAP = 'https://www.openstreetmap.org/directions?route=%3B{lat}%2C{lng}';

/** An office: where it is and how far, whether it is open, how to reach it, and what is not known about it. */
export function officeTemplate(placed: Placed, view: CardView): TemplateResult {
  const { office } = placed;
  const { own, language, number, now } = view;
  const lang = foreignLang(language) ?? nothing;
  return html`<article class="office" ?data-sample=${office.sample === true}>
    <h4>
      ${number === undefined ? nothing : html`<span class="number">${number}</span>`}
      <span lang=${lang}>${office.name}</span>
    </h4>
    ${
      office.sample
        ? html`<p class="line sample">
            ${infoIcon}<span><strong>${own.sample}.</strong> ${own.sampleMore}</span>
          </p>`
        : nothing
    }
    ${distance(placed, view)}
    <p lang=${office.address === undefined ? nothing : lang}>${office.address ?? own.noAddress}</p>
    ${hoursTemplate(office.hours, now, own, language)}
    ${office.procedures ? html`<p>${own.some(office.procedures.length)}</p>` : nothing}
    ${ending(office, view)} ${links(placed, view)}
    ${(office.notes ?? []).map((note) => html`<p class="small soft">${textIn(note, language)}</p>`)}
    ${
      office.verified || office.sample ? nothing : html`<p class="small soft">${own.unverified}</p>`
    }
  </article>`;
}

function distance({ km, approximate, rough }: Placed, { own, language }: CardView) {
  if (km === undefined) return nothing;
  const text = kilometresOf(km, language);
  return html`<p class="distance">
    ${approximate ? own.about(text) : own.away(rough ? own.roughly(text) : text)}
  </p>`;
}

/** An end that is known beforehand, with who takes over. */
function ending({ validUntil, successor }: Office, view: CardView) {
  if (validUntil === undefined) return nothing;
  const { own } = view;
  const heir = successor === undefined ? undefined : view.officeOf(successor);
  return html`<p class="ending">
    ${own.until(formatDay(validUntil))} ${heir ? heirTemplate(own.then, heir, view) : nothing}
  </p>`;
}

/** `Sau đó: Điểm …` with a button that shows it. */
export function heirTemplate(label: string, heir: Office, view: CardView): TemplateResult {
  return html`${label}:
    <button class="link" type="button" @click=${() => view.onShow(heir)}>
      <span lang=${foreignLang(view.language) ?? nothing}>${heir.name}</span>
    </button>`;
}

function links({ office, point, approximate }: Placed, view: CardView) {
  const { own } = view;
  const { telephone, website, name } = office;
  const phone = telephone === undefined ? undefined : parsePhone(telephone);
  const place = approximate ? undefined : point;
  const directions = (view.directions === '' ? OPEN_STREET_MAP : view.directions)
    .replaceAll('{lat}', String(place?.lat))
    .replaceAll('{lng}', String(place?.lng))
    .replaceAll('{name}', encodeURIComponent(name));
  if (!telephone && !website && !place) return nothing;
  return html`<p class="links">
    ${
      telephone === undefined
        ? nothing
        : html`<a href="tel:${phone?.ok ? phone.value : telephone.replace(/[^\d+]/g, '')}"
            >${own.call} ${phone?.ok ? phone.display : telephone}</a
          >`
    }
    ${
      place === undefined
        ? nothing
        : html`<a href=${directions} rel="noreferrer" aria-label=${own.directionsTo(name)}
            >${own.directions}</a
          >`
    }
    ${website === undefined ? nothing : html`<a href=${website} rel="noreferrer">${own.website}</a>`}
  </p>`;
}
