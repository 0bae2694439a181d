// Runs in each page: the time from a key press until the expected results have been painted.
const PATIENCE = 5000;
let expected = [];
let pressedAt = 0;
let finish = () => undefined;

globalThis.paint = {
  painted: undefined,
  /** Before a key is pressed: the codes that must be listed after it. `painted` then becomes the time in ms, or null. */
  expect(codes) {
    expected = codes;
    globalThis.paint.painted = new Promise((resolve) => (finish = resolve));
  },
};

addEventListener('keydown', ({ timeStamp }) => (pressedAt = timeStamp), { capture: true });
addEventListener('input', () => requestAnimationFrame(look), { capture: true });

/** At the start of a frame: what is in the document now is painted with this frame. */
function look() {
  if (performance.now() - pressedAt > PATIENCE) finish(null);
  else if (shown() !== expected.join(' ')) requestAnimationFrame(look);
  else afterPaint(() => finish(performance.now() - pressedAt));
}

/** The codes on the page, in order. */
function shown() {
  const element = document.querySelector('motcua-procedure-lookup');
  const links = (element?.shadowRoot ?? document).querySelectorAll(
    '[part~="results"] a[href*="/thu-tuc/"]',
  );
  return Array.from(links, ({ href }) => href.split('/').at(-1)).join(' ');
}

/** A message comes after the frame that is being made. */
function afterPaint(action) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = action;
  port2.postMessage(undefined);
}
