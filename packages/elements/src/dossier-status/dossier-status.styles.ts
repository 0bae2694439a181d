import { css } from 'lit';

export const styles = css`
  .look-up,
  .prove,
  .supplement form {
    display: grid;
    gap: var(--_space-16);
    max-inline-size: 34rem;
  }
  .four {
    max-inline-size: 8rem;
    letter-spacing: 0.2em;
  }
  .sheet {
    display: grid;
    gap: var(--_space-24);
  }
  .now {
    display: grid;
    gap: var(--_space-12);
    padding: var(--_space-24);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }
  .now .sentence {
    max-inline-size: 40ch;
    font-size: var(--_text-xl);
    font-weight: 600;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .now .due {
    font-size: var(--_text-l);
  }
  .code {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-8);
    align-items: baseline;
  }
  .code strong {
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .steps {
    display: grid;
    gap: 0;
  }
  .step {
    position: relative;
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr);
    gap: var(--_space-12);
    align-items: start;
    padding-block-end: var(--_space-16);
    color: var(--_ink-soft);
  }
  .step:last-child {
    padding-block-end: 0;
  }
  .step .dot {
    display: grid;
    place-items: center;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border: 2px solid var(--_line);
    border-radius: 50%;
    background: var(--_paper);
  }
  .step .dot svg {
    inline-size: 1rem;
    block-size: 1rem;
    stroke-width: 2.5;
  }
  .step:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.75rem 0;
    inset-inline-start: calc(0.875rem - 1px);
    inline-size: 2px;
    background: var(--_hair);
  }
  .step.done .dot {
    border-color: var(--_good);
    color: var(--_good);
  }
  .step[aria-current] {
    color: var(--_ink);
    font-weight: 600;
  }
  .step[aria-current] .dot {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @container (min-width: 44rem) {
    .steps {
      grid-template-columns: repeat(auto-fit, minmax(0, 1fr));
      grid-auto-flow: column;
    }
    .step {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space-8);
      padding: 0 var(--_space-12) 0 0;
    }
    .step:not(:last-child)::after {
      inset-block: calc(0.875rem - 1px) auto;
      inset-inline: 2rem 0.25rem;
      inline-size: auto;
      block-size: 2px;
    }
  }
  dl.facts {
    display: grid;
    grid-template-columns: minmax(8rem, auto) minmax(0, 1fr);
    gap: var(--_space-8) var(--_space-16);
  }
  dl.facts dt {
    color: var(--_ink-soft);
  }
  @container (max-width: 26rem) {
    dl.facts {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    dl.facts dd {
      padding-block-end: var(--_space-8);
    }
  }
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
    border: 0;
  }
  .missing {
    display: grid;
    gap: var(--_space-12);
    padding-inline-start: 1.4em;
  }
  section {
    display: grid;
    gap: var(--_space-12);
  }
  @media (forced-colors: active) {
    .step[aria-current] .dot {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
