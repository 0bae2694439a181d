// Loaded once something is shown: the first answer needs no stream of events.
export { Dossiers } from '@motcua/sdk/dossiers.js';
