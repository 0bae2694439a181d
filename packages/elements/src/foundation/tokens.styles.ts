import { css } from 'lit';

/**
 * The look of every element, as tokens.
 *
 * A page overrides a token by setting `--motcua-<name>` on any ancestor (`:root`, a section, the element itself).
 * Styles of the elements read `var(--_<name>)`, which is the page's value or the default below; a default on
 * `--motcua-*` itself would win over the page's `:root`.
 *
 * Dark follows the `color-scheme` of the page, never the device alone: an element in a page that is always light
 * stays light. Contrast of the text colours on paper and surface is 4.5:1 or more in both schemes, of `line` 3:1.
 */
export const tokens = css`
  :host {
    --_paper: var(--motcua-paper, #ffffff);
    --_surface: var(--motcua-surface, #f8f6f2);
    --_ink: var(--motcua-ink, #1b212b);
    --_ink-soft: var(--motcua-ink-soft, #4c5461);
    --_line: var(--motcua-line, #8b8f97);
    --_hair: var(--motcua-hair, #dedad3);
    --_accent: var(--motcua-accent, #9a2f2a);
    --_accent-strong: var(--motcua-accent-strong, #7c231f);
    --_accent-soft: var(--motcua-accent-soft, #f8e9e6);
    --_on-accent: var(--motcua-on-accent, #ffffff);
    --_good: var(--motcua-good, #1c6b46);
    --_good-soft: var(--motcua-good-soft, #eaf4ee);
    --_warn: var(--motcua-warn, #8a5600);
    --_warn-soft: var(--motcua-warn-soft, #fcf3e1);
    --_bad: var(--motcua-bad, #b3261e);
    --_bad-soft: var(--motcua-bad-soft, #fcedeb);
    --_info: var(--motcua-info, #1f4e8c);
    --_info-soft: var(--motcua-info-soft, #ebf1f9);
    --_gold: var(--motcua-gold, #b58a2e);
    --_shadow: var(--motcua-shadow, 0 8px 28px rgb(27 33 43 / 14%));

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

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_paper: var(--motcua-paper, light-dark(#ffffff, #15171b));
      --_surface: var(--motcua-surface, light-dark(#f8f6f2, #1d2026));
      --_ink: var(--motcua-ink, light-dark(#1b212b, #efebe4));
      --_ink-soft: var(--motcua-ink-soft, light-dark(#4c5461, #b9b5ad));
      --_line: var(--motcua-line, light-dark(#8b8f97, #7d828c));
      --_hair: var(--motcua-hair, light-dark(#dedad3, #343841));
      --_accent: var(--motcua-accent, light-dark(#9a2f2a, #f2a59a));
      --_accent-strong: var(--motcua-accent-strong, light-dark(#7c231f, #ffc4bb));
      --_accent-soft: var(--motcua-accent-soft, light-dark(#f8e9e6, #3a211f));
      --_on-accent: var(--motcua-on-accent, light-dark(#ffffff, #15171b));
      --_good: var(--motcua-good, light-dark(#1c6b46, #7fd1a4));
      --_good-soft: var(--motcua-good-soft, light-dark(#eaf4ee, #16281f));
      --_warn: var(--motcua-warn, light-dark(#8a5600, #f0c068));
      --_warn-soft: var(--motcua-warn-soft, light-dark(#fcf3e1, #2d2514));
      --_bad: var(--motcua-bad, light-dark(#b3261e, #ffb3ab));
      --_bad-soft: var(--motcua-bad-soft, light-dark(#fcedeb, #371f1c));
      --_info: var(--motcua-info, light-dark(#1f4e8c, #a9c9f5));
      --_info-soft: var(--motcua-info-soft, light-dark(#ebf1f9, #1a2638));
      --_gold: var(--motcua-gold, light-dark(#b58a2e, #d9b45f));
      --_shadow: var(--motcua-shadow, 0 8px 28px light-dark(rgb(27 33 43 / 14%), rgb(0 0 0 / 55%)));
    }
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
