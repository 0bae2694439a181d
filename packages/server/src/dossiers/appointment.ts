import type { Appointment, Procedure, TimeLimit } from '@motcua/contract';
import { dueAt, type DueDate, type Instant, type TimeLimit as CountedLimit } from '@motcua/rules';
import type { CalendarInForce } from '../calendar/in-force.js';

const units: Readonly<Record<string, CountedLimit['unit']>> = {
  'working-days': 'working-days',
  days: 'days',
  // Offices answer in office hours: an hour of a published limit is an hour of work.
  hours: 'working-hours',
  'working-hours': 'working-hours',
  months: 'months',
};

const words: Readonly<Record<CountedLimit['unit'], { readonly vi: string; readonly en: string }>> =
  {
    'working-days': { vi: 'ngày làm việc', en: 'working day' },
    days: { vi: 'ngày', en: 'day' },
    'working-hours': { vi: 'giờ làm việc', en: 'working hour' },
    months: { vi: 'tháng', en: 'month' },
  };

/** The published time limit for a way of filing, as it can be counted; nothing when it cannot. */
export function timeLimitOf(procedure: Procedure, channel: string): CountedLimit | undefined {
  const method = procedure.methods.find((candidate) => candidate.channel === channel);
  return countable(method?.timeLimit) ?? countable(procedure.timeLimit);
}

function countable(limit: TimeLimit | undefined): CountedLimit | undefined {
  if (limit === undefined) return undefined;
  const quantity = limit.quantity ?? 0;
  if (limit.sameDay === true) {
    return { quantity: quantity > 0 ? quantity : 1, unit: 'working-days', sameDay: true };
  }
  const unit = units[limit.unit ?? ''];
  return unit !== undefined && quantity > 0 ? { quantity, unit } : undefined;
}

/**
 * When the result is due for a dossier received complete at an instant (Decree 309/2026, art. 8(3)); received out of
 * hours it counts from the next opening. Nothing when no time limit is published that can be counted.
 */
export function promisedDue(
  procedure: Procedure,
  channel: string,
  receivedAt: Instant,
  { calendar, policy }: CalendarInForce,
): DueDate | undefined {
  const limit = timeLimitOf(procedure, channel);
  return limit && dueAt(receivedAt, limit, calendar, policy);
}

/** What the citizen is told about the date. */
export function appointment(dossier: {
  readonly procedure: Procedure;
  readonly channel: string;
  readonly dueAt: Date | null;
  readonly provisional: boolean;
  readonly receivedAt: Date | null;
  readonly competentOfficeId: string | null;
  readonly competentReceivedAt: Date | null;
  readonly extended: boolean;
  /** The appointment before it was put off, if it was. */
  readonly originalDueAt?: Date | null;
}): Appointment | undefined {
  if (dossier.dueAt === null) return undefined;
  return {
    dueAt: dossier.dueAt.toISOString(),
    provisional: dossier.provisional,
    basis: basis(dossier),
    ...(dossier.originalDueAt && { originalDueAt: dossier.originalDueAt.toISOString() }),
  };
}

function basis(dossier: Parameters<typeof appointment>[0]): Appointment['basis'] {
  if (dossier.extended) {
    return {
      vi: 'Đã hẹn lại một lần; lý do ghi trong quá trình giải quyết.',
      en: 'Postponed once; the reason stands in the history.',
    };
  }
  const counted = countedAs(timeLimitOf(dossier.procedure, dossier.channel));
  if (dossier.competentOfficeId !== null && dossier.receivedAt !== null) {
    return dossier.competentReceivedAt === null
      ? {
          vi: `${counted.vi} Hồ sơ nhận thay nơi có thẩm quyền: ngày hẹn dự kiến, thời hạn tính từ khi nơi có thẩm quyền nhận được hồ sơ.`,
          en: `${counted.en} Taken for another authority: expected date; the time limit runs from when that authority receives it.`,
        }
      : {
          vi: `${counted.vi} Thời hạn tính từ khi nơi có thẩm quyền nhận được hồ sơ. Thời gian chờ bạn bổ sung giấy tờ hoặc nộp phí (nếu có) được cộng thêm.`,
          en: `${counted.en} The time limit runs from when the competent authority received it. Time spent waiting for your papers or payment, if any, is added.`,
        };
  }
  return dossier.receivedAt === null
    ? {
        vi: `${counted.vi} Ngày hẹn dự kiến, tính như hồ sơ được tiếp nhận ngay; nộp ngoài giờ làm việc thì tính từ giờ mở cửa tiếp theo.`,
        en: `${counted.en} Expected date, counted as if it were received now; filed out of hours it counts from the next opening.`,
      }
    : {
        vi: `${counted.vi} Thời gian chờ bạn bổ sung giấy tờ hoặc nộp phí (nếu có) được cộng thêm.`,
        en: `${counted.en} Time spent waiting for your papers or payment, if any, is added.`,
      };
}

function countedAs(limit: CountedLimit | undefined): Readonly<Record<'vi' | 'en', string>> {
  if (limit === undefined) {
    return {
      vi: 'Tính từ khi hồ sơ được tiếp nhận đầy đủ.',
      en: 'Counted from when the dossier is received complete.',
    };
  }
  if (limit.sameDay === true) {
    return {
      vi: 'Trong ngày làm việc hồ sơ được tiếp nhận đầy đủ; tiếp nhận sau 15 giờ thì trả kết quả vào ngày làm việc tiếp theo.',
      en: 'On the working day on which the dossier is received complete; on the next one when that is after 15:00.',
    };
  }
  const { quantity, unit } = limit;
  const plural = quantity === 1 ? '' : 's';
  return {
    vi: `${quantity.toLocaleString('vi-VN')} ${words[unit].vi} kể từ khi hồ sơ được tiếp nhận đầy đủ.`,
    en: `${quantity.toLocaleString('en-GB')} ${words[unit].en}${plural} from when the dossier is received complete.`,
  };
}
