// `npm run calendar:check [-- FILE]`: looks at a calendar of days off, or at the one that comes with the service.
import { runServerCommand } from './server-command.mjs';

runServerCommand('calendar/check-cli.js');
