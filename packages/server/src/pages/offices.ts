import type { BranchRegion, BranchRegionList, Office, Ward } from '@motcua/contract';
import {
  calendar2025to2026,
  formatDay,
  formatInstant,
  openingAt,
  openingWeek,
  parsePhone,
  workingCalendar,
} from '@motcua/rules';
import type { Language } from '../http/language.js';
import type { Places } from '../places/places.js';
import { html } from './html.js';
import { languageField, link } from './layout.js';
import { officeWords, type OfficeWords } from './office-words.js';
import type { Content, Html } from './html.js';
import type { PageContent } from './layout.js';

/** What the page is asked with. */
export interface OfficesQuery {
  /** A ward, district or office as it was typed; empty when nothing was. */
  readonly query: string;
  /** Today in Hanoi, `YYYY-MM-DD`. */
  readonly on: string;
  /** Milliseconds since 1970, for what is open now. */
  readonly now: number;
}

/** More wards than this are no answer. */
const SHOWN = 20;

const calendar = workingCalendar(calendar2025to2026);

/**
 * The page of reception points: the branch region of any ward by a name of today or of before July 2025, and every point
 * that is published. The element takes over where it runs.
 */
export function officesPage(
  language: Language,
  places: Places,
  { query, on, now }: OfficesQuery,
): PageContent {
  const words = officeWords[language];
  const wards = query === '' ? [] : places.findWards(query).slice(0, SHOWN);
  return {
    title: words.title,
    description: words.description,
    canonical: '/diem-tiep-nhan',
    unlisted: query !== '',
    elements: true,
    main: html`<div class="wide reading">
      <h1>${words.title}</h1>
      <motcua-office-finder ${query !== '' && html`query="${query}"`}>
        <p>${words.anywhere}</p>
        ${searchForm(language, words, query)} ${query !== '' && answer(words, places, query, wards)}
        ${pointList(language, words, places, { query, on, now })}
        ${regionTable(language, words, places.regions)}
      </motcua-office-finder>
    </div>`,
  };
}

function searchForm(language: Language, words: OfficeWords, query: string): Html {
  return html`<form class="search" action="/diem-tiep-nhan" method="get" role="search">
    <div class="search-row">
      <label class="label" for="q">${words.question}</label>
      <input
        class="input"
        type="search"
        id="q"
        name="q"
        value="${query}"
        maxlength="200"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="search"
      />
      <button class="button" type="submit">${words.find}</button>
    </div>
    ${languageField(language)}
  </form>`;
}

/** The wards that fit, with their regions; nothing found says what to try. */
function answer(words: OfficeWords, places: Places, query: string, wards: readonly Ward[]): Html {
  const districts = places.findDistricts(query);
  if (wards.length === 0) {
    return html`<h2>${words.none(query)}</h2>
      <p>${words.noneAdvice}</p>`;
  }
  const name = (id: string): string =>
    places.regions.items.find((region) => region.id === id)?.name ?? id;
  return html`<h2>${words.found(wards.length, query)}</h2>
    <ul class="offices-found">
      ${districts.map(
        (district) =>
          html`<li>
            <strong lang="vi">${district.name}</strong> <span class="soft">(${words.district})</span
            ><br />
            ${words.region}: <span lang="vi">${district.region.name}</span>
          </li>`,
      )}
      ${wards.map(
        ({ fullName, formerDistricts, regions = [] }) =>
          html`<li>
            <strong lang="vi">${fullName}</strong><br />
            ${words.region}: <span lang="vi">${regions.map(name).join('; ')}</span><br />
            <span class="soft"
              >${words.formerly}: <span lang="vi">${formerDistricts.join(', ')}</span></span
            >
          </li>`,
      )}
    </ul>`;
}

function pointList(
  language: Language,
  words: OfficeWords,
  places: Places,
  { query, on, now }: OfficesQuery,
): Html {
  const [ward] = query === '' ? [] : places.findWards(query);
  const offices = places.findOffices({ on, near: ward?.centroid });
  const points = offices.filter(
    ({ coordinates, address }) => coordinates !== undefined || address !== undefined,
  );
  return html`<h2>${ward ? words.near(ward.fullName) : words.points}</h2>
    ${
      points.length === 0
        ? html`<p>${words.noPoints}</p>`
        : html`<ul class="offices">
            ${points.map((office) => point(language, words, places, office, now))}
          </ul>`
    }
    ${website(words, offices)}`;
}

