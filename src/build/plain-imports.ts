import type { Plugin } from 'vite';

/**
 * `import()` as written. Vite wraps it in a helper that preloads a chunk's own chunks and style
 * sheets, by addresses the portable edition does not have; our chunks are few and none brings a
 * style sheet, so the helper only has to call.
 */
export function plainImports(): Plugin {
  return {
    name: 'triangle:plain-imports',
    enforce: 'pre',
    configEnvironment: (name) =>
      name === 'client' ? { build: { modulePreload: false } } : undefined,
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  };
}
