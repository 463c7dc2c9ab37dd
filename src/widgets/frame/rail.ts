import { fill } from '../fill.ts';
import { part, write } from '../part.ts';
import { ownJson } from '../start-state.ts';
import { progressOf } from './progress.ts';
import { reading } from './reading.ts';

/** Anchor of a link that leads to where the reader stopped; `follow-reading.ts` scrolls there. */
export const resumeAnchor = '#resume';

/** Writes what the browser remembers into the rail, and again whenever it may have changed. */
export function hostRail(document: Document): () => void {
  const rail = document.querySelector('[data-rail]');
  if (!rail) return () => undefined;
  const words = ownJson<Readonly<Record<string, string>>>(rail);
  const show = () => showReading(document, rail, words);
  addEventListener('storage', show);
  addEventListener('pageshow', show);
  show();
  return show;
}

function showReading(
  document: Document,
  rail: Element,
  words: Readonly<Record<string, string>>,
): void {
  const known = reading();
  const items = [...rail.querySelectorAll<HTMLElement>('[data-stage]')];
  const stages = items.map(({ dataset }) => ({
    id: dataset['stage'] ?? '',
    minutes: Number(dataset['minutes']),
  }));
  for (const item of document.querySelectorAll<HTMLElement>('[data-stage]'))
    markItem(item, known.read.includes(item.dataset['stage'] ?? ''), words);
  const { left, next } = progressOf(stages, known);
  const begun = known.read.length > 0 || known.last !== null;
  const key = !begun ? 'all' : left === 0 ? 'done' : left === 1 ? 'left.one' : 'left';
  const all = stages.reduce((sum, { minutes }) => sum + minutes, 0);
  write(part(rail, '[data-left]'), fill(words[key], { n: begun ? left : all }));
  const target = items.find(({ dataset }) => dataset['stage'] === next?.id)?.querySelector('a');
  showLink(part(rail, '[data-resume]'), target, next?.how ?? 'next', words);
}

function showLink(
  link: HTMLAnchorElement,
  target: HTMLAnchorElement | null | undefined,
  how: 'resume' | 'next',
  words: Readonly<Record<string, string>>,
): void {
  const isHere = target?.hasAttribute('aria-current');
  // To go on with the page one has just opened needs no link.
  link.hidden = !target || (isHere === true && how === 'next');
  if (!target) return;
  link.href = target.href + (how === 'resume' ? resumeAnchor : '');
  const label = target.querySelector('.rail__label')?.textContent ?? '';
  write(link, fill(words[isHere ? 'here' : how], { label }));
}

function markItem(item: HTMLElement, read: boolean, words: Readonly<Record<string, string>>): void {
  if (item.hasAttribute('data-read') === read) return;
  item.toggleAttribute('data-read', read);
  if (!read) item.querySelector('[data-mark]')?.remove();
  else {
    const mark = item.ownerDocument.createElement('span');
    mark.className = 'visually-hidden';
    mark.setAttribute('data-mark', '');
    mark.textContent = `, ${words['read'] ?? ''}`;
    item.querySelector('a')?.append(mark);
  }
}
