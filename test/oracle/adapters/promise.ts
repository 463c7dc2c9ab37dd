import { channelFill } from '#model/parts/channel-fill.ts';
import { meanWait } from '#model/parts/mean-wait.ts';
import { waitWithin } from '#model/parts/wait-within.ts';
import { poisson } from '#model/probability/poisson.ts';
import { adapter } from './adapter.ts';
import { type DepotInputs, twoEchelonOf } from './networks.ts';

interface Window {
  demandPerDay: number;
  leadTimeDays: number;
  s: number;
  windowDays: number;
}

export const promise = [
  adapter<Window>(
    'P(wait<=w), (S-1,S), Poisson, deterministic L',
    ({ demandPerDay, leadTimeDays, s, windowDays }) => ({
      fillWithinWindow: waitWithin(demandPerDay, leadTimeDays, s, windowDays),
      meanWait: meanWait(poisson(demandPerDay * leadTimeDays).loss(s), demandPerDay),
    }),
  ),
  adapter<DepotInputs & { windowsDays: number[] }>(
    'time-based channel fill rate, two echelons (Caggiano, Jackson, Muckstadt & Rappold 2007)',
    (inputs) => {
      const network = twoEchelonOf(inputs);
      const fills = inputs.windowsDays.map(
        (w) => [`within_${w}`, channelFill(network, w)] as const,
      );
      const bases = network.bases.map((_, j) =>
        Object.fromEntries(fills.map(([key, shares]) => [key, shares[j]])),
      );
      return { bases };
    },
  ),
];
