import { eraseOwn, timeLeft } from '../own-case.ts';
import { part, write } from '../part.ts';
import { ownJson } from '../start-state.ts';
import { forgetViews, hasViews } from '../view-memory.ts';
import { forget, keptNames, recall } from './kept.ts';

/** What this browser keeps of the reader right now, thing by thing, and all of it gone on one click. */
export function hostErase(document: Document): void {
  const root = document.querySelector('[data-kept]');
  if (!root) return;
  const words = ownJson<Readonly<Record<string, string>>>(root);
  const show = () => {
    const kept: readonly string[] = [
      ...keptNames.filter((name) => recall(name) !== null),
      ...(hasViews() ? ['views'] : []),
      ...(timeLeft() > 0 ? ['own'] : []),
    ];
    for (const state of root.querySelectorAll<HTMLElement>('[data-state]')) {
      const key = kept.includes(state.dataset['state'] ?? '') ? 'there' : 'absent';
      write(state, words[key] ?? '');
    }
    part<HTMLButtonElement>(root, '[data-erase]').disabled = kept.length === 0;
  };
  part(root, '[data-erase]').addEventListener('click', () => {
    forget();
    forgetViews();
    void eraseOwn().then(() => {
      delete document.documentElement.dataset['theme'];
      delete document.documentElement.dataset['case'];
      show();
      write(part(root, '[data-told]'), words['erased'] ?? '');
    });
  });
  show();
}
