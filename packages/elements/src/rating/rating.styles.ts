import { css } from 'lit';

export const styles = css`
  form,
  fieldset {
    display: grid;
    gap: var(--_space-16);
    justify-items: stretch;
  }
  legend {
    padding-block-end: var(--_space-8);
    font-weight: 600;
  }
  .faces,
  .field {
    max-inline-size: 40rem;
  }
  .faces {
    display: grid;
    gap: var(--_space-8);
  }
  .level {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-12);
    align-items: center;
    min-block-size: 56px;
    padding: var(--_space-4) var(--_space-12);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_paper);
    line-height: 1.4;
    cursor: pointer;
    transition:
      border-color var(--_motion),
      background-color var(--_motion);
  }
  .level .face {
    inline-size: 2.5rem;
    block-size: 2.5rem;
    stroke-width: 1.4;
    color: var(--_ink-soft);
  }
  /* One row where each face keeps 56 px, at any size of the text. */
  @container (min-width: 19rem) {
    .faces {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: var(--_space-4);
    }
    .level {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-8);
      justify-items: center;
      align-content: start;
      padding: var(--_space-12) 2px;
      font-size: var(--_text-s);
      text-align: center;
    }
  }
  @container (min-width: 30rem) {
    .faces {
      gap: var(--_space-8);
    }
  }
  .level input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .level:hover {
    border-color: var(--_accent);
  }
  .level.chosen {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 600;
  }
  .level.chosen .face {
    color: var(--_accent);
  }
  .level:has(:focus-visible),
  .chip:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  /* Firefox 115 knows no :has(). */
  @supports not selector(:has(*)) {
    .level:focus-within,
    .chip:focus-within {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
  }
  .chip.chosen {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .chip input:focus-visible {
    outline: 0;
  }
  .chip {
    gap: var(--_space-8);
  }
  .chip input {
    flex: none;
    font-size: inherit;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .none {
    display: flex;
    gap: var(--_space-8);
    align-items: center;
    min-block-size: var(--_target);
    justify-self: start;
    cursor: pointer;
  }
  .none input {
    flex: none;
    font-size: inherit;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  :host([kiosk]) {
    --_text: 1.375rem;
    --_target: 64px;
  }
  :host([kiosk]) .faces {
    max-inline-size: none;
  }
  :host([kiosk]) .level {
    min-block-size: 9rem;
    align-content: center;
  }
  :host([kiosk]) .face {
    inline-size: 4.5rem;
    block-size: 4.5rem;
  }
  /* Its large words do not fit beside each other on a narrow screen. */
  @container (max-width: 32rem) {
    :host([kiosk]) .faces {
      grid-auto-flow: row;
      grid-auto-columns: auto;
    }
    :host([kiosk]) .level {
      grid-template-columns: auto minmax(0, 1fr);
      justify-items: start;
      min-block-size: 5.5rem;
      padding-inline: var(--_space-12);
      text-align: start;
    }
  }
  #personal {
    margin-block-start: var(--_space-8);
  }
  .head {
    display: grid;
    gap: var(--_space-4);
  }
  @media (forced-colors: active) {
    .level.chosen {
      outline: 3px solid Highlight;
    }
  }
`;
