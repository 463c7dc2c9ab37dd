import type { Lever } from '#scenario/lever.ts';
import { lever as leverOf } from '#scenario/levers.ts';
import { hostChoice } from './choice-lever.ts';
import { all, later, on } from './define.ts';
import { createDrag } from './drag.ts';
import { dressToday, lacking } from './dress-today.ts';
import { laterEffect } from './effects/later-effect.ts';
import { fill } from './fill.ts';
import { leverDress } from './lever-dress.ts';
import { gestureLever, type LeverMoves, storedLever } from './lever-moves.ts';
import { bindField, showField } from './number-field.ts';
import type { Page } from './page.ts';
import { part, write } from './part.ts';
import { bindRange } from './range.ts';
import { ownJson } from './start-state.ts';

/** Two kinds that few pages have: their code comes when one stands on the page. */
const sharesOf = (lever: Lever) => () =>
  import('./shares-lever.ts').then(
    ({ hostShares }) =>
      (root: HTMLElement, page: Page) =>
        hostShares(root, lever, page),
  );
const inlineOf = (lever: Lever) => () =>
  import('./in-text.ts').then(
    ({ inText }) =>
      (root: HTMLElement, page: Page) =>
        inText.inline(root, lever, page),
  );

let made = 0;

/** `<tri-lever name>`: a choice, or slider, number field, value in words, mark and reset of one lever of the register. */
export function hostLever(root: HTMLElement, page: Page): () => void {
  const name = root.getAttribute('name') ?? '';
  const lever = leverOf(name);
  if (!lever) throw new RangeError(`tri-lever must name a lever of the register; got ${name}`);
  if (lever.kind === 'choice') return hostChoice(root, { ...lever, id: name }, page);
  if (lever.kind === 'shares') return later(sharesOf(lever))(root, page);
  if (root.hasAttribute('inline')) return later(inlineOf(lever))(root, page);
  const moves = lever.gesture ? gestureLever(lever, page, () => letGo()) : storedLever(lever, page);
  const { today } = moves;
  if (today === null) return lacking(root, page);

  const labels = ownJson<Readonly<Record<string, string>>>(root);
  const dress = leverDress(lever, page.format, labels);
  const range = part<HTMLInputElement>(root, 'input[type="range"]');
  const field = part<HTMLInputElement>(root, 'input[type="number"]');
  if (page.own) dressToday(root, page, dress.write(today));
  const error = part(root, '[data-error]');
  error.id ||= `lever-error-${++made}`;

  /** What the hand asked for, shown in the same frame; what was measured comes when it lets go. */
  let inHand: number | null = null;
  const show = () => {
    const value = inHand ?? moves.value() ?? today;
    if (Number(range.value) !== value) range.value = String(value);
    range.setAttribute('aria-valuetext', fill(labels['valueText'], { value: dress.write(value) }));
    showField({ field, error, dress }, value);
    showMarks(root, moves, dress.write(value));
  };
  const letGo = () => {
    if (drag.isActive() || moves.isWaiting()) return;
    inHand = null;
    show();
  };
  const drag = createDrag(() => {
    page.settle();
    letGo();
  });
  const move = (value: number) => {
    inHand = value;
    moves.move(value, drag.token());
    show();
  };

  // A hand that moved the slider before this script came has not moved it for nothing.
  const early = range.value === range.getAttribute('value') ? null : Number(range.value);
  const stop = all(
    bindRange(range, lever, { move, end: drag.end }),
    bindField(
      { field, error, lever, dress, labels, today, kept: () => moves.value() ?? today },
      { move, end: drag.end },
    ),
    on(part(root, '[data-reset]'), 'click', () => {
      moves.reset();
      field.value = String(dress.toField(today));
      drag.end();
    }),
    page.scenario.subscribe(letGo),
    page.results.subscribe(letGo),
    laterEffect(root, page, { lever, dress }),
    drag.stop,
  );
  if (early !== null) {
    move(early);
    drag.end();
  }
  return stop;
}

function showMarks(root: Element, moves: LeverMoves, text: string): void {
  const changed = moves.isModified();
  write(part(root, 'output'), text);
  part(root, '[data-modified]').hidden = !changed;
  part(root, '[data-reset]').hidden = !changed;
  root.toggleAttribute('data-changed', changed);
}
