// The figures as one table, each with the mark it is held against.
import { table } from '../search/table.mjs';
import { FLOOR, OURS, contenders, titles, versions } from './engines.mjs';

/** One frame of a screen with 60 of them a second, milliseconds. */
const FRAME = 1000 / 60;

/** @returns paragraphs */
export function report({ shapes, rounds, engines }) {
  const shown = Object.keys(engines);
  const others = contenders.filter((name) => name in engines);
  const floor = engines[FLOOR];
  const ours = engines[OURS];
  const shape = ({ fields, rules }) => `${fields} fields, ${rules} rules`;
  const times = (value) => `${value.toFixed(2)}×`;
  const held = (holds) => (holds ? 'yes' : 'NO');

  /** A line of figures: of each engine, Motcua's as a multiple of the fastest contender and of the floor. */
  const line = (title, read, digits, target) => {
    const values = Object.fromEntries(shown.map((name) => [name, read(engines[name])]));
    const best = Math.min(...others.map((name) => values[name]));
    const toBest = values[OURS] / best;
    return [
      title,
      ...shown.map((name) => values[name]?.toFixed(digits) ?? '–'),
      times(toBest),
      times(values[OURS] / values[FLOOR]),
      ...(target ? [target.text, held(target.holds({ toBest, ours: values[OURS] }))] : ['', '']),
    ];
  };
  const atMost = (most) => ({ text: `≤ ${most}× best`, holds: ({ toBest }) => toBest <= most });
  const plain = (title, read, text = '', holds) => [
    title,
    ...shown.map((name) => String(read(engines[name]))),
    '',
    '',
    text,
    holds === undefined ? '' : held(holds),
  ];
  /** As exactly as it is printed: more is noise. */
  const growth = ({ usual, large }) => Number((large.press / usual.press).toFixed(2));
  const submitted = ({ submit }) =>
    `${submit.focus}, ${submit.links}/${submit.described}/${submit.invalid}`;
  const found = ({ axe }) => axe.fresh.length + axe.submitted.length;

  const lines = [
    line('whole bundle, kB brotli', ({ bytes }) => bytes / 1000, 1, {
      text: '≤ 40 kB',
      holds: ({ ours: bytes }) => bytes <= 40,
    }),
    line(`start, ${shape(shapes.usual)}: CPU ms`, ({ usual }) => usual.start, 1, atMost(0.55)),
    line('a key press: CPU ms', ({ usual }) => usual.press, 2, atMost(0.8)),
    ...(shapes.usual.rules > 0
      ? [
          line('a rule shows after: ms', ({ usual }) => usual.rule, 1, {
            text: 'floor + 1 frame',
            holds: ({ ours: shownAfter }) => shownAfter <= floor.usual.rule + FRAME,
          }),
          line('its key press: CPU ms', ({ usual }) => usual.rulePress, 2),
        ]
      : []),
    line(`start, ${shape(shapes.large)}: CPU ms`, ({ large }) => large.start, 1),
    line('a key press: CPU ms', ({ large }) => large.press, 2, atMost(0.7)),
    line('a key press there / here', growth, 2, {
      text: '≤ floor',
      holds: () => growth(ours) <= growth(floor),
    }),
    plain(
      'violations of a strict policy',
      ({ policy }) => policy.total,
      '0',
      ours.policy.total === 0,
    ),
    plain(
      'and under it the rules',
      ({ policy }) => (policy.works ? 'work' : 'dead'),
      'work',
      ours.policy.works,
    ),
    plain('axe: fresh and submitted', found, '0', found(ours) + ours.everyField.length === 0),
    plain('empty submit: focus', submitted, 'summary', ours.submit.focus === 'summary'),
  ];
  const heads = ['', ...shown.map((name) => titles[name]), '/ best', '/ floor', 'target', 'held'];
  const notes = [
    `Medians of ${rounds} rounds. "Best" is the best contender of each line. Empty submit: where the focus goes, then links of`,
    `the summary / controls with aria-invalid and words tied to them / controls with aria-invalid; ${ours.submit.required} questions must be`,
    `answered. With every type of field of Motcua axe finds ${ours.everyField.length} (light and dark, fresh and with errors).`,
    `Its review, filing and receipt are loaded once the first page is shown: ${(ours.later / 1000).toFixed(1)} kB more.`,
  ];
  return [table(heads, lines), notes.join(' '), `Beside Motcua: ${versions().join(', ')}.`];
}

/** The same form work for other shapes: start and key press of each, Motcua's beside the fastest contender and the floor. @returns paragraphs */
export function reportOfShapes({ shapes, rounds, engines }) {
  const shown = Object.keys(engines);
  const others = contenders.filter((name) => name in engines);
  const lines = Object.keys(shapes).flatMap((shape) =>
    [
      ['start', 'start', 1, 0.55],
      ['a key press', 'press', 2, 0.8],
    ].map(([title, figure, digits, most]) => {
      const read = (name) => engines[name][shape][figure];
      const toBest = read(OURS) / Math.min(...others.map(read));
      return [
        `${shape}: ${title}`,
        ...shown.map((name) => read(name).toFixed(digits)),
        `${toBest.toFixed(2)}×`,
        `${(read(OURS) / read(FLOOR)).toFixed(2)}×`,
        `≤ ${most}× best`,
        toBest <= most ? 'yes' : 'NO',
      ];
    }),
  );
  const heads = [
    'CPU ms',
    ...shown.map((name) => titles[name]),
    '/ best',
    '/ floor',
    'target',
    'held',
  ];
  const described = Object.entries(shapes).map(
    ([name, given]) =>
      `${name}: ${Object.entries(given)
        .map(([key, value]) => `${key} ${[value].flat().join(', ')}`)
        .join('; ')}`,
  );
  return [
    table(heads, lines),
    `Medians of ${rounds} rounds. ${described.join('. ')}.`,
    `Beside Motcua: ${versions().join(', ')}.`,
  ];
}
