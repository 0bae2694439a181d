import { define } from '../foundation/define.js';
import { Service } from './service.js';

define('motcua-service', Service);
export { Service };
