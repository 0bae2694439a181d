import { css } from 'lit';

/** The draft at the centre: one line, and what unfolds under it. */
export const styles = css`
  :host {
    display: block;
  }
  .parts {
    display: grid;
    gap: var(--_space-16);
  }
  .line,
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-16);
    align-items: center;
    justify-content: space-between;
  }
  .foot > .button,
  .line > .button {
    margin-inline-start: -0.6em;
  }
  .foot > .primary {
    margin-inline-start: 0;
  }
  .line {
    color: var(--_ink-soft);
    font-size: var(--_text-s);
  }
  /* Regions that wait for something to say take no room. */
  [role='alert']:empty {
    position: absolute;
  }
  .panel {
    display: grid;
    gap: var(--_space-16);
    padding: var(--_space-16);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }
  .panel h3 {
    font-size: var(--_text-l);
  }
  .panel h3:focus {
    outline: 0;
  }
  .panel > form {
    display: grid;
    gap: var(--_space-8);
    padding-block-start: var(--_space-16);
    border-block-start: 1px solid var(--_hair);
  }
  .key {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-16);
    align-items: center;
  }
  .key > div {
    display: grid;
    gap: var(--_space-8);
  }
  .code {
    font-size: var(--_text-xl);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
    line-height: 1.4;
    overflow-wrap: normal;
  }
  .code span {
    display: inline-block;
    margin-inline-end: 0.35em;
  }
  /* Scanners want dark on light, whatever the page looks like. */
  .qr {
    inline-size: 9.5rem;
    block-size: 9.5rem;
    border-radius: var(--_radius);
    background: #fff;
    forced-color-adjust: none;
  }
  .qr path {
    fill: #000;
    stroke: none;
  }
  .typed {
    max-inline-size: 20rem;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
    text-transform: uppercase;
  }
  @container (max-width: 26rem) {
    .key {
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
    }
  }
  @media print {
    .button {
      display: none;
    }
  }
`;
