import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';

/** What a widget starts from, as its component wrote it: only once it is alive. */
const state = /<script type="application\/json" data-state>([\s\S]*?)<\/script>/g;

/**
 * Moves the states of a page's widgets out of its HTML into one classic script, which a page asks for when the
 * first of them wakes; a classic one, so that it loads from a disk too. Each keeps its place in the list.
 *
 * @returns the page; unchanged when it holds no state
 */
export async function movePageStates(dist: string, html: string): Promise<string> {
  const texts = [...html.matchAll(state)].map(([, text]) => text ?? '');
  if (texts.length === 0) return html;
  const list = `[${texts.join(',')}]`;
  const hash = createHash('sha256').update(list).digest('base64url').slice(0, 8);
  const address = `/assets/states.${hash}.js`;
  const script = `(globalThis.__triangleStates??={})[${JSON.stringify(`states.${hash}.js`)}]=${list};\n`;
  await writeFile(dist + address, script);
  let place = 0;
  return html.replaceAll(
    state,
    () =>
      `<script type="application/json" data-states="${address}" data-place="${String(place++)}"></script>`,
  );
}
