import { at } from '../at.ts';
import { RANGES } from '../parameters/items.ts';
import { JEWELS, SEGMENTS } from '../parameters/segments.ts';
import { logNormal, normal, uniform, weighted } from '../random/samplers.ts';
import type { Client } from './client.ts';
import type { Draft } from './draft.ts';

/** Yearly spread of the drift of a client's discount. */
const DISCOUNT_DRIFT = 0.012;

type Behaviour = Pick<
  Client,
  'discount' | 'discountDrift' | 'urgent' | 'machineDown' | 'planned' | 'linesPerOrder' | 'requests'
>;

/** Loud accounts: deeper discount, more urgencies, one line per order (case.md §2.1). */
export function behaviour(random: () => number, { segment: id, loud, jewel }: Draft): Behaviour {
  const segment = SEGMENTS[id];
  const discount = segment.discount + 0.085 * normal(random) + (loud ? 0.11 : 0);
  const spread = logNormal(random, 1, 0.15);
  return {
    discount: jewel ? 0 : Math.min(0.45, Math.max(0, discount)),
    discountDrift: DISCOUNT_DRIFT * normal(random) + 0.002,
    urgent: Math.min(0.97, 0.91 * segment.urgent * spread + (loud ? 0.2 : 0)),
    machineDown: segment.machineDown * logNormal(random, 0.965, 0.2),
    planned: segment.planned * Math.min(1.5, logNormal(random, 0.98, 0.2)),
    linesPerOrder: loud ? 1 : jewel ? JEWELS.linesPerOrder : segment.linesPerOrder,
    requests:
      segment.requestsPerYear * logNormal(random, 1.09, 0.6) * (loud ? 2.5 : jewel ? 0.1 : 1),
  };
}

/** Share of each range in the client's park: airports have baggage first, one main range for the others. */
export function rangeMix(random: () => number, industry: string): number[] {
  const main =
    industry === 'airport'
      ? RANGES.length - 1
      : weighted(
          random,
          RANGES.map(({ share }) => share),
        );
  const mix = RANGES.map(({ share }) => share * uniform(random, 0, 1.2));
  mix[main] = at(mix, main) + 1;
  const total = mix.reduce((left, right) => left + right, 0);
  return mix.map((value) => value / total);
}
