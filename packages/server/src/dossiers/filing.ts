import { randomUUID } from 'node:crypto';
import type { Actor, NewDossier, Procedure } from '@motcua/contract';
import type { FormDefinition } from '@motcua/forms';
import { formatDossierCode, hanoiDay, type Instant } from '@motcua/rules';
import { beginAudit, type AuditActor } from '../audit/service.js';
import { missingProcedure } from '../catalogue/history.js';
import { formInForce, procedureInForce } from '../catalogue/service.js';
import { calendarInForce } from '../calendar/in-force.js';
import type { ServiceContext } from '../context.js';
import type { Transaction } from '../database/pool.js';
import { attachFiles, freeFiles } from '../files/service.js';
import type { FieldError } from '../http/problem.js';
import { ProblemError } from '../http/problem.js';
import { placeNames } from '../places/service.js';
import { applicantOf, seal } from './applicant.js';
import {
  checkDossier,
  fileMissing,
  filesNamed,
  withPapersInHand,
  type PaperFiles,
} from './check.js';
import { officeOf } from './offices.js';
import { publish } from './outbox.js';
import { resultWish } from './result-wish.js';
import { insertDocuments, insertDossier, nextNumber, pin } from './store.js';
import type { DossierRow, StatusRow } from './tables.js';
import { stepTimes, timesAtFiling } from './times.js';
import { publicStatus } from './views.js';

/** How a dossier comes in. */
export interface Filing {
  readonly channel: 'online' | 'in-person' | 'postal';
  /** The officer at the counter, who has seen that it is complete: it is received at once. */
  readonly actor?: Actor;
  readonly by: AuditActor;
  readonly at: Instant;
  /** Id of the office that decides, when it is not the one that receives. */
  readonly competentOffice?: string;
  /** Keyed hash of the person who is signed in. */
  readonly filedBy?: string | null;
}

/** A dossier just filed. */
export interface Filed {
  readonly dossier: DossierRow;
  readonly procedure: Procedure;
  readonly files: number;
}

/**
 * Files a dossier in the caller's transaction: checks it, gives it a code, and writes dossier, first step, audit, event
 * and files together.
 * @throws {ProblemError} `not-found`, `procedure-retired`, `filed-elsewhere`, `form-changed`, `invalid-dossier`
 */
