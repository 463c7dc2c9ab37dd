const drawing = ['@observablehq/plot', 'd3-array', 'd3-format', 'd3-scale', 'd3-shape'];
const drawingRooms = ['figures', 'editors', 'players', 'documents'];
const everyPackage = null;

/**
 * The house: each room of src, the rooms it may import, and the packages. Everything else is closed.
 *
 * `rooms` may be imported; of `types` only types may; `packages: null` opens every package. A room
 * with `node: true` runs at build time only and may import Node's own modules.
 */
export const rooms = {
  model: { rooms: [], packages: ['yalps', 'ml-kmeans'] },
  scenario: { rooms: [], types: ['model'], packages: [] },
  case: { rooms: [], types: ['model'], packages: ['papaparse'] },
  engine: { rooms: ['model', 'scenario', 'case'], packages: [] },
  figures: { rooms: [], types: ['model'], packages: drawing },
  // An editor is a figure one writes into, a player one that plays: they draw with the figures' marks.
  // It arbitrates on the reader's notes, which never reach the worker.
  editors: {
    rooms: ['figures'],
    types: ['model'],
    calls: ['arbitration'],
    packages: drawing,
  },
  players: { rooms: ['figures'], types: ['model'], packages: drawing },
  // A document says what figures read, in their words.
  documents: { rooms: ['figures'], types: ['model'], packages: [] },
  exports: {
    rooms: ['scenario', 'figures', 'documents'],
    types: ['model'],
    packages: ['pptxgenjs'],
  },
  widgets: {
    // Of i18n, how numbers are written; its words come in the page's JSON.
    rooms: ['engine', 'scenario', 'exports', ...drawingRooms, 'i18n/format.ts'],
    types: ['model'],
    packages: ['minisearch'],
  },
  presentation: { rooms: ['scenario', 'widgets'], packages: [] },
  build: {
    rooms: [
      ...['model', 'scenario', 'case', 'engine', 'exports', ...drawingRooms],
      ...['components', 'i18n', 'layouts', 'pages', 'styles'],
    ],
    packages: everyPackage,
    node: true,
  },
  components: {
    rooms: [
      ...['widgets', 'presentation', 'i18n', 'model', 'scenario', 'case', 'build', 'styles'],
      ...drawingRooms,
    ],
    packages: ['astro'],
    node: true,
  },
  i18n: { rooms: [], packages: [] },
  layouts: {
    rooms: ['components', 'i18n', 'build', 'styles'],
    packages: ['astro', '@fontsource-variable'],
    node: true,
  },
  pages: {
    rooms: ['layouts', 'components', 'i18n', 'build', 'styles'],
    packages: ['astro'],
    node: true,
  },
  styles: { rooms: [], packages: ['@fontsource-variable'] },
};

/** Exceptions to a room's `types`: these run in the worker and at build, so they may call the model. */
export const mayCallModel = [
  'src/scenario/gestures.ts',
  'src/scenario/gestures/*.ts',
  'src/scenario/named.ts',
];

/** The register gives the model's assumptions their range and their words; it runs in the page too. */
export const mayReadAssumptions = 'src/scenario/register/*.ts';

/** The data folder runs on Node alone; its generator must owe the model nothing but probabilities. */
export const data = {
  rooms: ['case', 'model', 'scenario', 'i18n'],
  packages: ['arquero', 'papaparse', '@duckdb'],
};
