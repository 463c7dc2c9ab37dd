import type { FieldCell } from '#editors/grid.ts';
import { fill } from '../fill.ts';
import { type Desk, dressed, inForce, optionName, registered } from './desk.ts';

/** A cell as it reads: what stands before any script, in print, and in what explains a refusal. */
export function cellText(cell: FieldCell, desk: Desk): string {
  const { labels, format } = desk.words;
  const empty = labels['empty'] ?? '';
  switch (cell.kind) {
    case 'range': {
      const entry = registered(cell.id);
      if (entry.kind === 'choice')
        return fill(labels['range.options'], { n: entry.options?.length ?? 0 });
      const [min, max] = [dressed(entry, entry.min, desk), dressed(entry, entry.max, desk)];
      return fill(labels['range'], { min, max });
    }
    case 'note': {
      const { value, form } = cell;
      if (value === null || value === '') return empty;
      if ('options' in form) return labels[`option.${value}`] ?? String(value);
      return typeof value === 'number' ? format.number(value, digitsOf(value)) : value;
    }
    case 'lever': {
      const found = inForce(cell.id, desk);
      if (!found) return empty;
      const { lever, value } = found;
      if (typeof value === 'string') return optionName(lever, value, desk);
      if (typeof value === 'number') return dressed(lever, value, desk);
      const share = Array.isArray(value) ? (value[cell.at ?? 0] as number | undefined) : undefined;
      return format.percent((share ?? 0) / 100, 0);
    }
  }
}

function digitsOf(value: number): number {
  return Number.isInteger(value) ? 0 : 1;
}
