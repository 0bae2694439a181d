import { css } from 'lit';

/** Lines of files; comes with the upload client. */
export const uploadStyles = css`
  .files {
    display: grid;
    gap: var(--_space-4);
  }
  .files li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 var(--_space-8);
    align-items: center;
  }
  .files li > svg {
    align-self: start;
    margin-block-start: var(--_space-12);
  }
  .files .told {
    display: grid;
    gap: var(--_space-4);
    padding-block: var(--_space-8);
  }
  .files .failed,
  .files .unfinished {
    grid-template-columns: minmax(0, 1fr);
  }
  .files .gone {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .files .gone > p {
    overflow-wrap: anywhere;
  }
  .files .name {
    overflow-wrap: anywhere;
  }
  .files .state {
    color: var(--_good);
  }
  .files .doubt {
    grid-column: 1 / -1;
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-8) var(--_space-12);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-8);
    align-items: center;
  }
  /* The words of buttons without a border stand below the words above them. */
  .files :is(.failed, .doubt) > .acts {
    margin-inline-start: -0.6em;
  }
  .files .doubt > .acts {
    margin-block-end: calc(-1 * var(--_space-4));
  }
  @media (forced-colors: active) {
    .files :is(.failed, .doubt) > .acts {
      margin: var(--_space-4) 0 0;
    }
  }
  @container (max-width: 26rem) {
    .files .going > .acts {
      grid-column: 1 / -1;
      margin-inline-start: calc(1.2em + var(--_space-8) - 0.6em);
    }
  }
  .standing {
    display: inline-flex;
    gap: 0.3em;
    align-items: center;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .standing[data-tone='good'] {
    color: var(--_good);
  }
  .standing[data-tone='warn'] {
    color: var(--_warn);
  }
  .standing[data-tone='bad'] {
    color: var(--_bad);
  }
  .standing[data-tone='none'] {
    color: var(--_ink-soft);
    font-weight: 400;
  }
`;
