import { NATIONAL_HOTLINE } from '@motcua/rules';

/**
 * The number to call for help: that of the page's `<meta name="motcua-hotline" content="…">`, else the helpline of the
 * national portal.
 */
export const hotline: string =
  globalThis.document?.querySelector<HTMLMetaElement>('meta[name=motcua-hotline]')?.content ||
  NATIONAL_HOTLINE;