function website(words: OfficeWords, offices: readonly Office[]): Content {
  const centre = offices.find(({ kind }) => kind === 'centre');
  return (
    centre?.website !== undefined &&
    html`<p>
      ${words.website}: <a href="${centre.website}" rel="noreferrer" lang="vi">${centre.name}</a>
    </p>`
  );
}

function point(
  language: Language,
  words: OfficeWords,
  places: Places,
  office: Office,
  now: number,
): Html {
  const { name, address, telephone, validUntil, successor, sample, hours } = office;
  const phone = telephone === undefined ? undefined : parsePhone(telephone);
  const heir = successor === undefined ? undefined : places.office(successor);
  return html`<li>
    <strong lang="vi">${name}</strong>
    ${sample === true && html`<p><strong>${words.sample}</strong></p>`}
    <p ${address !== undefined && html`lang="vi"`}>${address ?? words.noAddress}</p>
    ${
      phone?.ok === true &&
      html`<p>${words.call}: <a href="tel:${phone.value}">${phone.display}</a></p>`
    }
    ${hours === undefined ? html`<p class="soft">${words.noHours}</p>` : opening(language, words, hours, now)}
    ${
      validUntil !== undefined &&
      html`<p>
        ${words.until(formatDay(validUntil))}
        ${heir && html`${words.successor}: <span lang="vi">${heir.name}</span>`}
      </p>`
    }
    ${office.verified || sample === true ? '' : html`<p class="soft">${words.unverified}</p>`}
  </li>`;
}

function opening(
  language: Language,
  words: OfficeWords,
  hours: NonNullable<Office['hours']>,
  now: number,
): Html {
  const { open, changesAt, reason, provisional } = openingAt(hours, calendar, now);
  const moment = changesAt === undefined ? undefined : formatInstant(changesAt);
  const said =
    moment === undefined
      ? words.closed
      : open
        ? words.open(moment.slice(0, 5))
        : words.opens(moment);
  return html`<p>
      <strong>${said}</strong> ${reason && (reason[language] ?? reason.vi)}
      ${provisional && words.provisional}
    </p>
    <ul>
      ${openingWeek(hours).map(({ days: [first, last], sessions }) => {
        const days =
          first === last ? words.days[first] : `${words.days[first]} – ${words.days[last]}`;
        const clocks = sessions.map(({ from, to }) => `${from}–${to}`).join(', ');
        return html`<li>${days}: ${clocks === '' ? words.dayOff : clocks}</li>`;
      })}
    </ul>`;
}

function regionTable(language: Language, words: OfficeWords, regions: BranchRegionList): Html {
  const phaseOf = ({ phase, note }: BranchRegion): Content => {
    const found = regions.phases.find(({ id }) => id === phase);
    if (found === undefined) return '';
    const to = found.to === undefined ? '' : ` – ${formatDay(found.to)}`;
    return html`${found.name[language] ?? found.name.vi} (${formatDay(found.from)}${to})
    ${note && (note[language] ?? note.vi)}`;
  };
  const { source, aim } = regions;
  return html`<h2>${words.regions(regions.items.length)}</h2>
    <ul class="regions">
      ${regions.items.map(
        (region) =>
          html`<li>
            <a
              href="${link('/diem-tiep-nhan', language, { q: region.formerDistricts[0] })}"
              lang="vi"
              ><strong>${region.name}</strong></a
            ><br />
            <span lang="vi">${region.formerDistricts.join(', ')}</span>
            <span class="soft">(${words.wards(region.wards.length)})</span><br />
            <span class="soft">${phaseOf(region)}</span>
          </li>`,
      )}
    </ul>
    <p class="soft">${words.source}: ${source[language] ?? source.vi}. ${words.plan}</p>
    ${
      aim &&
      html`<p class="soft">
        ${words.aim(aim.kilometres, aim.minutes)} (${words.source}:
        ${aim.source[language] ?? aim.source.vi})
      </p>`
    }`;
}
