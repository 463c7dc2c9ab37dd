import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';

/** What a widget starts from, as its component wrote it: only once it is alive. */
const state = /<script type="application\/json" data-state>([\s\S]*?)<\/script>/g;

/** Letters under which a state that is alone on its page stays there: fetching it would cost more. */
const small = 20_000;

/**
 * Moves the states of a page's widgets out of its HTML into one classic script, which a page asks for when the
 * first of them wakes; a classic one, so that it loads from a disk too. Each keeps its place in the list.
 *
 * @returns the page; unchanged when it holds no state, or a small one alone
 */
export async function movePageStates(dist: string, html: string): Promise<string> {
  const texts = [...html.matchAll(state)].map(([, text]) => text ?? '');
  const [first, ...others] = texts;
  if (first === undefined || (others.length === 0 && first.length < small)) return html;
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
