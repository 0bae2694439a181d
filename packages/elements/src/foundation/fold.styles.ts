import { css } from 'lit';

/** `<details class="fold"><summary>…</summary><div class="fold-body">…</div></details>`. */
export const foldStyles = css`
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
`;
