// Loaded only where no token was handed over: a status or a form beside it has one.
export { Dossiers } from '@motcua/sdk/dossiers.js';
export { proofFields, readProof } from '../dossier-access/proof-form.js';
