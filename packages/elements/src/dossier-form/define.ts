import { define } from '../foundation/define.js';
import { DossierForm } from './dossier-form.js';

define('motcua-dossier-form', DossierForm);
export { DossierForm };
