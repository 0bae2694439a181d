import type { PublicStatus } from '@motcua/contract';
import { formatDayLong, formatInstant, hanoiDay } from '@motcua/rules';
import type { Language } from '../http/language.js';
import { html } from './html.js';
import { languageField, link } from './layout.js';
import { receiptForm } from './verification.js';
import { wordsOf } from './words.js';
import type { Content, Html } from './html.js';
import type { PageContent } from './layout.js';

/** What came of asking for a dossier. */
export type StatusAnswer =
  | { readonly kind: 'asked' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-found'; readonly code: string }
  | { readonly kind: 'found'; readonly status: PublicStatus };

/** Asks for a dossier code. Sent by POST, so that no code stands in an address, a history or a log. */
export function statusForm(
  language: Language,
  { code = '', error }: { readonly code?: string; readonly error?: string } = {},
): Html {
  const words = wordsOf(language).status;
  return html`<form class="status-form" action="/ho-so" method="post">
    <label class="label" for="ma">${words.code}</label>
    <p class="hint" id="ma-hint">${words.hint}</p>
    ${error && html`<p class="error" id="ma-error">${error}</p>`}
    <div class="status-row">
      <input
        class="input code"
        id="ma"
        name="ma"
        value="${code}"
        required
        maxlength="80"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-describedby="ma-hint${error && ' ma-error'}"
        ${error && html`aria-invalid="true"`}
      />
      <button class="button" type="submit">${words.show}</button>
    </div>
    ${languageField(language)}
  </form>`;
}

/** The page on which a dossier is looked up by its code: the public level, nothing personal. */
export function statusPage(language: Language, answer: StatusAnswer): PageContent {
  const words = wordsOf(language).status;
  return {
    title: words.title,
    current: 'status',
    canonical: answer.kind === 'asked' ? '/ho-so' : undefined,
    unlisted: answer.kind !== 'asked',
    elements: answer.kind === 'found',
    ...(answer.kind === 'asked' && {
      head: html`<script src="/pages/status.js" defer></script>`,
    }),
    main: html`<div class="wide reading">
      <h1>${words.title}</h1>
      ${answer.kind === 'found' ? found(language, answer.status) : asking(language, answer)}
    </div>`,
  };
}

function asking(language: Language, answer: Exclude<StatusAnswer, { kind: 'found' }>): Content {
  const words = wordsOf(language).status;
  if (answer.kind === 'not-found') {
    return html`<p>${words.notFoundHelp}</p>
      ${statusForm(language, { code: answer.code, error: words.notFound })}`;
  }
  return html`<p>${words.intro}</p>
    ${statusForm(language, answer.kind === 'missing' ? { error: words.missing } : {})}`;
}

/** The status as text; the element takes over where it runs and follows it live. */
function found(language: Language, status: PublicStatus): Content {
  const words = wordsOf(language).status;
  const day = status.dueAt && formatDayLong(hanoiDay(Date.parse(status.dueAt)), language);
  const due = day && (language === 'vi' ? day.charAt(0).toLowerCase() + day.slice(1) : day);
  return html`<motcua-dossier-status code="${status.code}">
    <div class="card status">
      <p class="eyebrow">${words.code} <strong class="code">${status.code}</strong></p>
      <p class="status-now">${status.status.label[language] ?? status.status.label.vi}</p>
      ${status.turn === 'citizen' && html`<p class="turn">${words.yourTurn}</p>`}
      <p>
        ${due === undefined ? words.noDue : words.due(due, status.expected)}
        ${status.workingDaysLeft !== undefined && !status.expected && words.left(status.workingDaysLeft)}
        ${status.provisional && words.provisional} ${status.paused && words.paused}
      </p>
      ${status.late && html`<p class="late">${words.late}</p>`}
      <ol class="progress" aria-label="${words.progress}">
        ${words.steps.slice(0, status.progress.of).map((step, index) => {
          const { step: now } = status.progress;
          const state = index + 1 < now ? 'done' : index + 1 === now ? 'now' : 'next';
          return html`<li class="progress-${state}" ${state === 'now' && html`aria-current="step"`}>
            ${step} <span class="unseen">(${words[state]})</span>
          </li>`;
        })}
      </ol>
      <dl class="details-list">
        ${
          status.agency !== undefined &&
          html`<div>
            <dt>${words.agency}</dt>
            <dd lang="vi">${status.agency}</dd>
          </div>`
        }
        <div>
          <dt>${words.official}</dt>
          <dd lang="vi">${status.status.name}</dd>
        </div>
        <div>
          <dt>${words.updated}</dt>
          <dd>${formatInstant(Date.parse(status.updatedAt))}</dd>
        </div>
      </dl>
    </div>
    ${
      status.elsewhere
        ? html`<p class="hint">
            ${words.elsewhere(
              status.elsewhere.source,
              formatInstant(Date.parse(status.elsewhere.syncedAt)),
            )}
          </p>`
        : receiptForm(language, status.code)
    }
    <p><a href="${link('/ho-so', language)}">${words.again}</a></p>
  </motcua-dossier-status>`;
}
