import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { posix, resolve } from 'node:path';
import { classic } from './classic.ts';
import { indexed, moduleScripts, portablePage } from './portable-page.ts';
import { zipFolder } from './zip-folder.ts';

const dist = 'dist';
const target = 'portable';

const files = await readdir(dist, { recursive: true }).catch((): string[] => []);
if (!files.includes('index.html'))
  throw new Error('dist must hold a built site; got none (npm run build makes it)');

await rm(target, { recursive: true, force: true });
await cp(dist, target, { recursive: true, filter: (path) => !/\/assets\/.*\.js$/.test(path) });
await mkdir(`${target}/assets`, { recursive: true });

const scripts = new Map<string, string>();
for (const file of files.filter((name) => name.endsWith('.html')).sort()) {
  const folder = posix.join('/', posix.dirname(file), '/');
  const html = await readFile(`${dist}/${file}`, 'utf8');
  const modules = moduleScripts(html).map((src) => posix.join(folder, src));
  const script = modules.length === 0 ? null : await pageScript(modules);
  await writeFile(`${target}/${file}`, portablePage(html, folder, script));
}
await writeWorkers();
await writeIndexes();
const size = await zipFolder(target, `${target}.zip`);
console.log(`${target}/ and ${target}.zip (${String(Math.round(size / 1000))} kB)`);

/** Pages with the same module scripts share one classic script; it says where the workers' sources are. */
async function pageScript(modules: readonly string[]): Promise<string> {
  const key = modules.join(' ');
  const known = scripts.get(key);
  if (known !== undefined) return known;
  const script = `/assets/page${scripts.size === 0 ? '' : String(scripts.size + 1)}.js`;
  scripts.set(key, script);
  const banner =
    'globalThis.__trianglePortable={assets:new URL(".",document.currentScript.src).href};';
  const paths = modules.map((src) => resolve(dist + src));
  await writeFile(target + script, await classic(paths, banner));
  return script;
}

/** Each worker, its case included, as text: a page on a disk starts it from a Blob (src/engine/start-worker.ts). */
async function writeWorkers(): Promise<void> {
  for (const file of files) {
    const name = /^assets\/([^/.]*)\.worker\.[^/]*\.js$/.exec(file.replaceAll('\\', '/'))?.[1];
    if (name === undefined) continue;
    const source = await classic([resolve(dist, file)]);
    const text = `(globalThis.__triangleWorkers??={}).${name}=${JSON.stringify(source)};\n`;
    await writeFile(`${target}/assets/${name}.worker.js`, text);
  }
}

/** The search's indexes and the widgets' states are classic scripts already; pages are named in full. */
async function writeIndexes(): Promise<void> {
  for (const file of files.filter((name) =>
    /^assets[\\/](search\.(fr|en)|states)\..*\.js$/.test(name),
  )) {
    const script = await readFile(`${dist}/${file}`, 'utf8');
    const named = script.replaceAll(
      /"href":"([^"]*)"/g,
      (_, url: string) => `"href":"${indexed(url)}"`,
    );
    await writeFile(`${target}/${file}`, named);
  }
}
