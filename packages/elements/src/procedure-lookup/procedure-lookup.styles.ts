import { css } from 'lit';

export const styles = css`
  .lookup {
    display: grid;
    gap: var(--_space-16);
    max-inline-size: 52rem;
  }
  .question {
    font-size: var(--_text-xl);
    font-weight: 600;
    line-height: var(--_leading-heading);
  }
  form {
    display: grid;
    gap: var(--_space-8);
  }
  .box {
    position: relative;
    display: flex;
    gap: var(--_space-8);
  }
  .box .input {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 52px;
    padding-inline: 2.75em 3em;
    font-size: max(var(--_text-l), 16px);
    appearance: none;
  }
  .box .input::-webkit-search-cancel-button {
    display: none;
  }
  .box > svg {
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: 0.9em;
    translate: 0 -50%;
    color: var(--_ink-soft);
    pointer-events: none;
  }
  .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: 48px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_ink-soft);
    font: inherit;
    cursor: pointer;
  }
  .clear:hover {
    color: var(--_accent);
  }
  .events {
    display: grid;
    gap: var(--_space-8);
  }
  .results {
    display: grid;
    border-block: 1px solid var(--_hair);
  }
  .result {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-4) var(--_space-16);
    padding-block: var(--_space-12);
    padding-inline: var(--_space-8);
    transition: background-color var(--_motion);
  }
  .result + .result {
    border-block-start: 1px solid var(--_hair);
  }
  .result:hover {
    background: var(--_surface);
  }
  .result > svg {
    grid-column: 2;
    grid-row: 1 / span 3;
    align-self: center;
    color: var(--_accent);
    transition: translate var(--_motion);
  }
  .result:hover > svg {
    translate: 3px 0;
  }
  .result:dir(rtl) > svg {
    scale: -1 1;
  }
  .name {
    grid-column: 1;
    color: var(--_ink);
    font-weight: 600;
    line-height: 1.5;
    text-decoration: none;
  }
  /* The whole row is the link. */
  .name::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .result:hover .name {
    text-decoration: underline 1px;
  }
  .name:focus-visible {
    outline: 0;
  }
  .name:focus-visible::after {
    outline: 3px solid var(--_accent);
    outline-offset: -1px;
    border-radius: var(--_radius);
  }
  .name mark {
    color: var(--_accent);
    text-decoration: inherit;
  }
  /* A dot before each fact; the one at the start of a line is cut away with the edge of the list. */
  .facts {
    grid-column: 1;
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -1.1em;
    clip-path: inset(0 0 0 1.1em);
    color: var(--_ink-soft);
    font-size: var(--_text-s);
  }
  .facts:dir(rtl) {
    clip-path: inset(0 1.1em 0 0);
  }
  .facts li {
    display: flex;
    padding-inline-start: 1.1em;
  }
  .facts li::before {
    content: '·';
    content: '·' / '';
    flex: none;
    inline-size: 1.1em;
    margin-inline-start: -1.1em;
    text-align: center;
  }
  .use {
    grid-column: 1;
    font-size: var(--_text-s);
  }
  .count {
    color: var(--_ink-soft);
    font-size: var(--_text-s);
  }
  .suggestions {
    display: grid;
    gap: var(--_space-8);
  }
  .suggestions a {
    display: inline-block;
    padding-block: 0.4em;
  }
  /* Large text in a narrow element: the words need the room. */
  @container (max-width: 19em) {
    .box > svg,
    .result > svg {
      display: none;
    }
    .box .input {
      padding-inline-start: 0.75em;
    }
    .name,
    .facts,
    .use {
      grid-column: 1 / -1;
    }
  }
  [aria-busy='true'] .results {
    opacity: 0.7;
  }
`;
