// `npm run import -- FILE`: loads a catalogue into the service's database, running or not.
import { runServerCommand } from './server-command.mjs';

runServerCommand('catalogue/import-cli.js');
