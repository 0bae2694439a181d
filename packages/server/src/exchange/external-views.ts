import type { DossierStatus, DossierView, HistoryEntry, PublicStatus } from '@motcua/contract';
import { maskName, progressSteps, statusOf } from '@motcua/rules';
import type { Secrets } from '../dossiers/secrets.js';
import type { CodeTables } from './code-tables.js';
import { openContent } from './external.js';
import type { ExternalDossierRow, ExternalStepRow } from './tables.js';

/** Statuses with which the reason is shown, as with our own: elsewhere the words of a step are any note of an officer. */
const REASONED: ReadonlySet<number> = new Set([3, 5, 6, 7, 8]);

/** A dossier filed elsewhere with its steps, in the order in which they happened. */
export interface KnownElsewhere {
  readonly row: ExternalDossierRow;
  readonly steps: readonly ExternalStepRow[];
}

/** The steps that are shown: a status read from the dossier as a whole gives way to the step that tells of it. */
export function shownSteps(steps: readonly ExternalStepRow[]): readonly ExternalStepRow[] {
  return steps.filter(
    (step) =>
      step.kind === 'step' ||
      !steps.some(
        (other) =>
          other.kind === 'step' && other.status === step.status && other.sequence > step.sequence,
      ),
  );
}

/** What the code alone shows (disclosure level 0), with where it was filed and as of when. */
export function externalStatus(
  { row, steps }: KnownElsewhere,
  tables: CodeTables,
  now: number,
): PublicStatus {
  const last = shownSteps(steps).at(-1);
  const status = statusView(last?.status ?? '', tables);
  const meaning = statusOf(status.code);
  const stopped = meaning?.clock === 'stopped' || meaning?.clock === 'paused';
  const counted = stopped ? (row.finishedAt ?? last?.at ?? new Date(now)).getTime() : now;
  const { agency, dueAt } = row;
  return {
    code: row.code,
    status,
    progress: progress(meaning?.step, row),
    turn: meaning?.turn ?? 'none',
    ...(agency !== null && { agency }),
    ...(dueAt !== null && { dueAt: dueAt.toISOString() }),
    provisional: false,
    late: dueAt !== null && dueAt.getTime() < counted,
    paused: meaning?.clock === 'paused',
    // When it was told, so that readers see it grow: a step that comes late happened before those that are there.
    updatedAt: toldAt({ row, steps }).toISOString(),
    elsewhere: { source: row.source, syncedAt: row.syncedAt.toISOString() },
  };
}

/** Reads the name of who applies; empty where nobody told it. */
export function openExternalName(secrets: Secrets, row: ExternalDossierRow): string {
  return row.applicantName === null ? '' : secrets.decrypt(row.applicantName, `${row.id}:name`);
}

/** When anything about its steps was last told. */
function toldAt({ row, steps }: KnownElsewhere): Date {
  const times = steps.map((step) => step.toldAt.getTime());
  return times.length === 0 ? row.syncedAt : new Date(Math.max(...times));
}

/** The masked view (disclosure level 1). Names of officers are not shown, and nothing can be done with it here. */
export function externalView(
  known: KnownElsewhere,
  {
    tables,
    secrets,
    token,
    now,
  }: {
    readonly tables: CodeTables;
    readonly secrets: Secrets;
    readonly token: string;
    readonly now: number;
  },
): DossierView {
  const { row } = known;
  const steps = shownSteps(known.steps);
  const name = openExternalName(secrets, row);
  const submittedAt = row.submittedAt ?? row.receivedAt ?? steps[0]?.at ?? row.firstSeenAt;
  return {
    ...externalStatus(known, tables, now),
    procedure: {
      code: row.procedureCode ?? '',
      name: row.procedureName ?? 'Thủ tục chưa được cho biết',
    },
    applicant: maskName(name),
    submittedAt: submittedAt.toISOString(),
    ...(row.receivedAt !== null && { receivedAt: row.receivedAt.toISOString() }),
    canWithdraw: false,
    history: steps.map((step) => historyEntry(step, tables, secrets)),
    rating: { allowed: false, rated: false },
    token,
  };
}

function historyEntry(step: ExternalStepRow, tables: CodeTables, secrets: Secrets): HistoryEntry {
  const status = statusView(step.status, tables);
  const reason = REASONED.has(status.code) ? openContent(secrets, step) : undefined;
  return {
    status,
    at: step.at.toISOString(),
    ...(step.unit !== null && { unit: step.unit }),
    ...(reason !== undefined && { reason }),
  };
}

/** A status with its words; one that nobody here knows shows the name it came with. */
function statusView(given: string, tables: CodeTables): DossierStatus {
  const { status, name } = tables.statusIn(given);
  const meaning = status === undefined ? undefined : statusOf(status);
  if (meaning !== undefined) return { code: meaning.code, name, label: meaning.label };
  const shown = name === '' ? 'Chưa rõ trạng thái' : name;
  return { code: unknownCode(given), name: shown, label: { vi: shown } };
}

/** The number of an unknown status, where it is one that is none of ours. */
function unknownCode(given: string): number {
  const code = /^\d{1,6}$/.test(given.trim()) ? Number(given) : 0;
  return statusOf(code) === undefined ? code : 0;
}

function progress(
  step: NonNullable<ReturnType<typeof statusOf>>['step'] | undefined,
  { receivedAt }: ExternalDossierRow,
): PublicStatus['progress'] {
  const of = progressSteps.length;
  if (step === 'ready' || step === 'returned') return { step: progressSteps.indexOf(step) + 1, of };
  if (step === undefined || step === 'filed') return { step: 1, of };
  if (step === 'received') return { step: 2, of };
  return { step: step === 'processing' || receivedAt !== null ? 3 : 1, of };
}
