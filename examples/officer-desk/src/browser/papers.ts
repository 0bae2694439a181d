import { one } from './keys.js';
import { words } from './words.js';

/** What can be shown in the frame. */
const SHOWN = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];

/** Shows the files of a dossier beside its answers, one at a time. */
export class PaperViewer {
  readonly #links: readonly HTMLAnchorElement[];
  readonly #frame: HTMLIFrameElement | null;
  readonly #title = one<HTMLElement>('.viewer [data-title]');
  readonly #place = one<HTMLElement>('.viewer [data-place]');
  #at = -1;
  #ready = false;
  #loading: AbortController | undefined;

  constructor(onKey: (key: string) => void) {
    this.#links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-file]')];
    this.#frame = one<HTMLIFrameElement>('.viewer iframe');
    for (const [index, link] of this.#links.entries()) {
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void this.show(index);
      });
    }
    window.addEventListener('message', (event: MessageEvent<{ type?: string; key?: string }>) => {
      if (event.source !== this.#frame?.contentWindow) return;
      if (event.data.type === 'ready') {
        this.#ready = true;
        if (this.#links.length > 0) void this.show(Math.max(this.#at, 0));
      } else if (event.data.type === 'key' && typeof event.data.key === 'string') {
        onKey(event.data.key);
      }
    });
    // Loaded only now: its "ready" must find somebody listening.
    const address = one<HTMLElement>('.viewer')?.dataset.frame;
    if (this.#frame && address !== undefined) this.#frame.src = address;
  }

  next(by: number): void {
    const count = this.#links.length;
    if (count > 0) void this.show((this.#at + by + count) % count);
  }

  zoom(by: number): void {
    this.#tell({ type: 'zoom', by });
  }

  turn(): void {
    this.#tell({ type: 'turn' });
  }

  async show(index: number): Promise<void> {
    const link = this.#links[index];
    if (link === undefined) return;
    this.#at = index;
    for (const other of this.#links) {
      if (other === link) other.setAttribute('aria-current', 'true');
      else other.removeAttribute('aria-current');
    }
    if (this.#title) this.#title.textContent = link.textContent.trim();
    if (this.#place) this.#place.textContent = `${index + 1}/${this.#links.length}`;
    if (!this.#ready) return;
    const mime = link.dataset.type ?? '';
    if (!SHOWN.includes(mime)) {
      this.#tell({ type: 'say', text: words.notShown });
      return;
    }
    this.#loading?.abort();
    const loading = (this.#loading = new AbortController());
    try {
      const answer = await fetch(link.href, { signal: loading.signal, redirect: 'error' });
      if (!answer.ok) throw new Error(String(answer.status));
      const bytes = await answer.arrayBuffer();
      if (!loading.signal.aborted) this.#tell({ type: 'show', bytes, mime }, [bytes]);
    } catch {
      if (loading.signal.aborted) return;
      this.#tell({
        type: 'say',
        text: words.notLoaded,
      });
    }
  }

  #tell(message: object, transfer: Transferable[] = []): void {
    // The frame has no origin to name.
    this.#frame?.contentWindow?.postMessage(message, '*', transfer);
  }
}
