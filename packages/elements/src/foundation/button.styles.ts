import { css } from 'lit';

/**
 * Buttons: `<button class="button primary|secondary|quiet">` and links that look like one.
 * `aria-busy="true"` shows that the act is under way; `aria-disabled="true"` keeps it focusable.
 * `.actions` is a row of them that wraps and stacks on a narrow element.
 */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-8);
    min-block-size: var(--_target);
    padding: 0.5em 1.15em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_ink);
    font: inherit;
    font-weight: 600;
    line-height: 1.4;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color var(--_motion),
      border-color var(--_motion),
      color var(--_motion);
  }
  .button.primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    background: var(--_accent-strong);
    border-color: var(--_accent-strong);
    color: var(--_on-accent);
  }
  .button.secondary {
    background: var(--_paper);
    border-color: var(--_line);
    color: var(--_ink);
  }
  .button.secondary:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .button.quiet {
    padding-inline: 0.6em;
    color: var(--_accent);
  }
  .button.quiet:hover {
    background: var(--_accent-soft);
    color: var(--_accent-strong);
  }
  .button:disabled,
  .button[aria-disabled='true'],
  .button[aria-busy='true'] {
    cursor: default;
    opacity: 0.62;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-12);
    align-items: center;
  }
  @container (max-width: 26rem) {
    .actions > .button:not(.quiet) {
      flex: 1 1 100%;
    }
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonBorder;
    }
    .button.primary {
      background: ButtonText;
      color: ButtonFace;
      forced-color-adjust: none;
    }
  }
`;
