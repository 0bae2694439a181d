import type { PaperCheck } from '@motcua/contract';
import { formatInstant, formatResumeCode } from '@motcua/rules';
import type { Language } from '../http/language.js';
import { html } from './html.js';
import { languageField, link } from './layout.js';
import { paperWords } from './verification-words.js';
import type { Content, Html } from './html.js';
import type { PageContent } from './layout.js';

/** What came of asking about a paper. */
export type CheckAnswer =
  | { readonly kind: 'asked' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-found'; readonly code: string }
  | {
      readonly kind: 'found';
      readonly check: PaperCheck;
      /** What four digits opened; level 1 of what is disclosed. */
      readonly proof?: { readonly applicant: string } | { readonly refused: 'wrong' | 'too-many' };
    };

/** The page that the QR symbol on a paper leads to: whether it is genuine, and what stands on it, nothing personal. */
export function verificationPage(language: Language, answer: CheckAnswer): PageContent {
  const words = paperWords(language);
  return {
    title: words.title,
    canonical: answer.kind === 'asked' ? '/xac-minh' : undefined,
    unlisted: answer.kind !== 'asked',
    main: html`<div class="wide reading">
      <h1>${words.title}</h1>
      ${answer.kind === 'found' ? found(language, answer) : asking(language, answer)}
    </div>`,
  };
}

function asking(language: Language, answer: Exclude<CheckAnswer, { kind: 'found' }>): Html {
  const words = paperWords(language);
  const error =
    answer.kind === 'asked'
      ? undefined
      : answer.kind === 'missing'
        ? words.missing
        : words.notFound;
  return html`<p>${words.intro}</p>
    <form class="status-form" action="/xac-minh" method="post">
      <label class="label" for="ma">${words.code}</label>
      <p class="hint" id="ma-hint">${words.hint}</p>
      ${error !== undefined && html`<p class="error" id="ma-error" role="alert">${error}</p>`}
      <div class="status-row">
        <input
          class="input code"
          id="ma"
          name="ma"
          value="${answer.kind === 'not-found' && answer.code}"
          required
          maxlength="40"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          aria-describedby="ma-hint${error !== undefined && ' ma-error'}"
          ${error !== undefined && html`aria-invalid="true"`}
        />
        <button class="button" type="submit">${words.check}</button>
      </div>
      ${languageField(language)}
    </form>`;
}

function found(
  language: Language,
  { check, proof }: Extract<CheckAnswer, { kind: 'found' }>,
): Html {
  const words = paperWords(language);
  const { status } = check;
  const moved =
    status?.dueAt !== undefined && check.dueAt !== undefined && status.dueAt !== check.dueAt;
  return html`<div class="card verdict ${check.valid ? 'verdict-good' : 'verdict-bad'}">
      <p class="status-now" role="status">
        <span class="verdict-mark" aria-hidden="true">${check.valid ? '✓' : '✕'}</span>
        ${check.valid ? words.valid(check.issuer) : words.invalid}
      </p>
      <dl class="details-list">
        ${line(words.kind, check.name[language] ?? check.name.vi)}
        ${line(words.code, formatResumeCode(check.id))} ${line(words.dossier, check.code)}
        ${line(words.received, at(check.receivedAt))} ${line(words.due, at(check.dueAt))}
        ${line(words.issued, at(check.issuedAt))}
        ${line(words.now, status && (status.status.label[language] ?? status.status.label.vi))}
        ${moved && line(words.dueNow, at(status.dueAt))}
        ${proof && 'applicant' in proof && line(words.applicant, proof.applicant)}
      </dl>
      <p>${words.compare}</p>
    </div>
    ${check.code !== undefined && !(proof && 'applicant' in proof) && proofForm(language, check, proof?.refused)}
    <p class="hint">${words.offline} <a href="/.well-known/jwks.json">${words.keys}</a>.</p>
    <p><a href="${link('/xac-minh', language)}">${words.again}</a></p>`;
}

function proofForm(
  language: Language,
  check: PaperCheck,
  refused: 'wrong' | 'too-many' | undefined,
): Html {
  const words = paperWords(language);
  const error =
    refused === undefined ? undefined : refused === 'wrong' ? words.proofWrong : words.proofMany;
  return html`<form class="status-form" action="/xac-minh" method="post">
    <h2>${words.proofTitle}</h2>
    <input type="hidden" name="ma" value="${check.id}" />
    <label class="label" for="so">${words.proof}</label>
    <p class="hint" id="so-hint">${words.proofHelp}</p>
    ${error !== undefined && html`<p class="error" id="so-error" role="alert">${error}</p>`}
    <div class="status-row">
      <input
        class="input code"
        id="so"
        name="so"
        required
        inputmode="numeric"
        pattern="[0-9]{4}"
        maxlength="4"
        autocomplete="off"
        aria-describedby="so-hint${error !== undefined && ' so-error'}"
        ${error !== undefined && html`aria-invalid="true"`}
      />
      <button class="button" type="submit">${words.proofShow}</button>
    </div>
    ${languageField(language)}
  </form>`;
}

/** Asks for the proof that opens the masked receipt; for browsers without scripts. */
export function receiptForm(language: Language, code: string): Html {
  const words = paperWords(language);
  return html`<form class="status-form" action="/ho-so/giay-hen" method="post">
    <h2>${words.receipt}</h2>
    <input type="hidden" name="ma" value="${code}" />
    <label class="label" for="so">${words.proof}</label>
    <p class="hint" id="so-hint">${words.receiptHelp}</p>
    <div class="status-row">
      <input
        class="input code"
        id="so"
        name="so"
        required
        inputmode="numeric"
        pattern="[0-9]{4}"
        maxlength="4"
        autocomplete="off"
        aria-describedby="so-hint"
      />
      <button class="button" type="submit" name="dang" value="pdf">${words.pdf}</button>
      <button class="button" type="submit" name="dang" value="trang">${words.open}</button>
    </div>
    ${languageField(language)}
  </form>`;
}

function line(term: string, value: string | undefined): Content {
  return (
    value !== undefined &&
    html`<div>
      <dt>${term}</dt>
      <dd>${value}</dd>
    </div>`
  );
}

function at(instant: string | undefined): string | undefined {
  return instant === undefined ? undefined : formatInstant(Date.parse(instant));
}
