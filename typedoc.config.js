import { OptionDefaults } from 'typedoc';

const blockTags = [
  ...OptionDefaults.blockTags,
  '@element',
  '@fires',
  '@slot',
  '@csspart',
  '@cssproperty',
  '@cssprop',
  '@cssstate',
];

/** @type {import('typedoc').TypeDocOptions} */
export default {
  entryPointStrategy: 'packages',
  entryPoints: ['rules', 'search', 'forms', 'contract', 'sdk', 'elements'].map(
    (name) => `packages/${name}`,
  ),
  packageOptions: {
    entryPoints: ['src/index.ts'],
    excludeInternal: true,
    excludeExternals: true,
    // The build has checked the types.
    skipErrorChecking: true,
    blockTags,
  },
  blockTags,
  plugin: ['typedoc-plugin-markdown'],
  out: 'docs/api',
  name: 'Reference',
  readme: 'none',
  disableGit: true,
  sourceLinkTemplate: '{path}#L{line}',
  excludeExternals: true,
  hidePageHeader: true,
};
