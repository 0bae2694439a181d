import { css } from 'lit';

export const styles = css`
  .finder,
  .stack,
  .phase {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-16);
  }
  form,
  .phase {
    display: grid;
    gap: var(--_space-8);
  }
  form {
    max-inline-size: 40rem;
  }
  .question {
    font-size: var(--_text-xl);
    font-weight: 600;
    line-height: var(--_leading-heading);
  }
  .box {
    position: relative;
  }
  .box .input {
    min-block-size: 52px;
    padding-inline: 2.75em 3em;
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
  /* The placeholder is a blank, so that an empty field is told without a script. */
  :placeholder-shown + .clear {
    display: none;
  }
  .help,
  .small {
    text-wrap: pretty;
  }
`;
