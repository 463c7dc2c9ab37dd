import type { Document } from '#documents/document.ts';

/** Each document's code is its own chunk, fetched when it comes near. */
const modules: Readonly<Record<string, () => Promise<Document>>> = {
  briefing: () => import('#documents/briefing.ts').then(({ briefing }) => briefing),
  'client-message': () =>
    import('#documents/client-message.ts').then(({ clientMessage }) => clientMessage),
};

export const documentNames = Object.keys(modules);

export function loadDocument(name: string): Promise<Document> {
  const load = modules[name];
  if (!load) throw new RangeError(`tri-document must name a document; got ${name}`);
  return load();
}
