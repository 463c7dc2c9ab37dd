import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import nodeGlobals from 'globals';
import { dirname } from 'node:path';
import tseslint from 'typescript-eslint';
import { walls } from './house/walls.js';
import { words } from './house/words.js';
import { zones } from './house/zones.js';

/** The rules of the house that stands at `root`: a test raises a small one elsewhere. */
export function house(root) {
  return [
    { ignores: ['dist/', 'portable/', '.astro/', 'node_modules/'] },
    js.configs.recommended,
    ...tseslint.configs.recommended,
    ...astro.configs.recommended,
    {
      plugins: { 'import-x': importX },
      settings: {
        'import-x/extensions': ['.ts', '.js', '.mjs', '.astro'],
        'import-x/parsers': {
          '@typescript-eslint/parser': ['.ts'],
          'astro-eslint-parser': ['.astro'],
        },
        'import-x/resolver-next': [
          createNodeResolver({ extensions: ['.ts', '.js', '.mjs', '.astro', '.json'] }),
        ],
      },
      rules: {
        'import-x/no-restricted-paths': ['error', { zones, basePath: root }],
        'import-x/no-cycle': 'error',
        '@typescript-eslint/consistent-type-imports': 'error',
        '@typescript-eslint/no-import-type-side-effects': 'error',
        '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
        eqeqeq: ['error', 'always', { null: 'ignore' }],
        'no-eval': 'error',
        'no-implied-eval': 'error',
        'no-new-func': 'error',
        'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
        'object-shorthand': 'error',
      },
    },
    // TypeScript knows which names exist; Node's are declared for the plain scripts.
    { files: ['**/*.ts', '**/*.astro'], rules: { 'no-undef': 'off' } },
    { files: ['**/*.{js,mjs}'], languageOptions: { globals: nodeGlobals.node } },
    ...walls,
    {
      files: ['content/**/*.mdx'],
      plugins: { words: { processors: { words } } },
      processor: 'words/words',
    },
    {
      files: ['content/**/*.mdx/*.js'],
      rules: {
        'no-restricted-syntax': [
          'error',
          {
            selector:
              ':matches(ImportDeclaration, ExportNamedDeclaration, ExportDefaultDeclaration)',
            message: 'Content holds words: its tags come from src/components/vocabulary.ts.',
          },
        ],
      },
    },
  ];
}

export default house(dirname(import.meta.dirname));
