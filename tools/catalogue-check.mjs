// `npm run catalogue:check [-- FILE]`: lists what is wrong in a catalogue file, or in the catalogue in force.
import { runServerCommand } from './server-command.mjs';

runServerCommand('catalogue/check/cli.js');
