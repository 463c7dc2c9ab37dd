import { raise } from './small-house.ts';

// The table of the architecture, written a second time by hand: what each room may import.
const drawing = ['figures', 'editors', 'players', 'documents'];
export const open: Record<string, readonly string[]> = {
  model: [],
  scenario: [],
  case: [],
  engine: ['model', 'scenario', 'case'],
  figures: [],
  editors: ['figures'],
  players: ['figures'],
  documents: ['figures'],
  exports: ['scenario', 'figures', 'documents'],
  widgets: ['engine', 'scenario', 'exports', ...drawing],
  presentation: ['scenario', 'widgets'],
  build: [
    ...['model', 'scenario', 'case', 'engine', 'exports', ...drawing],
    ...['components', 'i18n', 'layouts', 'pages', 'styles'],
  ],
  components: [
    ...['widgets', 'presentation', 'i18n', 'model', 'scenario', 'case', 'build', 'styles'],
    ...drawing,
  ],
  i18n: [],
  layouts: ['components', 'i18n', 'build', 'styles'],
  pages: ['components', 'i18n', 'build', 'layouts', 'styles'],
  styles: [],
};
export const typesOfModel = ['scenario', 'case', ...drawing, 'exports', 'widgets'];

const plot = ['@observablehq/plot', 'd3-scale'];
export const packages = [
  ...['yalps', 'ml-kmeans', 'papaparse', ...plot, 'pptxgenjs', 'minisearch', 'arquero'],
  ...['linkedom', 'sharp', 'astro', '@duckdb/node-api', '@fontsource-variable/source-serif-4'],
];
export const bought: Record<string, readonly string[]> = {
  model: ['yalps', 'ml-kmeans'],
  case: ['papaparse'],
  figures: plot,
  editors: plot,
  players: plot,
  exports: ['pptxgenjs'],
  widgets: ['minisearch'],
  build: packages,
  components: ['astro'],
  layouts: ['astro', '@fontsource-variable/source-serif-4'],
  pages: ['astro'],
  styles: ['@fontsource-variable/source-serif-4'],
};
export const builders = ['build', 'components', 'layouts', 'pages'];

export const rooms = Object.keys(open);
const furniture = [
  ...rooms.map((room) => `src/${room}/thing.ts`),
  ...['src/model/probability/thing.ts', 'data/cli/thing.ts', 'test/thing.ts', '.ci/thing.mjs'],
];
export const small = raise(Object.fromEntries(furniture.map((file) => [file, ''])), packages);
// Two files of tests look at it: it stands as long as the process that raised it.
process.once('exit', () => small.raze());

export const sourcesOf = (names: readonly string[]): string[] =>
  names.map((room) => `#${room}/thing.ts`);

/** Which of the sources may be imported from `file`, when written as `statement` does. */
export async function importable(
  file: string,
  sources: readonly string[],
  statement: (source: string) => string,
): Promise<string[]> {
  const faults = await small.faults(file, sources.map(statement).join('\n'));
  const walled = new Set(faults.map(({ line }) => line));
  return sources.filter((_, index) => !walled.has(index + 1)).sort();
}

export const byName = (source: string): string => `import '${source}';`;
export const byCall = (source: string): string => `await import('${source}');`;
export const byType = (source: string): string => `export type { Thing } from '${source}';`;
