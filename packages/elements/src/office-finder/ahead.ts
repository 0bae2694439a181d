import type { ServiceConnection } from '../foundation/connection.js';

/**
 * Loads what finds and shows places, once the finder is seen and the page is idle, so that the first letter is answered at
 * once, and without a network, too. Nothing is shown of it, and nothing is said when it fails: the first act tries again.
 */
export function ahead(host: HTMLElement, connected: () => ServiceConnection | undefined): void {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (host.getAttribute('preload') === 'none' || connection?.saveData) return;
  const load = async (): Promise<void> => {
    const service = connected();
    if (service === undefined || !host.isConnected) return;
    const [{ readPlaces }] = await Promise.all([
      import('./found/found.js'),
      import('./found/map.js'),
    ]);
    await readPlaces(service, host.getAttribute('procedure') ?? '');
  };
  const begin = (): void => void load().catch(() => undefined);
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    // Safari cannot say when it is idle.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(begin, { timeout: 3000 });
    else setTimeout(begin, 500);
  });
  observer.observe(host);
}
