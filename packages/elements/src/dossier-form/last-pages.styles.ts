import { css } from 'lit';

/** What comes once somebody is at the first page: what they see only then, a draft that is gone on with, papers, review and receipt. */
export const lastStyles = css`
  .case {
    display: grid;
    gap: var(--_space-8);
    padding-block-end: var(--_space-8);
  }
  .papers {
    display: grid;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius-card);
    background: var(--_paper);
  }
  .papers > li {
    display: grid;
    gap: var(--_space-8);
    padding: var(--_space-16);
  }
  .papers > li + li {
    border-block-start: 1px solid var(--_hair);
  }
  .paper > div:first-child {
    display: grid;
  }
  .remark {
    color: var(--_ink-soft);
    font-size: var(--_text-s);
  }
  .papers,
  .case {
    min-inline-size: 0;
  }
  .case h4 {
    padding-block-start: var(--_space-8);
    font-weight: 400;
    color: var(--_ink-soft);
  }
  .pickers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-8);
  }
  /* A camera is at hand where fingers point. */
  @media not all and (any-pointer: coarse) {
    .camera {
      display: none;
    }
  }
  .pick {
    position: relative;
    justify-self: start;
  }
  .pick input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .pick:hover .button {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .pick:focus-within .button {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .resumed {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-16);
    align-items: center;
    justify-content: space-between;
    padding: var(--_space-8) var(--_space-16);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink-soft);
    font-size: var(--_text-s);
  }
  dd dl {
    inline-size: 100%;
  }
  .resumed > .button {
    margin-block: calc(-1 * var(--_space-4));
    margin-inline: -0.6em;
  }
  /* Its ground would lie over what stands above it. */
  .titles > .button:hover {
    background: none;
    text-decoration: underline;
  }
  .notice .button {
    text-wrap: balance;
  }
  /* There buttons without a border have one: it must lie over nothing. */
  @media (forced-colors: active) {
    .titles > .button,
    .resumed > .button,
    .item > .button {
      margin: 0;
    }
  }
  .prepared {
    display: grid;
    gap: var(--_space-24);
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
  .reviewed > :is(h3, h4) {
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
  .reviewed dt,
  .reviewed dd {
    min-inline-size: 0;
    padding-block: 0.35em;
    overflow-wrap: anywhere;
  }
  .reviewed dd {
    display: flex;
    gap: var(--_space-8);
    align-items: flex-start;
    justify-content: space-between;
  }
  .reviewed dd > .button {
    flex: none;
    margin-block: -0.35em;
  }
  .reviewed dd.many {
    display: grid;
    justify-content: stretch;
    justify-items: start;
  }
  .where {
    overflow-wrap: anywhere;
  }
  .item-name {
    font-weight: 600;
  }
  @container (max-width: 32rem) {
    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    dd,
    .reviewed dd {
      padding-block: 0 var(--_space-8);
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
    .bar,
    .button,
    .head progress,
    .saved,
    .resumed,
    .summary,
    .intro {
      display: none;
    }
    .form,
    .receipt {
      max-inline-size: none;
    }
    #done {
      outline: none;
    }
    .reviewed,
    .ticket {
      padding: 0 0 0.5em;
      border: 0;
      border-block-end: 1px solid;
      border-radius: 0;
      background: none;
    }
    .reviewed dt,
    .reviewed dd {
      padding-block: 0.1em;
    }
    /* A list of many goes on over the page. */
    .reviewed dt,
    .reviewed dd:not(.many) {
      break-inside: avoid;
    }
    h2,
    h3,
    h4,
    .item-name {
      break-after: avoid;
    }
  }
  /* “Đang nộp…” is read while one waits: it is not paled. */
  .button[aria-busy='true'] {
    cursor: progress;
    opacity: 1;
  }
  .renamed .button {
    flex: none;
  }
  .removed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding-inline-start: var(--_space-16);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .said {
    padding: var(--_space-12) var(--_space-16);
    border-radius: var(--_radius);
    background: var(--_bad-soft);
    font-size: var(--_text);
  }
`;
