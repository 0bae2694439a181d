import { clockOf, parsePhone } from '@motcua/rules';
import type { Office } from '@motcua/contract';
import * as z from 'zod';
import type { Places } from './places.js';

/** Something in the file that cannot be taken, in words for the operator. */
export interface OfficeProblem {
  /** Where: `line 12` or `item 3`, with the id where it has one. */
  readonly at: string;
  /** The field, as `hours/weekly/0/from`; empty for the office as a whole. */
  readonly field: string;
  readonly message: string;
}

/** What a file holds. `offices` is complete only when there are no problems. */
export interface OfficeFile {
  readonly offices: readonly Office[];
  readonly problems: readonly OfficeProblem[];
}

/** An office as it stands in the file, with where it stands. */
interface Entry {
  readonly at: string;
  readonly value: unknown;
}

const text = (longest: number) =>
  z
    .string()
    .transform((value) => value.normalize('NFC').trim())
    .pipe(z.string().min(1, 'expected a text').max(longest));

const day = z.iso.date('expected a day such as 2026-11-23');
const clock = z
  .string()
  .refine((value) => isClock(value), { error: 'expected a time such as 08:00, up to 24:00' });
const localized = z.strictObject({ vi: text(500), en: text(500).optional() });
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const session = z.strictObject({ from: clock, to: clock });

const hours = z.strictObject({
  weekly: z
    .array(
      z.strictObject({
        days: z
          .array(z.enum(weekdays, { error: `expected days of ${weekdays.join(', ')}` }))
          .min(1, 'expected at least one day'),
        from: clock,
        to: clock,
      }),
    )
    .max(50),
  exceptions: z
    .array(
      z.strictObject({ date: day, sessions: z.array(session).max(10), note: localized.optional() }),
    )
    .max(500)
    .optional(),
});

const kinds = ['centre', 'branch', 'ward', 'reception-point'] as const;

const OfficeInput = z.strictObject({
  id: z
    .string('expected an id such as diem-ba-dinh')
    .regex(/^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/, 'expected lower-case letters, digits and -'),
  kind: z.enum(kinds, { error: `expected one of ${kinds.join(', ')}` }).default('reception-point'),
  name: text(300),
  number: z.number().int().positive().optional(),
  ward: z.string().optional(),
  region: z.string().optional(),
  website: z
    .url({ protocol: /^https?$/, error: 'expected an address such as https://example.vn' })
    .optional(),
  address: text(500).optional(),
  telephone: text(40)
    .refine((value) => parsePhone(value).ok, { error: 'expected a telephone number of Viet Nam' })
    .optional(),
  coordinates: z
    .strictObject({ lat: z.number('expected a number'), lng: z.number('expected a number') })
    .optional(),
  hours: hours.optional(),
  procedures: z
    .array(z.string().regex(/^\d\.\d{6,9}$/, 'expected procedure codes such as 1.001193'))
    .min(1, 'expected codes; leave it out for an office that takes everything')
    .optional(),
  validFrom: day.optional(),
  validUntil: day.optional(),
  successor: z.string().optional(),
  agencyIdentifier: z
    .string()
    .regex(/^[A-Y]\d{2}(\.[0-9A-Z]{1,4}){0,5}$/, 'expected an identifier such as H26.15')
    .optional(),
  sample: z.boolean().optional(),
  verified: z.boolean().optional(),
  notes: z.array(localized).max(20).optional(),
});

type OfficeGiven = z.output<typeof OfficeInput>;

/**
 * Reads an operator's file of offices: a JSON array, `{ "offices": [ … ] }`, or JSON Lines. Everything that is wrong is
 * found in one go.
 * @param places what is known: wards, regions and the offices a successor may be
 */
export function readOfficeFile(content: string, places: Places): OfficeFile {
  const { entries, problems } = entriesOf(content.replace(/^\uFEFF/, ''));
  const found: OfficeProblem[] = [...problems];
  const offices: Office[] = [];
  const seen = new Map<string, string>();
  for (const { at: place, value } of entries) {
    const id = (value as { id?: unknown } | null)?.id;
    const at = typeof id === 'string' ? `${place} (${id})` : place;
    const twin = typeof id === 'string' ? seen.get(id) : undefined;
    if (twin !== undefined) {
      found.push({ at, field: 'id', message: `stands twice; the first is at ${twin}` });
    }
    if (typeof id === 'string') seen.set(id, twin ?? place);
    const read = OfficeInput.safeParse(value);
    const remarks = read.success
      ? remarksOn(read.data, places)
      : [
          ...read.error.issues.map(({ path, message }) => ({ field: path.join('/'), message })),
          ...remarksOn(readable(value, read.error.issues), places),
        ];
    found.push(...remarks.map((remark) => ({ at, ...remark })));
    if (read.success) offices.push(officeOf(read.data));
  }
  if (entries.length === 0 && found.length === 0) {
    found.push({ at: 'the file', field: '', message: 'holds no office' });
  }
  // Chains can only be followed where every office was read.
  if (found.length === 0) found.push(...brokenChains(offices, places));
  return { offices, problems: found };
}

