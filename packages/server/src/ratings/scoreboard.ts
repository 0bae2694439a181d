import type { Scoreboard, ScoreboardQuery } from '@motcua/contract';
import {
  addDays,
  hanoiDay,
  hanoiInstant,
  ratingScale,
  type Instant,
  type IsoDay,
} from '@motcua/rules';
import { slug } from '@motcua/search';
import type { ServiceContext } from '../context.js';
import { placeNames } from '../places/service.js';
import { definitionsOf, nationalMeasure, ratingMeasure } from './definitions.js';
import {
  figuresOf,
  hiddenByMonths,
  hiddenParts,
  noFigures,
  promised,
  type Figures,
} from './figures.js';
import {
  countOverdue,
  countedNames,
  readNumbers,
  readParts,
  type Days,
  type Place,
  type Places,
} from './scores.js';

/** Months of the trend. */
const TREND = 12;
const MINUTE = 60_000;

/**
 * A month, a quarter or a year as days in Hanoi, first and last; this month when nothing is asked. A quarter or a year that
 * runs is counted to its last whole month, if it has one: with the months before it would tell of what the running one has.
 */
export function readPeriod(
  period: string | undefined,
  now: Instant,
): { readonly from: IsoDay; readonly to: IsoDay } {
  const text = period ?? hanoiDay(now).slice(0, 7);
  const [year = '', part] = text.split(/-(.*)/);
  const quarter = part?.startsWith('Q') === true ? Number(part.slice(1)) : undefined;
  const first = quarter !== undefined ? quarter * 3 - 2 : Number(part ?? '1');
  const months = quarter !== undefined ? 3 : part === undefined ? 12 : 1;
  const from: IsoDay = `${monthAfter(Number(year), first, 0)}-01`;
  const to = addDays(`${monthAfter(Number(year), first, months)}-01`, -1);
  const running = hanoiDay(now).slice(0, 7);
  if (running < from.slice(0, 7) || running > to.slice(0, 7)) return { from, to };
  const next = monthAfter(Number(running.slice(0, 4)), Number(running.slice(5)), 1);
  const end = running > from.slice(0, 7) ? running : next;
  return { from, to: addDays(`${end}-01`, -1) };
}

