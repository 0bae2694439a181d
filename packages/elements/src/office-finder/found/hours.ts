import { html, nothing, type TemplateResult } from 'lit';
import type { OpeningHours } from '@motcua/contract';
import {
  calendar2025to2026,
  formatDay,
  formatInstant,
  hanoiDay,
  openingAt,
  openingWeek,
  workingCalendar,
} from '@motcua/rules';
import { checkIcon, clockIcon } from '../../foundation/step-icons.js';
import { textIn, type Language } from '../../foundation/locale.js';
import { dayOf } from '../../foundation/words.js';
import type { vi } from './messages.vi.js';

const calendar = /* @__PURE__ */ workingCalendar(calendar2025to2026);

/** Whether an office is open now by the working calendar, and its hours folded below; unknown hours are said to be. */
export function hoursTemplate(
  hours: OpeningHours | undefined,
  now: number,
  own: typeof vi,
  language: Language,
): TemplateResult {
  if (hours === undefined) return html`<p class="soft">${own.noHours}</p>`;
  const { open, changesAt, reason, provisional } = openingAt(hours, calendar, now);
  const closed =
    changesAt === undefined ? own.closed : own.opens(momentIn(changesAt, now, language));
  const said = open && changesAt !== undefined ? own.open(clock(changesAt)) : closed;
  return html`<p class="line" data-open=${open}>
      ${open ? checkIcon : clockIcon}<span>${said}</span>
    </p>
    ${
      reason
        ? html`<p class="small">
            ${own.today}:
            <span lang=${reason.en === undefined ? 'vi' : language}
              >${textIn(reason, language)}</span
            >.
          </p>`
        : nothing
    }
    ${provisional ? html`<p class="small soft">${own.provisional}</p>` : nothing}
    <details class="hours">
      <summary>${own.hours}</summary>
      <ul role="list" class="small">
        ${weekOf(hours, own).map((line) => html`<li>${line}</li>`)}
        ${(hours.exceptions ?? [])
          .filter(({ date }) => date >= hanoiDay(now))
          .map(
            ({ date, sessions, note }) =>
              html`<li>
                ${own.exception(formatDay(date), sessionsOf(sessions) || own.dayOff)}
                ${note ? `(${textIn(note, language)})` : nothing}
              </li>`,
          )}
        <li class="soft">${own.holidays}</li>
      </ul>
    </details>`;
}

/** The week in lines, days with the same hours in one. */
function weekOf(hours: OpeningHours, own: typeof vi): readonly string[] {
  return openingWeek(hours).map(({ days: [first, last], sessions }) => {
    const days = first === last ? own.days[first] : `${own.days[first]} – ${own.days[last]}`;
    return `${days}: ${sessionsOf(sessions) || own.dayOff}`;
  });
}

function sessionsOf(sessions: readonly { from: string; to: string }[]): string {
  return sessions.map(({ from, to }) => `${from}–${to}`).join(', ');
}

function clock(instant: number): string {
  return formatInstant(instant).slice(0, 5);
}

/** The time alone on the same day, with its day else. */
function momentIn(instant: number, now: number, language: Language): string {
  if (hanoiDay(instant) === hanoiDay(now)) return clock(instant);
  return `${clock(instant)} ${dayOf(new Date(instant).toISOString(), language)}`;
}
