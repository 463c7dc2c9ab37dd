import type { Words } from '../figure.ts';
import { notComputable } from '../missing.ts';
import { say, sentence } from '../say.ts';
import type { WhaleRows } from './whale-rows.ts';

/** A curve that falls by less than this after its top has no belly, share of the total. */
const FLAT = 0.005;

/** Whether the curve falls, by how much, and what those who make it fall are still worth. */
export function whaleSays(rows: WhaleRows, words: Words): string {
  const { seen } = rows;
  const { percent, money, number } = words.format;
  if (!seen) {
    return sentence(say(words, 'says.unknown', { why: notComputable(words, rows.missing) }));
  }
  const { basis, curve, clients, losers, contributing, top, total, topFifth } = seen;
  if (!curve) return say(words, 'says.nothing', { total: money(total) });
  const peak = top / total;
  const values = {
    basis: sentence(say(words, `basis.${basis}`)),
    peak: percent(peak, 0),
    losers: number(losers, 0),
    share: percent(losers / clients, 0),
    fallen: money(top - total),
    contributing: number(contributing, 0),
    fifth: percent(topFifth, 0),
  };
  if (peak - 1 < FLAT) return say(words, losers === 0 ? 'says.flat' : 'says.almost', values);
  const belly = say(words, 'says.belly', values);
  if (basis !== 'full') return belly;
  const which = contributing === 0 ? 'none' : contributing === losers ? 'all' : 'some';
  return `${belly} ${say(words, `says.contribute.${which}`, values)}`;
}
