// `npm run import:national`: loads the procedures of the national exchange into the service's database, running or not.
import { runServerCommand } from './server-command.mjs';

runServerCommand('exchange/import-cli.js');
