import { render } from 'lit';
import type { Language } from './locale.js';

/** What stands on the paper. */
export interface Printing {
  readonly language: Language;
  readonly title: string;
  /** Names the frame. */
  readonly label: string;
  readonly styles: string;
  /** A template. */
  readonly content: unknown;
}

/**
 * Prints something alone, not the page it stands in: from a frame of its own, of class `printed`, so that nothing of the page
 * is moved or hidden. The frame goes when the printing is over.
 * @param root where the frame may stand: the shadow root of the element
 */
export async function printAlone(
  root: HTMLElement | DocumentFragment,
  { language, title, label, styles, content }: Printing,
): Promise<void> {
  root.querySelector('.printed')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'printed';
  frame.title = label;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  root.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (view === null) return;
  const page = view.document;
  page.documentElement.lang = language;
  page.title = title;
  // Where style sheets cannot be made (Safari before 16.4), it is printed plain.
  if ('adoptedStyleSheets' in page) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles);
    page.adoptedStyleSheets = [sheet];
  }
  render(content, page.body);
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  await new Promise((resolve) => setTimeout(resolve, 50));
  view.focus();
  view.print();
}
