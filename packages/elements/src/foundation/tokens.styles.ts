import { css, type CSSResultGroup } from 'lit';
import { palette } from './palette.js';

const derived = css`
  :host {
    --_text-s: calc(var(--_text) * 0.875);
    --_text-l: calc(var(--_text) * 1.125);
    --_text-xl: calc(var(--_text) * 1.375);
    --_text-xxl: calc(var(--_text) * 1.75);
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
export const tokens: CSSResultGroup = [palette, derived];
