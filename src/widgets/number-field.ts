import { isLegal } from '#scenario/legal.ts';
import type { Lever } from '#scenario/lever.ts';
import { all, on } from './define.ts';
import { fill } from './fill.ts';
import type { LeverDress } from './lever-dress.ts';
import { write } from './part.ts';

interface FieldParts {
  readonly field: HTMLInputElement;
  readonly error: HTMLElement;
  readonly lever: Lever;
  readonly dress: LeverDress;
  readonly labels: Readonly<Record<string, string>>;
  /** Value in force, base units. */
  readonly kept: () => number;
  /** Today's value, legal though it may stand between two steps. */
  readonly today: number;
}

export interface FieldMoves {
  move(value: number): void;
  end(): void;
}

/**
 * The number field, in the reader's unit. What cannot be used stays in the field as it was typed and is
 * explained beside it, with the range and an example; it never becomes another value silently.
 */
export function bindField(parts: FieldParts, { move, end }: FieldMoves): () => void {
  const { field, lever, dress } = parts;
  const step = (way: number) => {
    const next = Math.min(lever.max, Math.max(lever.min, parts.kept() + way * lever.bigStep));
    field.value = String(dress.toField(next));
    read();
    end();
  };
  const read = () => {
    const value = typed(field, dress, parts.today);
    const problem = value === null ? 'range' : problemOf(value, parts);
    explain(parts, problem);
    if (value !== null && !problem) move(value);
  };
  return all(
    on(field, 'input', read),
    on(field, 'change', end),
    on(field, 'keydown', (event) => {
      if (event.key !== 'PageUp' && event.key !== 'PageDown') return;
      event.preventDefault();
      step(event.key === 'PageUp' ? 1 : -1);
    }),
  );
}

/** Shows the value in force, unless the reader is writing something that is not one yet. */
export function showField(
  { field, error, dress }: Pick<FieldParts, 'field' | 'error' | 'dress'>,
  value: number,
): void {
  const writing = field.ownerDocument.activeElement === field;
  if (writing && (!error.hidden || same(Number(field.value), dress.toField(value)))) return;
  field.value = String(dress.toField(value));
  clear(field, error);
}

function typed(field: HTMLInputElement, dress: LeverDress, today: number): number | null {
  const text = field.value.trim().replace(',', '.');
  if (text === '' || Number.isNaN(Number(text))) return null;
  const shown = Number(text);
  return same(shown, dress.toField(today)) ? today : dress.fromField(shown);
}

function problemOf(value: number, { lever, today }: FieldParts): 'range' | 'step' | null {
  if (Math.abs(value - today) < 1e-9) return null;
  if (value < lever.min - 1e-9 || value > lever.max + 1e-9) return 'range';
  return isLegal(lever, value) ? null : 'step';
}

function explain(
  { field, error, lever, dress, labels, kept, today }: FieldParts,
  problem: 'range' | 'step' | null,
): void {
  if (!problem) {
    clear(field, error);
    return;
  }
  const steps = Math.round(
    (Math.min(Math.max(today, lever.min), lever.max) - lever.min) / lever.step,
  );
  write(
    error,
    fill(labels[`error.${problem}`], {
      min: dress.write(lever.min),
      max: dress.write(lever.max),
      step: dress.write(lever.step),
      example: dress.write(lever.min + steps * lever.step),
      kept: dress.write(kept()),
    }),
  );
  error.hidden = false;
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', error.id);
}

function clear(field: HTMLInputElement, error: HTMLElement): void {
  error.hidden = true;
  write(error, '');
  field.removeAttribute('aria-invalid');
  field.removeAttribute('aria-describedby');
}

const same = (a: number, b: number) => Math.abs(a - b) < 1e-9;
