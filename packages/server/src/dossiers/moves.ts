import { randomUUID } from 'node:crypto';
import type { Actor, Procedure, SupplementItem } from '@motcua/contract';
import {
  applyMove,
  dueAfterPauses,
  statusOf,
  type DossierStatusCode,
  type DueDate,
  type Instant,
  type Move,
  type MoveProblem,
  type MoveRequest,
} from '@motcua/rules';
import { appendAudit, type AuditActor } from '../audit/service.js';
import type { Transaction } from '../database/pool.js';
import { ProblemError } from '../http/problem.js';
import { calendar, promisedDue } from './appointment.js';
import { publish } from './outbox.js';
import { closeSupplement, pinned, writeStep } from './store.js';
import { supplements, type DossierRow, type StatusRow } from './tables.js';
import { publicStatus } from './views.js';

/** A move with everything it carries. */
export interface MoveCommand {
  readonly move: Move;
  /** Absent when the citizen acts. */
  readonly actor?: Actor;
  readonly reason?: string;
  readonly items?: readonly SupplementItem[];
  readonly guidance?: string;
  readonly unit?: string;
  readonly dueAt?: Instant;
  readonly amountVnd?: number;
  readonly note?: string;
  /** The citizen's answer, encrypted. */
  readonly answerNote?: string;
}

/**
 * Moves a dossier: the row, a step, the audit and an event, all in the caller's transaction. The caller holds the lock
 * on the row and has compared its version.
 * @throws {ProblemError} `move-not-permitted`, `invalid-move`
 */
export async function makeMove(
  tx: Transaction,
  dossier: DossierRow,
  command: MoveCommand,
  { at, by }: { readonly at: Instant; readonly by: AuditActor },
): Promise<DossierRow> {
  const { move } = command;
  const result = applyMove(
    {
      status: dossier.status,
      ...(dossier.statusBefore !== null && {
        statusBefore: dossier.statusBefore as DossierStatusCode,
      }),
      extended: dossier.extended,
      supplementRequests: dossier.supplementRequests,
    },
    request(command),
  );
  if (!result.ok) throw refusal(result.code, result.detail);
  if (move === 'extend') checkExtension(dossier, command.dueAt, at);

  const now = new Date(at);
  const procedure = (await pinned(tx, dossier.procedureDigest)) as Procedure;
  const times = timesAfter(dossier, command, result.status, procedure, at);
  const sequence = dossier.version + 1;
  const step: StatusRow = {
    dossierId: dossier.id,
    sequence,
    status: result.status,
    move,
    at: now,
    actorId: command.actor?.id ?? null,
    actorName: command.actor?.name ?? null,
    actorUnit: command.actor?.unit ?? null,
    unit: (move === 'forward' ? command.unit : undefined) ?? command.actor?.unit ?? null,
    reason: command.reason ?? null,
    note: command.note ?? null,
    amountVnd: command.amountVnd ?? null,
    receivedAt: times.receivedAt,
    dueAt: times.dueAt,
    provisional: times.provisional,
    clockStoppedAt: times.clockStoppedAt,
  };
  const changes: Partial<DossierRow> = {
    ...times,
    status: result.status,
    ended: statusOf(result.status)?.terminal ?? false,
    statusBefore: result.state.statusBefore ?? null,
    extended: result.state.extended ?? false,
    supplementRequests: result.state.supplementRequests ?? 0,
    updatedAt: now,
    version: sequence,
  };
  const moved = await writeStep(tx, dossier.id, changes, step);
  await keepSupplement(tx, dossier, command, sequence, now);
  await appendAudit(tx, {
    dossierId: dossier.id,
    at: now,
    who: by,
    what: move,
    details: {
      from: dossier.status,
      to: result.status,
      version: sequence,
      ...(times.dueAt && { dueAt: times.dueAt.toISOString() }),
      ...(result.warnings.length > 0 && { warnings: result.warnings }),
    },
  });
  await publish(tx, {
    type: 'motcua.dossier.moved',
    dossierId: dossier.id,
    subject: dossier.code,
    time: now,
    data: { move, version: sequence, ...publicStatus(moved, moved, at) },
  });
  return moved;
}

