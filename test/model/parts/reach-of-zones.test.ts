import { expect, test } from 'vitest';
import type { PlatformState } from '#model/assumptions.ts';
import { reachOfZones } from '#model/parts/reach-of-zones.ts';
import { tinyNetwork } from '../../fixtures/model/tiny-network.ts';

const reach = (platforms: readonly PlatformState[], nightExpress = false) =>
  reachOfZones(tinyNetwork, { platforms, nightExpress })?.within;

test('machines are counted, from their own platform when it holds stock', () => {
  const open = reachOfZones(tinyNetwork, {
    platforms: ['open', 'open', 'open'],
    nightExpress: false,
  });
  expect(open).toEqual({ of: 'machines', within: [350 / 500, 1, 1] });
});

test('closed, a platform leaves its clients to the other, then to the centre', () => {
  // The north: 100 machines within 6 h of the south, 50 the next day by it.
  expect(reach(['open', 'closed', 'open'])).toEqual([250 / 500, 450 / 500, 1]);
  // No platform is left to help: the centre takes two days.
  expect(reach(['open', 'closed', 'closed'])).toEqual([100 / 500, 100 / 500, 100 / 500]);
});

test('the night express, or passing through, brings the next day back', () => {
  expect(reach(['open', 'closed', 'closed'], true)).toEqual([0.2, 0.2, 1]);
  expect(reach(['open', 'passThrough', 'passThrough'])).toEqual([0.2, 0.2, 0.2]);
  expect(reach(['open', 'passThrough', 'passThrough'], true)).toEqual([0.2, 0.2, 1]);
});

test('sites are counted where machines are not listed, and nothing where nobody is', () => {
  const zones = tinyNetwork.zones.map((zone) => ({ ...zone, machines: null }));
  const open = { platforms: ['open', 'open', 'open'] as const, nightExpress: false };
  expect(reachOfZones({ ...tinyNetwork, zones }, open)).toEqual({
    of: 'sites',
    within: [30 / 40, 1, 1],
  });
  expect(reachOfZones({ ...tinyNetwork, zones: [] }, open)).toBeNull();
});
