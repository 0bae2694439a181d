import { html, nothing, type TemplateResult } from 'lit';
import type { Office, OfficeDetail, Ward } from '@motcua/contract';
import { formatDay, type GeoPoint } from '@motcua/rules';
import { foreignLang, type Language } from '../../foundation/locale.js';
import { notice } from '../../foundation/problems.js';
import { aimTemplate } from './aim.js';
import type { MapView, mapTemplate } from './map.js';
import type { vi } from './messages.vi.js';
import { heirTemplate, officeTemplate, type CardView } from './office-card.js';
import { kilometresOf, type Origin, type Places } from './places.js';
import { authorityTemplate, regionsTemplate, wardsTemplate } from './region-section.js';

/** What the citizen chose to see. */
export type Choice =
  | { readonly kind: 'ward'; readonly code: string; readonly former?: string | undefined }
  | { readonly kind: 'district'; readonly name: string }
  | { readonly kind: 'region'; readonly id: string }
  | { readonly kind: 'here'; readonly point: GeoPoint; readonly accuracyKm: number }
  | { readonly kind: 'office'; readonly office: OfficeDetail }
  | { readonly kind: 'all' }
  | { readonly kind: 'missing' };

/** What a choice is shown with. */
export interface ChoiceView {
  readonly places: Places;
  readonly own: typeof vi;
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The day of it in Hanoi. */
  readonly today: string;
  readonly directions: string;
  /** How many points are listed. */
  readonly shown: number;
  /** Draws the map once it is loaded. */
  readonly map: typeof mapTemplate | 'failed' | undefined;
  readonly onMore: () => void;
  readonly onChoose: (choice: Choice) => void;
  readonly onOffice: (office: Office) => void;
  readonly onBack: () => void;
}

/** What a choice means: its name, what is said about it, its wards, and from where distances are measured. */
interface Meaning {
  readonly name: string;
  readonly about: TemplateResult | typeof nothing;
  readonly inside: readonly string[];
  readonly chosen?: Ward | undefined;
  readonly origin?: Origin | undefined;
}

/** What was chosen, with its reception points and the map. */
export function choiceTemplate(asked: Choice, view: ChoiceView): TemplateResult {
  const { own, language, places } = view;
  // A page may ask for a ward that has gone.
  const isGone = asked.kind === 'ward' && places.ward(asked.code) === undefined;
  const choice: Choice = isGone ? { kind: 'all' } : asked;
  if (choice.kind === 'missing') {
    return html`${notice('warn', own.noOffice, html`<p>${own.typeInstead}</p>`)} ${back(view)}`;
  }
  const meaning = meaningOf(choice, view);
  return html`<section class="found" aria-labelledby="found">
    <h3
      id="found"
      tabindex="-1"
      lang=${choice.kind === 'all' ? nothing : (foreignLang(language) ?? nothing)}
    >
      ${meaning.name}
    </h3>
    ${choice.kind === 'office' ? meaning.about : pointsTemplate(meaning, choice, view)}
    ${back(view)}
  </section>`;
}

function back({ own, onBack }: ChoiceView): TemplateResult {
  return html`<div class="actions">
    <button class="button quiet" type="button" @click=${onBack}>${own.back}</button>
  </div>`;
}

function meaningOf(choice: Exclude<Choice, { kind: 'missing' }>, view: ChoiceView): Meaning {
  const { places, own, language } = view;
  switch (choice.kind) {
    case 'ward': {
      const ward = places.ward(choice.code);
      if (ward === undefined) return { name: own.overview, about: nothing, inside: [] };
      const { centroid, regions = [] } = ward;
      return {
        name: ward.fullName,
        about: html`${choice.former ? html`<p class="soft">${own.formerly(choice.former)}</p>` : nothing}
        ${regionsTemplate(regions, view, ward)} ${authorityTemplate(ward, view)}`,
        inside: regions.flatMap((id) => places.region(id)?.wards ?? []),
        chosen: ward,
        origin: centroid && { point: centroid, exact: false },
      };
    }
    case 'district': {
      const wards = places.wardsOf(choice.name);
      const region = places.regions.items.find(({ formerDistricts }) =>
        formerDistricts.includes(choice.name),
      );
      return {
        name: choice.name,
        about: html`<p class="soft">${own.formerDistrict}</p>
          ${regionsTemplate(region ? [region.id] : [], view)}
          ${wardsTemplate(own.wardsOf(wards.length), wards, view)}`,
        inside: wards.map(({ code }) => code),
      };
    }
    case 'region': {
      const { name = '', wards: codes = [] } = places.region(choice.id) ?? {};
      const wards = codes.flatMap((code) => places.ward(code) ?? []);
      return {
        name,
        about: html`${regionsTemplate([choice.id], view, undefined, name)}
        ${wardsTemplate(own.wards(wards.length), wards, view)}`,
        inside: codes,
      };
    }
    case 'here': {
      const { ward, inside } = places.around(choice.point);
      const near = inside ? ward : undefined;
      return {
        name: own.nearest,
        about: html`<p>
            ${near ? own.here(near.fullName) : own.outside}${near ? '.' : nothing}
            ${choice.accuracyKm > 0.5 ? own.accuracy(kilometresOf(choice.accuracyKm, language)) : nothing}
          </p>
          ${near ? regionsTemplate(near.regions ?? [], view, near) : nothing}`,
        inside: (near?.regions ?? []).flatMap((id) => places.region(id)?.wards ?? []),
        chosen: near,
        origin: { point: choice.point, exact: true },
      };
    }
    case 'office':
      return { name: choice.office.name, about: officeSection(choice.office, view), inside: [] };
    case 'all':
      return { name: own.overview, about: nothing, inside: [] };
  }
}

