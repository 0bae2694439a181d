import type { LifeEvent } from '@motcua/contract';
import type { Language } from '../http/language.js';
import { numberOf } from './facts.js';
import { html } from './html.js';
import { link } from './layout.js';
import { searchForm } from './search-form.js';
import { statusForm } from './status.js';
import { wordsOf } from './words.js';
import type { Html } from './html.js';
import type { PageContent } from './layout.js';

/** What people look for most at a ward, as they say it. */
const OFTEN: readonly { readonly vi: string; readonly en: string }[] = [
  { vi: 'Khai sinh', en: 'Birth registration' },
  { vi: 'Kết hôn', en: 'Marriage' },
  { vi: 'Chứng thực bản sao', en: 'Certified copies' },
  { vi: 'Hộ kinh doanh', en: 'Household business' },
  { vi: 'Sổ đỏ', en: 'Land certificate' },
  { vi: 'Giấy phép xây dựng', en: 'Building permit' },
];

/** The first page: one question, life events, and the way to one's dossier. */
export function homePage(
  language: Language,
  catalogue: { readonly size: number; readonly lifeEvents: readonly LifeEvent[] },
): PageContent {
  const words = wordsOf(language);
  const { start } = words;
  const count = numberOf(catalogue.size, language);
  const eventsOf = (audience: string): readonly LifeEvent[] =>
    catalogue.lifeEvents.filter((event) => event.audience === audience && event.procedures > 0);
  const [citizen, business] = [eventsOf('citizen'), eventsOf('business')];
  // Beside a long list of events there is room for it; else it has a row of its own.
  const isShort = business.length + 5 < citizen.length;
  const track = html`<section class="card track" aria-labelledby="track">
    <h2 id="track">${words.status.title}</h2>
    <p>${words.status.intro}</p>
    ${statusForm(language)}
  </section>`;
  return {
    title: start.title,
    description: start.aboutPoints.map(([, text]) => text).join(' '),
    canonical: '/',
    main: html`
      <section class="hero" aria-labelledby="question">
        <div class="wide">
          <h1 id="question">${start.question}</h1>
          ${searchForm(language, { large: true })}
          <p class="often">
            <span>${start.often}:</span>
            ${OFTEN.map(
              (one) =>
                html`<a class="chip" href="${link('/thu-tuc', language, { q: one.vi })}"
                  >${one[language]}</a
                > `,
            )}
          </p>
        </div>
      </section>
      <div class="wide home">
        <div class="events">
          ${eventList(start.citizen, 'citizen', citizen, language)}
          <div>
            ${eventList(start.business, 'business', business, language)} ${isShort && track}
          </div>
        </div>
        <p class="all"><a href="${link('/thu-tuc', language)}">${start.all(count)}</a></p>
        ${!isShort && track}
        <section aria-labelledby="about">
          <h2 id="about">${start.about}</h2>
          <ul class="points">
            ${start.aboutPoints.map(
              ([title, text]) =>
                html`<li>
                  <h3>${title}</h3>
                  <p>${text}</p>
                </li>`,
            )}
          </ul>
        </section>
      </div>
    `,
  };
}

function eventList(
  title: string,
  audience: string,
  events: readonly LifeEvent[],
  language: Language,
): Html {
  const words = wordsOf(language);
  if (events.length === 0) return html``;
  return html`<section aria-labelledby="${audience}">
    <h2 id="${audience}">${title}</h2>
    <ul class="event-list">
      ${events.map(
        ({ id, label, procedures }) =>
          html`<li>
            <a href="${link('/thu-tuc', language, { 'su-kien': id })}"
              ><span class="event-name">${label[language] ?? label.vi}</span>
              <span class="count">${words.start.count(numberOf(procedures, language))}</span></a
            >
          </li>`,
      )}
    </ul>
  </section>`;
}
