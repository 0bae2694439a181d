/** The floors of the house: a package may import only what stands below it. */
const floors = {
  rules: [],
  search: [],
  forms: ['rules'],
  contract: ['rules', 'search', 'forms'],
  sdk: ['contract'],
  elements: ['rules', 'search', 'forms', 'contract', 'sdk'],
  server: ['rules', 'search', 'forms', 'contract'],
};
const names = Object.keys(floors);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...names.map((name) => ({
      name: `floor-${name}`,
      severity: 'error',
      comment: `packages/${name} may import only: ${floors[name].join(', ') || 'nothing of ours'}`,
      from: { path: `^packages/${name}/src` },
      to: {
        path: `^packages/(${names.filter((n) => n !== name && !floors[name].includes(n)).join('|')})/`,
      },
    })),
    {
      name: 'pure-has-no-io',
      severity: 'error',
      comment: 'rules, search and forms are pure: no Node modules',
      from: {
        path: '^packages/(rules|search|forms)/src',
        pathNot: '\\.(test|test-support)\\.ts$|/cli/',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'sdk-has-no-dependency',
      severity: 'error',
      comment: 'the SDK has no runtime dependency; the contract is types only',
      from: { path: '^packages/sdk/src', pathNot: '\\.(test|test-support)\\.ts$|/validate\\.ts$' },
      to: { dependencyTypes: ['npm', 'core'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'browser-has-no-node',
      severity: 'error',
      from: { path: '^packages/(elements|sdk)/src', pathNot: '\\.(test|test-support)\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '/dist/|\\.d\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
      extensions: ['.ts', '.js', '.d.ts'],
    },
  },
};
