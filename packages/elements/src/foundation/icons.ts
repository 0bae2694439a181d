import type { TemplateResult } from 'lit';
import { drawn } from './drawn.js';

// In groups by who needs them: what an element does not show, it does not load.
export * from './move-icons.js';
export * from './paper-icons.js';
export * from './step-icons.js';
export * from './tone-icons.js';

/** The fee icon. */
export const feeIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M2.5 6h19v12h-19zM9.4 12a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0M6 9.5v.1M18 14.4v.1',
);

/** The place icon. */
export const placeIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M12 21.5s7-6.3 7-11.6A7 7 0 0 0 5 9.9c0 5.3 7 11.6 7 11.6zM9.6 9.8a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0',
);

/** The result icon. */
export const resultIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M6 2.8h8.5L19 7.3v13.9H6zM14 3v5h5M9 12.5h6.5M9 16.3h6.5',
);

/** The online icon. */
export const onlineIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M3 4.5h18v12h-18zM8.5 20.5h7M12 16.5v4',
);

/** The external icon. */
export const externalIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M13.5 4.5h6v6M19 5l-8.5 8.5M10 5.5H5v13.5h13.5V14',
);

/** The back icon. */
export const backIcon: TemplateResult = /* @__PURE__ */ drawn('M19.5 12h-15M10.5 6l-6 6 6 6');

/** The edit icon. */
export const editIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M4 20l1-4.2L16.3 4.5a1.8 1.8 0 0 1 2.6 0l.6.6a1.8 1.8 0 0 1 0 2.6L8.2 19z',
);

/** The upload icon. */
export const uploadIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M12 16V4.5M7 9.3l5-4.8 5 4.8M4 15.5v4.7h16v-4.7',
);
