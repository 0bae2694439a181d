import type { Instant, MoveProblem } from '@motcua/rules';
import { ProblemError } from '../http/problem.js';
import type { DossierRow } from './tables.js';

/** At most once (the rules see to that), to a later date, before the promised one has passed. */
export function checkExtension(dossier: DossierRow, dueAt: Instant | undefined, at: Instant): void {
  const promised = dossier.dueAt?.getTime();
  if (promised === undefined || promised < at) {
    throw new ProblemError('move-not-permitted', {
      detail:
        promised === undefined
          ? { vi: 'Hồ sơ chưa có ngày hẹn để gia hạn.', en: 'There is no appointment to postpone.' }
          : {
              vi: 'Ngày hẹn đã qua: chỉ được hẹn lại trước ngày hẹn trả kết quả.',
              en: 'The appointment has passed: it can be postponed only before it.',
            },
    });
  }
  if (dueAt !== undefined && dueAt <= promised) {
    throw new ProblemError('invalid-move', {
      errors: [
        {
          pointer: '/dueAt',
          code: 'too-early',
          detail: {
            vi: 'Chọn ngày sau ngày hẹn hiện tại.',
            en: 'Choose a date after the present one.',
          },
        },
      ],
    });
  }
}

const lacking: Partial<Readonly<Record<MoveProblem, { pointer: string; vi: string; en: string }>>> =
  {
    'reason-missing': {
      pointer: '/reason',
      vi: 'Ghi rõ lý do; người dân sẽ đọc lý do này.',
      en: 'Say why; the citizen reads it.',
    },
    'items-missing': {
      pointer: '/items',
      vi: 'Liệt kê đầy đủ một lần mọi giấy tờ cần bổ sung.',
      en: 'List every paper to add, all at once.',
    },
    'item-incomplete': {
      pointer: '/items',
      vi: 'Mỗi giấy tờ cần bổ sung phải có tên và lý do.',
      en: 'Every paper to add has a name and a reason.',
    },
    'amount-missing': {
      pointer: '/amountVnd',
      vi: 'Ghi số tiền cần nộp (đồng).',
      en: 'Say what is to be paid (whole đồng).',
    },
    'due-missing': {
      pointer: '/dueAt',
      vi: 'Chọn ngày hẹn mới.',
      en: 'Choose the new appointment.',
    },
    'apology-missing': {
      pointer: '/apology',
      vi: 'Ghi lời xin lỗi; người dân sẽ đọc.',
      en: 'Write the apology; the citizen reads it.',
    },
    'exception-missing': {
      pointer: '/exception',
      vi: 'Chỉ được yêu cầu bổ sung một lần. Nếu buộc phải yêu cầu lần nữa, ghi rõ vì sao; hồ sơ bị tính là trễ hạn.',
      en: 'Papers are asked for once. If they must be asked for again, say why; the dossier counts as late.',
    },
  };

/** A refused move in words: what it lacks at its field, or why it cannot be made. */
export function refusal(code: MoveProblem, detail: string): ProblemError {
  const lack = lacking[code];
  if (lack) {
    const { pointer, ...text } = lack;
    return new ProblemError('invalid-move', { errors: [{ pointer, code, detail: text }] });
  }
  return new ProblemError('move-not-permitted', {
    detail: impossible[code] ?? {
      vi: 'Hồ sơ không thể chuyển bước này ở trạng thái hiện tại.',
      en: detail,
    },
  });
}

const impossible: Partial<Readonly<Record<MoveProblem, { vi: string; en: string }>>> = {
  'already-extended': {
    vi: 'Hồ sơ đã được hẹn lại một lần; không thể hẹn lại lần nữa.',
    en: 'The appointment was postponed once already; it cannot be again.',
  },
  'not-taken-over': {
    vi: 'Nơi có thẩm quyền chưa nhận hồ sơ này; xác nhận đã nhận trước.',
    en: 'The competent authority has not received it yet; confirm that first.',
  },
};
