import { html, type TemplateResult } from 'lit';

// Icons of 24 units, drawn with lines in the colour of the text (host.styles). They are decoration: words beside them say
// the same. Each is marked pure, so that an element ships only those it shows.

function drawn(path: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}

/** The search icon. */
export const searchIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M4.5 11a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M16 16l4.5 4.5',
);
/** The close icon. */
export const closeIcon: TemplateResult = /* @__PURE__ */ drawn('M6 6l12 12M18 6 6 18');
/** The check icon. */
export const checkIcon: TemplateResult = /* @__PURE__ */ drawn('M5 12.5l4.5 4.5L19 7.5');
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
/** The clock icon. */
export const clockIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 7v5.3l3.4 2',
);
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
/** The arrow icon. */
export const arrowIcon: TemplateResult = /* @__PURE__ */ drawn('M4.5 12h15M13.5 6l6 6-6 6');
/** The back icon. */
export const backIcon: TemplateResult = /* @__PURE__ */ drawn('M19.5 12h-15M10.5 6l-6 6 6 6');
/** The edit icon. */
export const editIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M4 20l1-4.2L16.3 4.5a1.8 1.8 0 0 1 2.6 0l.6.6a1.8 1.8 0 0 1 0 2.6L8.2 19z',
);
/** The file icon. */
export const fileIcon: TemplateResult = /* @__PURE__ */ drawn('M6 2.8h8.5L19 7.3v13.9H6zM14 3v5h5');
/** The upload icon. */
export const uploadIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M12 16V4.5M7 9.3l5-4.8 5 4.8M4 15.5v4.7h16v-4.7',
);
/** The remove icon. */
export const removeIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M4.5 6.5h15M9.5 6V3.8h5V6M6.5 6.8l.9 13.4h9.2l.9-13.4M10 10.5v6M14 10.5v6',
);
/** The print icon. */
export const printIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M7 8V3.5h10V8M7 16.5H3.5V8h17v8.5H17M7 13.5h10v7H7z',
);
/** The offline icon. */
export const offlineIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M3.5 3.5l17 17M5 12.5a10 10 0 0 1 4.5-2.6M2 8.7a15 15 0 0 1 4.6-2.9M10.5 5a15 15 0 0 1 11.5 3.7M14.6 10.3a10 10 0 0 1 4.4 2.2M8.5 16a5 5 0 0 1 7 0M12 19.6v.1',
);
/** The copy icon. */
export const copyIcon: TemplateResult = /* @__PURE__ */ drawn(
  'M8.5 8.5h12v12h-12zM15.5 8.5v-5h-12v12h5',
);
