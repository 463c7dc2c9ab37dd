import type { LeverCell } from '#editors/grid.ts';
import type { LeverValue } from '#model/scenario.ts';
import { addedOffers } from '#scenario/fit-rows.ts';
import { isLegal } from '#scenario/legal.ts';
import { mostOf, padded, readCell, withCell } from '../share-cells.ts';
import { type Refused, refused } from './refused.ts';
import { type Desk, dressed, inForce, type InForce, optionName } from './desk.ts';

/** What a text typed or pasted into the cell of a lever makes of it, in base units; or why it cannot be used. */
export function readLever(
  cell: LeverCell,
  text: string,
  desk: Desk,
): { readonly value: LeverValue } | Refused {
  const found = inForce(cell.id, desk);
  if (!found) return refused('said', {});
  const { lever, value, today } = found;
  if (lever.kind === 'choice') return readChoice(found, text, desk);
  if (lever.kind === 'shares') return readShare(cell, found, text, desk);

  const number = numberIn(text);
  const shown = today as number;
  const read =
    number === null
      ? null
      : same(number, found.dress.toField(shown))
        ? shown
        : found.dress.fromField(number);
  const said = {
    got: text,
    min: dressed(lever, lever.min, desk),
    max: dressed(lever, lever.max, desk),
    step: dressed(lever, lever.step, desk),
    kept: dressed(lever, value as number, desk),
  };
  if (read === null) return refused('number', said);
  if (same(read, shown)) return { value: shown };
  if (read < lever.min - noise || read > lever.max + noise) return refused('number', said);
  return isLegal(lever, read) ? { value: read } : refused('step', said);
}

/** Its code or its name, as a list or a spreadsheet gives it. */
function readChoice(
  { lever, value }: InForce,
  text: string,
  desk: Desk,
): { readonly value: string } | Refused {
  const { options = [] } = lever;
  const wanted = text.trim().toLowerCase();
  const option = options.find(
    (one) => one.toLowerCase() === wanted || optionName(lever, one, desk).toLowerCase() === wanted,
  );
  if (option !== undefined) return { value: option };
  return refused('option', {
    got: text,
    options: options.map((one) => optionName(lever, one, desk)).join(', '),
    kept: optionName(lever, String(value), desk),
  });
}

function readShare(
  { at = 0 }: LeverCell,
  found: InForce,
  text: string,
  desk: Desk,
): { readonly value: readonly number[] } | Refused {
  const row = shareRow(found, desk);
  if (at === row.length - 1) return refused('locked', {});
  const most = mostOf(row, at);
  const read = readCell(text.replace('%', ''), most);
  if (typeof read !== 'number')
    return refused('whole', { got: text, max: most, kept: row[at] ?? 0 });
  return { value: withCell(row, at, read, rowOf(found.today).length) };
}

/** A row over as many cells as it has in this scenario: those of today, and the new offers there are. */
export function shareRow({ lever, value, today }: InForce, { scenario }: Desk): readonly number[] {
  const size = rowOf(today).length + (lever.extraCells === undefined ? 0 : addedOffers(scenario));
  return padded(rowOf(value), size);
}

export function numberIn(text: string): number | null {
  const plain = text.replaceAll(/[\s€%]/g, '').replace(',', '.');
  return plain === '' || Number.isNaN(Number(plain)) ? null : Number(plain);
}

function rowOf(value: LeverValue): readonly number[] {
  return Array.isArray(value) ? (value as readonly number[]) : [];
}

const noise = 1e-9;
const same = (a: number, b: number) => Math.abs(a - b) < noise;
