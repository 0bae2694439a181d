/**
 * Sets or clears a `:state()` of an element. Browsers of before 2024 know no plain state names or no states at all: styles
 * of the elements never depend on them, they are for the page.
 */
export function setState(internals: ElementInternals, name: string, on: boolean): void {
  const states = internals.states as CustomStateSet | undefined;
  if (states === undefined) return;
  try {
    if (on) states.add(name);
    else states.delete(name);
  } catch {
    // Chromium before 125 takes `--name` only and throws; the state is then missing, as documented.
  }
}
