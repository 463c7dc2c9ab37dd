import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { preview } from 'vite';

function isThere(path) {
  try {
    return existsSync(`dist${decodeURI(path)}`);
  } catch {
    // A path that is no text names no file.
    return false;
  }
}

/** A lost address is answered as a static host does: with dist/404.html. */
const lostAddresses = {
  name: 'lost-addresses',
  configurePreviewServer: (server) => () => {
    server.middlewares.use(async ({ url }, response, next) => {
      if (isThere(url.replace(/[?#].*/, ''))) return next();
      const page = await readFile('dist/404.html').catch(() => '');
      response.writeHead(404, { 'content-type': 'text/html' }).end(page);
    });
  },
};

// Serves dist on the port given, under the Node of the project; says when it does.
await preview({
  configFile: false,
  appType: 'mpa',
  logLevel: 'error',
  plugins: [lostAddresses],
  preview: { host: '127.0.0.1', port: Number(process.argv[2]), strictPort: true, open: false },
});
console.log('serving');
