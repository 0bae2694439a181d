/** A table; columns after the first are figures. */
export function table(heads, lines) {
  const cells = [heads, ...lines].map((line) => line.map(String));
  const widths = heads.map((_, at) => Math.max(...cells.map((line) => line[at].length)));
  const aligned = (line) =>
    `| ${line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(' | ')} |`;
  const rule = widths.map((width, at) =>
    at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [first, ...rest] = cells.map(aligned);
  return [first, `| ${rule.join(' | ')} |`, ...rest].join('\n');
}
