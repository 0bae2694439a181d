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
  .faces {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(4.4rem, 1fr));
    gap: var(--_space-8);
    max-inline-size: 40rem;
  }
  .level {
    position: relative;
    display: grid;
    gap: var(--_space-4);
    justify-items: center;
    align-content: start;
    min-block-size: 56px;
    padding: var(--_space-12) var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_paper);
    font-size: var(--_text-s);
    line-height: 1.4;
    text-align: center;
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
  .level:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .chip input {
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .four {
    max-inline-size: 8rem;
    letter-spacing: 0.2em;
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
