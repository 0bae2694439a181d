// `npm run import:offices -- FILE`: puts a file of offices and reception points in force, in the service's database, running
// or not.
import { runServerCommand } from './server-command.mjs';

runServerCommand('places/import-cli.js');
