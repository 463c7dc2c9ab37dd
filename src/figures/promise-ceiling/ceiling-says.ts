import type { Words } from '../figure.ts';
import { notComputable } from '../missing.ts';
import { nameOf, say, sentence } from '../say.ts';
import { shareSign } from '../sign.ts';
import type { Bound, CeilingRows } from './ceiling-rows.ts';

/** The promise that goes furthest beyond its ceiling, or that stands nearest below; then what the levers moved. */
export function ceilingSays(rows: CeilingRows, words: Words): string {
  const { bounds, missing } = rows;
  const written = bounds.filter(({ promised }) => promised !== null);
  const over = ({ promised, ceiling }: Bound) => (promised ?? 0) - ceiling;
  const most = [...(written.length > 0 ? written : bounds)].sort((a, b) => over(b) - over(a))[0];
  if (!most) return sentence(say(words, 'says.unknown', { why: notComputable(words, missing) }));
  const { percent, points } = words.format;
  const values = {
    name: nameOf(words, `class.${most.code}`),
    promised: percent(most.promised, 1),
    kept: percent(most.kept, 1),
    ceiling: percent(most.ceiling, 1),
    shelf: points(most.kept === null ? null : most.ceiling - most.kept, 1),
    moved: points(most.ceiling - most.ceilingToday, 1),
  };
  const where =
    most.promised === null ? 'unwritten' : shareSign(over(most)) === 'up' ? 'above' : 'below';
  const first = say(words, `says.${where}.${rows.clock}`, values);
  const gap = most.kept === null ? '' : ` ${say(words, 'says.shelf', values)}`;
  const sign = shareSign(most.ceiling - most.ceilingToday);
  const moved = sign === 'same' ? '' : ` ${say(words, `says.moved.${sign}`, values)}`;
  return `${first}${gap}${moved}`;
}
