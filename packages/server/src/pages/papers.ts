import type { Procedure } from '@motcua/contract';
import type { Language } from '../http/language.js';
import { numberOfCase, casesOf, papersOf } from './checklist.js';
import { dayOf } from './facts.js';
import { html } from './html.js';
import { link } from './layout.js';
import { factsOf, whereOf } from './procedure-facts.js';
import { wordsOf } from './words.js';
import type { PageContent } from './layout.js';

/** The papers of a case on a page of their own, to print or to save: what to bring, where, what it costs, how long. */
export function papersPage(language: Language, procedure: Procedure, chosen: string): PageContent {
  const own = wordsOf(language).procedure;
  const { code, name, asOf } = procedure;
  const back = link(`/thu-tuc/${code}`, language, {
    'truong-hop': numberOfCase(casesOf(procedure), chosen),
  });
  return {
    title: `${own.printTitle}: ${name.slice(0, 80)}`,
    current: 'procedures',
    unlisted: true,
    main: html`<article class="wide reading on-paper">
      <p class="eyebrow not-printed"><a href="${back}">← ${own.printBack}</a></p>
      <p class="eyebrow">${own.printTitle} · ${own.code} <strong>${code}</strong></p>
      <h1 class="${name.length > 140 && 'long-name'}" lang="vi">${name}</h1>
      ${chosen !== '' && html`<p>${own.yourCase}: <strong lang="vi">${chosen}</strong></p>`}
      <p class="soft not-printed">${own.printHelp}</p>
      ${factsOf(language, procedure, chosen)}
      <section aria-labelledby="prepare">
        <h2 id="prepare">${own.prepare}</h2>
        ${papersOf(language, procedure, chosen, true)}
      </section>
      ${whereOf(language, procedure)}
      <p class="soft">${asOf && own.asOf(dayOf(asOf, language))}</p>
    </article>`,
  };
}
