import * as z from 'zod';
import { Day, DossierCode, Instant, LocalizedText } from './common.js';
import { PublicStatus } from './dossiers.js';

const PaperKind = z
  .string()
  .max(40)
  .describe(
    '01 to 07, the forms of Circular 03/2025/TT-VPCP, or `acknowledgement` of what was filed online; open.',
  );

const Personal = z
  .enum(['name', 'number', 'phone', 'email', 'address', 'officer'])
  .optional()
  .describe('What of a person it is; masked, or left out, for who has proved less.');

export const PaperFact = z
  .object({
    label: z.string(),
    value: z.string(),
    personal: Personal,
    strong: z.boolean().optional().describe('What the reader looks for first.'),
  })
  .meta({ id: 'PaperFact', description: 'A line of a paper: what, and its value.' });

export const PaperColumn = z
  .object({
    label: z.string(),
    width: z.number().positive().describe('Share of the width, beside those of the others.'),
    align: z.enum(['start', 'center', 'end']).optional(),
  })
  .meta({ id: 'PaperColumn', description: 'A column of a table on a paper.' });

export const PaperBlock = z
  .discriminatedUnion('type', [
    z.object({
      type: z.literal('facts'),
      title: z.string().optional(),
      facts: z.array(PaperFact),
    }),
    z.object({
      type: z.literal('text'),
      text: z.string(),
      tone: z.enum(['plain', 'strong', 'note']).optional(),
    }),
    z.object({ type: z.literal('list'), title: z.string().optional(), items: z.array(z.string()) }),
    z.object({
      type: z.literal('table'),
      title: z.string().optional(),
      columns: z.array(PaperColumn).min(1),
      rows: z.array(z.array(z.string())),
    }),
  ])
  .meta({ id: 'PaperBlock', description: 'A part of a paper.' });

export const PaperSignature = z
  .object({
    role: z.string(),
    hint: z.string().optional(),
    name: z.string().optional(),
    personal: Personal,
  })
  .meta({ id: 'PaperSignature', description: 'A place to sign.' });

export const PaperContent = z
  .object({
    kind: PaperKind,
    title: z.string(),
    issuer: z.string().describe('The centre.'),
    unit: z.string().optional().describe('The receiving office or the unit that decided.'),
    code: DossierCode.optional(),
    day: Day.describe('The day in the heading.'),
    blocks: z.array(PaperBlock),
    signatures: z.array(PaperSignature),
    landscape: z.boolean().optional(),
  })
  .meta({
    id: 'PaperContent',
    description: 'What a paper says, in Vietnamese; the page and the PDF are made from it.',
  });

export const Paper = z
  .object({
    id: z.string().describe('Code of verification, without hyphens.'),
    kind: PaperKind,
    name: LocalizedText,
    code: DossierCode.optional(),
    issuedAt: Instant,
    masked: z
      .boolean()
      .describe('Personal values are masked; then the content is not what the signature names.'),
    content: PaperContent,
    signature: z
      .string()
      .describe('JWS (EdDSA) over the facts of the paper and the SHA-256 of its whole content.'),
    verifyUrl: z.url().describe('What the QR symbol says.'),
  })
  .meta({ id: 'Paper', description: 'A paper as it was issued; it never changes.' });

export const PaperSummary = z
  .object({
    kind: PaperKind,
    name: LocalizedText,
    sequence: z.number().int().positive().describe('The step it tells of.'),
    at: Instant.describe('When that step was made.'),
  })
  .meta({ id: 'PaperSummary', description: 'A paper that a dossier has.' });

export const PaperList = z
  .object({ items: z.array(PaperSummary) })
  .meta({ id: 'PaperList', description: 'The papers of a dossier, in the order of its steps.' });

export const PaperQuery = z
  .object({
    sequence: z.coerce
      .number()
      .int()
      .positive()
      .max(1_000_000)
      .optional()
      .describe('The step it tells of; the last one when absent.'),
  })
  .meta({ id: 'PaperQuery' });

export const RegisterQuery = z
  .object({
    from: Day,
    to: Day.describe('Included; at most 31 days.'),
    office: z.string().max(100).optional().describe('Id of the receiving office.'),
  })
  .meta({ id: 'RegisterQuery' });

export const PaperCheck = z
  .object({
    id: z.string(),
    kind: PaperKind,
    name: LocalizedText,
    valid: z
      .boolean()
      .describe('It is kept here as it was issued, and its key has not been revoked.'),
    issuer: z.string(),
    issuedAt: Instant,
    code: DossierCode.optional(),
    receivedAt: Instant.optional(),
    dueAt: Instant.optional().describe('As the paper says; the status says what holds now.'),
    provisional: z.boolean().optional(),
    signature: z.string().describe('The JWS on the paper.'),
    status: PublicStatus.optional().describe('Where the dossier stands now.'),
  })
  .meta({ id: 'PaperCheck', description: 'What the code on a paper shows: nothing personal.' });

export const SigningKey = z
  .object({
    kty: z.literal('OKP'),
    crv: z.literal('Ed25519'),
    x: z.string(),
    kid: z.string(),
    alg: z.literal('EdDSA'),
    use: z.literal('sig'),
  })
  .meta({ id: 'SigningKey', description: 'A public key (JWK, RFC 8037).' });

export const SigningKeys = z.object({ keys: z.array(SigningKey) }).meta({
  id: 'SigningKeys',
  description: 'Keys that papers were, are and will be signed with (JWK Set, RFC 7517).',
});
