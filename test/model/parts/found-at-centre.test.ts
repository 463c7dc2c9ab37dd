import { describe, expect, test } from 'vitest';
import { countedSizes, foundAtCentre } from '#model/parts/found-at-centre.ts';
import { MAX_SIZES } from '#model/parts/found.ts';
import { emptyReading } from '#model/parts/shelf-reading.ts';

const size = { single: 0.6, multiple: 0.5, planned: 0.3 };

/** A reading of P(q pieces are there), the rest of no matter here. */
function reading(bySize: (q: number) => number) {
  const filled = Float64Array.from({ length: MAX_SIZES + 1 }, (_, q) => bySize(q));
  return { ...emptyReading(), bySize: filled, sizes: MAX_SIZES };
}

describe('found at the centre', () => {
  // Three pieces at the shelf, five at the centre: lines of 4 and 5, whoever else is short.
  test('a line of more than the centre holds finds nothing there', () => {
    const shelf = reading((q) => (q <= 3 ? 1 : 0));
    const centre = reading((q) => (q <= 5 ? 1 : 0));
    const found = foundAtCentre(shelf, centre, size);
    expect(found.unplanned).toBeCloseTo(0.4 * (0.5 ** 3 + 0.5 ** 4), 12);
    expect(found.planned).toBeCloseTo(0.3 * (0.7 ** 3 + 0.7 ** 4), 12);
  });

  test('lines of one piece: the product of the two chances', () => {
    const one = { single: 1, multiple: 1, planned: 1 };
    const found = foundAtCentre(
      reading(() => 0.9),
      reading(() => 0.7),
      one,
    );
    expect(found.unplanned).toBeCloseTo(0.1 * 0.7, 12);
    expect(found.planned).toBeCloseTo(0.1 * 0.7, 12);
  });

  test('counts sizes until one line in 10,000 is left, 256 pieces at most', () => {
    expect(countedSizes({ single: 1, multiple: 1, planned: 1 })).toBe(1);
    const sizes = countedSizes(size);
    expect(0.7 ** sizes).toBeLessThan(1e-4);
    expect(0.7 ** (sizes - 2)).toBeGreaterThan(1e-4);
    expect(countedSizes({ single: 1, multiple: 1, planned: 0.001 })).toBe(MAX_SIZES);
  });
});
