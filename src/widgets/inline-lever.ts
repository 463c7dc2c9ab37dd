import type { Lever } from '#scenario/lever.ts';
import { all, on } from './define.ts';
import { createDrag } from './drag.ts';
import { fill } from './fill.ts';
import { leverDress } from './lever-dress.ts';
import { storedLever } from './lever-moves.ts';
import { bindField, showField } from './number-field.ts';
import type { Page } from './page.ts';
import { part, write } from './part.ts';
import { bindRange } from './range.ts';
import { bindScrub } from './scrub.ts';
import { ownJson } from './start-state.ts';

/** px of a drag that go through the whole range; a step takes some px at least, and not too many. */
const [whole, leastStep, mostStep] = [320, 3, 16];

let made = 0;

/**
 * `<tri-lever name inline>`: a number in its sentence, moved by dragging, by the keys of a slider, or by
 * typing: Enter or a click opens a field, Escape gives up what was typed. The field stays while what it
 * holds cannot be used.
 */
export function hostInline(root: HTMLElement, lever: Lever, page: Page): () => void {
  const moves = storedLever(lever, page);
  const { today } = moves;
  root.dataset['live'] = '';
  if (today === null) {
    root.textContent = page.labels['none'] ?? '';
    return () => undefined;
  }
  const labels = ownJson<Readonly<Record<string, string>>>(root);
  const dress = leverDress(lever, page.format, labels);
  const hold = part(root, '[data-hold]');
  const shown = part(root, '[data-shown]');
  const typing = part(root, '[data-typing]');
  const range = part<HTMLInputElement>(root, 'input[type="range"]');
  const field = part<HTMLInputElement>(root, 'input[type="number"]');
  const error = part(root, '[data-error]');
  error.id ||= `inline-error-${++made}`;
  // The slider says it: once is enough.
  shown.setAttribute('aria-hidden', 'true');
  const value = () => moves.value() ?? today;
  const drag = createDrag(page.settle);

  const show = () => {
    const text = dress.write(value());
    if (Number(range.value) !== value()) range.value = String(value());
    range.setAttribute('aria-valuetext', fill(labels['valueText'], { value: text }));
    write(shown, text);
    showField({ field, error, dress }, value());
    root.toggleAttribute('data-changed', moves.isModified());
  };

  /** What is typed at one go: one step of undo. */
  let typed: { moved: boolean } | null = null;
  const open = () => {
    typed = { moved: false };
    hold.hidden = true;
    typing.hidden = false;
    field.value = String(dress.toField(value()));
    field.focus();
    field.select();
  };
  const close = () => {
    if (!typed) return;
    typed = null;
    hold.hidden = false;
    typing.hidden = true;
    page.settle();
    show();
  };

  let from = 0;
  const px = Math.min(
    mostStep,
    Math.max(leastStep, (whole * lever.step) / (lever.max - lever.min)),
  );
  return all(
    page.scenario.subscribe(show),
    bindRange(range, lever, { move: (next) => moves.move(next, drag.token()), end: drag.end }),
    bindField(
      { field, error, lever, dress, labels, today, kept: value },
      {
        move(next) {
          if (!typed || next === value()) return;
          typed.moved = true;
          moves.move(next, typed);
        },
        end: () => undefined,
      },
    ),
    bindScrub(hold, {
      move(distance) {
        if (!drag.isActive()) from = value();
        const next = from + Math.round(distance / px) * lever.step;
        moves.move(Math.min(lever.max, Math.max(lever.min, next)), drag.token());
      },
      end: drag.end,
      press: open,
    }),
    on(range, 'keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      open();
    }),
    on(field, 'keydown', ({ key }) => {
      if (key === 'Escape' && typed?.moved) page.history.undo();
      if (key !== 'Escape' && (key !== 'Enter' || !error.hidden)) return;
      error.hidden = true;
      close();
      range.focus();
    }),
    on(field, 'blur', () => {
      if (error.hidden) close();
    }),
    drag.stop,
  );
}
