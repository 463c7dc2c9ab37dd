import { briefing } from './briefing.ts';
import { clientMessage } from './client-message.ts';
import type { Document } from './document.ts';

/** Every document, for the build; the page loads each by itself (widgets/document-modules.ts). */
export const documents: Readonly<Record<string, Document>> = {
  briefing,
  'client-message': clientMessage,
};

export function documentNamed(name: string): Document {
  const document = documents[name];
  if (document) return document;
  throw new RangeError(`document must be one of ${Object.keys(documents).join(', ')}; got ${name}`);
}
