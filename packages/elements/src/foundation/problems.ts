import { html, nothing, type TemplateResult } from 'lit';
import type { ProblemName } from '@motcua/contract';
import type { Language } from './locale.js';
import { problemWords, type ProblemKind } from './problem-words.js';
import { badIcon, goodIcon, infoIcon, offlineIcon, warnIcon } from './tone-icons.js';

export type { ProblemKind } from './problem-words.js';

/** What a citizen reads when something failed: what happened, what is kept, what to do. */
export interface ProblemMessage {
  readonly kind: ProblemKind;
  readonly title: string;
  /** What of the citizen's work is safe; absent when there was nothing to lose. */
  readonly kept?: string | undefined;
  readonly advice: string;
  /** Whether trying again can help. */
  readonly retry: boolean;
  /** Seconds to wait before trying again. */
  readonly retryAfter?: number | undefined;
  /** Id of the request in the service's log, to quote on the telephone. */
  readonly reference?: string | undefined;
}

/** Tone of a notice; always shown with an icon and a word too. */
export type Tone = 'good' | 'warn' | 'bad' | 'info';

// Errors are told apart by what they carry, not by class: the client may come from another copy of the SDK.
interface ErrorShape {
  readonly name?: unknown;
  readonly status?: unknown;
  readonly retryAfter?: unknown;
  readonly requestId?: unknown;
  readonly problem?: { readonly type?: unknown };
}

/** The kind of a failure of the SDK or the browser. */
export function problemKind(error: unknown): ProblemKind {
  const { name, status, problem } = shapeOf(error);
  if (typeof status === 'number') {
    if (typeof problem?.type === 'string' && problem.type.endsWith('/site-not-trusted')) {
      return 'untrusted';
    }
    if (status === 401 || status === 403) return 'key';
    if (status === 404 || status === 410) return 'not-found';
    if (status === 413) return 'too-large';
    if (status === 429) return 'too-many';
    if (status >= 500) return 'service';
    if (status >= 400) return 'refused';
  }
  // Also a file of our own that cannot be loaded: browsers call that a TypeError.
  if (!navigator.onLine) return 'offline';
  if (name === 'TimeoutError') return 'slow';
  return name === 'ConnectionError' || name === 'NetworkError' ? 'unreachable' : 'unknown';
}

/** Whether a failure is the problem of that name, such as `already-rated`. */
export function problemIs(error: unknown, name: ProblemName): boolean {
  const type = shapeOf(error).problem?.type;
  return typeof type === 'string' && type.endsWith(`/${name}`);
}

/**
 * Puts a failure into words.
 * @param kept what of the citizen's work is safe, in their language
 */
export function problemMessage(error: unknown, language: Language, kept?: string): ProblemMessage {
  const kind = problemKind(error);
  const { retryAfter, requestId } = shapeOf(error);
  const seconds = typeof retryAfter === 'number' ? Math.ceil(retryAfter) : undefined;
  const { kinds, wait } = problemWords.in(language);
  const [title, advice] = kinds[kind];
  return {
    kind,
    title,
    kept,
    advice: kind === 'too-many' && seconds !== undefined ? wait(seconds) : advice,
    retry: kind !== 'key' && kind !== 'untrusted' && kind !== 'not-found',
    retryAfter: seconds,
    reference: kind === 'service' && typeof requestId === 'string' ? requestId : undefined,
  };
}

/** A notice of `notice.styles` with the icon of its tone. */
export function notice(
  tone: Tone,
  title: string,
  body: TemplateResult | string | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="notice" part="notice" data-tone=${tone}>
    ${toneIcons[tone]}
    <div>
      <p class="notice-title">${title}</p>
      ${body}
    </div>
  </div>`;
}

/**
 * Shows a problem and, where it can help, a button to try again (needs `notice.styles` and `button.styles`). Wrap it in
 * `role="alert"` only when it answers something the person just did.
 */
export function problemNotice(
  problem: ProblemMessage,
  language: Language,
  onRetry?: () => void,
): TemplateResult {
  const labels = problemWords.in(language);
  const tone = problem.kind === 'offline' || problem.kind === 'too-many' ? 'warn' : 'bad';
  return html`<div class="notice" part="notice" data-tone=${tone}>
    ${problem.kind === 'offline' ? offlineIcon : toneIcons[tone]}
    <div>
      <p class="notice-title">${problem.title}</p>
      <p>${problem.kept} ${problem.advice}</p>
      ${
        problem.reference === undefined
          ? nothing
          : html`<p class="small soft">${labels.reference}: ${problem.reference}</p>`
      }
      ${
        problem.retry && onRetry !== undefined
          ? html`<button class="button secondary" type="button" @click=${onRetry}>
              ${labels.retry}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

const toneIcons: Readonly<Record<Tone, TemplateResult>> = {
  good: goodIcon,
  warn: warnIcon,
  bad: badIcon,
  info: infoIcon,
};

function shapeOf(error: unknown): ErrorShape {
  return typeof error === 'object' && error !== null ? (error as ErrorShape) : {};
}
