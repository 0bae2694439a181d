import { define } from '../foundation/define.js';
import { Procedure } from './procedure.js';

define('motcua-procedure', Procedure);
export { Procedure };
