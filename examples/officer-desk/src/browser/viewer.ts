// Runs in the sandboxed frame: no cookie, no page around it, no network but these scripts.
import type * as PdfEngine from 'pdfjs-dist';
import { say as put, words } from './words.js';

type Message =
  | { readonly type: 'show'; readonly bytes: ArrayBuffer; readonly mime: string }
  | { readonly type: 'zoom'; readonly by: number }
  | { readonly type: 'turn' }
  | { readonly type: 'say'; readonly text: string };

/** Pages of a PDF that are drawn; an attack by a million pages ends here. */
const MOST_PAGES = 100;
const LEVELS = { least: 0.25, most: 5 };

const sheets = document.querySelector<HTMLElement>('#sheets');
let zoom = 1;
let turned = 0;
let shown: (() => Promise<void>) | undefined;
let turnOfDrawing = 0;

window.addEventListener('message', (event: MessageEvent<Message>) => {
  if (event.source !== window.parent) return;
  const message = event.data;
  if (message.type === 'show') void show(message.bytes, message.mime);
  else if (message.type === 'say') say(message.text);
  else if (message.type === 'turn') {
    turned = (turned + 90) % 360;
    void shown?.();
  } else {
    zoom = message.by === 0 ? 1 : Math.min(LEVELS.most, Math.max(LEVELS.least, zoom * message.by));
    void shown?.();
  }
});

// Keys that are pressed in here belong to the page around.
document.addEventListener('keydown', (event) => {
  const scrolls = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ', 'Tab'];
  if (event.ctrlKey || event.metaKey || event.altKey || scrolls.includes(event.key)) return;
  event.preventDefault();
  tell({ type: 'key', key: event.key });
});

tell({ type: 'ready' });

async function show(bytes: ArrayBuffer, mime: string): Promise<void> {
  zoom = 1;
  turned = 0;
  try {
    shown = mime === 'application/pdf' ? await pdf(bytes) : await picture(bytes, mime);
    await shown();
    scrollTo(0, 0);
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    say(locked ? words.locked : words.unreadable);
  }
}

async function pdf(bytes: ArrayBuffer): Promise<() => Promise<void>> {
  const addresses = ['/pdf/pdf.min.mjs', '/pdf/pdf.worker.min.mjs'] as const;
  // The worker code runs in this frame itself: a frame of no origin can start no worker.
  const [engine, worker] = (await Promise.all(addresses.map((address) => import(address)))) as [
    typeof PdfEngine,
    object,
  ];
  Object.assign(globalThis, { pdfjsWorker: worker });
  const document_ = await engine.getDocument({
    data: bytes,
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
  }).promise;
  tell({ type: 'pages', count: document_.numPages });
  return async () => {
    const turn = ++turnOfDrawing;
    const made: HTMLCanvasElement[] = [];
    for (let number = 1; number <= Math.min(document_.numPages, MOST_PAGES); number += 1) {
      const page = await document_.getPage(number);
      if (turn !== turnOfDrawing) return;
      const rotation = (page.rotate + turned) % 360;
      const natural = page.getViewport({ scale: 1, rotation });
      const width = Math.max(200, (sheets?.clientWidth ?? 600) - 24);
      const scale = (width / natural.width) * zoom;
      const viewport = page.getViewport({ scale: scale * devicePixelRatio, rotation });
      const canvas = document.createElement('canvas');
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      canvas.style.width = `${Math.floor(viewport.width / devicePixelRatio)}px`;
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', put(words.page, `${number}/${document_.numPages}`));
      await page.render({ canvas, viewport }).promise;
      if (turn !== turnOfDrawing) return;
      made.push(canvas);
      if (number === 1) sheets?.replaceChildren(canvas);
      else sheets?.append(canvas);
    }
  };
}

async function picture(bytes: ArrayBuffer, mime: string): Promise<() => Promise<void>> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([bytes], { type: mime }));
  await image.decode();
  tell({ type: 'pages', count: 1 });
  return async () => {
    const width = Math.max(200, (sheets?.clientWidth ?? 600) - 24);
    const across = turned % 180 === 0 ? image.naturalWidth : image.naturalHeight;
    const scale = Math.min(1, width / across) * zoom;
    image.alt = words.paper;
    image.style.width = `${Math.round(image.naturalWidth * scale)}px`;
    image.style.rotate = `${turned}deg`;
    sheets?.replaceChildren(image);
  };
}

function say(text: string): void {
  shown = undefined;
  turnOfDrawing += 1;
  const words = document.createElement('p');
  words.textContent = text;
  sheets?.replaceChildren(words);
}

function tell(message: object): void {
  // Whoever frames it must be the desk (frame-ancestors); nothing personal is told.
  window.parent.postMessage(message, '*');
}
