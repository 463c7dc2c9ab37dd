/**
 * A column as data-contract.md writes it: its type, `key` when it is part of the key (bold there),
 * `*` when the numbers that use the table cannot do without it.
 */
export type ColumnSpec = ColumnType | `${ColumnType}*` | `key ${ColumnType}` | `key ${ColumnType}*`;

/**
 * - `id` text compared letter for letter, leading zeros kept; `text` free words
 * - `code` one of `TableSpec.codes`; another value is kept and reported
 * - `class` a service class; `country` ISO 3166-1 alpha-2 (`NA` is Namibia); `currency` ISO 4217
 * - `list` words separated by `|`
 * - `number`, `integer`; `share` in [0, 1]; `cap` a share or `none`; `flag` 0 or 1
 * - `date` a day or an instant; `month` YYYY-MM; `period` a month or a year
 * - `time` HH:MM of the day; `day` 1–7 (Monday = 1) or a date
 */
export type ColumnType =
  | 'id'
  | 'text'
  | 'code'
  | 'class'
  | 'country'
  | 'currency'
  | 'list'
  | 'number'
  | 'integer'
  | 'share'
  | 'cap'
  | 'flag'
  | 'date'
  | 'month'
  | 'period'
  | 'time'
  | 'day';

export interface TableSpec {
  group: 'core' | 'network' | 'market' | 'service' | 'costs';
  columns: Readonly<Record<string, ColumnSpec>>;
  /** Values a `code` column may take. */
  codes?: Readonly<Record<string, readonly string[]>>;
  /** Other sets of columns that may stand for the key. */
  orKey?: readonly string[];
  /** Columns beyond the listed ones are attributes of the table, all numbers (choice_tasks). */
  moreNumbers?: true;
}

export interface ReadSpec {
  type: ColumnType;
  key: boolean;
  starred: boolean;
}

export function readSpec(spec: ColumnSpec): ReadSpec {
  const type = spec.replace('key ', '').replace('*', '');
  // The template type above leaves nothing but a ColumnType once both marks are gone.
  return { type: type as ColumnType, key: spec.startsWith('key '), starred: spec.endsWith('*') };
}
