import { NATIONAL_HOTLINE, NATIONAL_PORTAL } from '@motcua/rules';
import type { Configuration } from '../configuration.js';
import type { Language } from '../http/language.js';
import { html } from './html.js';
import { wordsOf } from './words.js';
import type { Content, Html } from './html.js';

/** What all pages share. */
export interface PageFrame {
  readonly configuration: Configuration;
  readonly language: Language;
  /** Path of the style sheet. */
  readonly styles: string;
  /** Path and query of the page in the other language; absent on answers to a form. */
  readonly otherLanguage?: string | undefined;
  /** The day whose facts the catalogue holds, as the language writes it. */
  readonly asOf?: string | undefined;
}

/** What is particular to a page. */
export interface PageContent {
  /** Of the window; the name of the centre is added. */
  readonly title: string;
  readonly description?: string | undefined;
  /** Which entry of the navigation is this page. */
  readonly current?: 'procedures' | 'status' | undefined;
  /** Path of the page for search engines. */
  readonly canonical?: string | undefined;
  readonly main: Content;
  /** Loads the elements; pages are complete without. */
  readonly elements?: boolean;
  /** In the head, such as what is asked for at once. */
  readonly head?: Content;
  /** After the content, such as data blocks. */
  readonly after?: Content;
  /** Search engines leave the page out. */
  readonly unlisted?: boolean;
  /** Nothing on the way keeps the page: it changes with what is done on it. */
  readonly unkept?: boolean;
}

/** A whole page. */
export function page(frame: PageFrame, content: PageContent): string {
  const { configuration, language } = frame;
  const words = wordsOf(language);
  const centre = configuration.centreName[language];
  const { hotline } = configuration;
  const number = hotline ?? NATIONAL_HOTLINE;
  const document = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        ${hotline && html`<meta name="motcua-hotline" content="${hotline}" />`}
        <title>${content.title} – ${centre}</title>
        ${content.description && html`<meta name="description" content="${content.description}" />`}
        ${content.unlisted && html`<meta name="robots" content="noindex" />`}
        ${
          content.canonical &&
          html`<link rel="canonical" href="${configuration.publicUrl}${content.canonical}" />`
        }
        <link rel="stylesheet" href="${frame.styles}" />
        <link rel="icon" href="/pages/icon.svg" type="image/svg+xml" />
        ${content.head}
        ${content.elements && html`<script type="module" src="/embed/v1/motcua.js"></script>`}
      </head>
      <body>
        <a class="skip" href="#content">${words.skip}</a>
        <header class="top">
          <div class="wide top-row">
            <a class="brand" href="${link('/', language)}">${door()}<span>${centre}</span></a>
            <nav class="navigation" aria-label="${words.mainNavigation}">
              <ul>
                ${entry('/thu-tuc', words.procedures, content.current === 'procedures', language)}
                ${entry('/ho-so', words.myDossier, content.current === 'status', language)}
                ${
                  frame.otherLanguage &&
                  html`<li>
                    <a
                      class="language"
                      href="${frame.otherLanguage}"
                      lang="${words.other.lang}"
                      hreflang="${words.other.lang}"
                      aria-label="${words.other.label}"
                      >${words.other.name}</a
                    >
                  </li>`
                }
              </ul>
            </nav>
          </div>
        </header>
        <main id="content" tabindex="-1">${content.main}</main>
        <footer class="bottom">
          <div class="wide">
            <p class="bottom-centre">${centre}</p>
            ${frame.asOf && html`<p>${words.footer.source(frame.asOf)}</p>`}
            <ul class="bottom-links">
              <li><a href="${link('/diem-tiep-nhan', language)}">${words.footer.places}</a></li>
              <li><a href="${NATIONAL_PORTAL}">${words.footer.portal}</a></li>
              <li><a href="/v1/openapi.json">${words.footer.developers}</a></li>
              <li>
                ${hotline === undefined ? words.footer.portalHotline : words.footer.hotline}:
                <a href="tel:${number.replace(/\s/g, '')}">${number}</a>
              </li>
            </ul>
          </div>
        </footer>
        ${content.after}
      </body>
    </html>`;
  return compact(document.text);
}

/**
 * Asks for what the form of a procedure needs before the page has found out that it needs it.
 * @param scripts script-tag files, see `scripts.ts`
 */
export function preloads(scripts: readonly string[], procedure: string): Content {
  const resource = `/v1/procedures/${encodeURIComponent(procedure)}`;
  const answers = [resource, `${resource}/form`];
  return [
    ...scripts.map((file) => html`<link rel="modulepreload" href="/embed/v1/${file}" />`),
    // Without the scripts nobody would take the answers.
    ...(scripts.length === 0 ? [] : answers).map(
      (path) => html`<link rel="preload" as="fetch" href="${path}" crossorigin="anonymous" />`,
    ),
  ];
}

/** A link within the pages that keeps the language. */
export function link(
  path: string,
  language: Language,
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') parameters.set(name, value);
  }
  if (language !== 'vi') parameters.set('lang', language);
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Keeps the language through a form that is sent by GET or POST. */
export function languageField(language: Language): Content {
  return language !== 'vi' && html`<input type="hidden" name="lang" value="${language}" />`;
}

function entry(path: string, name: string, current: boolean, language: Language): Html {
  const here = current && html` aria-current="page"`;
  return html`<li><a href="${link(path, language)}" ${here}>${name}</a></li>`;
}

/** The sign of the house: an open door. */
function door(): Html {
  return html`<svg class="door" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
    <path
      d="M6 29V5.5A2.5 2.5 0 0 1 8.5 3h15A2.5 2.5 0 0 1 26 5.5V29"
      fill="none"
      stroke="currentColor"
      stroke-width="2.4"
      stroke-linecap="round"
    />
    <path d="M11 29V8.3c0-.6.4-1.1 1-1.2l8-1.6v21.8L11 29z" fill="currentColor" />
    <circle class="door-knob" cx="17.2" cy="17.3" r="1.3" />
    <path d="M3 29h26" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" />
  </svg>`;
}

/** Line breaks and indents of the templates mean nothing between tags. */
function compact(text: string): string {
  return text.replace(/>\s*\n\s*</g, '>\n<').replace(/^\s+/gm, '');
}
