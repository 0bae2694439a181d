import { createRequire } from 'node:module';
import type { CalendarFile } from '@motcua/rules/calendar-file';

/** The calendar that comes with the service, as a file of an operator would be. */
export const shippedCalendar = createRequire(import.meta.url)(
  '@motcua/rules/calendars/vn-2025-2026.json',
) as CalendarFile;
