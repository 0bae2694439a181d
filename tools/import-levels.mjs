// `npm run import:levels -- FILE`: sets how far procedures go online, in the service's database, running or not.
import { runServerCommand } from './server-command.mjs';

runServerCommand('catalogue/levels-cli.js');
