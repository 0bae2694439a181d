/** The nearest ancestor (or the element itself) that matches, looking through shadow roots. */
export function closestAcross(start: Element, selector: string): Element | null {
  for (let element: Element | null = start; element !== null; element = hostOf(element)) {
    const found = element.closest(selector);
    if (found !== null) return found;
  }
  return null;
}

/** The document or shadow roots an element stands in, from the inside out. */
export function rootsAround(start: Element): Node[] {
  const roots: Node[] = [];
  for (let element: Element | null = start; element !== null; element = hostOf(element)) {
    roots.push(element.getRootNode());
  }
  return roots;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
