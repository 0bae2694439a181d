// Loaded only where no token was handed over: a status or a form beside it has one.
export { Dossiers } from '@motcua/sdk/dossiers.js';
export { codeField, readCode } from '../dossier-access/code-field.js';
export { proofField, readLastFour } from '../dossier-access/proof-field.js';
