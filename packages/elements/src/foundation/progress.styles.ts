import { css } from 'lit';

/** A native `<progress>`. */
export const progressStyles = css`
  progress {
    appearance: none;
    inline-size: 100%;
    block-size: 8px;
    border: 0;
    border-radius: 999px;
    background: var(--_hair);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--_hair);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
    transition: inline-size var(--_motion);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
      background: Canvas;
    }
    progress::-webkit-progress-bar {
      background: Canvas;
    }
  }
`;
