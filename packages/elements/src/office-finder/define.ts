import { define } from '../foundation/define.js';
import { OfficeFinder } from './office-finder.js';

define('motcua-office-finder', OfficeFinder);
export { OfficeFinder };
