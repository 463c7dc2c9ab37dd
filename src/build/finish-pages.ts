import { readdir, readFile, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withPolicy } from './content-security-policy.ts';
import { relativeCssUrls, relativeLinks } from './relative-links.ts';

/** Last step of the build: relative addresses, then the policy, which hashes what is finally there. */
export function finishPages(): AstroIntegration {
  return {
    name: 'triangle:finish-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => finish(fileURLToPath(dir)),
    },
  };
}

async function finish(dist: string): Promise<void> {
  const files = await readdir(dist, { recursive: true });
  await Promise.all(
    files.map(async (file) => {
      const folder = posix.join('/', posix.dirname(file.replaceAll('\\', '/')), '/');
      if (file.endsWith('.html'))
        await rewrite(`${dist}/${file}`, (html) => withPolicy(relativeLinks(html, folder), false));
      if (file.endsWith('.css'))
        await rewrite(`${dist}/${file}`, (css) => relativeCssUrls(css, folder));
    }),
  );
}

async function rewrite(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, 'utf8')));
}
