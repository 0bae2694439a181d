import { css, type CSSResultGroup } from 'lit';
import { palette } from './palette.js';

const measures = css`
  :host {
    --_shadow: var(--motcua-shadow, 0 8px 28px var(--_shadow-ink));

    /* A page with html { font-size: 62.5% } must not shrink the text; one with larger text enlarges it. */
    --_text: var(--motcua-text, max(1rem, 16px));
    --_text-s: calc(var(--_text) * 0.875);
    --_text-l: calc(var(--_text) * 1.125);
    --_text-xl: calc(var(--_text) * 1.375);
    --_text-xxl: calc(var(--_text) * 1.75);
    --_leading: var(--motcua-leading, 1.55);
    --_leading-heading: var(--motcua-leading-heading, 1.35);
    --_measure: var(--motcua-measure, 65ch);

    --_space-4: var(--motcua-space-4, 4px);
    --_space-8: var(--motcua-space-8, 8px);
    --_space-12: var(--motcua-space-12, 12px);
    --_space-16: var(--motcua-space-16, 16px);
    --_space-24: var(--motcua-space-24, 24px);
    --_space-32: var(--motcua-space-32, 32px);
    --_space-48: var(--motcua-space-48, 48px);

    --_radius: var(--motcua-radius, 6px);
    --_radius-card: var(--motcua-radius-card, 10px);
    --_target: var(--motcua-target, 44px);
    --_motion: var(--motcua-motion, 160ms);
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0ms;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_accent: LinkText;
      --_accent-soft: Canvas;
      --_on-accent: Canvas;
      --_line: ButtonBorder;
      --_hair: GrayText;
    }
  }
`;

/**
 * The look of every element, as tokens.
 *
 * A page overrides a token by setting `--motcua-<name>` on any ancestor (`:root`, a section, the element itself).
 * Styles of the elements read `var(--_<name>)`, which is the page's value or the default below; a default on
 * `--motcua-*` itself would win over the page's `:root`.
 *
 * Dark follows the `color-scheme` of the page, never the device alone: an element in a page that is always light
 * stays light.
 */
export const tokens: CSSResultGroup = [palette, measures];
