import { describe, expect, test } from 'vitest';
import { networkShape, platformsPaid } from '#model/network-shape.ts';
import { availability } from '#model/parts/availability.ts';
import type { NetworkState } from '#model/parts/network-state.ts';
import { today } from '#model/today.ts';
import type { Scenario } from '#model/scenario.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';

const now = today(tinyCase)!;
const { network } = now.parts;
const [N, S] = [1, 2];
const [AOG, H24, H48, CATALOGUE] = [0, 1, 2, 3];
const levers = { cover: 1, demandVariability: 1, supplierLeadTimeFactor: 1 };
const shaped = (scenario: Scenario) => now.shaped(networkShape(network, scenario));
const stateOf = (scenario: Scenario): NetworkState => now.state(levers, shaped(scenario));
const found = (state: NetworkState, cls: number): number =>
  availability(state, now.calibration, cls, cls);

describe('the shape of the network', () => {
  test('is today’s very estimates when nothing moves', () => {
    expect(shaped({})).toBe(now.parts);
    expect(shaped({ 'platforms.N': 'open', nightExpress: 'off' })).toBe(now.parts);
  });

  test('refuses a platform nobody has, and a word nobody knows', () => {
    expect(() => networkShape(network, { 'platforms.C': 'closed' })).toThrow(
      'platforms.C must be of a platform; got C',
    );
    expect(() => networkShape(network, { 'platforms.N': 'shut' })).toThrow(
      'platforms.N must be one of open, passThrough, closed; got shut',
    );
    expect(() => networkShape(network, { nightExpress: true })).toThrow('nightExpress must be one');
  });

  test('says what is left to pay of a platform', () => {
    const shape = networkShape(network, { 'platforms.N': 'passThrough', 'platforms.S': 'closed' });
    expect(platformsPaid(network, shape)).toEqual({ N: 0.25, S: 0 });
  });
});

describe('a closed platform', () => {
  const closed = stateOf({ 'platforms.S': 'closed' });
  const asIs = now.calibration.today;

  test('holds what its local points do, nothing else', () => {
    for (let item = 0; item < network.items.count; item++) {
      const { pieces } = now.parts.localsToday;
      expect(closed.onHand[item * 3 + S]!).toBeCloseTo(
        network.items.dead[item] === 1 ? 0 : pieces[item * 3 + S]!,
        12,
      );
    }
  });

  test('moves demand, loses none', () => {
    const { mean, variance } = shaped({ 'platforms.S': 'closed' }).rates;
    for (let item = 0; item < network.items.count; item++) {
      const own = (values: Float64Array) =>
        values.subarray(item * 3, item * 3 + 3).reduce((sum, value) => sum + value, 0);
      expect(own(mean)).toBeCloseTo(own(now.parts.rates.mean), 12);
      expect(own(variance)).toBeCloseTo(own(now.parts.rates.variance), 12);
      expect(mean[item * 3 + N]!).toBeGreaterThanOrEqual(now.parts.rates.mean[item * 3 + N]!);
    }
  });

  test('gives the other platform the stock of what it takes over', () => {
    const held = (state: NetworkState) => state.onHand[1 * 3 + N]!;
    expect(held(closed)).toBeGreaterThan(held(asIs));
  });

  test('serves every line of a confirmed date somewhere', () => {
    expect(closed.near[CATALOGUE * 4 + CATALOGUE]! + closed.empty[CATALOGUE]!).toBeCloseTo(1, 12);
    expect(found(closed, CATALOGUE)).toBeLessThanOrEqual(1);
  });

  test('delivers later what the next day’s lanes do not reach', () => {
    expect(closed.later[H48]!).toBeGreaterThan(0);
    expect(asIs.later.every((share) => share === 0)).toBe(true);
  });

  test('leaves nobody to help once all are', () => {
    const none = stateOf({ 'platforms.N': 'closed', 'platforms.S': 'closed' });
    const alone = availability(none, { ...now.calibration, rescue: [1, 1, 1, 1] }, AOG, AOG);
    const never = availability(none, { ...now.calibration, rescue: [0, 0, 0, 0] }, AOG, AOG);
    expect(alone).toBeCloseTo(never, 12);
    expect(none.instead.every((share) => share === 0)).toBe(true);
  });
});

describe('the night express', () => {
  const night = stateOf({ nightExpress: 'on' });

  test('finds more in time, at the same stock', () => {
    expect(night.onHand).toEqual(now.calibration.today.onHand);
    expect(found(night, H24)).toBeGreaterThan(found(now.calibration.today, H24));
    expect(found(night, AOG)).toBe(found(now.calibration.today, AOG));
  });

  test('carries the lines that no other lane has in time, and brings them sooner', () => {
    expect(night.byNight[H24 * 4 + H24]!).toBeGreaterThan(0);
    expect(night.byNight[AOG * 4 + AOG]!).toBe(0);
    expect(night.byNight[CATALOGUE * 4 + CATALOGUE]!).toBe(0);
    expect(night.later[H24]!).toBeLessThan(0);
  });

  test('replaces a closed platform for 24 h, not for 8', () => {
    const both = stateOf({ nightExpress: 'on', 'platforms.S': 'closed' });
    expect(both.instead[H24 * 4 + H24]!).toBe(0);
    expect(both.instead[AOG * 4 + AOG]!).toBeGreaterThan(0);
    expect(both.byNight[H24 * 4 + H24]!).toBeGreaterThan(night.byNight[H24 * 4 + H24]!);
  });
});
