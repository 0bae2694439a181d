/** A dossier form shows a page: the first one, or another. Carries the number alone, nothing of what is filled in. */
export class DossierPageEvent extends Event {
  static readonly type = 'motcua-dossier-page';
  constructor(
    /** Place of the page, from 1; the review is the last. */
    readonly page: number,
    /** How many pages there are now. */
    readonly pages: number,
  ) {
    super(DossierPageEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'motcua-dossier-page': DossierPageEvent;
  }
}