/** `YYYY-MM` so many months after a month, before it when negative. */
function monthAfter(year: number, month: number, by: number): string {
  const index = year * 12 + month - 1 + by;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** What was measured in a period. */
export async function readScoreboard(
  context: ServiceContext,
  { period, ...query }: ScoreboardQuery,
): Promise<Scoreboard> {
  const { db, configuration } = context;
  const { minimumRatings: minimum, ratingScale: scale = ratingScale } = configuration;
  // To the minute, so that equal numbers have an equal entity tag.
  const now = Math.floor(context.now() / MINUTE) * MINUTE;
  const days = readPeriod(period, now);
  const places = await placesOf(context, query);
  const kept = Object.keys(places) as Place[];
  const last = [days.to, hanoiDay(now)].sort()[0] ?? days.to;
  const [year = 0, month = 1] = last.split('-').map(Number);
  const trend = { from: `${monthAfter(year, month, 1 - TREND)}-01`, to: last };

  const numbers = await readNumbers(db, days, trend.from, places);
  const all = figuresOf(numbers.all, scale).get(undefined) ?? noFigures;
  const months = figuresOf(numbers.months, scale);
  const wards = figuresOf(numbers.wards, scale);
  const fields = figuresOf(numbers.fields, scale);
  const end = Math.min(now, hanoiInstant(addDays(days.to, 1)));
  const overdue = all.overdue + (await countOverdue(db, places, new Date(end)));

  // Of a part, what the whole less the other parts would tell is kept back too, and of a quarter or a year what its months
  // would tell.
  const isLong = days.from.slice(0, 7) !== days.to.slice(0, 7);
  const ownMonths = isLong ? monthsWithin(days, months, () => undefined) : new Map<string, Parts>();
  const hidden = new Set<Counted>(
    addedByMonths.filter((one) => hiddenByMonths(ownMonths, of(counted[one]), minimum).size > 0),
  );
  const hiddenMonths = { rated: new Set<string>(), promised: new Set<string>() };
  for (const place of kept) {
    const { [place]: own, ...others } = places;
    const siblings = [...figuresOf(await readParts(db, days, others, place), scale)];
    const siblingMonths = figuresOf(await readParts(db, trend, others, place, true), scale);
    const told = isLong ? monthsWithin(days, siblingMonths) : new Map<string, Parts>();
    for (const one of Object.keys(counted) as Counted[]) {
      const months = addedByMonths.includes(one) ? told : undefined;
      if (few(siblings, counted[one], minimum, months).has(own)) hidden.add(one);
    }
    const byMonth = [...siblingMonths];
    for (const name of months.keys()) {
      if (name === undefined) continue;
      const parts = byMonth.filter(([group]) => group?.startsWith(name));
      const group = `${name}${own}`;
      if (few(parts, counted.rated, minimum).has(group)) hiddenMonths.rated.add(name);
      if (few(parts, promised, minimum).has(group)) hiddenMonths.promised.add(name);
    }
  }
  const monthsOf = async (place: Place): Promise<Months> =>
    isLong && places[place] === undefined
      ? monthsWithin(days, figuresOf(await readParts(db, days, places, place, true), scale))
      : new Map<string, Parts>();
  const parts = (
    groups: ReadonlyMap<string | undefined, Figures>,
    few: Hidden,
  ): readonly [string, Part][] =>
    [...groups]
      .map(([name = '', figures]): [string, Part] => {
        const isFew = { rated: few.rated.has(name), promised: few.promised.has(name) };
        return [name, partOf(figures, minimum, isFew)];
      })
      .filter(([name]) => name !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1));
  const hiddenOf = async (
    place: Place,
    groups: ReadonlyMap<string | undefined, Figures>,
  ): Promise<Hidden> => {
    const told = await monthsOf(place);
    const every = new Set(groups.keys());
    return {
      rated: hidden.has('rated') ? every : few([...groups], counted.rated, minimum, told),
      promised: hidden.has('promised') ? every : few([...groups], promised, minimum, told),
    };
  };
  const nameOf = await placeNames();
  const total = partOf(all, minimum, {
    rated: hidden.has('rated'),
    promised: hidden.has('promised'),
  });
  const areFew = (one: Counted): boolean => hidden.has(one) || counted[one](all) < minimum;
  const { n, count } = total.onTime;
  return {
    period: days,
    asOf: new Date(now).toISOString(),
    scope: {
      ...places,
      ...(places.ward !== undefined && { wardName: nameOf(places.ward) }),
    },
    received: all.received,
    online: share(all.online, all.received, minimum, hidden.has('received')),
    finished: all.finished,
    resolved: {
      n,
      early: count === null ? null : all.early,
      onTime: count === null ? null : all.onTime,
      late: count === null ? null : all.late,
    },
    onTime: total.onTime,
    pending: { count: all.open, overdue: areFew('open') ? null : overdue },
    satisfaction: { measure: ratingMeasure(scale), ...total.satisfaction },
    nationalIndex: nationalIndex(all, overdue, {
      // It adds them up, and each stands on its own beside it.
      late: (['judged', 'open'] as const).some((one) => counted[one](all) > 0 && areFew(one)),
      ratings: total.satisfaction.count === null,
    }),
    minimumN: minimum,
    definitions: definitionsOf(scale),
    // As each stands on its own page: what a month tells of the whole is kept back in the whole.
    months: parts(months, hiddenMonths).map(([month, part]) => ({ month, ...part })),
    wards: parts(wards, await hiddenOf('ward', wards)).map(([ward, part]) => {
      const name = nameOf(ward);
      return { ward, ...(name !== ward && { name }), ...part };
    }),
    fields: parts(fields, await hiddenOf('field', fields)).map(([field, part]) => ({
      field,
      ...part,
    })),
  };
}

type Part = Pick<Scoreboard, 'received' | 'finished' | 'onTime'> & {
  satisfaction: Scoreboard['onTime'];
};

/** Of how many something is said. */
const counted = {
  rated: ({ rated }: Figures): number => rated,
  promised,
  received: ({ received }: Figures): number => received,
  judged: ({ judged }: Figures): number => judged,
  open: ({ open }: Figures): number => open,
};

