// The script-tag files. npm consumers get the modules that tsc emits; these are for pages without a bundler:
//   packages/elements/dist/embed/          moving (/embed/v1): loader, an entry for each element, shared chunks by hash
//   packages/elements/dist/embed-version/  immutable (/embed/{version}): each file self-contained, with integrity.json
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';

const elements = fileURLToPath(new URL('packages/elements/', import.meta.url));
const { version } = JSON.parse(readFileSync(join(elements, 'package.json'), 'utf8'));
const banner = `/*! motcua ${version} | MIT */`;
const compress = promisify(brotliCompress);
const quality = {
  params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
};

/** Loader, script of the page in a frame, and one entry for each folder with a define.ts: a new element joins by existing. */
const entries = Object.fromEntries([
  ['motcua', join(elements, 'src/loader.ts')],
  ['frame', join(elements, 'src/frame/page.ts')],
  ...readdirSync(join(elements, 'src'), { withFileTypes: true })
    .filter((folder) => folder.isDirectory() && folder.name !== 'foundation')
    .filter((folder) => readdirSync(join(elements, 'src', folder.name)).includes('define.ts'))
    .map((folder) => [folder.name, join(elements, 'src', folder.name, 'define.ts')]),
]);

/** Takes the blanks out of html`` and css``. */
async function minified(code, path) {
  if (!/\b(html|css|svg)`/.test(code)) return code;
  return (await minifyHTMLLiterals(code, { fileName: path }))?.code ?? code;
}

const literals = () => ({
  name: 'minify-literals',
  transform: async (code, id) =>
    /packages\/elements\/src\/.*\.ts$/.test(id)
      ? { code: await minified(code, id), map: null }
      : null,
});

/**
 * Declares reactive properties by a call instead of a decorator, which is what `@property` and `@state` do at run time; the
 * decorators and their helpers then stay out of the files.
 */
const plainProperties = () => ({
  name: 'plain-properties',
  transform: (code, id) =>
    id.startsWith(join(elements, 'src'))
      ? { code: code.replace(decorated, declared), map: null }
      : null,
});
const decorated =
  /__decorateClass\(\[\s*(property|state)\(([^()]*)\)\s*\], (\w+)\.prototype, ("\w+"), \d\);/g;
const declared = (_, decorator, options, element, name) => {
  const given = decorator === 'state' ? '{ state: true }' : options;
  return `${element}.createProperty(${[name, given].filter(Boolean).join(', ')});`;
};

/** Styles are texts of this package: a smaller module stands in for Lit's, which checks and converts what it is given. */
const plainStyles = () => ({
  name: 'plain-styles',
  resolveId: (source) =>
    source === './css-tag.js' ? join(elements, 'src/foundation/sheets.ts') : null,
});

/**
 * Lit's hooks for polyfills, hydration, counting its copies and decorators stay out: no browser of those supported needs them,
 * and elements of this package declare their properties by calls. Another version of Lit may be written in another way:
 * then the build fails until somebody has looked.
 */
const plainLit = () => {
  const unseen = new Set(hooks);
  return {
    name: 'plain-lit',
    transform(code, id) {
      if (!/node_modules\/(lit-html|lit-element|@lit\/reactive-element)\//.test(id)) return null;
      const plain = hooks.reduce((rest, hook) => {
        const [written, left] = hook;
        const without = rest.replace(written, left);
        if (without !== rest) unseen.delete(hook);
        return without;
      }, code);
      return { code: plain, map: null };
    },
    buildEnd(error) {
      if (!error && unseen.size > 0)
        this.error(`Lit is written in another way: ${[...unseen].join(' and ')}`);
    },
  };
};
const hooks = [
  [/\([\w$]+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'],
  // Not `void 0`, which `?.(` after it makes a call of 0.
  [/[\w$]+\.(reactiveElement|litHtml|litElement)(PolyfillSupport|HydrateSupport)/g, 'null'],
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),[\w$]+\.litPropertyMetadata\?\?=new WeakMap/, '0'],
  [/const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{[^}]*\}/, ''],
];

/**
 * Tells the loader what the files of elements import, so that all of them are asked for at once: found one after another, they
 * cost a slow network a round trip more.
 */
const importsForLoader = () => ({
  name: 'imports-for-loader',
  generateBundle(_, bundle) {
    const importedBy = (file, found = new Set()) => {
      for (const next of bundle[file].imports)
        if (!found.has(next)) importedBy(next, found.add(next));
      return [...found];
    };
    const lines = Object.values(bundle)
      .filter(({ isEntry, name }) => isEntry && name !== 'motcua' && name !== 'frame')
      .map(({ fileName, name }) => [name, ...importedBy(fileName)].join(' '));
    const loader = bundle['motcua.js'];
    if (!loader.code.includes('motcua:imported')) this.error('The loader has no place for imports');
    loader.code = loader.code.replace('motcua:imported', lines.join(';'));
  },
});

/** Declares by one word instead of two, once nothing can be assigned twice any more: what repeats more compresses better. */
const oneDeclaration = () => ({
  name: 'one-declaration',
  renderChunk(code) {
    const starts = new Set();
    const visit = (node) => {
      if (node.type === 'VariableDeclaration') starts.add(node.start);
      for (const below of Object.values(node).flat()) if (below?.type) visit(below);
    };
    visit(this.parse(code));
    const shorter = code.replace(/const/g, (word, at) => (starts.has(at) ? 'let' : word));
    return { code: shorter, map: null };
  },
});

/** `.br` beside each file, as the service sends them. */
const brotli = () => ({
  name: 'brotli',
  async writeBundle({ dir }, bundle) {
    await Promise.all(
      Object.values(bundle)
        .filter(({ type }) => type === 'chunk')
        .map(async ({ fileName, code }) =>
          writeFile(join(dir, `${fileName}.br`), await compress(code, quality)),
        ),
    );
  },
});

/** Files of an earlier build under other hashes would be served for ever. A build that fails keeps them. */
const clean = (dir) => ({
  name: 'clean',
  async generateBundle() {
    await rm(dir, { recursive: true, force: true });
  },
});

/** The same for esbuild, which bundles the immutable files. */
const literalsForEsbuild = {
  name: 'minify-literals',
  setup({ onLoad }) {
    onLoad({ filter: /packages\/elements\/src\/.*\.ts$/ }, async ({ path }) => ({
      contents: await minified(await readFile(path, 'utf8'), path),
      loader: 'ts',
    }));
  },
};

/** The immutable address: each entry with all it needs in one file, so that its integrity covers all of it. */
const selfContained = (to) => ({
  name: 'self-contained',
  async writeBundle() {
    const { outputFiles } = await build({
      entryPoints: Object.entries(entries).map(([out, path]) => ({ in: path, out })),
      outdir: to,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      conditions: ['production', 'browser'],
      tsconfig: 'tsconfig.base.json',
      write: false,
      legalComments: 'none',
      banner: { js: banner },
      plugins: [literalsForEsbuild],
    });
    await rm(to, { recursive: true, force: true });
    await mkdir(to, { recursive: true });
    const hashes = await Promise.all(
      outputFiles.map(async ({ path, contents }) => {
        await Promise.all([
          writeFile(path, contents),
          writeFile(`${path}.br`, await compress(contents, quality)),
        ]);
        const hash = createHash('sha384').update(contents).digest('base64');
        return [basename(path), `sha384-${hash}`];
      }),
    );
    const integrity = { version, files: Object.fromEntries(hashes) };
    await writeFile(join(to, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  },
});

/**
 * What is loaded together: what every element needs, what those about procedures and those about dossiers need beside it.
 * Many small files would cost more than they share on a slow network; a file with more than its importers need costs them all.
 */
const shared = {
  base: new RegExp(
    [
      'node_modules/(lit|lit-element)/',
      'node_modules/lit-html/(lit-html|is-server)\\.js',
      'node_modules/@lit/reactive-element/',
      'node_modules/@lit/context/lib/(context-request-event|create-context)',
      'contract/dist/headers',
      'sdk/dist/(client|errors|resource|waiting)\\.js',
      'rules/dist/hotline',
      'foundation/(announcer|connection|contexts|define|drawn|hotline|locale|problem-words|problems|service-controller|sheets|spoken|tree|version)\\.ts',
      'foundation/(button|chip|host|input|notice|skeleton|tokens)\\.styles',
      'foundation/(palette|move-icons|tone-icons)',
    ].join('|'),
  ),
  procedures:
    /council-fee|fact-words\.ts|foundation\/links|search\/dist\/(text|remembered)\.js|events\/procedure-select/,
  lists: /sdk\/dist\/(page|procedures)\.js/,
  wording: /procedure-words\.(ts|js)/,
  dossiers:
    /rules\/dist\/dossier-code|foundation\/(words|step-icons|fold\.styles)\.ts|code-field|code-words\.vi/,
  // What a procedure and its form need beside what every element does.
  figures:
    /rules\/dist\/(dates|money|published-text|phone)|frame\/site|foundation\/(icons\.ts|progress\.styles)/,
  english: /foundation\/.*\.en\.ts|code-words\.en|rules\/dist\/procedure-wording\.en/,
};

const moving = join(elements, 'dist/embed');

export default {
  input: entries,
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: moving,
    format: 'es',
    banner,
    entryFileNames: '[name].js',
    // What does not compress is kept short: six letters tell a few dozen files apart.
    chunkFileNames: '[name]-[hash:6].js',
    onlyExplicitManualChunks: true,
    manualChunks: (id) => Object.keys(shared).find((name) => shared[name].test(id)),
    hoistTransitiveImports: false,
  },
  plugins: [
    clean(moving),
    plainStyles(),
    nodeResolve({
      extensions: ['.ts', '.js', '.mjs'],
      exportConditions: ['browser', 'production', 'default'],
    }),
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.base.json' }),
    plainProperties(),
    plainLit(),
    literals(),
    terser({
      ecma: 2022,
      module: true,
      // Statements repeat more than expressions joined by commas do, which compresses better.
      compress: { passes: 2, sequences: false },
      format: { comments: false },
    }),
    oneDeclaration(),
    importsForLoader(),
    brotli(),
    selfContained(join(elements, 'dist/embed-version')),
  ],
  onwarn: (warning, warn) => {
    const usual = ['CIRCULAR_DEPENDENCY', 'THIS_IS_UNDEFINED'];
    if (!usual.includes(warning.code)) warn(warning);
  },
};
