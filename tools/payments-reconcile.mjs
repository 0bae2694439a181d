// `npm run payments:reconcile`: asks the payment platform about what is open, whether the service runs or not.
import { runServerCommand } from './server-command.mjs';

runServerCommand('payments/reconcile-cli.js');
