import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';

// The mouth says it all; the words under the face say it again.
const mouths: Readonly<Record<number, SVGTemplateResult>> = {
  1: svg`<path d="M8 17.2c1.1-1.9 2.4-2.7 4-2.7s2.9.8 4 2.7" />`,
  2: svg`<path d="M8.5 16.6c.9-1 2.1-1.5 3.5-1.5s2.6.5 3.5 1.5" />`,
  3: svg`<path d="M8.5 15.8h7" />`,
  4: svg`<path d="M8.3 14.8c.9 1.2 2.2 1.8 3.7 1.8s2.8-.6 3.7-1.8" />`,
  5: svg`<path d="M7.6 14c.8 2.2 2.4 3.4 4.4 3.4s3.6-1.2 4.4-3.4z" />`,
};

/** A face for a level from 1 (worst) to 5 (best). */
export function face(level: number): TemplateResult {
  return html`<svg class="face" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="9.2" />
    <path d="M9 9.4v.5M15 9.4v.5" />
    ${mouths[level] ?? mouths[3]}
  </svg>`;
}
