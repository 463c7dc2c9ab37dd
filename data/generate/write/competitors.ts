import { LEVERS } from '../parameters/opinions.ts';
import { RIVALS } from '../parameters/rivals.ts';
import { writeCsv } from './csv.ts';

/** One row per rival and lever. */
export function writeCompetitors(folder: string): void {
  writeCsv(
    folder,
    'competitors',
    'competitor_id criterion_id offer_level price_index source confidence',
    RIVALS.flatMap(({ id, levels, priceIndex, source, confidence }) =>
      LEVERS.map((lever) => [
        id,
        lever,
        levels[lever],
        lever === 'price' ? priceIndex : '',
        source,
        confidence,
      ]),
    ),
  );
}
