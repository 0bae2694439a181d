// `npm run audit:verify`: counts every hash of the audit anew, in the service's database, running or not.
import { runServerCommand } from './server-command.mjs';

runServerCommand('audit/verify-cli.js');
