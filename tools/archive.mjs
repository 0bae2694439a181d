// `npm run archive`: exports closed dossiers as packages, checks packages and shows them.
import { runServerCommand } from './server-command.mjs';

runServerCommand('archive/cli.js');
