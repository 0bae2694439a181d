// `npm run import:fees -- FILE`: puts a dated fee schedule in force, in the service's database, running or not.
import { runServerCommand } from './server-command.mjs';

runServerCommand('payments/fees/import-cli.js');
