import { css } from 'lit';

/** Review and receipt. */
export const lastStyles = css`
  dd dl + dl {
    margin-block-start: var(--_space-12);
    padding-block-start: var(--_space-12);
    border-block-start: 1px solid var(--_hair);
  }
  .receipt h2 {
    font-size: var(--_text-xl);
  }
  .reviewed {
    display: grid;
    gap: var(--_space-8);
    padding: var(--_space-16);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius-card);
    background: var(--_paper);
  }
  .reviewed-head {
    display: flex;
    gap: var(--_space-8);
    align-items: center;
    justify-content: space-between;
  }
  .reviewed h4 {
    font-size: var(--_text-l);
  }
  dl {
    display: grid;
    grid-template-columns: minmax(8rem, 2fr) minmax(0, 3fr);
    gap: var(--_space-8) var(--_space-16);
  }
  dt {
    color: var(--_ink-soft);
  }
  @container (max-width: 32rem) {
    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    dd {
      padding-block-end: var(--_space-8);
    }
  }
  .plain {
    padding-inline-start: 1.2em;
  }
  .receipt {
    display: grid;
    gap: var(--_space-24);
    max-inline-size: 40rem;
  }
  .receipt h2 {
    display: flex;
    gap: var(--_space-8);
    align-items: center;
    color: var(--_good);
  }
  .ticket {
    display: grid;
    gap: var(--_space-8);
    padding: var(--_space-24);
    border: 1px solid var(--_hair);
    border-block-start: 4px solid var(--_good);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }
  .number {
    font-size: var(--_text-xxl);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .promise {
    font-size: var(--_text-l);
    font-weight: 600;
  }
  .promise + .soft {
    margin-block-start: calc(-1 * var(--_space-16));
  }
  .next {
    display: grid;
    gap: var(--_space-8);
    padding-inline-start: 1.4em;
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;
