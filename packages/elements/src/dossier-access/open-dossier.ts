import type { DossierView } from '@motcua/contract';
import { path, type Client } from '@motcua/sdk/client.js';

/**
 * The masked view, for the code with a proof: `dossiers.lookup` of the SDK without the rest of that resource, which brings
 * the stream of events along.
 * @throws {NotFoundError} for an unknown code and a wrong proof alike
 */
export function openDossier(client: Client, code: string, lastFour: string): Promise<DossierView> {
  return client.ask(path`/v1/dossiers/${code}/lookup`, { lastFour });
}
