import papa from 'papaparse';
import { wholeText, type Content } from '../open-text.ts';
import type { SourceFile } from '../read.ts';
import type { AggregateName } from './aggregate-names.ts';

/** A line of an aggregate; an empty cell is the empty text, or NaN. */
export interface AggregateRow {
  text(column: string): string;
  number(column: string): number;
}

export type Aggregates = (name: AggregateName) => readonly AggregateRow[];

const FOLDER = /(?:^|[/\\])aggregates[/\\]([a-z_]+)\.csv$/;

/** Is the file an aggregate, in the folder `aggregates` of a company? */
export function isAggregate({ name }: SourceFile): boolean {
  return FOLDER.test(name);
}

/** What the SQL files handed over, each a CSV with a header; null when they handed nothing. */
export function aggregatesOf(sources: readonly SourceFile[]): Aggregates | null {
  const texts = new Map(
    sources.filter(isAggregate).map(({ name, content }) => [FOLDER.exec(name)?.[1], content]),
  );
  if (!texts.has('extract')) return null;
  const known = new Map<AggregateName, readonly AggregateRow[]>();
  return (name) => {
    const rows = known.get(name) ?? rowsOf(name, texts.get(name));
    known.set(name, rows);
    return rows;
  };
}

/** @throws RangeError when the file or a column is not there */
function rowsOf(name: AggregateName, content: Content | undefined): AggregateRow[] {
  const text = wholeText(content);
  if (text === undefined) throw new RangeError(`aggregates must hold ${name}.csv; got nothing`);
  const { data } = papa.parse<string[]>(text.trim(), {
    newline: '\n',
    delimiter: ',',
  });
  const [header = [], ...lines] = data;
  const at = new Map(header.map((column, index) => [column, index]));
  const cell = (line: readonly string[], column: string): string => {
    const index = at.get(column);
    if (index === undefined) {
      throw new RangeError(`${name}.csv must have a column ${column}; got ${header.join(', ')}`);
    }
    return line[index] ?? '';
  };
  return lines.map((line) => ({
    text: (column) => cell(line, column),
    number: (column) => (cell(line, column) === '' ? NaN : Number(cell(line, column))),
  }));
}

/** Sum of a column. */
export function total(rows: readonly AggregateRow[], column: string): number {
  return rows.reduce((sum, row) => sum + row.number(column), 0);
}
