/**
 * Keeps the focus at the files of a place when the line or the button that had it goes: it then stands on the control that adds
 * files or, where no more are taken, on how it stands with them.
 * @param act changes what is drawn, in this turn or the next microtasks
 */
export function keepingFocus(root: DocumentOrShadowRoot, act: () => void): void {
  const had = root.activeElement;
  const around = had?.closest('.files, .pickers');
  act();
  if (!had || !around) return;
  const picker = around.matches('.files')
    ? around.id.replace(/-files$/, '')
    : had.id.replace(/-camera$/, '');
  // Once it is drawn.
  setTimeout(() => {
    if (had.isConnected || root.activeElement) return;
    const find = (id: string): HTMLElement | null =>
      (root as ShadowRoot).querySelector(`#${CSS.escape(id)}`);
    (find(picker) ?? find(`${picker}-standing`))?.focus();
  });
}
