import type { Unit } from '#figures/figure.ts';

/** What an editor shows and lets one write, line by line. */
export interface Grid {
  /** Keys of the labels, after `column.`; the first heads the names of the lines. */
  readonly columns: readonly string[];
  readonly lines: readonly Line[];
}

export interface Line {
  readonly id: string;
  /** A key of the labels, or itself when the labels do not hold it. */
  readonly label: string;
  /** The same: a heading above the first line of each group. */
  readonly group?: string;
  /** One for each column but the first; null = nothing to say there. */
  readonly cells: readonly (Cell | null)[];
}

export type Cell = Said | LinkCell | FieldCell;

/** What the host writes: a text at build, a field in the page. */
export type FieldCell = LeverCell | RangeCell | NoteCell;

/** Computed: it cannot be written. A text is a key of the labels, or itself. */
export interface Said {
  readonly kind: 'said';
  readonly value: string | number | null;
  readonly unit: Unit;
  /** 0 to 1: how dark the cell stands. */
  readonly weight?: number;
}

/** Leads to the page in another scenario. */
export interface LinkCell {
  readonly kind: 'link';
  /** Of an address, without `?`. */
  readonly query: string;
  /** A key of the labels. */
  readonly label: string;
}

/** A number or a choice of the register, or cell `at` of a row of shares. */
export interface LeverCell {
  readonly kind: 'lever';
  readonly id: string;
  readonly at?: number;
}

/** From where to where a number of the register may go, or how many options a choice has. */
export interface RangeCell {
  readonly kind: 'range';
  readonly id: string;
}

/** Member `at` of the note `key`, an object. */
export interface NoteCell {
  readonly kind: 'note';
  readonly key: string;
  readonly at: string;
  readonly form: Form;
  /** As it stands; null = nothing written. */
  readonly value: string | number | null;
  readonly weight?: number;
}

/** What may be written into a note: an option (its label is `option.{option}`), a number, a text. */
export type Form =
  | { readonly options: readonly string[] }
  | { readonly from: number; readonly to: number; readonly step: number }
  | { readonly longest: number };

export function weightOf(cell: Cell | null): number | undefined {
  return cell && 'weight' in cell ? cell.weight : undefined;
}
