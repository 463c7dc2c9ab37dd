import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scenario } from '#model/scenario.ts';
import { modified, resetLever, sameScenario, setLever, valueOf } from '#scenario/scenario.ts';
import { anyScenario, defaults } from './any-scenario.ts';

test('keeps what differs from today, at the nearest legal value', () => {
  const scenario = setLever({}, 'serviceTarget', 0.9512, defaults);
  expect(scenario).toEqual({ serviceTarget: 0.95 });
  expect(setLever(scenario, 'match.G1', [0, 0, 50, 50], defaults)).toEqual({
    serviceTarget: 0.95,
    'match.G1': [0, 0, 50, 50],
  });
});

test('a lever back to today leaves the scenario, even from between two steps', () => {
  const scenario: Scenario = { serviceTarget: 0.95, cutoffHour: 18, 'match.G1': [0, 0, 50, 50] };
  const back = Object.keys(scenario).reduce(
    (left, id) => setLever(left, id, defaults[id] ?? 0, defaults),
    scenario,
  );
  expect(back).toEqual({});
});

test('a default of the register stands where the case says nothing', () => {
  expect(setLever({ holdingRate: 0.3 }, 'holdingRate', 0.22, {})).toEqual({});
  expect(valueOf({}, 'holdingRate', {})).toBe(0.22);
  expect(valueOf({}, 'cutoffHour', {})).toBeUndefined();
});

test('refuses what is no lever, a gesture, and a value of another kind', () => {
  expect(() => setLever({}, 'serviceTarge', 0.9, defaults)).toThrow(
    'lever must be in the register; got serviceTarge',
  );
  expect(() => setLever({}, 'premiumShare', 0.3, defaults)).toThrow('got premiumShare');
  expect(() => setLever({}, 'cutoffHour', [100], defaults)).toThrow(
    'cutoffHour must be number; got [100]',
  );
});

test('a lever that does not move leaves the very same scenario', () => {
  const scenario = { cutoffHour: 18 };
  expect(setLever(scenario, 'cutoffHour', 18.05, defaults)).toBe(scenario);
  expect(resetLever(scenario, 'serviceTarget')).toBe(scenario);
});

test('modified levers are listed in the order of the register', () => {
  expect(modified({ 'match.G2': [], 'match.G1': [], cutoffHour: 18, serviceTarget: 0.95 })).toEqual(
    ['serviceTarget', 'cutoffHour', 'match.G1', 'match.G2'],
  );
});

test('setting every value of a scenario again is the scenario, resetting them is today', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const entries = Object.entries(scenario);
      const again = entries.reduce((to, [id, value]) => setLever(to, id, value, defaults), {});
      expect(sameScenario(again, scenario)).toBe(true);
      expect(modified(scenario).reduce(resetLever, scenario)).toEqual({});
    }),
  );
});
