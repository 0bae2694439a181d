// Events of the elements. They bubble, cross shadow roots and never carry anything personal: a page may send them to its
// statistics as they are. Each has a file of its own: a page loads those of the elements it has.
export { DossierPageEvent } from './events/dossier-page.js';
export { DossierStartEvent } from './events/dossier-start.js';
export { DossierSubmitEvent } from './events/dossier-submit.js';
export { ProcedureSelectEvent } from './events/procedure-select.js';
export { RatingSubmitEvent } from './events/rating-submit.js';
