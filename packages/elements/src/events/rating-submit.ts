/** A rating was stored. Carries nothing: what was rated is the citizen's business. */
export class RatingSubmitEvent extends Event {
  static readonly type = 'motcua-rating-submit';
  constructor() {
    super(RatingSubmitEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'motcua-rating-submit': RatingSubmitEvent;
  }
}
