import { html, type TemplateResult } from 'lit';
import { NATIONAL_HOTLINE } from '@motcua/rules';

/**
 * The number to call for help: that of the page's `<meta name="motcua-hotline" content="…">`, else the helpline of the
 * national portal.
 */
export const hotline: string =
  globalThis.document?.querySelector<HTMLMetaElement>('meta[name=motcua-hotline]')?.content ||
  NATIONAL_HOTLINE;

/** A text in which the hotline, if it names it, is a link that calls it. */
export function withHotline(text: string): TemplateResult {
  const [before, after] = text.split(hotline);
  if (after === undefined) return html`${text}`;
  return html`${before}<a href="tel:${hotline.replace(/\s/g, '')}">${hotline}</a>${after}`;
}
