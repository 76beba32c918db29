import js from '@eslint/js';
import communityNodes from '@n8n/eslint-plugin-community-nodes';
import nodesBase from 'eslint-plugin-n8n-nodes-base';
import tseslint from 'typescript-eslint';

const base = (name) => nodesBase.configs[name].rules;
const n8nFiles = ['nodes/**/*.ts', 'credentials/**/*.ts'];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'sandbox/node_modules/**', 'coverage/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['core/**/*.ts', 'nodes/**/*.ts', 'credentials/**/*.ts'],
    linterOptions: { noInlineConfig: true },
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-console': 'error',
    },
  },
  // Clock, randomness and the environment stay outside the core.
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'globalThis', 'fetch', 'setTimeout', 'setInterval'],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The core has no clock: take asOf.',
        },
        {
          selector: 'MemberExpression[object.name="Date"][property.name="now"]',
          message: 'The core has no clock: take asOf.',
        },
        {
          selector: 'MemberExpression[object.name="Math"][property.name="random"]',
          message: 'The core is deterministic.',
        },
        { selector: 'ExportDefaultDeclaration', message: 'Name the thing.' },
      ],
    },
  },
  // A parameter table is read top to bottom; length is not complexity there.
  { files: ['nodes/**/properties.ts', 'nodes/**/*.node.ts'], rules: { 'max-lines': 'off' } },
  // n8n's own rules for community packages; the package scanner repeats them on source and on the compiled files.
  { ...communityNodes.configs.recommended, files: n8nFiles },
  {
    files: ['nodes/**/*.ts'],
    plugins: { 'n8n-nodes-base': nodesBase },
    // The newer plugin above wants NodeConnectionTypes where these two older rules want the text 'main'.
    rules: {
      ...base('nodes'),
      'n8n-nodes-base/node-class-description-inputs-wrong-regular-node': 'off',
      'n8n-nodes-base/node-class-description-outputs-wrong': 'off',
    },
  },
  {
    files: ['credentials/**/*.ts'],
    plugins: { 'n8n-nodes-base': nodesBase },
    // That rule is for n8n's own credentials, whose documentation is a page name; a community package gives an address.
    rules: { ...base('credentials'), 'n8n-nodes-base/cred-class-field-documentation-url-miscased': 'off' },
  },
  {
    files: ['**/*.{js,cjs,mjs}', 'test/**/*.ts', 'sandbox/**/*.{ts,mjs}', 'scripts/**/*.{ts,mjs}'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        exports: 'writable',
        process: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        AbortSignal: 'readonly',
        AbortController: 'readonly',
        __dirname: 'readonly',
        document: 'readonly',
        window: 'readonly',
        Event: 'readonly',
        localStorage: 'readonly',
        performance: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
