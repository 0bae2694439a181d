import type { TemplateResult } from 'lit';
import { drawn } from './drawn.js';

/** The check icon. */
export const checkIcon: TemplateResult = /* @__PURE__ */ drawn('M5 12.5l4.5 4.5L19 7.5');

/** The clock icon. */
export const clockIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 7v5.3l3.4 2',
);
