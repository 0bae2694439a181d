import { html, type TemplateResult } from 'lit';

/**
 * An icon of 24 units, drawn with lines in the colour of the text (host.styles). Icons are decoration: words beside them say
 * the same. Mark each call pure, so that an element ships only those it shows.
 */
export function drawn(path: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}
