import type { TemplateResult } from 'lit';
import { drawn } from './drawn.js';

/** The search icon. */
export const searchIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M4.5 11a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M16 16l4.5 4.5',
);

/** The close icon. */
export const closeIcon: TemplateResult = /* @__PURE__ */ drawn('M6 6l12 12M18 6 6 18');

/** The arrow icon. */
export const arrowIcon: TemplateResult = /* @__PURE__ */ drawn('M4.5 12h15M13.5 6l6 6-6 6');
