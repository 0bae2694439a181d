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
  .line {
    display: flex;
    gap: var(--_space-8);
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
    padding-block: var(--_space-12);
    padding-inline: var(--_space-8);
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
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -1.1em;
    /* Room above and below: a mark of Ế or ệ may reach out of its line. */
    clip-path: inset(-1em 0 -1em 1.1em);
    color: var(--_ink-soft);
    font-size: var(--_text-s);
  }
  .facts li {
    padding-inline-start: 1.1em;
  }
  .facts li::before {
    content: '·';
    content: '·' / '';
    display: inline-block;
    inline-size: 1.1em;
    margin-inline-start: -1.1em;
    text-align: center;
  }
  .use,
  .count {
    font-size: var(--_text-s);
  }
  .count {
    color: var(--_ink-soft);
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
