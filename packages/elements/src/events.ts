// Events of the elements. They bubble, cross shadow roots and never carry anything personal: a page may send them to its
// statistics as they are.

/** A procedure was chosen. Cancel it to keep the browser from following the link. */
export class ProcedureSelectEvent extends Event {
  static readonly type = 'motcua-procedure-select';
  constructor(
    /** Code of the procedure, such as `1.001193`. */
    readonly code: string,
  ) {
    super(ProcedureSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** The citizen wants to file a dossier. Cancel it to keep the browser from following the link. */
export class DossierStartEvent extends Event {
  static readonly type = 'motcua-dossier-start';
  constructor(
    /** Code of the procedure, such as `1.001193`. */
    readonly code: string,
  ) {
    super(DossierStartEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** A rating was stored. Carries nothing: what was rated is the citizen's business. */
export class RatingSubmitEvent extends Event {
  static readonly type = 'motcua-rating-submit';
  constructor() {
    super(RatingSubmitEvent.type, { bubbles: true, composed: true });
  }
}

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
    'motcua-procedure-select': ProcedureSelectEvent;
    'motcua-dossier-start': DossierStartEvent;
    'motcua-dossier-submit': DossierSubmitEvent;
    'motcua-rating-submit': RatingSubmitEvent;
  }
}
