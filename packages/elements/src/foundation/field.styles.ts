import { css, type CSSResultGroup } from 'lit';
import { inputStyles } from './input.styles.js';

/** Radios and checkboxes as cards: `<label class="choice"><input type="radio"><span>…</span></label>` in `.choices`. */
const choiceStyles = css`
  select.input {
    padding-inline-end: 2.2em;
    text-overflow: ellipsis;
  }
  .choices {
    display: grid;
    gap: var(--_space-8);
  }
  .choice {
    display: flex;
    gap: var(--_space-12);
    align-items: flex-start;
    min-block-size: var(--_target);
    padding: 0.6em 0.85em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    cursor: pointer;
    transition:
      border-color var(--_motion),
      background-color var(--_motion);
  }
  .choice:hover {
    border-color: var(--_accent);
  }
  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.15em 0 0;
    accent-color: var(--_accent);
  }
  .choice:has(input:checked) {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice:focus-within:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice input:focus-visible {
    outline: 0;
  }
  /* Firefox 115 knows no :has(): the focus ring then stays on the control itself. */
  @supports not selector(:has(*)) {
    .choice input:focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
  }
`;

/** Fields of a form: inputs and choices. */
export const fieldStyles: CSSResultGroup = [inputStyles, choiceStyles];
