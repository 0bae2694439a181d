const STEP = /^(?:bước|step)\s*\d+/i;

/**
 * The steps of a procedure from the portal's running text. Texts with "Bước 1:" are cut there, and what follows until
 * the next "Bước" stays in the step on lines of its own; other texts give one step a line.
 */
export function readSteps(text: string | undefined): string[] {
  const lines = (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (!lines.some((line) => STEP.test(line))) return lines.map(withoutBullet);
  const steps: string[] = [];
  for (const line of lines) {
    const last = steps.at(-1);
    if (last === undefined || STEP.test(line) || !STEP.test(last)) steps.push(line);
    else steps[steps.length - 1] = `${last}\n${line}`;
  }
  return steps;
}

/** A line without the dash or star of the list it was taken from. */
export function withoutBullet(line: string): string {
  return line.replace(/^\s*[-–+*•]\s+/, '').trim();
}
