/** A link made from a template such as `/thu-tuc/{code}`; empty when there is no template. */
export function linkFor(template: string, code: string): string {
  return template === '' ? '' : template.replaceAll('{code}', encodeURIComponent(code));
}

/** Whether a click is left to the browser: a new tab, a new window, a download. */
export function opensElsewhere(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}
