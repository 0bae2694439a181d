import { css, type CSSResultGroup } from 'lit';
import { proofStyles } from '../../dossier-access/proof.styles.js';
import { progressStyles } from '../../foundation/progress.styles.js';

const parts = css`
  .prove,
  .supplement form {
    display: grid;
    gap: var(--_space-16);
    max-inline-size: 34rem;
  }
  .rated svg {
    color: var(--_good);
  }
  .card {
    padding: var(--_space-16);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius-card);
    background: var(--_paper);
  }
  .supplement {
    border-color: var(--_accent);
  }
  .payments,
  .payment,
  dialog form {
    display: grid;
    gap: var(--_space-12);
  }
  .payment + .payment {
    padding-block-start: var(--_space-16);
    border-block-start: 1px solid var(--_hair);
  }
  .amounts {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    row-gap: var(--_space-8);
    margin: 0;
  }
  .amounts dd {
    margin: 0;
    padding-inline-start: var(--_space-16);
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .amounts .total {
    padding-block-start: var(--_space-8);
    border-block-start: 1px solid var(--_hair);
    font-weight: 600;
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(34rem, calc(100vw - 2rem));
    max-block-size: calc(100dvh - 2rem);
    margin: auto;
    padding: var(--_space-24);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_paper);
    color: var(--_ink);
    overflow: auto;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  dialog ul {
    display: grid;
    gap: var(--_space-8);
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .danger {
    border-color: var(--_bad);
    background: var(--_paper);
    color: var(--_bad);
  }
  .withdraw {
    margin-inline-start: -0.6em;
  }
  .missing {
    display: grid;
    gap: var(--_space-16);
    padding-inline-start: 1.4em;
  }
  .missing li {
    padding-inline-start: var(--_space-4);
  }
  .missing li::marker {
    font-weight: 600;
  }
  .files li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-8);
    align-items: center;
  }
  .files .name {
    flex: 1 1 8em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .pick {
    position: relative;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-block-start: var(--_space-8);
  }
  .pick input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .pick:focus-within .button {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .pick:hover .button {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(8rem, auto) minmax(0, 1fr);
    gap: var(--_space-8) var(--_space-16);
    margin-block-end: var(--_space-12);
  }
  .facts dt {
    color: var(--_ink-soft);
  }
  @container (max-width: 30rem) {
    .facts {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .facts dd {
      padding-block-end: var(--_space-8);
    }
    /* The faces need the whole width. */
    motcua-rating.card {
      padding-inline: 0;
      border-inline: 0;
      border-radius: 0;
      background: none;
    }
  }
  .actions + h3 {
    margin-block-start: var(--_space-12);
  }
  .given,
  .history {
    display: grid;
    gap: var(--_space-12);
  }
  .history li {
    display: grid;
    gap: var(--_space-4);
    padding-block-end: var(--_space-12);
    border-block-end: 1px solid var(--_hair);
  }
  .history li:last-child {
    padding: 0;
    border: 0;
  }
`;

/** The look of what a proof opens, and of asking for it. */
export const openedStyles: CSSResultGroup = [progressStyles, proofStyles, parts];
