import type { Paper, PaperList, Procedure } from '@motcua/contract';
import type { FormDefinition } from '@motcua/forms';
import { statusOf } from '@motcua/rules';
import { asc, eq, inArray } from 'drizzle-orm';
import { auditOf } from '../audit/service.js';
import type { ServiceContext } from '../context.js';
import { papersTakenIn } from '../desk/counter-papers.js';
import { openRepresentative } from '../desk/reception.js';
import { dossierResults } from '../desk/tables.js';
import {
  openAnswerNote,
  openAnswers,
  openApplicant,
  openCitizenNote,
  openResult,
} from '../dossiers/applicant.js';
import { documentsOf, pinned, stepsOf, supplementsOf } from '../dossiers/store.js';
import type { DossierRow } from '../dossiers/tables.js';
import { openName } from '../files/sealing.js';
import { files } from '../files/tables.js';
import type { Uploads } from '../files/uploads.js';
import { noticesOf } from '../notifications/store.js';
import { paperPdf } from '../papers/print/pdf.js';
import { Papers } from '../papers/service.js';
import { paymentReceipt } from '../payments/receipt.js';
import { deskPayments } from '../payments/views.js';
import { ratingOf } from '../ratings/store.js';
import type { BagFile } from './bag.js';
import { FORMAT, guide, type ArchivedDossier, type ArchivedFile } from './format.js';
import { ArchiveError } from './errors.js';
import type { Retention } from './retention.js';

/** Where a dossier's content comes from. */
export interface Sources {
  readonly context: ServiceContext;
  readonly uploads: Pick<Uploads, 'contentOf'>;
}

const desk = { masked: false, desk: true };

/**
 * Everything there is of a dossier, in clear, as the files of a package. Papers that nobody asked for before are issued.
 * @throws {SecretError} when a file is not what was uploaded
 * @throws {ArchiveError} when one is not there
 */
export async function* contentsOf(
  { context, uploads }: Sources,
  dossier: DossierRow,
  retention: Retention,
): AsyncGenerator<BagFile> {
  const { db, secrets, configuration } = context;
  const procedure = (await pinned(db, dossier.procedureDigest)) as Procedure;
  const form = (await pinned(db, dossier.formDigest)) as FormDefinition;
  const papers = new Papers(context);
  // Before anything that tells of it: issuing a paper is written down, too.
  const issued: Paper[] = [];
  for (const { kind, sequence } of (await papers.list(dossier, desk)).items as PaperList['items']) {
    issued.push(await papers.paper(dossier, [kind], desk, sequence));
  }
  const payments = await deskPayments(db, dossier, false);
  for (const { id } of payments.filter(({ state }) => state === 'paid')) {
    issued.push(await paymentReceipt(context, dossier, id, false));
  }
  yield { path: 'README.txt', content: guide(dossier.code) };
  yield json('dossier.json', describe(context, dossier, procedure, retention));
  yield json('procedure.json', procedure);
  yield json('form.json', form);
  yield json('answers.json', openAnswers(secrets, dossier));
  yield json(
    'statuses.json',
    (await stepsOf(db, dossier.id)).map(({ dossierId, citizenNote, ...step }) => ({
      ...step,
      statusName: statusOf(step.status)?.name,
      citizenNote: citizenNote === null ? null : openCitizenNote(secrets, dossierId, citizenNote),
    })),
  );
  yield json('supplements.json', await askedOf(context, dossier.id));
  const rating = await ratingOf(db, dossier.id);
  if (rating) {
    const { scale, level, reasons, ratedAt } = rating;
    yield json('rating.json', { scale, level, reasons, ratedAt });
  }
  const list: ArchivedFile[] = [];
  for (const file of await filesOf(context, dossier.id)) {
    const content = await uploads.contentOf(file.id);
    if (content === undefined) throw new ArchiveError(`The content of ${file.id} is not there.`);
    const path = `files/${String(list.length + 1).padStart(3, '0')}${extensionOf(file.type)}`;
    list.push({ ...file, path });
    yield { path, content };
  }
  yield json('files.json', list);
  yield json('payments.json', payments);
  yield json(
    'notices.json',
    (await noticesOf(db, dossier.id)).map(({ recipient: _, dossierId: __, ...notice }) => notice),
  );
  yield json('counter-papers.json', await papersTakenIn(db, dossier.id));
  for (const paper of issued) {
    const name = `papers/${paper.kind}-${paper.id}`;
    yield json(`${name}.json`, paper);
    yield { path: `${name}.pdf`, content: Buffer.from(await paperPdf(paper)) };
  }
  yield json('keys.json', { issuer: configuration.publicUrl, keys: await papers.keys.published() });
  yield json('audit.json', await auditOf(db, dossier.id));
}

