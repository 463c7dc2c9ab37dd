import type { WriteCell } from '#editors/fill-grid.ts';
import type { LeverCell, NoteCell } from '#editors/grid.ts';
import { fill } from '../fill.ts';
import { write } from '../part.ts';
import { type Field, fieldText, isLocked, makeField, unitOf } from './cell-field.ts';
import { cellText } from './cell-text.ts';
import type { Desk } from './desk.ts';

/** A field of the grid, and what it writes. */
export interface Held {
  readonly cell: LeverCell | NoteCell;
  /** "Line, column": its name, and how a refusal speaks of it. */
  readonly line: string;
  readonly column: string;
}

export interface Fields {
  /** Fills a cell of the grid: its field, made once and kept as long as it writes the same thing. */
  readonly show: WriteCell;
  held(field: Element): Held | undefined;
  /** Marked as refused: what was typed stays in it until something else is. */
  refuse(field: Field, error: HTMLElement): void;
  accept(field: Field): void;
}

/** The fields of one editor. */
export function createFields(desk: () => Desk): Fields {
  const held = new WeakMap<Element, Held>();

  function fieldIn(place: Element, cell: LeverCell | NoteCell): Field | null {
    const [key, now] = [keyOf(cell), desk()];
    const old = place.querySelector<Field>('input, select');
    if (old && place.getAttribute('data-cell') === key) return old;
    const field = makeField(place.ownerDocument, cell, now);
    place.setAttribute('data-cell', key);
    if (!field) {
      place.replaceChildren(cellText(cell, now));
      return null;
    }
    const unit = place.ownerDocument.createElement('span');
    unit.className = 'editor__unit';
    write(unit, unitOf(cell, now));
    place.replaceChildren(field, ...(unit.textContent === '' ? [] : [' ', unit]));
    return field;
  }

  return {
    show(place, cell, { line, column }) {
      const now = desk();
      const { labels } = now.words;
      if (cell.kind === 'range') {
        write(place, cellText(cell, now));
        return;
      }
      const field = fieldIn(place, cell);
      if (!field) return;
      const names = {
        line: labels[line.label] ?? line.label,
        column: labels[`column.${column}`] ?? column,
      };
      held.set(field, { cell, ...names });
      field.setAttribute('aria-label', fill(labels['cell'], names));
      const locked = isLocked(cell, now);
      if (field instanceof HTMLInputElement) field.readOnly = locked;
      if (field.getAttribute('aria-invalid') === 'true') return;
      const writing = field.ownerDocument.activeElement === field && !locked;
      const text = fieldText(cell, now);
      if (field.value !== text && !(writing && field.hasAttribute('data-typing')))
        field.value = text;
    },
    held: (field) => held.get(field),
    refuse(field, error) {
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', error.id);
    },
    accept(field) {
      field.removeAttribute('aria-invalid');
      field.removeAttribute('aria-describedby');
    },
  };
}

function keyOf(cell: LeverCell | NoteCell): string {
  return cell.kind === 'lever' ? `${cell.id} ${cell.at ?? ''}` : `${cell.key} ${cell.at}`;
}
