/** A dossier was filed. Carries the procedure only; the dossier is the citizen's. */
export class DossierSubmitEvent extends Event {
  static readonly type = 'motcua-dossier-submit';
  constructor(
    /** Code of the procedure, such as `1.001193`. */
    readonly procedure: string,
  ) {
    super(DossierSubmitEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'motcua-dossier-submit': DossierSubmitEvent;
  }
}
