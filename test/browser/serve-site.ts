import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.json': 'application/json',
  '.png': 'image/png',
  '.txt': 'text/plain',
};

export interface Site {
  /** Address of the site's root, with a closing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * `dist` served under a base path it does not know, by a server that knows only files, and one page
 * for the others. `brotli` sends them as a host would, which takes its time.
 */
export async function serveSite(base = '/some/where/', { brotli = false } = {}): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURI(pathname);
    const file = `dist/${path.slice(base.length)}${path.endsWith('/') ? 'index.html' : ''}`;
    const refuse = () =>
      readFile('dist/404.html').then((lost) =>
        response.writeHead(404, { 'content-type': types['.html'] }).end(lost),
      );
    if (!path.startsWith(base) || path.includes('..')) {
      void refuse();
      return;
    }
    readFile(file).then((content) => {
      const type = { 'content-type': types[extname(file)] ?? 'text/plain' };
      if (brotli && extname(file) !== '.woff2')
        response
          .writeHead(200, { ...type, 'content-encoding': 'br' })
          .end(compressed(file, content));
      else response.writeHead(200, type).end(content);
    }, refuse);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('server must have a port');
  return {
    url: `http://127.0.0.1:${String(address.port)}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const kept = new Map<string, Buffer>();

function compressed(file: string, content: Buffer): Buffer {
  const known = kept.get(file) ?? brotliCompressSync(content);
  kept.set(file, known);
  return known;
}
