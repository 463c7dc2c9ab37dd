import { fill } from '../fill.ts';
import { part, write } from '../part.ts';
import { ownJson } from '../start-state.ts';
import { createFinder, type Found } from './finder.ts';
import { loadIndex } from './load-index.ts';
import { option } from './option.ts';

const awake = new WeakSet<Element>();

/** The search's dialog: a field that is a combobox, results that are its options and the links they look like. */
export async function hostSearch(dialog: HTMLDialogElement): Promise<void> {
  if (awake.has(dialog)) return;
  awake.add(dialog);
  const { ownerDocument: document } = dialog;
  const words = ownJson<Readonly<Record<string, string>>>(dialog);
  const input = part<HTMLInputElement>(dialog, '[role="combobox"]');
  const list = part(dialog, '[role="listbox"]');
  const told = part(dialog, '[data-told]');
  const index = await loadIndex(document, dialog.dataset['index'] ?? '').catch(() => null);
  if (!index) {
    awake.delete(dialog);
    write(told, words['failed'] ?? '');
    return;
  }
  const find = createFinder(index, document.documentElement.dataset['case'] === 'own');
  let selected = -1;

  const select = (at: number) => {
    const options = [...list.children];
    selected = options.length === 0 ? -1 : (at + options.length) % options.length;
    for (const [k, one] of options.entries())
      one.setAttribute('aria-selected', String(k === selected));
    const one = options[selected];
    if (one) input.setAttribute('aria-activedescendant', one.id);
    else input.removeAttribute('aria-activedescendant');
    one?.scrollIntoView({ block: 'nearest' });
  };
  const show = () => {
    const query = input.value.trim();
    const found = query === '' ? { hits: [], total: 0 } : find(query);
    const { hits } = found;
    list.replaceChildren(...hits.map((hit, k) => option(document, hit, `${list.id}-${String(k)}`)));
    input.setAttribute('aria-expanded', String(hits.length > 0));
    write(told, sentence(query, found, words));
    select(0);
  };
  input.addEventListener('input', show);
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (step !== undefined) select(selected + step);
    else (list.children[selected] as HTMLElement | undefined)?.click();
  });
  // A hit on the page one is on: the dialog would stay in front of it.
  list.addEventListener('click', () => dialog.close());
  show();
}

function sentence(
  query: string,
  { hits, total }: Found,
  words: Readonly<Record<string, string>>,
): string {
  if (query === '') return words['start'] ?? '';
  const n = hits.length;
  const key = n === 0 ? 'none' : total > n ? 'first' : n === 1 ? 'one' : 'many';
  return fill(words[key], { query, n, total });
}
