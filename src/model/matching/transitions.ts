import type { Case } from '../case.ts';
import type { Scenario } from '../scenario.ts';
import { defaultMatchRow, matchRow } from './match-rows.ts';

/**
 * Where the clients of each offer go: [segment][offer today][offer in the scenario], each row adding up to 1.
 *
 * A client keeps his offer as far as the row of his segment allows; the others spread over the offers
 * that gain, in proportion to what each gains.
 *
 * @param size  offers in the scenario, at least those of the case (new ones come last)
 * @returns shares in [0, 1]; rows of offers nobody holds stay where they are
 */
export function transitions(of: Case, scenario: Scenario, size: number): Float64Array {
  const moves = new Float64Array(of.segments.length * size * size);
  of.segments.forEach((_, segment) => {
    const today = defaultMatchRow(of, segment);
    const now = matchRow(of, segment, scenario);
    const gains = Array.from({ length: size }, (__, offer) =>
      Math.max(0, (now[offer] ?? 0) - (today[offer] ?? 0)),
    );
    const gained = gains.reduce((sum, gain) => sum + gain, 0);
    for (let from = 0; from < size; from++) {
      const row = (segment * size + from) * size;
      const held = today[from] ?? 0;
      const stays = held > 0 && gained > 0 ? Math.min(1, (now[from] ?? 0) / held) : 1;
      moves[row + from] = stays;
      if (stays === 1) continue;
      gains.forEach((gain, to) => (moves[row + to]! += ((1 - stays) * gain) / gained));
    }
  });
  return moves;
}
