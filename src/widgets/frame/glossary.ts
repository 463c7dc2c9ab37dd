import { fill } from '../fill.ts';
import { fold } from '../fold.ts';
import { part, write } from '../part.ts';
import { ownJson } from '../start-state.ts';

/** The glossary's field: only the terms that hold every word typed, in either language. */
export function hostGlossary(document: Document): void {
  const root = document.querySelector('[data-glossary]');
  if (!root) return;
  const words = ownJson<Readonly<Record<string, string>>>(root);
  const input = part<HTMLInputElement>(root, '[data-filter]');
  const entries = [...root.querySelectorAll<HTMLElement>('[data-entry]')].map((node) => ({
    node,
    text: fold(node.textContent ?? ''),
  }));
  const show = () => {
    const asked = fold(input.value).split(/\s+/).filter(Boolean);
    const found = entries.filter(({ node, text }) => {
      node.hidden = !asked.every((word) => text.includes(word));
      return !node.hidden;
    });
    const key = asked.length === 0 ? 'all' : found.length === 0 ? 'none' : 'some';
    write(
      part(root, '[data-count]'),
      fill(words[key], { n: found.length, all: entries.length, asked: input.value.trim() }),
    );
  };
  input.addEventListener('input', show);
  // A browser may give back what was typed before.
  show();
}
