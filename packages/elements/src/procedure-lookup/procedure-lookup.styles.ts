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
  form,
  .line {
    display: grid;
    gap: var(--_space-8);
  }
  .line {
    display: flex;
  }
  .box {
    flex: 1;
    min-inline-size: 0;
  }
  .results {
    border-block: 1px solid var(--_hair);
  }
  .result {
    position: relative;
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-12) var(--_space-8);
  }
  .result + .result {
    border-block-start: 1px solid var(--_hair);
  }
  .result:hover {
    background: var(--_surface);
  }
  .name {
    color: var(--_ink);
    font-weight: 600;
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
  }
  /* In one text: a box for each fact would have to be laid out with every key press. */
  .facts li {
    display: inline;
  }
  .facts li:not(:last-child)::after {
    content: '\\a0·';
    content: '\\a0·' / '';
  }
  .facts,
  .count {
    color: var(--_ink-soft);
  }
  .facts,
  .count,
  .use {
    font-size: var(--_text-s);
  }
  /* Above the link that is the whole row. */
  .whole {
    position: relative;
    justify-self: start;
    /* As high as every control, without pushing the lines around it apart. */
    min-block-size: var(--_target);
    margin-block: -6px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-size: var(--_text-s);
    text-decoration: underline 1px;
    cursor: pointer;
  }
  /* Large text in a narrow element: the words need the room. */
  @container (max-width: 19em) {
    .box > svg {
      display: none;
    }
    .box .input {
      padding-inline-start: 0.75em;
    }
  }
`;
