import type { ResultDelivery } from '@motcua/contract';
import type { Answers, ApplicantAnswers } from '@motcua/forms';
import { fold } from '@motcua/search';
import type { Secrets } from './secrets.js';
import type { DossierRow } from './tables.js';

/** Who applies, in clear: only in memory. */
export interface Applicant {
  readonly name: string;
  readonly personalId?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
}

/** The personal columns of a dossier: ciphertext and keyed hashes. */
export type SealedColumns = Pick<
  DossierRow,
  | 'answers'
  | 'applicantName'
  | 'applicantPersonalId'
  | 'applicantPhone'
  | 'applicantEmail'
  | 'applicantAddress'
  | 'applicantIndex'
  | 'nameTokens'
  | 'proofPersonalId'
  | 'proofPhone'
  | 'resultDelivery'
>;

/** Who applies, as the form names them. @param placeName name of a province or ward by what the form kept */
export function applicantOf(
  { name = '', personalId, phone, email, address }: ApplicantAnswers,
  placeName: (part: string) => string,
): Applicant {
  // A form may ask for it in one line of text: printed as it was written, rather than lost.
  const written: unknown = address;
  const { street, ward, province } = address ?? {};
  const place =
    typeof written === 'string'
      ? [written.trim()].filter(Boolean)
      : [street, ward && placeName(ward), province && placeName(province)].filter(Boolean);
  return {
    name,
    ...(personalId !== undefined && { personalId }),
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
    ...(place.length > 0 && { address: place.join(', ') }),
  };
}

/** Makes everything personal unreadable without the key of the service. */
export function seal(
  secrets: Secrets,
  id: string,
  applicant: Applicant,
  answers: Answers,
  result: ResultDelivery | undefined,
): SealedColumns {
  const sealed = (text: string | undefined, column: string): string | null =>
    text === undefined ? null : secrets.encrypt(text, `${id}:${column}`);
  return {
    answers: secrets.encrypt(JSON.stringify(answers), `${id}:answers`),
    applicantName: secrets.encrypt(applicant.name, `${id}:name`),
    applicantPersonalId: sealed(applicant.personalId, 'personal-id'),
    applicantPhone: sealed(applicant.phone, 'phone'),
    applicantEmail: sealed(applicant.email, 'email'),
    applicantAddress: sealed(applicant.address, 'address'),
    applicantIndex:
      applicant.personalId === undefined
        ? null
        : (numberIndexes(secrets, applicant.personalId)[0] ?? null),
    nameTokens: nameWords(applicant.name).map((word) => secrets.nameTokens(word)[0] ?? ''),
    proofPersonalId: proofOf(secrets, id, applicant.personalId),
    proofPhone: proofOf(secrets, id, applicant.phone),
    resultDelivery: sealed(result && JSON.stringify(result), 'result'),
  };
}

/** Reads who applies. */
export function openApplicant(secrets: Secrets, row: DossierRow): Applicant {
  const open = (stored: string | null, column: string): string | undefined =>
    stored === null ? undefined : secrets.decrypt(stored, `${row.id}:${column}`);
  const personalId = open(row.applicantPersonalId, 'personal-id');
  const phone = open(row.applicantPhone, 'phone');
  const email = open(row.applicantEmail, 'email');
  const address = open(row.applicantAddress, 'address');
  return {
    name: openName(secrets, row),
    ...(personalId !== undefined && { personalId }),
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
    ...(address !== undefined && { address }),
  };
}

/** Reads how the applicant can be told of something, and nothing more. */
export function openContact(
  secrets: Secrets,
  row: Pick<DossierRow, 'id' | 'applicantEmail' | 'applicantPhone'>,
): Pick<Applicant, 'email' | 'phone'> {
  const { id, applicantEmail: email, applicantPhone: phone } = row;
  return {
    ...(email !== null && { email: secrets.decrypt(email, `${id}:email`) }),
    ...(phone !== null && { phone: secrets.decrypt(phone, `${id}:phone`) }),
  };
}

/** Reads the name alone. */
export function openName(secrets: Secrets, row: Pick<DossierRow, 'id' | 'applicantName'>): string {
  return secrets.decrypt(row.applicantName, `${row.id}:name`);
}

/** Reads the answers. */
export function openAnswers(secrets: Secrets, row: DossierRow): Record<string, unknown> {
  return JSON.parse(secrets.decrypt(row.answers, `${row.id}:answers`)) as Record<string, unknown>;
}

/** Reads how the citizen wants the result. */
export function openResult(secrets: Secrets, row: DossierRow): ResultDelivery | undefined {
  if (row.resultDelivery === null) return undefined;
  return JSON.parse(secrets.decrypt(row.resultDelivery, `${row.id}:result`)) as ResultDelivery;
}

/** What a citizen said with a step, sealed. */
export function sealCitizenNote(secrets: Secrets, id: string, note: string): string {
  return secrets.encrypt(note, `${id}:citizen-note`);
}

/** Reads what a citizen said with a step. */
export function openCitizenNote(secrets: Secrets, id: string, stored: string): string {
  return secrets.decrypt(stored, `${id}:citizen-note`);
}

/** Seals what a citizen said with the answer to a request for supplement. */
export function sealAnswerNote(secrets: Secrets, id: string, note: string): string {
  return secrets.encrypt(note, `${id}:supplement`);
}

/** Reads what a citizen said with the answer to a request for supplement. */
export function openAnswerNote(secrets: Secrets, id: string, stored: string): string {
  return secrets.decrypt(stored, `${id}:supplement`);
}

/** Keyed hashes of a personal number under every key, the current one first: to find its dossiers. */
export function numberIndexes(secrets: Secrets, personalId: string): readonly string[] {
  return secrets.blindIndexes('persons', `number ${personalId.replace(/\D/g, '')}`);
}

/** Words of a name as they are compared: no marks, lower case, each once. */
export function nameWords(name: string): readonly string[] {
  return [...new Set(fold(name).split(/[^\p{L}\p{N}]+/u))].filter((word) => word !== '');
}

function proofOf(secrets: Secrets, id: string, number: string | undefined): string | null {
  const digits = number?.replace(/\D/g, '') ?? '';
  return digits.length < 4 ? null : secrets.proof(digits.slice(-4), id);
}
