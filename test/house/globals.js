/** What each room must not touch of the world it runs in. */

const page = ['document', 'window', 'globalThis', 'self', 'top', 'parent', 'frames', 'alert'];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'];
const address = ['location', 'history', 'navigation'];
const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];
const channels = ['BroadcastChannel', 'Worker', 'SharedWorker'];
const timers = [
  ...['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'],
  ...['performance', 'queueMicrotask'],
];
const machine = ['navigator', 'crypto', 'process', 'Buffer', 'require'];

const outside = [...network, ...address, ...storage, ...channels];
const everything = [...page, ...outside, ...timers, ...machine];

export const globals = {
  model: [...everything, 'Date', 'console'],
  scenario: [...page, ...network, ...address, ...storage, ...channels, ...machine],
  case: everything,
  engine: [...page, ...outside, ...machine],
  figures: everything,
  editors: everything,
  players: everything,
  documents: everything,
  exports: [...page, ...outside, ...timers, ...machine],
  widgets: outside,
  presentation: outside,
  i18n: everything,
};

/** Each effect has one file that owns it: there, and only there, these names are open. */
export const doors = {
  'src/scenario/address.ts': ['location', 'history', 'window'],
  'src/scenario/notes.ts': ['localStorage', 'sessionStorage'],
  'src/scenario/mirror.ts': ['BroadcastChannel'],
  // A page on a disk gets the worker's source from a classic script.
  'src/engine/start-worker.ts': ['Worker', 'globalThis', 'document'],
  'src/exports/download.ts': ['document'],
  // All that remembers the reader's own case, and forgets it.
  'src/widgets/own-case.ts': ['indexedDB', 'localStorage', 'sessionStorage'],
  'src/widgets/reload.ts': ['location'],
  'src/widgets/view-memory.ts': ['sessionStorage'],
  // What the browser remembers of a reader: what he has read, which keys he wants.
  'src/widgets/frame/kept.ts': ['localStorage'],
};

/** A worker speaks to its page through `self`. */
export const workers = { files: 'src/engine/*.worker.ts', open: ['self'] };

/** The same effects reached as properties. */
export const properties = [
  ...['window', 'document', 'globalThis', 'self'].flatMap((object) =>
    [...address, ...storage].map((property) => ({ object, property })),
  ),
  ...['window', 'globalThis', 'self'].flatMap((object) =>
    [...network, ...channels].map((property) => ({ object, property })),
  ),
  { object: 'document', property: 'cookie' },
  { object: 'navigator', property: 'sendBeacon' },
];

export const clipboard = { file: 'src/widgets/clipboard.ts', property: 'clipboard' };
export const fullscreen = { file: 'src/presentation/fullscreen.ts', property: 'requestFullscreen' };
export const newWindow = { file: 'src/presentation/open-window.ts', property: 'open' };
