import globals from 'globals';
import importX from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.ts', '**/*.test-support.ts', 'tests/**', 'stories/**', '.storybook/**'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.data/**',
      '.cache/**',
      'storybook-static/**',
      'docs/.vitepress/{cache,dist}/**',
      'docs/api/**',
      'bench/**/node_modules/**',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    plugins: { 'import-x': importX },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'import-x/no-default-export': 'error',
      'import-x/first': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/order': [
        'error',
        {
          'newlines-between': 'never',
          groups: ['builtin', 'external', 'internal', 'parent', 'sibling'],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "PropertyDefinition[accessibility='private'][decorators.length=0]",
          message: 'Use #private.',
        },
        { selector: "MethodDefinition[accessibility='private']", message: 'Use #private.' },
      ],
    },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    rules: {
      'lit/no-invalid-html': 'error',
      'lit/no-useless-template-literals': 'error',
      'wc/guard-super-call': 'off',
    },
  },
  {
    // Pure packages: no clock, no network, no DOM. Time is passed in.
    files: ['packages/{rules,search,forms}/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        'document',
        'window',
        'fetch',
        'process',
        'setTimeout',
        'localStorage',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Pass the time in.' },
      ],
    },
  },
  {
    files: tests,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'import-x/no-default-export': 'off',
    },
  },
  {
    files: ['*.config.ts', 'docs/.vitepress/*.ts', 'drizzle.config.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { ...globals.node } } },
  prettier,
);
