import { css } from 'lit';

/**
 * Fields: real `<input>`, `<select>`, `<textarea>` of class `input` with `.label`, `.help` and `.error` around them in a
 * `.field`. `aria-invalid="true"` on the control shows an error; the words stand in `.error` with an icon.
 */
export const inputStyles = css`
  .field {
    display: grid;
    gap: var(--_space-4);
    justify-items: stretch;
  }
  .label {
    font-weight: 600;
    line-height: 1.45;
  }
  .optional {
    color: var(--_ink-soft);
    font-weight: 400;
  }
  .help {
    color: var(--_ink-soft);
    font-size: var(--_text-s);
  }
  .error {
    display: flex;
    gap: var(--_space-4);
    align-items: flex-start;
    color: var(--_bad);
    font-size: var(--_text-s);
    font-weight: 600;
  }
  .error svg {
    margin-block-start: 0.15em;
  }
  .input {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    /* A smaller size would make phones zoom into the field. */
    font-size: max(var(--_text), 16px);
    line-height: 1.45;
    transition: border-color var(--_motion);
  }
  .input:hover {
    border-color: var(--_ink-soft);
  }
  .input:focus-visible {
    border-color: var(--_accent);
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .input[aria-invalid='true'] {
    border-color: var(--_bad);
    border-width: 2px;
  }
  textarea.input {
    min-block-size: 6.5em;
    resize: vertical;
  }
  /* A box to search with, between its icon and the button that empties it. */
  .box {
    position: relative;
  }
  .box .input {
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
`;
