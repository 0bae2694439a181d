import { css } from 'lit';

export const besideStyles = css`
  .cut {
    color: var(--_warn);
    font-size: var(--_text-s);
  }
  /* Its text stands in line with everything else. */
  .ways {
    margin-inline-start: -0.6em;
  }
`;
