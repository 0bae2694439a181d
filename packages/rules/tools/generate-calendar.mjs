// Writes src/calendar-2025-2026.ts from calendars/vn-2025-2026.json, as pages carry it. `npm run generate`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { calendarOf } from '../dist/calendar-entry.js';

/** The text of the module. Of the years that are not published it has the next one alone. */
export async function calendarModule() {
  const json = readFileSync(new URL('../calendars/vn-2025-2026.json', import.meta.url), 'utf8');
  const { days, ...rest } = calendarOf(JSON.parse(json), 1);
  const text = `/* Generated from calendars/vn-2025-2026.json by \`npm run generate\`. */
import type { CalendarDefinition } from './calendar.js';

/**
 * Days off of state bodies in Viet Nam, 2025 and 2026, Monday to Friday offices. Weekend days inside a holiday are
 * off anyway and not listed. The schedule of 2027 is not published: only its fixed dates stand here, and whatever
 * reaches into 2027 is reported as provisional.
 */
export const calendar2025to2026: CalendarDefinition = ${JSON.stringify({ ...rest, days })};
`;
  return prettier.format(text, { parser: 'typescript', printWidth: 100, singleQuote: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../src/calendar-2025-2026.ts', import.meta.url), await calendarModule());
}
