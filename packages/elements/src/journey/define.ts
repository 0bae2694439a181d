import '../dossier-form/define.js';
import '../dossier-status/define.js';
import '../procedure-lookup/define.js';
import '../procedure/define.js';
import { define } from '../foundation/define.js';
import { Journey } from './journey.js';

define('motcua-journey', Journey);
export { Journey };
