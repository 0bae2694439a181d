import { css } from 'lit';

/**
 * Blocks: `.notice` with `data-tone="good|warn|bad|info"` (always an icon and a word), `.card`, `.chip`, `progress`,
 * `.skeleton` (shows itself only when a wait is longer than 200 ms), `.stack`, and `<details class="fold">`.
 */
export const blockStyles = css`
  .stack {
    display: grid;
    gap: var(--_space-16);
    justify-items: stretch;
  }
  .notice {
    --_tone: var(--_info);
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-4) var(--_space-12);
    padding: var(--_space-16);
    border: 1px solid var(--_tone);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
    background: var(--_info-soft);
  }
  .notice[data-tone='good'] {
    --_tone: var(--_good);
    background: var(--_good-soft);
  }
  .notice[data-tone='warn'] {
    --_tone: var(--_warn);
    background: var(--_warn-soft);
  }
  .notice[data-tone='bad'] {
    --_tone: var(--_bad);
    background: var(--_bad-soft);
  }
  .notice > svg {
    margin-block-start: 0.15em;
    color: var(--_tone);
  }
  .notice > div {
    display: grid;
    gap: var(--_space-8);
    justify-items: start;
  }
  .notice-title {
    color: var(--_tone);
    font-weight: 600;
  }
  .card {
    padding: var(--_space-16);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius-card);
    background: var(--_paper);
  }
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
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 8px;
    border: 0;
    border-radius: 999px;
    background: var(--_hair);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--_hair);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
    transition: inline-size var(--_motion);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .skeleton {
    display: grid;
    gap: var(--_space-12);
    animation: motcua-appear 1ms 200ms both;
  }
  .skeleton > span {
    display: block;
    block-size: 1.1em;
    border-radius: var(--_radius);
    background: var(--_hair);
  }
  .skeleton > span:nth-child(even) {
    inline-size: 62%;
  }
  @keyframes motcua-appear {
    from {
      opacity: 0;
    }
  }
  .fold {
    border-block-start: 1px solid var(--_hair);
  }
  .fold:last-of-type {
    border-block-end: 1px solid var(--_hair);
  }
  .fold > summary {
    display: flex;
    gap: var(--_space-8);
    align-items: center;
    min-block-size: calc(var(--_target) + 8px);
    padding-block: var(--_space-8);
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  .fold > summary::-webkit-details-marker {
    display: none;
  }
  .fold > summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.2em 0.35em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
    transition: transform var(--_motion);
  }
  .fold[open] > summary::before {
    transform: rotate(45deg);
  }
  .fold > summary:hover {
    color: var(--_accent);
  }
  .fold-body {
    display: grid;
    gap: var(--_space-12);
    padding-block: 0 var(--_space-16);
    padding-inline-start: calc(1.05em + var(--_space-8));
  }
  @media (forced-colors: active) {
    .skeleton > span,
    progress {
      border: 1px solid CanvasText;
    }
    .chip[aria-pressed='true'],
    .chip[aria-current] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
