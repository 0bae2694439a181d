import { css } from 'lit';

export const styles = css`
  .head {
    display: grid;
    gap: var(--_space-8);
  }
  .head h2 {
    font-size: var(--_text-xxl);
    max-inline-size: 32ch;
  }
  @container (max-width: 34rem) {
    .head h2 {
      font-size: var(--_text-xl);
    }
  }
  .head .long-name {
    font-size: var(--_text-l);
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }
  /* Cut on the screen alone: it is read out and found as a whole. */
  .cut,
  .fact .long {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }
  .fact .long {
    -webkit-line-clamp: 5;
    font-weight: 400;
  }
  .head .whole {
    justify-self: start;
    padding-inline: 0;
  }
  .help,
  .small {
    text-wrap: pretty;
  }
  .head .summary {
    font-size: var(--_text-l);
    color: var(--_ink-soft);
  }
  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    /* File names of templates and some names have no blanks. */
    overflow-wrap: anywhere;
    gap: var(--_space-32);
    max-inline-size: 60rem;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    border: 1px solid var(--_hair);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }
  .fact {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 var(--_space-8);
    align-content: start;
    padding: var(--_space-16);
  }
  .fact:nth-child(even) {
    border-inline-start: 1px solid var(--_hair);
  }
  .fact:nth-child(n + 3) {
    border-block-start: 1px solid var(--_hair);
  }
  .fact svg {
    grid-row: 1;
    align-self: center;
    color: var(--_accent);
  }
  .fact dt {
    color: var(--_ink-soft);
    font-size: var(--_text-s);
  }
  .fact dd {
    grid-column: 1 / -1;
    font-weight: 600;
    line-height: 1.5;
  }
  .fact dd .small {
    display: block;
    font-weight: 400;
  }
  @container (min-width: 48rem) {
    .facts {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .fact:nth-child(n + 2) {
      border-inline-start: 1px solid var(--_hair);
    }
    .fact:nth-child(n) {
      border-block-start: 0;
    }
  }
  /* Large text in a narrow element: one fact a line rather than words broken in two. */
  @container (max-width: 19em) {
    .facts {
      grid-template-columns: minmax(0, 1fr);
    }
    .fact:nth-child(even) {
      border-inline-start: 0;
    }
    .fact:nth-child(n + 2) {
      border-block-start: 1px solid var(--_hair);
    }
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-12);
  }
  section > h3 {
    font-size: var(--_text-xl);
  }
  .group {
    display: grid;
    gap: var(--_space-8);
  }
  .group + .group {
    margin-block-start: var(--_space-12);
  }
  .group h4 {
    max-inline-size: var(--_measure);
  }
  .papers {
    display: grid;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius-card);
    background: var(--_paper);
    overflow: hidden;
  }
  .papers li + li {
    border-block-start: 1px solid var(--_hair);
  }
  .paper {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-12);
    padding: var(--_space-12) var(--_space-16);
    cursor: pointer;
  }
  .paper:hover {
    background: var(--_surface);
  }
  .paper input {
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0.1em 0 0;
    accent-color: var(--_accent);
  }
  .paper input:focus-visible {
    outline-offset: 3px;
  }
  .paper .amount {
    display: block;
    color: var(--_ink-soft);
    font-size: var(--_text-s);
  }
  .ready {
    display: grid;
    gap: var(--_space-4);
    max-inline-size: 24rem;
    margin-block-end: var(--_space-12);
  }
  .remarks {
    color: var(--_ink-soft);
    font-size: var(--_text-s);
  }
  .remarks summary {
    inline-size: fit-content;
    padding-block: 0.5em;
    cursor: pointer;
  }
  .remarks ul {
    display: grid;
    gap: var(--_space-8);
    padding-inline-start: 1.2em;
  }
  .remarks li {
    max-inline-size: calc(var(--_measure) * 1.1);
  }
  .act {
    display: grid;
    gap: var(--_space-8);
    justify-items: start;
    padding: var(--_space-24);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }
  .act .button {
    font-size: var(--_text-l);
    padding-inline: 1.6em;
  }
  @container (max-width: 34rem) {
    .act {
      padding: var(--_space-16);
      justify-items: stretch;
    }
    .act .button {
      padding-inline: 0.75em;
    }
  }
  .where {
    display: grid;
    grid-template-columns: minmax(8rem, auto) minmax(0, 1fr);
    gap: var(--_space-8) var(--_space-16);
  }
  .where dt {
    color: var(--_ink-soft);
    max-inline-size: 20rem;
  }
  .where dd {
    max-inline-size: var(--_measure);
  }
  @container (max-width: 34rem) {
    .where {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .where dd + dt {
      margin-block-start: var(--_space-8);
    }
  }
  .total {
    font-weight: 600;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-8);
    align-items: center;
  }
  .tools p {
    flex-basis: 100%;
  }
  .related .plain {
    gap: 0;
  }
  /* A block: the bullet stands beside the first line of a long name, not beside the last. */
  .related a {
    display: block;
    padding-block: 0.6em;
  }
  .printed {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    clip-path: inset(50%);
  }
  .published {
    max-inline-size: var(--_measure);
    white-space: pre-line;
  }
  .table {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    text-align: start;
  }
  th,
  td {
    padding: var(--_space-8) var(--_space-12) var(--_space-8) 0;
    border-block-end: 1px solid var(--_hair);
    text-align: start;
    vertical-align: top;
    white-space: pre-line;
  }
  thead th {
    color: var(--_ink-soft);
    font-size: var(--_text-s);
    font-weight: 400;
  }
  tbody th {
    font-weight: 600;
    white-space: nowrap;
  }
  ol.steps,
  ul.plain {
    display: grid;
    gap: var(--_space-8);
    padding-inline-start: 1.4em;
  }
  ol.steps li,
  ul.plain li {
    max-inline-size: var(--_measure);
    white-space: pre-line;
  }
  select.input {
    padding-inline-end: 2.2em;
    text-overflow: ellipsis;
    max-inline-size: 36rem;
  }
  @media print {
    .cut {
      display: block;
    }
    .act,
    .whole,
    .tools,
    .related,
    .printed,
    .case {
      display: none;
    }
    .sheet {
      gap: 16px;
    }
    .facts,
    .papers,
    .group {
      break-inside: avoid;
    }
    .fold > summary::before {
      display: none;
    }
  }
`;
