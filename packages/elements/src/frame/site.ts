import type { Site } from '@motcua/contract';
import type { Client } from '@motcua/sdk/client.js';
import { problemIs } from '../foundation/problems.js';

/**
 * Whether this page may ask for personal data itself: the centre's own pages, and sites it trusts. Elsewhere a form stands in
 * a frame of the centre. The answer decides what is shown; the service decides again at every request.
 *
 * As `Sites.current` of the SDK, without its class: it comes with the form.
 * @throws where the key is missing, unknown or not registered for this origin
 */
export async function mayAsk(client: Client): Promise<boolean> {
  const { siteKey: key, baseUrl } = client;
  if (!key && (!baseUrl || baseUrl === location.origin)) return true;
  try {
    return (await client.get<Site>('/v1/site', { query: { key }, open: true })).trusted;
  } catch (error) {
    // A service of before this question: it says at filing what the key may do.
    if (problemIs(error, 'not-found')) return true;
    throw error;
  }
}
