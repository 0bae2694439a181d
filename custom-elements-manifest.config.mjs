/** Only what a page may use: no private members, no internals of the framework. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(
          ({ privacy, name, inheritedFrom }) =>
            privacy === undefined && !name.startsWith('#') && inheritedFrom === undefined,
        );
      }
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(({ declarations }) =>
      declarations?.some(({ customElement }) => customElement),
    );
  },
});

/** Read by `npm run manifest`: attributes, properties, events, slots, parts and tokens of every element. */
export default {
  globs: ['packages/elements/src/*/*.ts'],
  exclude: [
    '**/*.test.ts',
    '**/*.test-support.ts',
    '**/foundation/**',
    '**/messages.*.ts',
    '**/*.styles.ts',
  ],
  outdir: '.',
  litelement: true,
  plugins: [publicOnly()],
};
