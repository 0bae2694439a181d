import type { TemplateResult } from 'lit';
import { drawn } from './drawn.js';

// What is done with papers that are there: nothing of it stands in a first picture.

/** The file icon. */
export const fileIcon: TemplateResult = /* @__PURE__ */ drawn('M6 2.8h8.5L19 7.3v13.9H6zM14 3v5h5');

/** The remove icon. */
export const removeIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M4.5 6.5h15M9.5 6V3.8h5V6M6.5 6.8l.9 13.4h9.2l.9-13.4M10 10.5v6M14 10.5v6',
);

/** The print icon. */
export const printIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M7 8V3.5h10V8M7 16.5H3.5V8h17v8.5H17M7 13.5h10v7H7z',
);

/** The copy icon. */
export const copyIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M8.5 8.5h12v12h-12zM15.5 8.5v-5h-12v12h5',
);
