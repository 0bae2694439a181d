import { Procedure, Paper } from '@motcua/contract/schemas';
import { PAPER_SIGNATURE_TYPE } from '@motcua/contract';
import { compileForm, type FormDefinition } from '@motcua/forms';
import { compactVerify, importJWK, type JWK } from 'jose';
import * as z from 'zod';
import { lookAt } from '../audit/verify.js';
import type { AuditRow } from '../audit/service.js';
import { digestOfContent } from '../papers/signature.js';
import { ArchiveError } from './errors.js';
import { readBag, readPayload, type Bag } from './bag.js';
import { ArchivedDossier, ArchivedFile, ArchivedStep, ArchivedSupplement } from './format.js';

/** A package that was read again, with everything in it that could be checked. */
export interface Archive {
  readonly bag: Bag;
  readonly dossier: ArchivedDossier;
  readonly procedure: z.infer<typeof Procedure>;
  readonly form: FormDefinition;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly steps: readonly ArchivedStep[];
  readonly supplements: readonly ArchivedSupplement[];
  readonly files: readonly ArchivedFile[];
  readonly papers: readonly z.infer<typeof Paper>[];
  /** How many entries the audit has. */
  readonly auditEntries: number;
  /** What does not fit though every checksum does: in words for the operator. */
  readonly findings: readonly string[];
}

const AuditEntries = z.array(
  z.object({
    dossierId: z.string(),
    sequence: z.number(),
    at: z.iso.datetime().transform((at) => new Date(at)),
    who: z.record(z.string(), z.string()),
    what: z.string(),
    details: z.record(z.string(), z.unknown()),
    prevHash: z.string(),
    hash: z.string(),
  }),
);

const Keys = z.object({ keys: z.array(z.looseObject({ kid: z.string() })) });

/**
 * Reads a package again: checksums, the chain of the audit, signatures of the papers, and whether the form still
 * understands the answers.
 * @throws {BagError} when a checksum does not fit
 * @throws {ArchiveError} when it holds something else than a dossier
 */
export async function readArchive(folder: string): Promise<Archive> {
  const bag = await readBag(folder);
  const read = async <T extends z.ZodType>(path: string, schema: T): Promise<z.output<T>> => {
    const known = schema.safeParse(await readJson(bag, path));
    if (known.success) return known.data;
    throw new ArchiveError(`${path} is not what it should be: ${z.prettifyError(known.error)}`);
  };
  const dossier = await read('dossier.json', ArchivedDossier);
  const procedure = await read('procedure.json', Procedure);
  const answers = await read('answers.json', z.record(z.string(), z.unknown()));
  const steps = await read('statuses.json', z.array(ArchivedStep));
  const supplements = await read('supplements.json', z.array(ArchivedSupplement));
  const files = await read('files.json', z.array(ArchivedFile));
  const { keys } = await read('keys.json', Keys);
  const chain = (await read('audit.json', AuditEntries)) as readonly AuditRow[];
  const papers = [];
  for (const path of bag.paths.filter((one) => /^papers\/.*\.json$/.test(one))) {
    papers.push(await read(path, Paper));
  }
  const form = (await readJson(bag, 'form.json')) as FormDefinition;
  return {
    bag,
    dossier,
    procedure,
    form,
    answers,
    steps,
    supplements,
    files,
    papers,
    auditEntries: chain.length,
    findings: [
      ...chain
        .filter(({ dossierId }) => dossierId !== dossier.id)
        .map(({ sequence }) => `Entry ${sequence} of the audit is of another dossier.`),
      ...lookAt(
        dossier.code,
        chain,
        steps.map(({ sequence }) => sequence),
      ).map(({ kind, at }) => `The audit is ${kind} at ${at}.`),
      ...files
        .filter(({ path }) => !bag.paths.includes(path))
        .map(({ path }) => `${path} is named and not there.`),
      ...(await Promise.all(papers.map((paper) => forged(paper, keys as JWK[])))).flat(),
      ...unknownAnswers(form, answers),
    ],
  };
}

async function forged(paper: z.infer<typeof Paper>, keys: readonly JWK[]): Promise<string[]> {
  try {
    const { payload } = await compactVerify(
      paper.signature,
      async ({ kid, typ }) => {
        const key = keys.find((one) => one.kid === kid);
        if (!key || typ !== PAPER_SIGNATURE_TYPE) throw new Error('no key');
        return importJWK(key, 'EdDSA');
      },
      { algorithms: ['EdDSA'] },
    );
    const signed = JSON.parse(new TextDecoder().decode(payload)) as Record<string, unknown>;
    if (signed['content'] === digestOfContent(paper.content) && signed['jti'] === paper.id)
      return [];
    return [`Paper ${paper.id} is not what was signed.`];
  } catch {
    return [`The signature of paper ${paper.id} cannot be checked.`];
  }
}

function unknownAnswers(
  form: FormDefinition,
  answers: Readonly<Record<string, unknown>>,
): string[] {
  try {
    compileForm(form);
  } catch (error) {
    return [`The form cannot be read: ${(error as Error).message}`];
  }
  const known = new Set(form.pages.flatMap(({ fields }) => fields.map(({ id }) => id)));
  return Object.keys(answers)
    .filter((id) => !known.has(id))
    .map((id) => `The form has no question for the answer ${id}.`);
}

async function readJson(bag: Bag, path: string): Promise<unknown> {
  if (!bag.paths.includes(path)) throw new ArchiveError(`${path} is missing.`);
  try {
    return JSON.parse((await readPayload(bag, path)).toString('utf8'));
  } catch (error) {
    throw new ArchiveError(`${path} is not JSON.`, { cause: error });
  }
}
