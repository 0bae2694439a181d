import { css } from 'lit';

/** `.skeleton` shows itself only when a wait is longer than 200 ms. */
export const skeletonStyles = css`
  .skeleton {
    display: grid;
    gap: var(--_space-12);
    animation: motcua-appear 1ms 200ms both;
  }
  .skeleton > span {
    display: block;
    block-size: 1.1em;
    border-radius: var(--_radius);
    background: var(--_hair);
  }
  .skeleton > span:nth-child(even) {
    inline-size: 62%;
  }
  @keyframes motcua-appear {
    from {
      opacity: 0;
    }
  }
  @media (forced-colors: active) {
    .skeleton > span {
      border: 1px solid CanvasText;
    }
  }
`;
