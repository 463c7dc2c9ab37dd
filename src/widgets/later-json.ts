import { loadScript } from './load-script.ts';

declare global {
  // A page's states register themselves by the name of their file (src/build/page-states.ts).
  var __triangleStates: Record<string, readonly unknown[]> | undefined;
}

/**
 * JSON that the build wrote for a widget: in the page as a component writes it, or in the one script where the last
 * step of the build has moved those of the page.
 */
export async function laterJson<T>(root: Element): Promise<T> {
  const text = root.querySelector(':scope > script[data-state]')?.textContent;
  if (text) return JSON.parse(text) as T;
  const moved = root.querySelector<HTMLElement>(':scope > script[data-states]');
  const address = moved?.dataset['states'] ?? '';
  const name = address.replace(/^.*\//, '');
  if (!moved) throw new Error(`${root.localName} must hold its state; got none`);
  if (!globalThis.__triangleStates?.[name])
    await loadScript(root.ownerDocument, new URL(address, root.ownerDocument.baseURI).href);
  const state = globalThis.__triangleStates?.[name]?.[Number(moved.dataset['place'])];
  if (state === undefined) throw new Error(`${address} must hold the state asked for; got none`);
  return state as T;
}
