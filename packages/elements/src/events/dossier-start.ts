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

declare global {
  interface HTMLElementEventMap {
    'motcua-dossier-start': DossierStartEvent;
  }
}
