import { css } from 'lit';

/** Messages: `.notice` with `data-tone="good|warn|bad|info"`, always an icon and a word. Use `notice()` of problems. */
export const noticeStyles = css`
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
`;
