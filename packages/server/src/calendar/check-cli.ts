import { parseArgs } from 'node:util';
import { hanoiDay } from '@motcua/rules';
import { checkCalendar } from '@motcua/rules/calendar-file';
import { CalendarFileError, readCalendarJson } from './file.js';
import { calendarJson, calendarTable } from './print.js';
import { shippedCalendar } from './shipped.js';

const USAGE = `Looks at a calendar of days off and worked Saturdays. Changes nothing.

  npm run calendar:check -- [FILE] [options]

Without FILE: the calendar that comes with the service.

  --json        everything as one JSON object
  --lang vi|en  language of the table (default: en)
  --today DAY   look at it as on this day, YYYY-MM-DD
  --strict      exit with 1 on notes too
  --help

The format is described in docs/calendar-format.md.`;

/** What stands behind the command: 0 sound, 1 wrong (with --strict: or noted) or not to be read, 2 called wrongly. */
async function main(): Promise<number> {
  const options = readOptions();
  if (typeof options === 'number') return options;
  try {
    const given =
      options.file === undefined ? shippedCalendar : await readCalendarJson(options.file);
    const check = checkCalendar(given, options.today);
    console.log(
      options.json ? calendarJson(check, given) : calendarTable(check, given, options.lang),
    );
    return check.file === undefined || (options.strict && check.findings.length > 0) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof CalendarFileError)) throw error;
    console.error(error.message);
    return 1;
  }
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'en' },
        today: { type: 'string', default: hanoiDay(Date.now()) },
        strict: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) {
      console.log(USAGE);
      return 0;
    }
    const [file, ...others] = positionals;
    if (others.length > 0) throw new Error('Name one file, or none.');
    if (values.lang !== 'vi' && values.lang !== 'en') throw new Error('--lang is vi or en.');
    if (!/^\d{4}-\d\d-\d\d$/.test(values.today)) throw new Error('--today is a day YYYY-MM-DD.');
    const { json, lang, today, strict } = values;
    return { file, json, lang, today, strict } as const;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
}

process.exitCode = await main();
