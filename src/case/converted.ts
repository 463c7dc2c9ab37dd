import type { ColumnType } from './column-spec.ts';
import type { Column } from './column.ts';
import type { IssueCode } from './issue.ts';
import type { Decimal } from './number-format.ts';
import type { Zone } from './zone.ts';

export interface Converted {
  column: Column;
  /** Code of a raw word → what is wrong with it, when something is. */
  problems: ReadonlyMap<number, IssueCode>;
  /** What the column is read as, when that is worth telling. */
  told?: IssueCode;
}

export interface ConvertOptions {
  name: string;
  type: ColumnType;
  rows: number;
  decimal: Decimal;
  zone: Zone;
  codes: readonly string[] | undefined;
}
