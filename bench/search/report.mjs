// The measurements as tables, in Markdown so that they can be pasted.
import { REFERENCE } from './engines.mjs';
import { table } from './table.mjs';

export function relevanceReport(measured) {
  const halves = [...new Set(measured.map(({ half }) => half))];
  const order = ['spoken', 'unmarked', 'faq', 'colloquial', 'typo'];
  const placed = (kind) => (order.indexOf(kind) + order.length + 1) % (order.length + 1);
  return halves.flatMap((half) => {
    const part = measured.filter((entry) => entry.half === half);
    const [{ all, kinds }] = part;
    const names = Object.keys(kinds).sort((a, b) => placed(a) - placed(b));
    const counted = names.map((kind) => `${kind} (${kinds[kind].questions})`);
    return [
      `Relevance, ${half} half, ${all.questions} questions`,
      table(
        ['engine', 'top 1 %', 'top 3 %', 'top 10 %', 'MRR'],
        part.map(({ engine, all }) => [engine, ...columns(all)]),
      ),
      `The same by kind: top 1 % / top 3 % / top 10 % / MRR`,
      table(
        ['engine', ...counted],
        part.map(({ engine, kinds }) => [
          engine,
          ...names.map((kind) => (kinds[kind] ? columns(kinds[kind], 0).join(' / ') : '')),
        ]),
      ),
    ];
  });
}

export function speedReport(measured) {
  const sizes = [...new Set(measured.map(({ documents }) => documents))];
  return sizes.flatMap((documents) => {
    const part = measured.filter((entry) => entry.documents === documents);
    const reference = part.find(({ engine }) => engine === REFERENCE);
    const figures = ['build', 'load', 'ready', 'p50', 'p95'];
    const cell = (row, figure) =>
      row.skipped
        ? 'skipped'
        : `${milliseconds(row[figure])} (${ratio(row[figure] / reference[figure])})`;
    const skipped = part.filter((row) => row.skipped).map(({ engine }) => engine);
    return [
      `Speed, ${documents} documents: ms (times ${REFERENCE})`,
      table(
        ['engine', 'build', 'load', 'to the first answer', 'query p50', 'query p95'],
        part.map((row) => [row.engine, ...figures.map((figure) => cell(row, figure))]),
      ),
      ...(skipped.length > 0
        ? [`${skipped.join(', ')} is skipped here: it would take minutes.`]
        : []),
    ];
  });
}

export function sizeReport(measured) {
  const [{ procedures }] = measured;
  const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
  return [
    `Size, kB after brotli`,
    table(
      ['engine', `index of ${procedures} procedures`, 'engine, minified', 'together'],
      measured.map(({ engine, index, code }) => [
        engine,
        ...[index, code, index + code].map(kilobytes),
      ]),
    ),
  ];
}

export function missesReport(misses) {
  return misses.map(({ query, kind, place, meant, found }) =>
    [
      `${query}  (${kind}) ${place === undefined ? 'not among the first ten' : `place ${place}`}`,
      ...meant.map(({ code, name }) => `  meant ${code} ${name.slice(0, 100)}`),
      ...found.map(({ code, name }) => `  found ${code} ${name.slice(0, 100)}`),
    ].join('\n'),
  );
}

function columns({ top1, top3, top10, mrr }, digits = 1) {
  return [...[top1, top3, top10].map((share) => share.toFixed(digits)), mrr.toFixed(digits + 2)];
}

function milliseconds(value) {
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}

function ratio(value) {
  return `×${value < 10 ? value.toFixed(2) : value.toFixed(0)}`;
}
