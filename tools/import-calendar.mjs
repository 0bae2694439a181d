// `npm run import:calendar -- FILE`: puts a calendar of days off in force, in the service's database, running or not.
import { runServerCommand } from './server-command.mjs';

runServerCommand('calendar/import-cli.js');
