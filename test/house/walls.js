import {
  clipboard,
  doors,
  fullscreen,
  globals,
  newWindow,
  properties,
  workers,
} from './globals.js';
import { mayCallModel, mayReadAssumptions, rooms } from './rooms.js';
import { assumptionsOnly, syntaxOf, typesOnly } from './syntax.js';

const noRandom = {
  object: 'Math',
  property: 'random',
  message: 'A draw takes its seed as an argument.',
};

/** ESLint configurations, room by room; the zones of imports are in zones.js. */
export const walls = [
  {
    files: ['src/**/*.ts'],
    rules: {
      'import-x/no-default-export': 'error',
      'no-console': 'error',
      'no-restricted-properties': ['error', noRandom, ...properties],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['src/build/**'], rules: { 'no-console': 'off' } },
  ...Object.keys(rooms).map((room) => ({
    files: [`src/${room}/**/*.{ts,astro}`],
    rules: {
      'no-restricted-syntax': ['error', ...syntaxOf(room)],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: typesOnly(room) }],
      'import-x/no-nodejs-modules': rooms[room].node ? 'off' : 'error',
      ...(globals[room] && { 'no-restricted-globals': ['error', ...closed(room)] }),
    },
  })),
  {
    files: [mayReadAssumptions],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [assumptionsOnly] }],
    },
  },
  { files: mayCallModel, rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
  ...Object.entries(doors).map(([file, open]) => ({
    files: [file],
    rules: {
      'no-restricted-globals': ['error', ...closed(file.split('/')[1], open)],
      'no-restricted-properties': ['error', noRandom, ...propertiesBut(open)],
    },
  })),
  {
    files: [workers.files],
    rules: { 'no-restricted-globals': ['error', ...closed('engine', workers.open)] },
  },
  {
    files: ['src/widgets/**', 'src/presentation/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        noRandom,
        ...properties,
        { property: clipboard.property, message: `Only in ${clipboard.file}.` },
        { property: fullscreen.property, message: `Only in ${fullscreen.file}.` },
        { object: 'window', property: newWindow.property, message: `Only in ${newWindow.file}.` },
      ],
    },
  },
  {
    files: [clipboard.file, fullscreen.file, newWindow.file],
    rules: { 'no-restricted-properties': ['error', noRandom, ...properties] },
  },
  // A page's own script wakes the widgets; all else reaches it through them.
  {
    files: ['src/**/*.astro/*.{ts,js}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!(#|(\\.\\./)+)(widgets|presentation)/)',
              message: "A page's script imports widgets and presentation only.",
            },
          ],
        },
      ],
    },
  },
];

function closed(room, open = []) {
  return globals[room]
    .filter((name) => !open.includes(name))
    .map((name) => ({ name, message: `src/${room} must not touch ${name} here.` }));
}

function propertiesBut(open) {
  return properties.filter(({ property }) => !open.includes(property));
}
