import type { Case } from '#model/case.ts';
import type { Scenario } from '#model/scenario.ts';

/** Platforms the recommended plan turns into places where parcels only pass. */
const COUNT = 2;

/**
 * The platforms whose region orders least, as passing places; a network of three shelves or fewer keeps them all.
 *
 * Few lines lose least when their parts move to the centre; a test compares the pair with all others.
 */
export function platformsPassThrough({ network, classes }: Case): Scenario {
  if (!network || network.shelves.length <= COUNT + 1) return {};
  const { shelves, centre, locations, lines } = network;
  const size = classes.length;
  const ordered = shelves.map((place, shelf) => {
    let count = 0;
    for (let item = 0; item < network.items.count; item++) {
      const at = (item * shelves.length + shelf) * size;
      for (let k = 0; k < size; k++) count += lines[at + k] ?? 0;
    }
    return { id: locations[place]?.id ?? '', shelf, count };
  });
  return Object.fromEntries(
    ordered
      .filter(({ shelf }) => shelf !== centre)
      .sort((a, b) => a.count - b.count || a.shelf - b.shelf)
      .slice(0, COUNT)
      .map(({ id }) => [`platforms.${id}`, 'passThrough']),
  );
}