type Counted = keyof typeof counted;

/** What a quarter has is what its months have together; open ones are those at its end. */
const addedByMonths: readonly Counted[] = ['rated', 'promised', 'received', 'judged'];

type Parts = readonly (readonly [string | undefined, Figures])[];
/** Names of the parts that keep their counts back. */
interface Hidden {
  readonly rated: ReadonlySet<string | undefined>;
  readonly promised: ReadonlySet<string | undefined>;
}
/** Parts in each month, `YYYY-MM`. */
type Months = ReadonlyMap<string, Parts>;

const of =
  (n: (figures: Figures) => number) =>
  ([, figures]: readonly [string | undefined, Figures]): number =>
    n(figures);

/** The groups of the months of a period, named `YYYY-MM` and the part after it. */
function monthsWithin(
  { from, to }: Days,
  groups: ReadonlyMap<string | undefined, Figures>,
  nameOf: (group: string) => string | undefined = (group) => group.slice(7),
): Months {
  const months = new Map<string, (readonly [string | undefined, Figures])[]>();
  for (const [group = '', figures] of groups) {
    const month = group.slice(0, 7);
    if (month < from.slice(0, 7) || month > to) continue;
    const parts = months.get(month) ?? [];
    parts.push([nameOf(group), figures]);
    months.set(month, parts);
  }
  return months;
}

/** @param told months of the period, which are shown on their own */
function few(
  groups: Parts,
  n: (figures: Figures) => number,
  minimum: number,
  told: Months = new Map(),
): ReadonlySet<string | undefined> {
  const byMonths = hiddenByMonths(told, of(n), minimum);
  const hidden = hiddenParts(groups, of(n), minimum, ([name]) => byMonths.has(name));
  return new Set([...hidden].map(([name]) => name));
}

function partOf(
  figures: Figures,
  minimum: number,
  hidden: { readonly rated: boolean; readonly promised: boolean },
): Part {
  const { received, finished, early, onTime } = figures;
  return {
    received,
    finished,
    onTime: share(early + onTime, promised(figures), minimum, hidden.promised),
    satisfaction: share(figures.satisfied, figures.rated, minimum, hidden.rated),
  };
}

/** A share of n; of few it would tell about single persons, so count and rate are kept back. */
function share(
  count: number,
  n: number,
  minimum: number,
  isHidden = false,
): { n: number; count: number | null; rate: number | null } {
  return isHidden || n === 0 || n < minimum
    ? { n, count: null, rate: null }
    : { n, count, rate: count / n };
}

/** Decision 766/QĐ-TTg, 2.1 and 5.4, as far as this service knows: petitions are not kept here. */
function nationalIndex(
  { judged, judgedLate, open, disliked, rated }: Figures,
  overdue: number,
  hidden: { readonly late: boolean; readonly ratings: boolean },
): Scoreboard['nationalIndex'] {
  const n = judged + open;
  const late = judgedLate + overdue;
  const isHidden = n === 0 || hidden.late;
  const isDislikeHidden = isHidden || (rated > 0 && hidden.ratings);
  return {
    measure: nationalMeasure,
    n,
    late: isHidden ? null : late,
    disliked: isDislikeHidden ? null : disliked,
    onTimeRate: isHidden ? null : 1 - late / n,
    rate: isDislikeHidden ? null : Math.max(0, 1 - (late + disliked) / n),
  };
}

/** The places of a query by their stored names: agencies and fields may be given by id too. */
async function placesOf(
  { db }: ServiceContext,
  { ward, agency, field }: Omit<ScoreboardQuery, 'period'>,
): Promise<Places> {
  const named = async (place: 'agency' | 'field', given: string | undefined): Promise<Places> => {
    if (given === undefined) return {};
    const names = await countedNames(db, place);
    const id = slug(given);
    return { [place]: names.find((name) => name === given || slug(name) === id) ?? given };
  };
  return {
    ...(ward !== undefined && { ward }),
    ...(await named('agency', agency)),
    ...(await named('field', field)),
  };
}
