import type { Column } from '#figures/figure.ts';
import { say } from '#figures/say.ts';
import type { Editor } from './editor.ts';
import { retainedFields, retainedOf } from './retained/retained-of.ts';

interface Row {
  readonly field: string;
  readonly value: string;
}

const columns: readonly Column<Row>[] = [
  { id: 'field', unit: () => 'text', value: ({ field }) => `field.${field}` },
  { id: 'value', unit: () => 'text', value: ({ value }) => value },
];

/** The gate of the method: the scenario that is kept, what it bears on, what is expected, and who signs. */
export const retained: Editor<readonly Row[], Row> = {
  id: 'retained',
  levers: [],
  notes: ['retained'],
  rows({ notes }) {
    const written = retainedOf(notes['retained']);
    return retainedFields.map((field) => ({ field, value: written[field] }));
  },
  grid: (rows) => ({
    columns: ['field', 'value'],
    lines: rows.map(({ field, value }) => ({
      id: field,
      label: `field.${field}`,
      cells: [{ kind: 'note', key: 'retained', at: field, form: { longest: 240 }, value }],
    })),
  }),
  table: (rows) => rows,
  columns,
  says(rows, words) {
    const empty = rows.filter(({ value }) => value === '');
    const list = empty.map(({ field }) => say(words, `field.${field}`).toLowerCase()).join(', ');
    if (empty.length === 0) return say(words, 'says.signed');
    return empty.length === rows.length
      ? say(words, 'says.none')
      : say(words, 'says.lacks', { list });
  },
};
