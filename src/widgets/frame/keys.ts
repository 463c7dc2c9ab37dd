import { isTyping } from '../is-typing.ts';
import { keep, recall } from './kept.ts';

/** Opens the search and the list of keys: by their buttons, by Ctrl+K, by `/` and `?` unless switched off. */
export function hostKeys(document: Document): void {
  const dialogs = {
    search: document.querySelector<HTMLDialogElement>('[data-search]'),
    keys: document.querySelector<HTMLDialogElement>('[data-keys]'),
  };
  const open = (name: keyof typeof dialogs) => {
    const dialog = dialogs[name];
    if (!dialog || document.querySelector('dialog[open]')) return;
    dialog.showModal();
    if (name === 'search')
      void import('../search/search-dialog.ts').then(({ hostSearch }) => hostSearch(dialog));
  };
  const letters = document.querySelector<HTMLInputElement>('[data-letters]');
  if (letters) {
    letters.checked = recall('letters') !== 'off';
    letters.addEventListener('change', () => keep('letters', letters.checked ? 'on' : 'off'));
  }
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const name = event.target.closest<HTMLElement>('[data-open]')?.dataset['open'];
    if (name === 'search' || name === 'keys') open(name);
    // A click on a dialog itself falls beside what it holds.
    if (event.target instanceof HTMLDialogElement || event.target.closest('[data-close]'))
      event.target.closest('dialog')?.close();
  });
  document.addEventListener('keydown', (event) => {
    const name = dialogOf(event);
    if (!name || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    open(name);
  });
}

function dialogOf(event: KeyboardEvent): 'search' | 'keys' | null {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' ? 'search' : null;
  if (isTyping(event.target) || recall('letters') === 'off') return null;
  return key === '/' ? 'search' : key === '?' ? 'keys' : null;
}
