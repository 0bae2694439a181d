import { css } from 'lit';

/** Chips: `<button class="chip" aria-pressed>` in `.chips`. */
export const chipStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-8);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-4);
    min-block-size: var(--_target);
    padding: 0.3em 0.95em;
    border: 1px solid var(--_line);
    border-radius: 999px;
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    line-height: 1.4;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color var(--_motion),
      border-color var(--_motion);
  }
  .chip:focus-visible {
    border-radius: 999px;
  }
  .chip:hover {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .chip[aria-pressed='true'],
  .chip[aria-current] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'],
    .chip[aria-current] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
