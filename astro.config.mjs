import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { caseModule } from './src/build/case-module.ts';
import { chunkFile } from './src/build/chunk-file.ts';
import { finishPages } from './src/build/finish-pages.ts';
import { plainImports } from './src/build/plain-imports.ts';

/** Warnings about Astro's own directives, and about the seconds it takes to read the case. */
const checks = { moduleLevelDirective: false, pluginTimings: false, bundlerTimings: false };
const output = { entryFileNames: chunkFile, chunkFileNames: chunkFile };
/**
 * First what every page needs at once, then what those with widgets do; then, in one file each, what
 * several figures draw with, what shows the reader's own case on any page, what brings it in, what
 * stands in the text, and what keeps and compares scenarios.
 */
const groups = [
  {
    name: 'frame',
    test: /src[\\/](widgets[\\/](frame[\\/]|own-bar|own-case|reload|fold|load-script|view-memory)|components[\\/]Awake)|rolldown[\\/:]runtime/,
    priority: 3,
  },
  { name: 'page', tags: ['$initial'], priority: 2 },
  { name: 'own', test: /src[\\/]widgets[\\/]own[\\/]/ },
  { name: 'import', test: /src[\\/](widgets[\\/](import|tri-import)|engine[\\/]import)/ },
  { name: 'in-text', test: /src[\\/]widgets[\\/](in-text|tri-player)/ },
  {
    name: 'choices',
    test: /src[\\/](widgets[\\/](scenario|compare|flows|lever-text)|scenario[\\/]file|exports)/,
  },
  { name: 'marks', test: /src[\\/]figures[\\/]/, minShareCount: 2, priority: 1 },
];

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  integrations: [mdx(), finishPages()],
  devToolbar: { enabled: false },
  // Style sheets stay files: shared by all pages, and admitted by style-src 'self'.
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  vite: {
    plugins: [caseModule(), plainImports()],
    // Nothing becomes a data: address or an inline script, which the pages' policy refuses.
    build: { assetsInlineLimit: 0, rolldownOptions: { checks } },
    environments: {
      client: {
        build: { rolldownOptions: { output: { ...output, codeSplitting: { groups } } } },
      },
    },
    worker: { format: 'es', plugins: () => [caseModule()], rolldownOptions: { output, checks } },
    // Scripts name their chunks and the worker from their own place, so any base path will do.
    experimental: { renderBuiltUrl: (_, { ssr }) => (ssr ? undefined : { relative: true }) },
  },
});