function describe(
  { secrets, configuration }: ServiceContext,
  dossier: DossierRow,
  procedure: Procedure,
  retention: Retention,
): ArchivedDossier {
  const text = (at: Date | null): string | null => at?.toISOString() ?? null;
  return {
    format: FORMAT,
    id: dossier.id,
    code: dossier.code,
    centre: configuration.centreName.vi,
    procedure: { code: procedure.code, name: procedure.name, version: procedure.version },
    form: { version: dossier.formVersion },
    applicant: openApplicant(secrets, dossier),
    representative: openRepresentative(secrets, dossier) ?? null,
    result: openResult(secrets, dossier) ?? null,
    channel: dossier.channel,
    locale: dossier.locale,
    agency: dossier.agency,
    receivingOffice: dossier.officeName,
    competentOffice: dossier.competentOfficeName,
    status: {
      code: dossier.status,
      name: statusOf(dossier.status)?.name ?? String(dossier.status),
    },
    submittedAt: dossier.submittedAt.toISOString(),
    receivedAt: text(dossier.receivedAt),
    competentReceivedAt: text(dossier.competentReceivedAt),
    dueAt: text(dossier.dueAt),
    finishedAt: text(dossier.finishedAt),
    closedAt: dossier.updatedAt.toISOString(),
    retention,
  };
}

async function askedOf({ db, secrets }: ServiceContext, dossierId: string) {
  const rows = await supplementsOf(db, dossierId);
  return rows.map(({ dossierId: _, answerNote, replacedAnswers, ...row }) => ({
    ...row,
    answerNote: answerNote === null ? null : openAnswerNote(secrets, dossierId, answerNote),
    replacedAnswers:
      replacedAnswers === null
        ? null
        : (JSON.parse(secrets.decrypt(replacedAnswers, `${dossierId}:answers`)) as unknown),
  }));
}

async function filesOf({ db, secrets }: ServiceContext, dossierId: string) {
  const attached = (await documentsOf(db, dossierId)).map(
    ({ fileId, documentId, name, sequence }) => ({ fileId, documentId, paper: name, sequence }),
  );
  const results = await db
    .select()
    .from(dossierResults)
    .where(eq(dossierResults.dossierId, dossierId))
    .orderBy(asc(dossierResults.sequence), asc(dossierResults.position));
  const handedOut = results.map(({ fileId, name, sequence }) => ({
    fileId,
    documentId: null,
    paper: name,
    sequence,
  }));
  const documents = [...attached, ...handedOut];
  const rows = await db
    .select()
    .from(files)
    .where(
      inArray(
        files.id,
        documents.map(({ fileId }) => fileId),
      ),
    );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return documents.map(({ fileId, documentId, paper, sequence }) => {
    const row = byId.get(fileId);
    if (row === undefined) throw new ArchiveError(`The file ${fileId} is not there.`);
    return {
      id: fileId,
      documentId,
      paper,
      step: sequence,
      name: openName(secrets, row),
      type: row.type ?? 'application/octet-stream',
      bytes: row.size,
    };
  });
}

function extensionOf(type: string): string {
  const known: Readonly<Record<string, string>> = {
    'application/pdf': '.pdf',
    'image/jpeg': '.jpg',
    'image/png': '.png',
    'image/webp': '.webp',
    'image/heic': '.heic',
    'image/tiff': '.tif',
  };
  return known[type] ?? '.bin';
}

function json(path: string, value: unknown): BagFile {
  return { path, content: `${JSON.stringify(value, undefined, 2)}\n` };
}