/** One office; of a closed one first who serves instead. */
function officeSection(office: OfficeDetail, view: ChoiceView): TemplateResult {
  const { own, today, places } = view;
  const card = cardView(view);
  const { validUntil, validFrom, replacedBy } = office;
  if (validUntil === undefined || validUntil >= today) {
    const later = validFrom !== undefined && validFrom > today;
    return html`${later ? notice('warn', own.notYet(formatDay(validFrom))) : nothing}
    ${officeTemplate(places.placed(office), card)}`;
  }
  const heir =
    replacedBy ??
    (office.successor === undefined
      ? undefined
      : places.offices.find(({ id }) => id === office.successor));
  return html`${notice(
    'warn',
    own.ended(formatDay(validUntil)),
    html`<p>${heir ? heirTemplate(own.now, heir, card) : own.noSuccessor}</p>`,
  )}
  ${heir ? officeTemplate(places.placed(heir), card) : nothing}`;
}

function cardView({ own, language, now, directions, places, onOffice }: ChoiceView): CardView {
  return {
    now,
    directions,
    own,
    language,
    officeOf: (id) => places.offices.find((office) => office.id === id),
    onShow: onOffice,
  };
}

function pointsTemplate(meaning: Meaning, choice: Choice, view: ChoiceView): TemplateResult {
  const { places, own, language, today, shown } = view;
  const { origin, inside, chosen, name } = meaning;
  const all = places.points(today, origin);
  // Without a place to measure from, those of the region are meant.
  const meant =
    origin || choice.kind === 'all'
      ? all
      : all.filter(
          ({ office }) =>
            inside.includes(office.ward ?? '') ||
            (choice.kind === 'region' && office.region === choice.id),
        );
  const listed = meant.slice(0, shown);
  const { aim } = places.regions;
  const card = cardView(view);
  const mapView: MapView = {
    wards: places.wards,
    inside: new Set(inside),
    chosen,
    here: choice.kind === 'here' ? choice.point : undefined,
    points: listed,
    around: origin?.point,
    ringKm: aim?.kilometres,
    what: choice.kind === 'all' ? '' : name,
    own,
  };
  const unplaced = places.unplaced(today);
  return html`<div class="results">
    <div class="found">
      ${meaning.about}
      ${choice.kind === 'here' || choice.kind === 'all' ? nothing : html`<h4>${origin ? own.nearest : own.points}</h4>`}
      ${aim && origin ? aimTemplate(aim, places.aim(all, aim.kilometres), own, language) : nothing}
      ${listed.length === 0 ? noPointsTemplate(all.length, view) : nothing}
      ${
        origin && listed.length > 0
          ? html`<p class="small soft">
              ${origin.exact ? own.fromHere : own.from(chosen?.fullName ?? name)}
            </p>`
          : nothing
      }
      <ol class="offices" role="list">
        ${listed.map(
          (placed, index) =>
            html`<li>${officeTemplate(placed, { ...card, number: index + 1 })}</li>`,
        )}
      </ol>
      ${
        meant.length > listed.length
          ? html`<div class="actions">
              <button class="button secondary" type="button" @click=${view.onMore}>
                ${own.more}
              </button>
            </div>`
          : nothing
      }
      ${unplaced.length > 0 ? unplacedTemplate(unplaced, view) : nothing}
    </div>
    ${view.map === 'failed' ? html`<p class="small soft">${own.mapFailed}</p>` : (view.map?.(mapView) ?? html`<div class="map"></div>`)}
  </div>`;
}

/** Nothing is published here, or nowhere. */
function noPointsTemplate(elsewhere: number, { own, onChoose }: ChoiceView): TemplateResult {
  if (elsewhere === 0) return notice('info', own.noPoints, html`<p>${own.noPointsAdvice}</p>`);
  return notice(
    'info',
    own.noPointsHere,
    html`<p>${own.noPointsHereAdvice}</p>
      <button class="button secondary" type="button" @click=${() => onChoose({ kind: 'all' })}>
        ${own.overview}
      </button>`,
  );
}

/** Offices that are known by name alone: said, so that the list is complete. */
function unplacedTemplate(offices: readonly Office[], { own, language }: ChoiceView) {
  const lang = foreignLang(language) ?? nothing;
  return html`<details class="hours">
    <summary>${own.unplaced(offices.length)}</summary>
    <ul class="small">
      ${offices.map(
        ({ name, website }) =>
          html`<li lang=${lang}>
            ${website ? html`<a href=${website} rel="noreferrer">${name}</a>` : name}
          </li>`,
      )}
    </ul>
  </details>`;
}
