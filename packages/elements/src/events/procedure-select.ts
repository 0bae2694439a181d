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

declare global {
  interface HTMLElementEventMap {
    'motcua-procedure-select': ProcedureSelectEvent;
  }
}
