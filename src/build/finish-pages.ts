import { readdir, readFile, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './content-security-policy.ts';
import { movePageStates } from './page-states.ts';
import { relativeCssUrls, relativeLinks } from './relative-links.ts';
import { writeSearchIndexes } from './search-index.ts';

/** Last step of the build: the search index, the widgets' states, relative addresses, then the policy, which hashes what is finally there. */
export function finishPages(): AstroIntegration {
  return {
    name: 'triangle:finish-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => finish(fileURLToPath(dir)),
    },
  };
}

async function finish(dist: string): Promise<void> {
  const files = (await readdir(dist, { recursive: true })).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const folder = (file: string) => posix.join('/', posix.dirname(file), '/');
  const pages = await Promise.all(
    files
      .filter((file) => file.endsWith('.html'))
      .map(async (file) => ({ file, html: await readFile(`${dist}/${file}`, 'utf8') })),
  );
  const indexes = await writeSearchIndexes(dist, pages);
  await Promise.all([
    ...pages.map(async ({ file, html }) => {
      const found = [...indexes].reduce(
        (text, [given, real]) => text.replaceAll(given, real),
        html,
      );
      const light = await movePageStates(dist, found);
      await writeFile(`${dist}/${file}`, withPolicy(relativeLinks(light, folder(file)), false));
    }),
    ...files
      .filter((file) => file.endsWith('.css'))
      .map(async (file) => {
        const css = await readFile(`${dist}/${file}`, 'utf8');
        return writeFile(`${dist}/${file}`, relativeCssUrls(css, folder(file)));
      }),
  ]);
}
