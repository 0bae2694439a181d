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
import { figuresOf, hiddenParts, noFigures, promised, type Figures } from './figures.js';
import {
  countOverdue,
  countedNames,
  readNumbers,
  readParts,
  type Place,
  type Places,
} from './scores.js';

/** Months of the trend. */
const TREND = 12;
const MINUTE = 60_000;

/** A month, a quarter or a year as days in Hanoi, first and last; this month when nothing is asked. */
export function readPeriod(
  period: string | undefined,
  now: Instant,
): { readonly from: IsoDay; readonly to: IsoDay } {
  const text = period ?? hanoiDay(now).slice(0, 7);
  const [year = '', part] = text.split(/-(.*)/);
  const quarter = part?.startsWith('Q') === true ? Number(part.slice(1)) : undefined;
  const first = quarter !== undefined ? quarter * 3 - 2 : Number(part ?? '1');
  const months = quarter !== undefined ? 3 : part === undefined ? 12 : 1;
  return {
    from: `${monthAfter(Number(year), first, 0)}-01`,
    to: addDays(`${monthAfter(Number(year), first, months)}-01`, -1),
  };
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

  // Of a part, what the whole less the other parts would tell is kept back too.
  const hidden = { rated: false, promised: false };
  const hiddenMonths = new Set<string>();
  for (const place of kept) {
    const { [place]: own, ...others } = places;
    const siblings = [...figuresOf(await readParts(db, days, others, place), scale)];
    hidden.rated ||= few(siblings, rated, minimum).has(own);
    hidden.promised ||= few(siblings, promised, minimum).has(own);
    const byMonth = [...figuresOf(await readParts(db, trend, others, place, true), scale)];
    for (const name of months.keys()) {
      if (name === undefined) continue;
      const parts = byMonth.filter(([group]) => group?.startsWith(name));
      if (few(parts, rated, minimum).has(`${name}${own}`)) hiddenMonths.add(name);
    }
  }
  const parts = (
    groups: ReadonlyMap<string | undefined, Figures>,
    also?: ReadonlySet<string>,
  ): readonly [string, Part][] => {
    const entries = [...groups];
    const fewRated = few(entries, rated, minimum);
    const fewPromised = few(entries, promised, minimum);
    return entries
      .map(([name = '', figures]): [string, Part] => {
        const isFew = {
          rated: hidden.rated || fewRated.has(name) || also?.has(name) === true,
          promised: hidden.promised || fewPromised.has(name),
        };
        return [name, partOf(figures, minimum, isFew)];
      })
      .filter(([name]) => name !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1));
  };
  const nameOf = await placeNames();
  const total = partOf(all, minimum, hidden);
  const { n, count } = total.onTime;
  return {
    period: days,
    asOf: new Date(now).toISOString(),
    scope: {
      ...places,
      ...(places.ward !== undefined && { wardName: nameOf(places.ward) }),
    },
    received: all.received,
    online: share(all.online, all.received, minimum),
    finished: all.finished,
    resolved: {
      n,
      early: count === null ? null : all.early,
      onTime: count === null ? null : all.onTime,
      late: count === null ? null : all.late,
    },
    onTime: total.onTime,
    pending: { count: all.open, overdue: all.open < minimum ? null : overdue },
    satisfaction: { measure: ratingMeasure(scale), ...total.satisfaction },
    nationalIndex: nationalIndex(all, overdue, minimum, total.satisfaction.count === null),
    minimumN: minimum,
    definitions: definitionsOf(scale),
    months: parts(months, hiddenMonths).map(([name, part]) => ({ month: name, ...part })),
    wards: parts(wards).map(([ward, part]) => {
      const name = nameOf(ward);
      return { ward, ...(name !== ward && { name }), ...part };
    }),
    fields: parts(fields).map(([field, part]) => ({ field, ...part })),
  };
}

type Part = Pick<Scoreboard, 'received' | 'finished' | 'onTime'> & {
  satisfaction: Scoreboard['onTime'];
};

const rated = (figures: Figures): number => figures.rated;

function few(
  groups: readonly (readonly [string | undefined, Figures])[],
  n: (figures: Figures) => number,
  minimum: number,
): ReadonlySet<string | undefined> {
  const hidden = hiddenParts(groups, ([, figures]) => n(figures), minimum);
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
  minimum: number,
  areRatingsHidden: boolean,
): Scoreboard['nationalIndex'] {
  const n = judged + open;
  const late = judgedLate + overdue;
  const isHidden = n === 0 || n < minimum;
  const isDislikeHidden = isHidden || (rated > 0 && areRatingsHidden);
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
