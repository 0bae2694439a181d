import { define } from '../foundation/define.js';
import { Rating } from './rating.js';

define('motcua-rating', Rating);
export { Rating };
