import { define } from '../foundation/define.js';
import { DossierStatus } from './dossier-status.js';

define('motcua-dossier-status', DossierStatus);
export { DossierStatus };
