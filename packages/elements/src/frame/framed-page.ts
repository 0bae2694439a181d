import type { DossierForm } from '../dossier-form/dossier-form.js';
import { Guard } from './guard.js';
import { PROTOCOL, readFromSite, type FromFrame } from './protocol.js';
import { wear } from './theme.js';

/** Heights are told in steps of this many CSS pixels: a line more or less says nothing about an answer. */
const STEP = 64;

/**
 * The form in the frame, as the site around it meets it. The site may say how it looks and in which language; it is told how
 * high the form is, which page is shown, and that a dossier was filed.
 */
export class FramedPage {
  readonly #form: DossierForm;
  readonly #hosts: readonly string[];
  #port: MessagePort | undefined;
  #height = 0;
  #place = '';

  /** @param hosts origins that may hold the frame, as the service says */
  constructor(form: DossierForm, hosts: readonly string[]) {
    this.#form = form;
    this.#hosts = hosts;
  }

  /** Waits for the one message in which the site hands over its port. */
  listen(): void {
    addEventListener('message', this.#hello);
    new Guard(this.#form).start();
  }

  readonly #hello = ({ source, origin, data, ports }: MessageEvent<unknown>): void => {
    const [port] = ports;
    if (source !== parent || source === window || !this.#hosts.includes(origin)) return;
    if ((data as { motcua?: unknown } | null)?.motcua !== PROTOCOL || port === undefined) return;
    // Once: whoever else speaks later is not heard.
    removeEventListener('message', this.#hello);
    this.#port = port;
    port.onmessage = (message: MessageEvent<unknown>) => this.#receive(message.data);
    this.#tell({ kind: 'here' });
    this.#watch();
  };

  #receive(data: unknown): void {
    const message = readFromSite(data);
    switch (message?.kind) {
      case 'look':
        return wear(message.look, this.#form);
      case 'language':
        document.documentElement.lang = message.language === 'en' ? 'en' : 'vi';
        return;
      case 'shared':
        this.#form.sharedComputer = true;
        return;
      default:
    }
  }

  #tell(message: FromFrame): void {
    this.#port?.postMessage(message);
  }

  #watch(): void {
    const form = this.#form;
    new ResizeObserver(() => this.#measure()).observe(document.body);
    form.addEventListener('motcua-dossier-submit', ({ procedure }) =>
      this.#tell({ kind: 'submitted', procedure }),
    );
    document.addEventListener('focusin', (event) => this.#reveal(event));
    // The number of the page is read where the citizen reads it.
    new MutationObserver(() => this.#turn()).observe(form.renderRoot, {
      attributes: true,
      attributeFilter: ['value', 'max'],
      childList: true,
      subtree: true,
    });
    this.#turn();
    this.#measure();
  }

  #measure(): void {
    const height = Math.ceil(document.body.offsetHeight / STEP) * STEP;
    if (height <= this.#height) return;
    this.#height = height;
    this.#tell({ kind: 'height', height });
  }

  #turn(): void {
    const progress = this.#form.renderRoot.querySelector('progress');
    const place = progress === null ? '' : `${progress.value}/${progress.max}`;
    if (place === this.#place) return;
    const turned = progress?.value !== Number.parseInt(this.#place, 10);
    this.#place = place;
    if (progress !== null) this.#tell({ kind: 'page', page: progress.value, pages: progress.max });
    if (!turned) return;
    // Another page may be lower than the one before, and begins at its top.
    requestAnimationFrame(() => {
      const first = this.#height === 0;
      this.#height = 0;
      this.#measure();
      if (!first) this.#tell({ kind: 'reveal', top: 0, bottom: STEP });
    });
  }

  #reveal(event: FocusEvent): void {
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return;
    const { top, bottom } = target.getBoundingClientRect();
    this.#tell({ kind: 'reveal', top: Math.floor(top), bottom: Math.ceil(bottom) });
  }
}
