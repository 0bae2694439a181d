import { say, spoken } from '../language.js';
import { html } from '../html.js';
import type { Html, Part } from '../html.js';
import type { Session } from '../sessions.js';
import { icon } from './icons.js';

/** A page to send. */
export interface Page {
  readonly status?: number;
  readonly title: string;
  readonly body: Html;
  /** Script of the page, of `/js/`. Every page works without it. */
  readonly script?: string;
  /** Id of a form whose typed answers stay when the language is switched. */
  readonly form?: string;
  /** Uses the whole width. */
  readonly wide?: boolean;
}

/** The whole document. */
export function layout(
  { title, body, script, wide, form }: Page,
  session: Session | undefined,
  address: string,
): Html {
  const words = say();
  return html`<!doctype html>
    <html lang="${spoken()}" data-words="${JSON.stringify(words.browser)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${words.desk}</title>
        <link rel="icon" href="/tinh/cua.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/tinh/desk.css" />
        <link rel="stylesheet" href="/tinh/work.css" />
        ${script !== undefined && html`<script type="module" src="/js/${script}.js"></script>`}
      </head>
      <body>
        <a class="skip" href="#noi-dung">${words.skip}</a>
        <header class="bar">
          <a class="brand" href="/ho-so">${icon('door')}<span>${words.desk}</span></a>
          ${
            session &&
            html`<nav class="places" aria-label="${words.main}">
              <a href="/ho-so">${words.dossiers}</a>
              <a href="/tiep-nhan" data-new>${words.receive}</a>
              <a href="/doi-soat">${words.differences.title}</a>
              <button class="quiet" type="button" data-help hidden>
                ${words.keys} <kbd>?</kbd>
              </button>
            </nav>`
          }
          ${languageSwitch(address, form)} ${session && officer(session)}
        </header>
        <main id="noi-dung" tabindex="-1" class="${wide === true && 'wide-page'}">${body}</main>
      </body>
    </html>`;
}

/** The other language. A form that is being filled in goes along, so that nothing typed is lost. */
function languageSwitch(address: string, form: string | undefined): Html {
  const { locale, name } = say().otherLanguage;
  const button = (attributes: Part) =>
    html`<button class="quiet" name="ngon-ngu" value="${locale}" lang="${locale}" ${attributes}>
      ${name}
    </button>`;
  if (form !== undefined) {
    return html`<span class="language">${button(html`form="${form}" formnovalidate`)}</span>`;
  }
  return html`<form method="post" action="/ngon-ngu" class="language">
    <input type="hidden" name="tiep" value="${address}" />${button('')}
  </form>`;
}

function officer({ officer: { name, unit }, csrf }: Session): Html {
  return html`<p class="who">
      <strong>${name}</strong>${unit !== undefined && html`<span>${unit}</span>`}
    </p>
    <form method="post" action="/dang-xuat">
      ${csrfField(csrf)}<button class="quiet" type="submit">${say().signOut}</button>
    </form>`;
}

/** The hidden field that says the form is ours. */
export function csrfField(token: string): Html {
  return html`<input type="hidden" name="csrf" value="${token}" />`;
}

/** What went wrong or well, said first on the page. */
export function notice(tone: 'good' | 'warn' | 'bad' | 'info', title: string, more?: Part): Html {
  const assertive = tone === 'bad' || tone === 'warn';
  return html`<div class="notice ${tone}" role="${assertive ? 'alert' : 'status'}">
    ${icon(tone)}
    <div>
      <p><strong>${title}</strong></p>
      ${more}
    </div>
  </div>`;
}

/** What is missing before a form can be sent; nothing when nothing is. */
export function notDone(problems: readonly string[]): Part {
  return (
    problems.length > 0 &&
    notice(
      'bad',
      say().notDone,
      html`<ul>
        ${problems.map((problem) => html`<li>${problem}</li>`)}
      </ul>`,
    )
  );
}

/** A page that says what happened and what to do. */
export function messagePage(status: number, title: string, what: string, link: Part): Page {
  return {
    status,
    title,
    body: html`<section class="message">
      <h1>${title}</h1>
      <p>${what}</p>
      <p>${link}</p>
    </section>`,
  };
}