function entriesOf(content: string): { entries: Entry[]; problems: OfficeProblem[] } {
  const trimmed = content.trim();
  const whole = parsed(trimmed);
  if (whole.ok) {
    const list = Array.isArray(whole.value)
      ? whole.value
      : ((whole.value as { offices?: unknown } | null)?.offices ?? [whole.value]);
    if (!Array.isArray(list)) {
      return {
        entries: [],
        problems: [{ at: 'the file', field: 'offices', message: 'expected a list of offices' }],
      };
    }
    return {
      entries: list.map((value: unknown, index) => ({ at: `item ${index + 1}`, value })),
      problems: [],
    };
  }
  if (trimmed === '') return { entries: [], problems: [] };
  if (trimmed.startsWith('[')) {
    return { entries: [], problems: [{ at: 'the file', field: '', message: whole.message }] };
  }
  const entries: Entry[] = [];
  const problems: OfficeProblem[] = [];
  content.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const at = `line ${index + 1}`;
    const read = parsed(line);
    if (read.ok) entries.push({ at, value: read.value });
    else problems.push({ at, field: '', message: read.message });
  });
  return { entries, problems };
}

function parsed(
  json: string,
):
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string } {
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch (error) {
    return { ok: false, message: `is not JSON: ${(error as Error).message}` };
  }
}

/** What can be read of an office beside its broken fields, so that the rest of its mistakes is found too. */
function readable(value: unknown, issues: readonly z.core.$ZodIssue[]): Partial<OfficeGiven> {
  const broken = new Set(issues.map(({ path: [field] }) => field));
  const rest = Object.entries(Object(value) as Readonly<Record<string, unknown>>).filter(
    ([field]) => field in OfficeInput.shape && !broken.has(field),
  );
  return OfficeInput.partial().safeParse(Object.fromEntries(rest)).data ?? {};
}

function officeOf({ sample, verified, ...given }: OfficeGiven): Office {
  return {
    ...given,
    ...(sample === true && { sample }),
    // The operator stands for what the file says, unless it is made up or says itself that it is not checked.
    verified: verified ?? sample !== true,
  };
}

/** How far outside the wards' own boxes a point may lie, degrees: boxes are rounded. */
const MARGIN = 0.02;

function remarksOn(
  office: Partial<OfficeGiven>,
  places: Places,
): { field: string; message: string }[] {
  const remarks: { field: string; message: string }[] = [];
  const add = (field: string, message: string): void => void remarks.push({ field, message });
  const { ward, region, coordinates, validFrom, validUntil, successor } = office;
  if (ward !== undefined && places.ward(ward) === undefined) {
    add('ward', `no ward of Hanoi has the code "${ward}"`);
  }
  if (region !== undefined && !places.regions.items.some(({ id }) => id === region)) {
    add('region', `expected one of ${places.regions.items.map(({ id }) => id).join(', ')}`);
  }
  if (coordinates !== undefined) {
    const { lat, lng } = coordinates;
    const inside = places.wards.some(({ bbox: [west, south, east, north] = [] }) =>
      west === undefined || south === undefined || east === undefined || north === undefined
        ? false
        : lng > west - MARGIN &&
          lng < east + MARGIN &&
          lat > south - MARGIN &&
          lat < north + MARGIN,
    );
    if (!inside) {
      const swapped = lat > 90 || (lng < 90 && lat > 90 - MARGIN) ? '; are they swapped?' : '';
      add('coordinates', `${lat}, ${lng} (latitude, longitude) lies outside Hanoi${swapped}`);
    }
  }
  if (validFrom !== undefined && validUntil !== undefined && validFrom > validUntil) {
    add('validUntil', `the last day ${validUntil} is before the first day ${validFrom}`);
  }
  if (successor !== undefined && validUntil === undefined) {
    add('successor', 'needs validUntil, the last day before the successor takes over');
  }
  return [...remarks, ...remarksOnHours(office.hours)];
}

function remarksOnHours(hours: Office['hours']): { field: string; message: string }[] {
  if (hours === undefined) return [];
  const remarks = weekdays.flatMap((weekday) => {
    const sessions = hours.weekly.filter(({ days }) => days.includes(weekday));
    const message = overlap(sessions);
    return message === undefined
      ? []
      : [{ field: 'hours/weekly', message: `${weekday}: ${message}` }];
  });
  const dates = new Set<string>();
  hours.exceptions?.forEach(({ date, sessions }, index) => {
    const field = `hours/exceptions/${index}`;
    const message = dates.has(date) ? 'stands twice' : overlap(sessions);
    if (message !== undefined) remarks.push({ field, message: `${date}: ${message}` });
    dates.add(date);
  });
  return remarks;
}

function overlap(sessions: readonly { from: string; to: string }[]): string | undefined {
  const sorted = [...sessions].sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const [index, { from, to }] of sorted.entries()) {
    if (from >= to) return `${from} to ${to} ends before it begins`;
    const next = sorted[index + 1];
    if (next !== undefined && next.from < to)
      return `${from} to ${to} overlaps ${next.from} to ${next.to}`;
  }
  return undefined;
}

/** Successors that do not exist, or chains of them that come back to where they began. */
function brokenChains(offices: readonly Office[], places: Places): OfficeProblem[] {
  const own = new Map(offices.map((office) => [office.id, office]));
  const officeBy = (id: string): Office | undefined => own.get(id) ?? places.office(id);
  return offices.flatMap((office, index): OfficeProblem[] => {
    const at = `item ${index + 1} (${office.id})`;
    const seen = new Set([office.id]);
    let id = office.successor;
    while (id !== undefined) {
      const next = officeBy(id);
      if (next === undefined) {
        return seen.size > 1
          ? []
          : [{ at, field: 'successor', message: `no office has the id "${id}"` }];
      }
      if (seen.has(id)) {
        return [{ at, field: 'successor', message: `comes back to ${[...seen, id].join(' → ')}` }];
      }
      seen.add(id);
      id = next.successor;
    }
    return [];
  });
}

function isClock(value: string): boolean {
  try {
    return clockOf(value) >= 0;
  } catch {
    return false;
  }
}