function request({ move, reason, items, dueAt, amountVnd }: MoveCommand): MoveRequest {
  return {
    move,
    ...(reason !== undefined && { reason }),
    ...(items && { items: items.map((item) => ({ name: item.what, reason: item.reason })) }),
    ...(dueAt !== undefined && { dueAt }),
    ...(amountVnd !== undefined && { amountVnd }),
  };
}

type Times = Pick<
  DossierRow,
  'receivedAt' | 'dueAt' | 'provisional' | 'clockStoppedAt' | 'finishedAt'
>;

/** The dates after a move. The promise moves by the working time spent waiting (statuses 5, 6 and 8). */
function timesAfter(
  dossier: DossierRow,
  { move, dueAt }: MoveCommand,
  status: DossierStatusCode,
  procedure: Procedure,
  at: Instant,
): Times {
  const now = new Date(at);
  const clock = statusOf(status)?.clock;
  const stands = clock === 'paused' || clock === 'stopped';
  const resumes = dossier.clockStoppedAt !== null && !stands;
  let due: DueDate | undefined =
    dossier.dueAt === null
      ? undefined
      : { at: dossier.dueAt.getTime(), provisional: dossier.provisional };
  if (move === 'accept') {
    due = promisedDue(procedure, dossier.channel, at);
  } else if (move === 'extend' && dueAt !== undefined) {
    // Beyond the days for which the calendar is fixed an officer's own date stands as it was given.
    due = { at: dueAt, provisional: false };
  } else if (resumes && dossier.receivedAt === null) {
    // Not received yet: the promise is again what it would be if received now.
    due = promisedDue(procedure, dossier.channel, at);
  } else if (resumes && due && dossier.clockStoppedAt !== null) {
    due = dueAfterPauses(due, [{ from: dossier.clockStoppedAt.getTime(), to: at }], calendar);
  }
  return {
    receivedAt: move === 'accept' ? now : dossier.receivedAt,
    dueAt: due ? new Date(due.at) : null,
    provisional: due?.provisional ?? false,
    clockStoppedAt: stands ? (dossier.clockStoppedAt ?? now) : null,
    finishedAt: status === 9 ? now : dossier.finishedAt,
  };
}

/** At most once (the rules see to that), to a later date, before the promised one has passed. */
function checkExtension(dossier: DossierRow, dueAt: Instant | undefined, at: Instant): void {
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
  };

function refusal(code: MoveProblem, detail: string): ProblemError {
  const lack = lacking[code];
  if (lack) {
    const { pointer, ...text } = lack;
    return new ProblemError('invalid-move', { errors: [{ pointer, code, detail: text }] });
  }
  return new ProblemError('move-not-permitted', {
    detail:
      code === 'already-extended'
        ? {
            vi: 'Hồ sơ đã được hẹn lại một lần; không thể hẹn lại lần nữa.',
            en: 'The appointment was postponed once already; it cannot be again.',
          }
        : { vi: 'Hồ sơ không thể chuyển bước này ở trạng thái hiện tại.', en: detail },
  });
}

/** Opens a request for supplement, or closes the open one when the dossier stops waiting for it. */
async function keepSupplement(
  tx: Transaction,
  dossier: DossierRow,
  command: MoveCommand,
  sequence: number,
  at: Date,
): Promise<void> {
  if (command.move === 'request-supplement') {
    await tx.insert(supplements).values({
      id: randomUUID(),
      dossierId: dossier.id,
      sequence,
      requestedAt: at,
      items: [...(command.items ?? [])],
      guidance: command.guidance ?? null,
    });
  } else if (command.move === 'supplement') {
    await closeSupplement(tx, dossier.id, {
      closedAt: at,
      answeredAt: at,
      ...(command.answerNote !== undefined && { answerNote: command.answerNote }),
    });
  } else if (command.move === 'resume' || command.move === 'withdraw') {
    await closeSupplement(tx, dossier.id, { closedAt: at });
  }
}