export async function fileDossier(
  tx: Transaction,
  context: ServiceContext,
  body: NewDossier,
  filing: Filing,
): Promise<Filed> {
  const { at, channel } = filing;
  const today = hanoiDay(at);
  const procedure = await procedureToFile(tx, body.procedure, channel);
  const form = await formInForce(tx, procedure);
  const definition = form.definition as unknown as FormDefinition;
  const uploads = await freeFiles(tx, filesNamed(body, definition, procedure), context.secrets);
  const office = await officeOf(context, body.office, '/office', today);
  const resultOffice = await officeOf(context, body.result?.office, '/result/office', today);
  const authority = await officeOf(context, filing.competentOffice, '/competentOffice', today);
  const asked = filing.actor ? withPapersInHand(definition) : definition;
  const check = checkDossier(body, { definition: asked, procedure, files: uploads, today });
  if (!check.ok && form.version !== body.formVersion) {
    throw formChanged(check.errors);
  }
  const errors = [
    ...(check.ok ? [] : check.errors),
    ...[office, resultOffice, authority].flatMap(({ error }) => (error ? [error] : [])),
  ];
  if (!check.ok || errors.length > 0) throw new ProblemError('invalid-dossier', { errors });

  const id = randomUUID();
  const applicant = applicantOf(check.applicant, await placeNames());
  const result = body.result ?? resultWish(check.answers);
  const sealed = seal(context.secrets, id, applicant, check.answers, result);
  const [procedureDigest, formDigest] = [await pin(tx, procedure), await pin(tx, definition)];
  const inForce = await calendarInForce(tx);
  // Late, because filings queue for the number from here to the commit.
  const agency = office.office?.agencyIdentifier ?? context.configuration.agencyIdentifier;
  const sequence = await nextNumber(tx, agency, today);
  const code = formatDossierCode({ agency, day: today, sequence });
  const now = new Date(at);
  const competent = authority.office?.id === office.office?.id ? undefined : authority.office;
  const times = timesAtFiling(
    { procedure, channel, hasAuthority: competent !== undefined, inForce },
    at,
    filing.actor !== undefined,
  );
  const status = filing.actor ? 2 : 1;
  const step: StatusRow = {
    ...stepTimes(times),
    status,
    dossierId: id,
    sequence: 1,
    move: 'file',
    at: now,
    actorId: filing.actor?.id ?? null,
    actorName: filing.actor?.name ?? null,
    actorUnit: filing.actor?.unit ?? null,
    unit: filing.actor?.unit ?? null,
    reason: null,
    note: null,
    amountVnd: null,
    apology: null,
    exception: null,
    previousDueAt: null,
    citizenNote: null,
  };
  const dossier = await insertDossier(
    tx,
    {
      ...times,
      ...sealed,
      status,
      ended: false,
      filedBy: filing.filedBy ?? null,
      id,
      code,
      procedureCode: procedure.code,
      procedureName: procedure.name,
      catalogueVersion: procedure.version,
      procedureDigest,
      formVersion: form.version,
      formDigest,
      agency: procedure.agency ?? null,
      officeId: office.office?.id ?? null,
      officeName: office.office?.name ?? null,
      competentOfficeId: competent?.id ?? null,
      competentOfficeName: competent?.name ?? null,
      ward: office.office?.ward ?? null,
      channel,
      locale: body.locale ?? 'vi',
      submittedAt: now,
      updatedAt: now,
      version: 1,
    },
    step,
  );
  await attach(tx, id, check.papers, body);
  await insertDocuments(tx, documentRows(id, check.papers, 1));
  const files = check.papers.flatMap((paper) => paper.files).length;
  await beginAudit(tx, {
    dossierId: id,
    at: now,
    who: filing.by,
    what: 'file',
    details: {
      code,
      channel,
      procedure: procedure.code,
      catalogueVersion: procedure.version,
      formVersion: form.version,
      files,
      ...(office.office && { office: office.office.id }),
      ...(competent && { competentOffice: competent.id }),
    },
  });
  await publish(tx, {
    type: 'motcua.dossier.filed',
    dossierId: id,
    subject: code,
    time: now,
    data: { procedure: procedure.code, channel, version: 1, ...publicStatus(dossier, dossier, at) },
  });
  return { dossier, procedure, files };
}

/** Rows that say which file came for which paper. */
export function documentRows(
  dossierId: string,
  papers: readonly PaperFiles[],
  sequence: number,
): Parameters<typeof insertDocuments>[1] {
  return papers
    .flatMap(({ documentId, name, files }) => files.map((fileId) => ({ documentId, name, fileId })))
    .map((file, position) => ({ ...file, dossierId, sequence, position }));
}

async function procedureToFile(
  tx: Transaction,
  code: string,
  channel: Filing['channel'],
): Promise<Procedure> {
  const procedure = await procedureInForce(tx, code);
  if (procedure === undefined) throw await missingProcedure(tx, code);
  // At a counter an officer decides what is taken; online it is filed where the catalogue says.
  const { at, url } = procedure.filing;
  if (channel === 'online' && at !== 'centre') {
    throw new ProblemError('filed-elsewhere', {
      detail: {
        vi: `Thủ tục này nộp trực tuyến tại ${url ?? 'Cổng Dịch vụ công quốc gia'}.`,
        en: `File this procedure at ${url ?? 'the national public service portal'}.`,
      },
    });
  }
  return procedure;
}

function formChanged(errors: readonly FieldError[]): ProblemError {
  return new ProblemError('form-changed', {
    detail: {
      vi: 'Mẫu đơn đã thay đổi từ khi bạn mở, và có câu trả lời cần xem lại. Tải lại mẫu đơn; những gì đã điền được giữ lại nếu còn được hỏi.',
      en: 'The form has changed since you opened it, and some answers need another look. Load the form again; answers that are still asked for are kept.',
    },
    errors,
  });
}

/** Two dossiers may race for one file: who comes second is told like anybody whose file is not there. */
async function attach(
  tx: Transaction,
  dossierId: string,
  papers: readonly PaperFiles[],
  body: Pick<NewDossier, 'documents'>,
): Promise<void> {
  const ids = papers.flatMap((paper) => paper.files);
  const taken = await attachFiles(tx, ids, dossierId);
  if (taken.length === 0) return;
  const documents = body.documents ?? [];
  const index = documents.findIndex(({ files }) => files.some((file) => taken.includes(file)));
  throw new ProblemError('invalid-dossier', { errors: [fileMissing(Math.max(0, index))] });
}
