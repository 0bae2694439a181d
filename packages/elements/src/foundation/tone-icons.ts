import type { TemplateResult } from 'lit';
import { drawn } from './drawn.js';

/** A tick in a circle: done, all is well. */
export const goodIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M8 12.4l2.8 2.8 5.4-5.8',
);

/** A triangle: something needs attention. */
export const warnIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M12 4 2.8 20h18.4zM12 10v4.5M12 17.4v.1',
);

/** A sign with an exclamation mark: something failed. */
export const badIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5v5.5M12 16.4v.1',
);

/** The info icon. */
export const infoIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 11v5.5M12 7.6v.1',
);

/** The offline icon. */
export const offlineIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M3.5 3.5l17 17M5 12.5a10 10 0 0 1 4.5-2.6M2 8.7a15 15 0 0 1 4.6-2.9M10.5 5a15 15 0 0 1 11.5 3.7M14.6 10.3a10 10 0 0 1 4.4 2.2M8.5 16a5 5 0 0 1 7 0M12 19.6v.1',
);
