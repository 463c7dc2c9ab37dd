import type { GridNumber } from '#model/deployment/deploy-and-bill.ts';
import type { Unit, Words } from '../figure.ts';
import { say } from '../say.ts';

/** Units of the changes that the cells show. */
export const gridUnits: Readonly<Record<GridNumber, Unit>> = {
  margin: 'change',
  stock: 'change',
  service: 'points',
  clientsLost: 'number',
  payback: 'number',
};

/** A change as a cell prints it, with its sign; months have none. */
export function gridText(number: GridNumber, value: number | null, words: Words): string {
  const { format } = words;
  switch (gridUnits[number]) {
    case 'change':
      return format.change(value);
    case 'points':
      return format.points(value, 1);
    default:
      break;
  }
  if (number === 'payback') {
    return value === null
      ? say(words, 'never')
      : say(words, 'months', { n: format.number(value, 1) });
  }
  const text = format.number(value, 1);
  return value !== null && value >= 0.05 ? `+${text}` : text;
}
