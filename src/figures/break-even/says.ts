import type { Words } from '../figure.ts';
import { notComputable } from '../missing.ts';
import { say, sentence } from '../say.ts';
import type { BreakEvenRows } from './step-rows.ts';

/** Interior optimum, at an edge, or flat; how sure; and where the scenario stands. */
export function breakEvenSays(rows: BreakEvenRows, words: Words): string {
  const { answer, x, band, stale, central } = rows;
  if (answer === 'unknown' || !band) {
    const why = notComputable(words, rows.missing);
    return sentence(stale ? say(words, 'says.pending') : say(words, 'says.unknown', { why }));
  }
  if (stale) return say(words, 'says.pending');
  const { format } = words;
  const along = say(words, `along.${x}`);
  const values = {
    along,
    draws: format.number(band.draws, 0),
    without: format.percent(band.withoutRoot, 0),
    some: format.percent(1 - band.withoutRoot, 0),
    at: format.percent(band.root?.p50 ?? null, 1),
    low: format.percent(band.root?.p10 ?? null, 1),
    high: format.percent(band.root?.p90 ?? null, 1),
    from: format.percent(central?.zone[0] ?? null, 1),
    to: format.percent(central?.zone[1] ?? null, 1),
    least: format.percent(rows.ends[0], 0),
    most: format.percent(rows.ends[1], 0),
    tolerance: format.money(rows.tolerance),
  };
  const first = say(words, `says.${answer}`, values);
  const sure = howSure(rows, values, words);
  const everybody = x === 'billed' && answer === 'interior' ? say(words, 'says.everybody') : '';
  return [first, sure, everybody, standing(rows, words)].filter(Boolean).join(' ');
}

function howSure(
  { answer, band }: BreakEvenRows,
  values: Readonly<Record<string, string>>,
  words: Words,
): string {
  if (answer === 'interior')
    return say(words, (band?.withoutRoot ?? 0) > 0 ? 'says.sure' : 'says.all', values);
  if (!band || answer === 'mixed' || answer === 'unknown') return '';
  const share = words.format.percent(band.shares[answer], 0);
  return say(words, 'says.agreed', { ...values, share });
}

/** Below the band, in it, or beyond. */
function standing({ answer, band, here, x }: BreakEvenRows, words: Words): string {
  const root = band?.root;
  if (answer !== 'interior' || !root || here === null) return '';
  const where = here < root.p10 ? 'below' : here > root.p90 ? 'above' : 'within';
  const values = { here: words.format.percent(here, 1), along: say(words, `along.${x}`) };
  return say(words, `says.${where}`, values);
}
