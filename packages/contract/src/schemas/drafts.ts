import * as z from 'zod';
import { Instant, ProcedureCode } from './common.js';
import { FileDescription } from './dossiers.js';

/** Most characters of a draft as JSON. */
export const MAX_DRAFT_CHARACTERS = 300_000;

export const DraftFile = z
  .object({
    id: z.string().min(1).max(100),
    name: z.string().max(400).optional(),
    type: z.string().max(200).optional(),
    size: z.number().int().nonnegative().optional().describe('Bytes.'),
    pages: z.number().int().nonnegative().optional(),
  })
  .meta({ id: 'DraftFile', description: 'An uploaded file that a draft names.' });

const content = {
  procedure: ProcedureCode,
  formVersion: z.number().int().positive().describe('Version of the form the answers are for.'),
  answers: z
    .record(z.string(), z.unknown())
    .describe('By field id, as far as they are given; hidden ones too.'),
  files: z.array(DraftFile).max(200).default([]).describe('Uploads the answers name.'),
  page: z.string().max(200).optional().describe('Id of the page the citizen is on.'),
  idempotencyKey: z
    .string()
    .regex(/^[\x21-\x7e]{16,100}$/)
    .describe('Of the dossier to be: whichever device files the draft, it is filed once.'),
};

export const DraftContent = z.object(content).meta({
  id: 'DraftContent',
  description: 'What of a draft is kept at the centre; at most 300,000 characters as JSON.',
});

const standing = {
  id: z.uuid(),
  version: z.number().int().positive().describe('Rises with every change; also the ETag.'),
  savedAt: Instant,
  expiresAt: Instant.describe('When the draft is removed, unless it is changed before.'),
};

export const DraftState = z
  .object(standing)
  .meta({ id: 'DraftState', description: 'Where a kept draft stands, without its content.' });

export const KeptDraft = z
  .object({
    ...standing,
    code: z
      .string()
      .describe(
        'Opens the draft on another device. Given here once: the centre keeps only a keyed hash. Keep it out of addresses, except behind a #.',
      ),
  })
  .meta({ id: 'KeptDraft', description: 'A draft just kept, with the code that opens it.' });

export const Draft = z
  .object({ ...standing, ...content })
  .meta({ id: 'Draft', description: 'A kept draft.' });

const here = {
  ...content,
  rest: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('What else the form wants to find again, as it wrote it.'),
};

export const DraftHereContent = z.object(here).meta({
  id: 'DraftHereContent',
  description: 'A draft of this browser, where it may keep none itself.',
});

export const DraftHere = z
  .object({ ...standing, ...here })
  .meta({ id: 'DraftHere', description: 'A draft of this browser, kept at the centre.' });

export const ResumeCode = z
  .object({ code: z.string().min(1).max(100).describe('As it was typed.') })
  .meta({ id: 'ResumeCode', description: 'The code of a kept draft.' });

export const DraftSummary = z
  .object({ ...standing, procedure: ProcedureCode })
  .meta({ id: 'DraftSummary', description: 'A draft of the person who is signed in.' });

export const DraftList = z
  .object({ items: z.array(DraftSummary) })
  .meta({ id: 'DraftList', description: 'Drafts of a person, the last saved first.' });

export const PersonAddress = z
  .object({
    province: z.string().max(200).optional(),
    ward: z.string().max(200).optional(),
    street: z.string().max(400).optional(),
  })
  .meta({ id: 'PersonAddress', description: 'Two levels, as since 1 July 2025.' });

export const PersonFacts = z
  .object({
    name: z.string().max(200).optional(),
    personalId: z.string().max(20).optional(),
    birthDate: z.iso.date().optional(),
    sex: z.string().max(20).optional().describe('male or female; open.'),
    nationality: z.string().max(100).optional(),
    phone: z.string().max(30).optional(),
    email: z.string().max(200).optional(),
    address: PersonAddress.optional(),
  })
  .meta({ id: 'PersonFacts', description: 'What the identity provider says of a person.' });

export const Me = z
  .object({
    facts: PersonFacts,
    assurance: z
      .number()
      .int()
      .describe('Level of the electronic identity, 1 or 2 (Decree 69/2024); open.'),
    demo: z.boolean().describe('Made up for a demonstration: nobody was identified.'),
    expiresAt: Instant.describe('When the session ends by itself.'),
  })
  .meta({ id: 'Me', description: 'The person who is signed in.' });

export const DemoSignIn = z
  .object({ person: z.string().min(1).max(100).describe('Id of a person made up.') })
  .meta({ id: 'DemoSignIn', description: 'Signs a person in who was made up to show it.' });

export const HeldDocument = z
  .object({
    file: FileDescription,
    paper: z.string().describe('What it was filed as.'),
    documentId: z.string().describe('Id of the paper in the procedure it was filed for.'),
    procedure: z.object({ code: ProcedureCode, name: z.string() }),
    filedAt: Instant,
  })
  .meta({ id: 'HeldDocument', description: 'A paper of the person that the centre has.' });

export const HeldDocumentList = z
  .object({ items: z.array(HeldDocument) })
  .meta({ id: 'HeldDocumentList', description: 'Papers of a person, the latest first.' });
