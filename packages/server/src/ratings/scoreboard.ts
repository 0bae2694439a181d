import type { Scoreboard, ScoreboardQuery } from '@motcua/contract';
import { addDays, hanoiDay, hanoiInstant, type Instant, type IsoDay } from '@motcua/rules';
import type { ServiceContext } from '../context.js';
import { countByWard, type WardCount } from './store.js';

/** What is shown, named so that nobody takes it for another measure. */
const definitions: Scoreboard['definitions'] = [
  {
    id: 'received',
    text: {
      vi: 'Hồ sơ được tiếp nhận đầy đủ trong kỳ (trạng thái 2), theo giờ Hà Nội.',
      en: 'Dossiers received complete in the period (status 2), Hanoi time.',
    },
  },
  {
    id: 'finished',
    text: {
      vi: 'Hồ sơ có kết quả trong kỳ (trạng thái 9).',
      en: 'Dossiers with a result in the period (status 9).',
    },
  },
  {
    id: 'onTime',
    text: {
      vi: 'Trong số hồ sơ có kết quả trong kỳ và có ngày hẹn: tỷ lệ có kết quả không muộn hơn ngày hẹn. Thời gian chờ người dân bổ sung hoặc nộp phí không tính; ngày hẹn lại một lần theo quy định được tính là ngày hẹn.',
      en: 'Of the dossiers with a result in the period and an appointment: the share with a result no later than it. Time spent waiting for the citizen does not count; an appointment postponed once, as the rules allow, counts as the appointment.',
    },
  },
  {
    id: 'post-service-rating-5',
    text: {
      vi: 'Đánh giá sau khi nhận kết quả, 5 mức; tỷ lệ = (Rất hài lòng + Hài lòng) / số đánh giá hợp lệ trong kỳ. Không phải chỉ số SIPAS, không phải điểm theo Quyết định 766/QĐ-TTg.',
      en: 'Post-service rating, 5 levels; rate = (very satisfied + satisfied) / valid ratings in the period. Not SIPAS, not the score of Decision 766/QĐ-TTg.',
    },
  },
];

/** The measure of satisfaction on the scoreboard. */
export const measure = 'post-service-rating-5';

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
  const next = first + months;
  const monthDay = (y: number, month: number): IsoDay =>
    `${String(y).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
  return {
    from: monthDay(Number(year), first),
    to: addDays(next > 12 ? monthDay(Number(year) + 1, 1) : monthDay(Number(year), next), -1),
  };
}

/** What was measured in a period. */
export async function readScoreboard(
  context: ServiceContext,
  { period, ward, agency }: ScoreboardQuery,
): Promise<Scoreboard> {
  const now = context.now();
  const { minimumRatings } = context.configuration;
  const days = readPeriod(period, now);
  const counts = await countByWard(context.db, {
    from: new Date(hanoiInstant(days.from)),
    to: new Date(hanoiInstant(addDays(days.to, 1))),
    ...(ward !== undefined && { ward }),
    ...(agency !== undefined && { agency }),
  });
  const sum = (of: (count: WardCount) => number): number =>
    counts.reduce((total, count) => total + of(count), 0);
  const wards = counts.flatMap(({ ward: code, ...count }) =>
    code === null ? [] : [{ ward: code, ...count }],
  );
  return {
    period: days,
    asOf: new Date(now).toISOString(),
    scope: { ...(ward !== undefined && { ward }), ...(agency !== undefined && { agency }) },
    received: sum(({ received }) => received),
    finished: sum(({ finished }) => finished),
    onTime: share(
      sum(({ onTime }) => onTime),
      sum(({ promised }) => promised),
      minimumRatings,
    ),
    satisfaction: {
      measure,
      ...share(
        sum(({ satisfied }) => satisfied),
        sum((count) => count.ratings),
        minimumRatings,
      ),
    },
    minimumN: minimumRatings,
    definitions,
    wards: wards
      .sort((a, b) => (a.ward < b.ward ? -1 : 1))
      .map((count) => ({
        ward: count.ward,
        received: count.received,
        onTime: share(count.onTime, count.promised, minimumRatings),
        satisfaction: share(count.satisfied, count.ratings, minimumRatings),
      })),
  };
}

/** A share of n; of few it would tell about single persons, so count and rate are kept back. */
function share(count: number, n: number, minimum: number): Scoreboard['onTime'] {
  return n === 0 || n < minimum ? { n, count: null, rate: null } : { n, count, rate: count / n };
}
