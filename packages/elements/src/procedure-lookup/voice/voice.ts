import { css, html, nothing, type TemplateResult } from 'lit';
import { drawn } from '../../foundation/drawn.js';
import type { LookupHost, LookupPart } from '../lookup-part.js';
import { messages } from './messages.js';
import {
  recogniser,
  type Recognition,
  type RecognitionErrorEvent,
  type RecognitionResultEvent,
} from './recognition.js';

type Stage = 'quiet' | 'asking' | 'listening';
type Problem = keyof typeof messages.vi.problems;

const voiceIcon = /* @__PURE__ */ drawn(
  'M9 6a3 3 0 0 1 6 0v5a3 3 0 0 1-6 0zM5.5 11a6.5 6.5 0 0 0 13 0M12 17.5v3.5M8.5 21h7',
);

/** Whether somebody on this page has read where the voice may go; forgotten with the page. */
let told = false;

/** A button to speak, where the browser can listen. */
export function part(host: LookupHost): LookupPart {
  return new Voice(host);
}

class Voice implements LookupPart {
  readonly #host: LookupHost;
  #stage: Stage = 'quiet';
  #problem: Problem | undefined;
  #running: Recognition | undefined;

  constructor(host: LookupHost) {
    this.#host = host;
  }

  beside(): TemplateResult | symbol {
    if (recogniser() === undefined) return nothing;
    const own = this.#words;
    const listening = this.#stage === 'listening';
    return html`<button
      class="voice"
      part="voice"
      type="button"
      aria-label=${listening ? own.stop : own.speak}
      aria-pressed=${listening}
      @click=${this.#press}
    >
      ${voiceIcon}
    </button>`;
  }

  under(): TemplateResult | symbol {
    const own = this.#words;
    if (this.#stage === 'listening') {
      return html`<p class="heard" aria-hidden="true">${own.listening}</p>`;
    }
    if (this.#problem !== undefined) {
      return html`<p class="heard">${own.problems[this.#problem]}</p>`;
    }
    if (this.#stage === 'quiet') return nothing;
    return html`<div class="voice-notice" role="group" aria-labelledby="voice-notice">
      <p id="voice-notice">${own.notice}</p>
      <div class="actions">
        <button class="button primary" id="voice-begin" type="button" @click=${this.#agree}>
          ${own.begin}
        </button>
        <button class="button secondary" type="button" @click=${this.#quiet}>${own.cancel}</button>
      </div>
    </div>`;
  }

  leave(): void {
    this.#running?.abort();
  }

  get #words(): (typeof messages)['vi'] {
    return messages[this.#host.locale.language];
  }

  #become(stage: Stage, problem?: Problem): void {
    this.#stage = stage;
    this.#problem = problem;
    this.#host.element.requestUpdate();
  }

  readonly #press = async (): Promise<void> => {
    if (this.#stage === 'listening') return this.#running?.stop();
    if (told) return this.#listen();
    this.#become('asking');
    const { element } = this.#host;
    await element.updateComplete;
    element.renderRoot.querySelector<HTMLElement>('#voice-begin')?.focus();
  };

  readonly #agree = (): void => {
    told = true;
    this.#focus('.voice');
    this.#listen();
  };

  readonly #quiet = (): void => {
    this.#focus('.voice');
    this.#become('quiet');
  };

  #listen(): void {
    const Recogniser = recogniser();
    if (Recogniser === undefined) return;
    const { element, locale, search, announcer } = this.#host;
    const running = new Recogniser();
    running.lang = locale.language === 'vi' ? 'vi-VN' : 'en-US';
    running.interimResults = true;
    running.maxAlternatives = 1;
    let problem: Problem | undefined;
    running.addEventListener('result', (event) => {
      const { results } = event as RecognitionResultEvent;
      element.query = Array.from(results, ({ 0: best }) => best?.transcript ?? '')
        .join(' ')
        // A sentence that was spoken ends with a stop that nobody types.
        .replace(/[.?!\s]+$/, '')
        .trim()
        .slice(0, 1500);
    });
    running.addEventListener('error', (event) => {
      const { error } = event as RecognitionErrorEvent;
      if (error === 'aborted') return;
      if (error === 'service-not-allowed') problem = 'not-allowed';
      else problem = error in messages.vi.problems ? (error as Problem) : 'other';
    });
    running.addEventListener('end', () => {
      this.#running = undefined;
      this.#become('quiet', problem);
      if (problem !== undefined) announcer.announce(this.#words.problems[problem]);
      else if (element.query !== '') this.#focus('#query');
    });
    this.#running = running;
    search.prepare();
    this.#become('listening');
    announcer.announce(this.#words.listening, 0);
    try {
      running.start();
    } catch {
      this.#running = undefined;
      this.#become('quiet', 'other');
    }
  }

  #focus(what: string): void {
    this.#host.element.renderRoot.querySelector<HTMLElement>(what)?.focus();
  }
}

/** Styles of the button and what is said about it. */
export const styles = css`
  .voice {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 52px;
    min-block-size: 52px;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_accent);
    font: inherit;
    font-size: var(--_text-l);
    cursor: pointer;
  }
  .voice:hover {
    border-color: var(--_accent);
  }
  .voice[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .heard {
    color: var(--_ink-soft);
    font-size: var(--_text-s);
  }
  .voice-notice {
    display: grid;
    gap: var(--_space-12);
    padding: var(--_space-16);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  @media (forced-colors: active) {
    .voice[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
