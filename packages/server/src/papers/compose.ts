import type { PaperContent } from '@motcua/contract';
import type { PaperKind } from '@motcua/rules';
import { controlSheet } from './control-sheet.js';
import { extensionNotice, refusalNotice, stopNotice, supplementNotice } from './notices.js';
import { acknowledgement, receipt } from './receipt.js';
import type { PaperSubject } from './subject.js';

/** Kinds of papers of one dossier. */
export type DossierPaperKind = Exclude<PaperKind, '07'>;

const composers: Readonly<Record<DossierPaperKind, (subject: PaperSubject) => PaperContent>> = {
  acknowledgement,
  '01': receipt,
  '02': supplementNotice,
  '03': refusalNotice,
  '04': extensionNotice,
  '05': stopNotice,
  '06': controlSheet,
};

/** What a paper of a dossier says: the one home of its content, for the page and the PDF. */
export function compose(kind: DossierPaperKind, subject: PaperSubject): PaperContent {
  return composers[kind](subject);
}
