import { define } from '../foundation/define.js';
import { Scoreboard } from './scoreboard.js';

define('motcua-scoreboard', Scoreboard);
export { Scoreboard };
