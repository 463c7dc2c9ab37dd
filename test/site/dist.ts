import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** The built site, as its files. `npm run build` makes it; these tests only look. */
export const dist = 'dist';

export interface Page {
  /** `fr/couts-stocks/index.html` */
  readonly file: string;
  /** `/fr/couts-stocks/` */
  readonly folder: string;
  readonly html: string;
}

if (!existsSync(`${dist}/index.html`))
  throw new Error('dist must hold the built site (npm run build); got none');

export const files: readonly string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => posix.relative(dist, posix.join(entry.parentPath, entry.name)))
  .sort();

export const everyPage: readonly Page[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, folder: posix.join('/', posix.dirname(file), '/'), html: read(file) }));

/** Figures alone, made to be framed by other pages. */
export const framed = everyPage.filter(({ file }) => /^(?:fr\/integrer|en\/embed)\//.test(file));

/** What a test opens, weighs or reads: of the figures alone, which are all made alike, the first in French. */
export const pages = everyPage.filter(
  (page) => !framed.includes(page) || page === framed.find(({ file }) => file.startsWith('fr/')),
);

export function read(file: string): string {
  return readFileSync(`${dist}/${file}`, 'utf8');
}

/** Bytes as a server sends them: brotli 11 for text, fonts as they are (already brotli inside). */
export function sent(file: string): number {
  const content = readFileSync(`${dist}/${file}`);
  return /\.(woff2|png|jpg|webp)$/.test(file) ? content.length : brotliCompressSync(content).length;
}

/** File of `dist` that an address found in `folder` leads to. */
export function target(url: string, folder: string): string {
  const { pathname } = new URL(url, `https://site.example${folder}`);
  const path = decodeURI(pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
