import { css, type CSSResultGroup } from 'lit';
import { tokens } from './tokens.styles.js';

const base = css`
  :host {
    display: block;
    /* Layouts answer the room the page gives the element, not the window. */
    container-type: inline-size;
    /* Inline containment would let a flex row squeeze the element to nothing. */
    min-inline-size: min(100%, 18rem);
    box-sizing: border-box;
    color: var(--_ink);
    font-family: var(--motcua-font, inherit);
    font-size: var(--_text);
    font-style: normal;
    font-weight: 400;
    line-height: var(--_leading);
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    text-indent: 0;
    word-spacing: normal;
    white-space: normal;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend,
  figure {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  h1,
  h2,
  h3,
  h4 {
    font: inherit;
    font-weight: 600;
    /* Room for the stacked marks of Ế, Ỗ, Ữ: never tighter, never with overflow hidden on a single line. */
    line-height: var(--_leading-heading);
    text-wrap: balance;
  }
  h2 {
    font-size: var(--_text-xl);
  }
  h3 {
    font-size: var(--_text-l);
  }
  p {
    max-inline-size: var(--_measure);
  }
  ul[role='list'],
  ol[role='list'] {
    list-style: none;
  }
  a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
  }
  a:hover {
    color: var(--_accent-strong);
    text-decoration-thickness: 2px;
  }
  mark {
    border-radius: 3px;
    background: var(--_accent-soft);
    color: inherit;
    box-shadow: 0 0 0 1px var(--_accent-soft);
  }
  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.25em;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  .soft {
    color: var(--_ink-soft);
  }
  .small {
    font-size: var(--_text-s);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }
  }
`;

/** Tokens and the ground every element stands on: `static styles = [hostStyles, …]`. */
export const hostStyles: CSSResultGroup = [tokens, base];
