import { define } from '../foundation/define.js';
import { ProcedureLookup } from './procedure-lookup.js';

define('motcua-procedure-lookup', ProcedureLookup);
export { ProcedureLookup };
