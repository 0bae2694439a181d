import { css } from 'lit';

export const styles = css`
  .head {
    display: grid;
    gap: var(--_space-4);
  }
  .cards {
    display: grid;
    gap: var(--_space-16);
    margin: 0;
    padding: 0;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
  }
  .card {
    display: grid;
    gap: var(--_space-8);
    align-content: start;
    padding: var(--_space-16);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius-card);
    background: var(--_paper);
  }
  .figure {
    font-size: calc(var(--_text) * 2.5);
    font-weight: 600;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }
  .figure.quiet {
    font-size: var(--_text-xl);
    line-height: 1.55;
    color: var(--_ink-soft);
  }
  .facts {
    display: grid;
    gap: var(--_space-4);
    margin: 0;
    font-size: var(--_text-s);
  }
  .facts > div {
    display: flex;
    gap: var(--_space-12);
    justify-content: space-between;
    padding-block: var(--_space-4);
    border-block-start: 1px solid var(--_hair);
  }
  .facts dd {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .facts svg,
  .key svg {
    inline-size: 0.9em;
    block-size: 0.9em;
    vertical-align: -0.05em;
  }
  .meaning > summary,
  .figures > summary {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
    cursor: pointer;
  }
  .meaning p + p {
    margin-block-start: var(--_space-8);
  }
  .national {
    display: grid;
    gap: var(--_space-4);
    padding-block-start: var(--_space-16);
    border-block-start: 1px solid var(--_hair);
  }
  .national h3 {
    font-size: var(--_text);
  }
  figure {
    display: grid;
    gap: var(--_space-8);
  }
  /* A wide table scrolls in its own box. */
  section > *,
  figure > *,
  .card > *,
  .trend > * {
    min-inline-size: 0;
  }
  figure h3 {
    margin-block-start: var(--_space-8);
  }
  .chart {
    display: block;
    inline-size: 100%;
    block-size: 0.75rem;
  }
  .trend {
    display: grid;
    gap: var(--_space-4);
    max-inline-size: 48rem;
  }
  .trend .chart {
    block-size: 9rem;
    border-block: 1px solid var(--_hair);
  }
  .months {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .months span {
    white-space: nowrap;
  }
  @container (max-width: 18rem) {
    .months span:nth-child(even) {
      visibility: hidden;
    }
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4) var(--_space-16);
  }
  rect {
    stroke: var(--_accent);
    stroke-width: 1.5;
    vector-effect: non-scaling-stroke;
  }
  .first {
    fill: var(--_accent);
  }
  .second {
    fill: var(--_accent-soft);
  }
  .third {
    fill: var(--_ink);
    stroke: var(--_ink);
  }
  .ground {
    fill: var(--_surface);
    stroke: var(--_hair);
  }
  .places {
    display: grid;
    gap: var(--_space-12);
    max-inline-size: 48rem;
    margin: 0;
    padding: 0;
  }
  .places li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-4) var(--_space-12);
  }
  .places .chart {
    grid-column: 1 / -1;
  }
  .value {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .value.soft {
    font-weight: 400;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_text-s);
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: var(--_space-8);
    text-align: start;
    color: var(--_ink-soft);
  }
  th,
  td {
    padding: var(--_space-8);
    border-block-end: 1px solid var(--_hair);
    text-align: end;
    vertical-align: top;
  }
  th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  tbody th {
    min-inline-size: 7rem;
    font-weight: 400;
  }
  .printed {
    position: fixed;
    inline-size: 0;
    block-size: 0;
    border: 0;
  }
  @media (forced-colors: active) {
    rect {
      stroke: CanvasText;
      forced-color-adjust: none;
    }
    .first {
      fill: CanvasText;
    }
    .second,
    .ground {
      fill: Canvas;
    }
    .third {
      fill: GrayText;
    }
  }
  @media print {
    .actions {
      display: none;
    }
    .card,
    figure {
      break-inside: avoid;
    }
  }
`;
