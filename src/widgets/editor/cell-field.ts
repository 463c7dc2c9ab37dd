import type { LeverCell, NoteCell } from '#editors/grid.ts';
import { type Desk, inForce, optionName, registered } from './desk.ts';
import { shareRow } from './read-lever.ts';

export type Field = HTMLInputElement | HTMLSelectElement;

/** The field in which a cell is written; null when the case has nothing to write there. */
export function makeField(
  document: Document,
  cell: LeverCell | NoteCell,
  desk: Desk,
): Field | null {
  const options = optionsOf(cell, desk);
  if (options) {
    const select = document.createElement('select');
    select.append(
      ...options.map(([value, text]) => {
        const option = document.createElement('option');
        option.value = value;
        option.textContent = text;
        return option;
      }),
    );
    return select;
  }
  if (cell.kind === 'lever' && !inForce(cell.id, desk)) return null;
  const input = document.createElement('input');
  input.type = 'text';
  input.autocomplete = 'off';
  if (cell.kind === 'note' && 'longest' in cell.form) {
    input.dataset['long'] = '';
  } else {
    input.inputMode = 'decimal';
  }
  return input;
}

/** What the field holds when nobody is writing into it. */
export function fieldText(cell: LeverCell | NoteCell, desk: Desk): string {
  if (cell.kind === 'note') return cell.value === null ? '' : plain(cell.value, desk);
  const found = inForce(cell.id, desk);
  if (!found) return '';
  const { value, dress } = found;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return plain(dress.toField(value), desk);
  return String(shareRow(found, desk)[cell.at ?? 0] ?? 0);
}

/** The last cell of a row of shares takes what the others leave. */
export function isLocked(cell: LeverCell | NoteCell, desk: Desk): boolean {
  if (cell.kind !== 'lever' || cell.at === undefined) return false;
  const found = inForce(cell.id, desk);
  return found !== null && cell.at === shareRow(found, desk).length - 1;
}

/** What stands after a field: the unit in which it is typed. */
export function unitOf(cell: LeverCell | NoteCell, desk: Desk): string {
  if (cell.kind === 'note') return '';
  const { kind, unit } = registered(cell.id);
  if (kind === 'choice') return '';
  const { labels } = desk.levers;
  const named = labels[`common.unit.${kind === 'shares' ? 'share' : unit}`];
  return named ?? (labels[`common.in.${unit}`] ?? '').replace('{value}', '').trim();
}

function optionsOf(
  cell: LeverCell | NoteCell,
  desk: Desk,
): readonly (readonly [string, string])[] | null {
  const { labels } = desk.words;
  if (cell.kind === 'note') {
    if (!('options' in cell.form)) return null;
    const named = cell.form.options.map((one) => [one, labels[`option.${one}`] ?? one] as const);
    return [['', labels['empty'] ?? ''], ...named];
  }
  const found = inForce(cell.id, desk);
  if (found?.lever.kind !== 'choice') return null;
  const { lever } = found;
  return (lever.options ?? []).map((one) => [one, optionName(lever, one, desk)]);
}

function plain(value: string | number, { words }: Desk): string {
  if (typeof value === 'string') return value;
  return words.format.lang === 'fr' ? String(value).replace('.', ',') : String(value);
}
