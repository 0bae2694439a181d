import { css } from 'lit';

export const styles = css`
  .look-up {
    display: grid;
    gap: var(--_space-16);
    max-inline-size: 34rem;
  }
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-24);
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-12);
  }
  .line {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-8);
  }
  .line svg {
    margin-block-start: 0.15em;
  }
  .now {
    --_tone: var(--_accent);
    display: grid;
    gap: var(--_space-12);
    padding: var(--_space-24);
    border: 1px solid var(--_hair);
    border-inline-start: 4px solid var(--_tone);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }
  .now[data-tone='turn'] {
    background: var(--_accent-soft);
  }
  .now[data-tone='good'] {
    --_tone: var(--_good);
  }
  .now[data-tone='warn'] {
    --_tone: var(--_warn);
  }
  .now h2 {
    max-inline-size: 52ch;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .due {
    font-size: var(--_text-l);
    font-weight: 600;
  }
  .late {
    color: var(--_warn);
    font-weight: 600;
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
  }
  .step {
    position: relative;
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr);
    gap: var(--_space-12);
    padding-block-end: var(--_space-16);
    color: var(--_ink-soft);
  }
  .step:last-child {
    padding-block-end: 0;
  }
  .dot {
    display: grid;
    place-items: center;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    border: 2px solid var(--_line);
    border-radius: 50%;
    background: var(--_paper);
  }
  .dot svg {
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
  .step.done:not(:last-child)::after {
    background: var(--_good);
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
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 14rem);
    }
    .step {
      grid-template-columns: minmax(0, 1fr);
      align-content: start;
      gap: var(--_space-8);
      padding: 0 var(--_space-12) 0 0;
    }
    .step:not(:last-child)::after {
      inset-block: calc(0.875rem - 1px) auto;
      inset-inline: 1.75rem 0;
      inline-size: auto;
      block-size: 2px;
    }
  }
  @container (max-width: 30rem) {
    .now {
      padding: var(--_space-16);
    }
  }
  /* Very large text on a telephone: nothing may break inside a date. */
  @container (max-width: 14rem) {
    .now {
      padding: var(--_space-12);
    }
    .now h2 {
      font-size: var(--_text-l);
    }
    .due {
      font-size: inherit;
    }
  }
  @media (forced-colors: active) {
    .step.done:not(:last-child)::after {
      background: CanvasText;
    }
    .step[aria-current] .dot {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
