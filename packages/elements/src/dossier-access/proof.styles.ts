import { css } from 'lit';

/** The field for the last four digits. */
export const proofStyles = css`
  .four {
    max-inline-size: 8em;
    letter-spacing: 0.2em;
  }
`;
