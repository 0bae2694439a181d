// Motcua's look-up beside general libraries: relevance, speed and size in one run. `npm run bench:search`; options in README.md.
import { busy } from './busy.mjs';
import { missesOf, measureRelevance } from './relevance.mjs';
import { missesReport, relevanceReport, sizeReport, speedReport } from './report.mjs';
import { readQuestions, readRows } from './rows.mjs';
import { measureSize } from './size.mjs';
import { measureSpeed } from './speed.mjs';

const { file, only, json, misses } = optionsOf(process.argv.slice(2));
const { rows, shipped } = readRows(file);
const halves = {
  tuning: readQuestions('tuning', rows),
  'held-out': readQuestions('held-out', rows),
};
const say = json ? () => undefined : (paragraphs) => console.log(`${paragraphs.join('\n\n')}\n`);
const progress = (what) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${what} … `);

const about = `${rows.length} procedures, ${halves.tuning.length + halves['held-out'].length} judged questions with an answer among them.`;
say([
  shipped
    ? `${about} This is the small catalogue that is shipped: figures differ from those of a full one (MOTCUA_PROCEDURES_FILE).`
    : about,
]);

if (misses !== undefined) {
  const found = await missesOf(rows, halves[misses]);
  if (json) console.log(JSON.stringify(found, null, 2));
  else say([...missesReport(found), `${found.length} of ${halves[misses].length} (${misses})`]);
} else {
  const result = { procedures: rows.length, shipped };
  const parts = {
    relevance: [() => measureRelevance(rows, halves, progress), relevanceReport],
    speed: [() => measureSpeed(rows, Object.values(halves).flat(), progress), speedReport],
    size: [() => measureSize(rows, progress), sizeReport],
  };
  for (const [part, [measure, report]] of Object.entries(parts)) {
    if (only !== undefined && only !== part) continue;
    result[part] = await measure();
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    say([...report(result[part]), ...(part === 'speed' ? busy() : [])]);
  }
  if (json) console.log(JSON.stringify(result, null, 2));
}

function optionsOf(given) {
  const options = {};
  for (const argument of given) {
    const [, name, value] = /^--(only|json|misses)(?:=(.+))?$/.exec(argument) ?? [];
    if (name === 'json') options.json = true;
    else if (name === 'misses') options.misses = value ?? 'tuning';
    else if (name === 'only') options.only = value;
    else if (argument.startsWith('--')) stop(`There is no option ${argument}.`);
    else options.file = argument;
  }
  if (!['relevance', 'speed', 'size', undefined].includes(options.only)) {
    stop('--only is relevance, speed or size.');
  }
  if (!['tuning', 'held-out', undefined].includes(options.misses)) {
    stop('--misses is tuning or held-out.');
  }
  return options;
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
