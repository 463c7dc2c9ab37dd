import type { Choices } from '#model/market/conditional-logit.ts';

/** A table of observed choices as SCHEMA.md writes it: legends in the names of the columns. */
export interface ChoiceTable {
  columns: string[];
  rows: number[][];
  variables: string[];
}

interface Column {
  name: string;
  /** label → code */
  codes: Map<string, number>;
}

/** `mode(1 air,2 train)` → name and legend. */
function columnOf(heading: string): Column {
  const [, name = heading, legend = ''] = /^([^(]*)(?:\((.*)\))?\s*$/.exec(heading) ?? [];
  const pairs = legend.split(',').map((pair) => /^\s*(\S+)\s+(.*?)\s*$/.exec(pair));
  const codes = pairs.flatMap((pair) => (pair ? [[pair[2]!, Number(pair[1])] as const] : []));
  return { name: name.trim(), codes: new Map(codes) };
}

/** How to read one variable off a row: a column, an indicator, or the product of the two. */
function reader(columns: Column[], variable: string): (row: number[]) => number {
  const place = columns.findIndex((column) => column.name === variable);
  if (place >= 0) return (row) => row[place]!;
  const coded = columns.findIndex((column) => column.codes.has(variable));
  if (coded >= 0) {
    const code = columns[coded]!.codes.get(variable);
    return (row) => (row[coded] === code ? 1 : 0);
  }
  for (let cut = variable.indexOf('_'); cut > 0; cut = variable.indexOf('_', cut + 1)) {
    const parts = [variable.slice(0, cut), variable.slice(cut + 1)];
    if (!columns.some((column) => column.name === parts[0])) continue;
    if (!columns.some((column) => column.codes.has(parts[1]!))) continue;
    const [value, indicator] = parts.map((part) => reader(columns, part));
    return (row) => value!(row) * indicator!(row);
  }
  throw new RangeError(`variable must be a column or a label; got ${variable}`);
}

/** Rows brought together by situation, whatever their order in the table. */
export function choicesOf({ columns: headings, rows, variables }: ChoiceTable): Choices {
  const columns = headings.map(columnOf);
  const individual = reader(columns, 'individual');
  const choice = reader(columns, 'choice');
  const groups = new Map<number, number[][]>();
  for (const row of rows) {
    const group = groups.get(individual(row));
    if (group) group.push(row);
    else groups.set(individual(row), [row]);
  }
  const situations = [...groups.values()];
  const ordered = situations.flat();
  const readers = variables.map((variable) => reader(columns, variable));
  const starts = [0];
  for (const situation of situations) starts.push(starts.at(-1)! + situation.length);
  return {
    variables: variables.length,
    values: Float64Array.from(ordered.flatMap((row) => readers.map((read) => read(row)))),
    starts: Int32Array.from(starts),
    chosen: Int32Array.from(
      situations.map((rowsOf, s) => starts[s]! + rowsOf.findIndex((row) => choice(row) === 1)),
    ),
  };
}
