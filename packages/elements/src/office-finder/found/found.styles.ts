import { css, type CSSResultGroup } from 'lit';

const own = css`
  .matches,
  .offices,
  .found,
  .region,
  .office {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-8);
  }
  .found {
    gap: var(--_space-16);
  }
  .found > h3 {
    font-size: var(--_text-xl);
  }
  .notice > div {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .matches {
    gap: 0;
    max-inline-size: 40rem;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius-card);
    background: var(--_paper);
  }
  .match {
    display: grid;
    gap: 2px;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: var(--_space-8) var(--_space-12);
    border: 0;
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_ink);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .matches > li + li {
    border-block-start: 1px solid var(--_hair);
  }
  .match:hover {
    background: var(--_accent-soft);
  }
  .match > .name {
    color: var(--_accent);
    font-weight: 600;
  }
  .region {
    padding: var(--_space-12) var(--_space-16);
    border-inline-start: 4px solid var(--_accent);
    background: var(--_surface);
  }
  .region strong {
    font-size: var(--_text-l);
  }
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-24);
    align-items: start;
  }
  @container (min-width: 48rem) {
    .results {
      grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
    }
    .map {
      position: sticky;
      inset-block-start: var(--_space-16);
    }
  }
  .office {
    gap: var(--_space-4);
    padding: var(--_space-16);
    border: 1px solid var(--_hair);
    border-radius: var(--_radius-card);
    background: var(--_paper);
  }
  .office[data-sample] {
    border-style: dashed;
    border-color: var(--_line);
  }
  .office h4 {
    display: flex;
    gap: var(--_space-8);
    align-items: baseline;
    font-size: var(--_text-l);
  }
  .number {
    flex: none;
    min-inline-size: 1.7em;
    border-radius: var(--_radius);
    background: var(--_ink);
    color: var(--_paper);
    font-size: var(--_text-s);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .distance {
    font-weight: 600;
  }
  .line {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-8);
  }
  .line svg {
    margin-block-start: 0.15em;
  }
  .line[data-open='true'] {
    color: var(--_good);
    font-weight: 600;
  }
  .sample {
    color: var(--_warn);
  }
  .hours summary {
    min-block-size: 28px;
    color: var(--_accent);
    cursor: pointer;
  }
  li > a {
    display: inline-block;
    padding-block: 4px;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-24);
  }
  .links a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    font-weight: 600;
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.22em;
    cursor: pointer;
  }
  .map {
    display: grid;
    gap: var(--_space-8);
  }
  .map svg {
    inline-size: 100%;
    block-size: auto;
    max-block-size: 34rem;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius-card);
    background: var(--_surface);
    stroke-width: 1;
  }
  .map text {
    fill: var(--_ink);
    stroke: none;
    font-family: inherit;
    font-weight: 600;
    text-anchor: middle;
    dominant-baseline: central;
  }
  .map .halo {
    stroke: var(--_surface);
    stroke-width: 4;
    paint-order: stroke;
  }
  .ward {
    fill: var(--_paper);
    stroke: var(--_line);
    stroke-width: 0.6;
  }
  .ward.inside {
    fill: var(--_accent-soft);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .ward.chosen {
    stroke: var(--_accent);
    stroke-width: 3.5;
  }
  .cross,
  .ring,
  .scale {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .cross {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .ring {
    stroke-dasharray: 6 5;
  }
  .mark {
    fill: var(--_ink);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .mark.sample {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-dasharray: 4 3;
  }
  .map .mark + text {
    fill: var(--_paper);
  }
  .map .mark.sample + text {
    fill: var(--_ink);
  }
  @media (forced-colors: active) {
    .map svg {
      background: Canvas;
    }
    .ward,
    .mark.sample {
      fill: Canvas;
    }
    .number {
      border: 1px solid CanvasText;
    }
    .ward {
      stroke: GrayText;
    }
    .ward.inside {
      stroke: CanvasText;
    }
    .ward.chosen,
    .cross {
      stroke: Highlight;
    }
    .mark,
    .map text,
    .map .mark.sample + text {
      fill: CanvasText;
    }
    .mark,
    .map .halo {
      stroke: Canvas;
    }
    .mark.sample,
    .ring,
    .scale {
      stroke: CanvasText;
    }
    .map .mark + text {
      fill: Canvas;
    }
  }
`;

/** Styles of what is found, beside those of the element. */
export const foundStyles: CSSResultGroup = own;
