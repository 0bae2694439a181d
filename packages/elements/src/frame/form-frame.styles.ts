import { css } from 'lit';

export const styles = css`
  :host {
    position: relative;
  }
  .from {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4) var(--_space-16);
    align-items: baseline;
    max-inline-size: none;
    margin-block-end: var(--_space-8);
    color: var(--_ink-soft);
    font-size: var(--_text-s);
  }
  .frame {
    position: relative;
    min-block-size: 18rem;
    overflow: hidden;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius-card);
    background: var(--_paper);
  }
  .frame[hidden] {
    display: none;
  }
  iframe {
    display: block;
    inline-size: 100%;
    block-size: 28rem;
    border: 0;
  }
  /* Loads at its full width, unseen: nothing flashes in the colours of before. */
  .frame[data-state='opening'] iframe {
    opacity: 0;
  }
  .waiting {
    position: absolute;
    inset: 0;
    padding: var(--_space-24) var(--_space-16);
  }
  .mark {
    position: absolute;
    inline-size: 1px;
    pointer-events: none;
  }
`;
