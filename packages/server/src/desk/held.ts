import type { HeldPaper, Procedure } from '@motcua/contract';
import { fold } from '@motcua/search';
import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Executor } from '../database/pool.js';
import { numberIndexes } from '../dossiers/applicant.js';
import type { Secrets } from '../dossiers/secrets.js';
import { dossierDocuments, dossiers } from '../dossiers/tables.js';
import { describeFiles } from '../files/service.js';
import { dossierResults } from './tables.js';

/** Most papers of a person that are looked at. */
const MOST = 200;

/** A paper or a result of a person, with the dossier it stands in. */
export interface HeldSource {
  readonly fileId: string;
  readonly dossierId: string;
  readonly dossierCode: string;
  readonly documentId: string;
  readonly name: string;
  /** `TrangThaiSoHoa` of a paper that is made from it: 2 from a paper, 3 from a result. */
  readonly digitisation: 2 | 3;
  readonly procedure: { readonly code: string; readonly name: string };
  readonly filedAt: Date;
}

/**
 * Papers and results in dossiers that stand in a personal number and that an officer has accepted, the latest first.
 * Anybody can type anybody's number into a form.
 * @param only the one with this file
 */
export async function heldUnder(
  db: Executor,
  secrets: Secrets,
  personalId: string,
  only?: string,
): Promise<readonly HeldSource[]> {
  const theirs = and(
    inArray(dossiers.applicantIndex, [...numberIndexes(secrets, personalId)]),
    isNotNull(dossiers.receivedAt),
  );
  const of = {
    dossierId: dossiers.id,
    dossierCode: dossiers.code,
    code: dossiers.procedureCode,
    procedureName: dossiers.procedureName,
    filedAt: dossiers.submittedAt,
  };
  const papers = await db
    .select({
      ...of,
      fileId: dossierDocuments.fileId,
      documentId: dossierDocuments.documentId,
      name: dossierDocuments.name,
    })
    .from(dossierDocuments)
    .innerJoin(dossiers, eq(dossiers.id, dossierDocuments.dossierId))
    .where(and(theirs, only === undefined ? undefined : eq(dossierDocuments.fileId, only)))
    .orderBy(desc(dossiers.submittedAt), dossierDocuments.position)
    .limit(MOST);
  const results = await db
    .select({ ...of, fileId: dossierResults.fileId, name: dossierResults.name })
    .from(dossierResults)
    .innerJoin(dossiers, eq(dossiers.id, dossierResults.dossierId))
    .where(and(theirs, only === undefined ? undefined : eq(dossierResults.fileId, only)))
    .orderBy(desc(dossiers.submittedAt), dossierResults.position)
    .limit(MOST);
  return [
    ...results.map((row) => ({ ...row, documentId: '', digitisation: 3 as const })),
    ...papers.map((row) => ({ ...row, digitisation: 2 as const })),
  ].map(({ code, procedureName, ...row }) => ({
    ...row,
    procedure: { code, name: procedureName },
  }));
}

/**
 * Those that can stand for a paper of a procedure, with the dossiers they are from. What it does not ask for stays out.
 * @param without code of a dossier that asks for papers: its own stay out
 */
export async function heldFor(
  db: Executor,
  secrets: Secrets,
  personalId: string,
  procedure: Procedure,
  without?: string,
): Promise<{ readonly items: readonly HeldPaper[]; readonly dossierIds: readonly string[] }> {
  const fitting = (await heldUnder(db, secrets, personalId)).flatMap((source) => {
    if (source.dossierCode === without) return [];
    const document = procedure.documents.find(({ id, name, note }) =>
      note
        ? false
        : (id === source.documentId && procedure.code === source.procedure.code) ||
          standsFor(source.name, name),
    );
    return document && !isDeclaration(document.name) ? [{ source, document }] : [];
  });
  const files = new Map(
    (
      await describeFiles(
        db,
        fitting.map(({ source }) => source.fileId),
        secrets,
      )
    ).map((file) => [file.id, file]),
  );
  const shown = fitting.flatMap(({ source, document }) => {
    const file = files.get(source.fileId);
    return file?.complete === true ? [{ source, document, file }] : [];
  });
  return {
    items: shown.map(({ source, document, file }) => ({
      documentId: document.id,
      digitisation: source.digitisation,
      file,
      paper: source.name,
      procedure: source.procedure,
      filedAt: source.filedAt.toISOString(),
    })),
    dossierIds: shown.map(({ source }) => source.dossierId),
  };
}

/** A declaration is about the request it came with: no older one can stand for it. */
function isDeclaration(name: string): boolean {
  return /^(to khai|don|phieu|giay de nghi|van ban de nghi)( |$)/.test(phrase(name));
}

/** Whether one name holds the other as a phrase of two words or more. */
function standsFor(held: string, asked: string): boolean {
  const [short = '', long = ''] = [phrase(held), phrase(asked)].sort((a, b) => a.length - b.length);
  return short.includes(' ') && ` ${long} `.includes(` ${short} `);
}

/** A name without marks, bullets and what says in which form it is: "Bản sao Giấy khai sinh" is "giay khai sinh". */
function phrase(name: string): string {
  const plain = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
  return plain.replace(
    /^(ban )?(chinh|goc|sao|chup|dien tu)( chung thuc| dien tu)?( hoac ban (chinh|sao))? /,
    '',
  );
}
