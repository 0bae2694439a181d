/**
 * The one script tag of a page:
 * `<script type="module" src="https://centre.example/embed/v1/motcua.js" data-key="pk_…"></script>`.
 *
 * Finds the elements on the page, now and later, and loads each kind once. It never throws into the page: what cannot be
 * loaded keeps its fallback content.
 */
interface PageService {
  service: string;
  siteKey?: string | undefined;
  lang?: string | undefined;
}

const page = globalThis as { [key: symbol]: PageService | undefined };
const own = new URL(import.meta.url);
const tags = /^motcua-([a-z]+(?:-[a-z]+)*)$/;
const asked = new Set<string>();
const failed = new Set<string>();
/** What the file of an element imports, by its name: `rating base.js words.js;…`, put here where files are shared (rollup.config.js). */
const imported = new Map(
  'motcua:imported'.split(';').map((line) => {
    const [name = '', ...files] = line.split(' ');
    return [name, files] as const;
  }),
);

/** The script tag; in a module `document.currentScript` is null, so it is found by its address. */
function scriptTag(): HTMLScriptElement | undefined {
  return [...document.querySelectorAll<HTMLScriptElement>('script[src]')].find(
    ({ src }) => src === own.href,
  );
}

function address(file: string): string {
  return new URL(file, own).href;
}

function load(tag: string): void {
  const [, name] = tags.exec(tag) ?? [];
  if (name === undefined || asked.has(name) || customElements.get(tag) !== undefined) return;
  asked.add(name);
  // At once with the file itself, which a slow network would first have to bring for them to be known.
  for (const file of imported.get(name) ?? [])
    import(/* @vite-ignore */ address(file)).catch(() => undefined);
  import(/* @vite-ignore */ address(`${name}.js`)).catch((error: unknown) => {
    failed.add(name);
    console.warn(`motcua: <${tag}> could not be loaded`, error);
  });
}

function loadAll(): void {
  for (const { localName } of document.querySelectorAll(':not(:defined)')) load(localName);
}

/** Back in the network: what could not be loaded may be there now. */
function retry(): void {
  for (const name of failed) asked.delete(name);
  failed.clear();
  loadAll();
}

function start(): void {
  const { service = own.origin, key, lang } = scriptTag()?.dataset ?? {};
  const siteKey = key === undefined || key === '' ? undefined : key;
  page[Symbol.for('motcua.service')] ??= { service, siteKey, lang };
  loadAll();
  // One pass for all that a script of the page adds at once.
  let waiting = false;
  new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      loadAll();
    });
  }).observe(document.documentElement, { childList: true, subtree: true });
  addEventListener('online', retry);
}

try {
  start();
} catch (error) {
  console.warn('motcua could not start', error);
}
