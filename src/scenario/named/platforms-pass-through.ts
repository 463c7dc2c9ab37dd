import type { Case } from '#model/case.ts';
import type { Scenario } from '#model/scenario.ts';

/** Platforms the recommended plan turns into places where parcels only pass. */
const COUNT = 2;

/**
 * The platforms that save most fixed cost as passing places; a network of three shelves or fewer, or without a ledger
 * of its platforms, keeps them all.
 *
 * Behind a night express the parts they held cost about the same wherever they go: the rent decides. A test compares
 * the pair with all others.
 */
export function platformsPassThrough({ network, costs }: Case): Scenario {
  if (!network || !costs || network.shelves.length <= COUNT + 1) return {};
  const saved = network.shelves.flatMap((place, shelf) => {
    const location = network.locations[place];
    const rent = costs.find(
      (line) => line.driver === 'platform' && line.location === location?.id,
    )?.value;
    if (!location || rent === undefined || shelf === network.centre) return [];
    return [{ id: location.id, saves: rent * (1 - location.passThroughShare), shelf }];
  });
  return Object.fromEntries(
    saved
      .sort((a, b) => b.saves - a.saves || a.shelf - b.shelf)
      .slice(0, COUNT)
      .map(({ id }) => [`platforms.${id}`, 'passThrough']),
  );
}
