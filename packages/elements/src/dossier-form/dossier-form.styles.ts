import { css } from 'lit';

export const styles = css`
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-24);
    max-inline-size: 40rem;
  }
  .head {
    display: grid;
    gap: var(--_space-12);
  }
  .titles {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4) var(--_space-16);
    align-items: baseline;
    justify-content: space-between;
  }
  /* Its place is free before there is anything to say: nothing moves under who types. */
  .saved {
    min-block-size: 1.6em;
    min-inline-size: min(100%, 16em);
    font-variant-numeric: tabular-nums;
  }
  /* Not a grid: of a long one the browser lays every row out at each key press. */
  .page > * + *,
  .questions > * + * {
    margin-block-start: var(--_space-32);
  }
  @media screen {
    /* A change in one question concerns no other; the ring of the one with the focus may stand out. */
    .questions > .field:not(:focus-within) {
      contain: content;
    }
    /* Choices far from what is in view are laid out when they come near it. */
    .choices:not(.pair, .single, :focus-within) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 15rem;
    }
  }
  .page > .stack:empty,
  datalist {
    position: absolute;
  }
  .page > h3 {
    font-size: var(--_text-xl);
  }
  .page > h3:focus {
    outline: 0;
  }
  h2 {
    color: var(--_ink-soft);
    font-size: var(--_text-l);
  }
  .summary ul {
    display: grid;
    gap: var(--_space-4);
    padding-inline-start: 1.2em;
  }
  .summary:focus {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  .short {
    max-inline-size: 8rem;
  }
  .medium {
    max-inline-size: 16rem;
  }
  .with-unit {
    display: flex;
    gap: var(--_space-8);
    align-items: center;
  }
  /* The box is as tall as the line beside it, in whatever size the text is. */
  .choice input,
  .shared input {
    font: inherit;
  }
  .error.mild {
    color: var(--_warn);
  }
  fieldset.field {
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-8);
  }
  /* Below one another without a grid: the layout of many grids takes twice as long. */
  .flat,
  .flat > :is(.label, .input, .computed, .choices:not(.pair)) {
    display: block;
  }
  .flat > * + * {
    margin-block-start: var(--_space-4);
  }
  fieldset.flat > * + *,
  :not(.pair) > .choice + .choice {
    margin-block-start: var(--_space-8);
  }
  fieldset.flat > legend + * {
    margin: 0;
  }
  legend.label {
    padding-block-end: var(--_space-4);
  }
  .choices.pair {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8rem), 1fr));
    max-inline-size: 25rem;
  }
  .address {
    display: grid;
    gap: var(--_space-12);
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .address .street {
    grid-column: 1 / -1;
  }
  .address .label {
    font-weight: 400;
  }
  @container (max-width: 30rem) {
    .address {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .computed {
    min-block-size: var(--_target);
    padding: 0.5em 0.75em;
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .heading {
    padding-block-start: var(--_space-8);
    font-size: var(--_text-l);
  }
  .lines {
    white-space: pre-line;
  }
  .item {
    display: grid;
    gap: var(--_space-16);
    padding: var(--_space-16);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius-card);
  }
  .item > legend {
    padding-inline: var(--_space-8);
    font-weight: 600;
  }
  .titles > .button {
    max-inline-size: 100%;
    margin-block: -0.5em;
    margin-inline-start: -0.6em;
  }
  .item > .button {
    justify-self: start;
    margin-inline-start: -0.6em;
  }
  fieldset.field > .item,
  fieldset.field > .actions {
    margin-block-start: var(--_space-8);
  }
  .bar {
    display: grid;
    gap: var(--_space-12);
    padding-block-start: var(--_space-16);
    border-block-start: 1px solid var(--_hair);
  }
  .shared {
    display: flex;
    gap: var(--_space-8);
    align-items: flex-start;
    min-block-size: 24px;
  }
  .shared input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    accent-color: var(--_accent);
  }
`;
