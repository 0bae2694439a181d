import type { ProcedureLookup } from '../procedure-lookup.js';

/** Arrow keys walk from the box through the results and back; Tab does, too. Escape clears the box. */
export function walkWithKeys(element: ProcedureLookup): void {
  const root = element.renderRoot as ShadowRoot;
  root.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent;
    const box = root.querySelector('input');
    const stops = [box, ...root.querySelectorAll<HTMLElement>('.name')];
    const at = stops.indexOf(root.activeElement as HTMLElement | null);
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (at < 0) return;
    if (key === 'Escape' && element.query !== '') {
      element.query = '';
      box?.focus();
    } else if (step === undefined || stops[at + step] === undefined) {
      return;
    } else {
      stops[at + step]?.focus();
    }
    event.preventDefault();
  });
}
