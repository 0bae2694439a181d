import { css } from 'lit';

export const styles = css`
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-8);
    padding-block-end: var(--_space-16);
    border-block-end: 1px solid var(--_hair);
  }
  .body {
    display: grid;
    gap: var(--_space-16);
    justify-items: stretch;
    grid-template-columns: minmax(0, 1fr);
  }
  /* Nothing to press there: it only says where reading goes on. */
  .body:focus {
    outline: 0;
  }
  .back {
    justify-self: start;
  }
`;
