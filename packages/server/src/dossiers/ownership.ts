import { DraftSealing } from '../drafts/sealing.js';
import type { Person } from '../sessions/persons.js';
import { numberIndexes } from './applicant.js';
import type { Secrets } from './secrets.js';
import type { DossierRow } from './tables.js';

/**
 * Whether a dossier is a signed-in person's own: they filed it signed in, or it stands in their personal number and an
 * officer has accepted it. Anybody can type anybody's number into a form.
 */
export function ownsDossier(
  secrets: Secrets,
  { subject, facts }: Person,
  { filedBy, applicantIndex, receivedAt }: DossierRow,
): boolean {
  if (filedBy !== null && new DraftSealing(secrets).persons(subject).includes(filedBy)) return true;
  return (
    applicantIndex !== null &&
    receivedAt !== null &&
    facts.personalId !== undefined &&
    numberIndexes(secrets, facts.personalId).includes(applicantIndex)
  );
}
