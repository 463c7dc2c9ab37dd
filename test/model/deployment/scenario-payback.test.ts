import { expect, test } from 'vitest';
import { rolloutOf } from '#model/deployment/rollout.ts';
import { scenarioPayback } from '#model/deployment/scenario-payback.ts';
import { corvane as of } from '../../fixtures/corvane.ts';

const rollout = (deployment: string) => rolloutOf(of, { deployment });
const gains = [1, 2, 4, 8].map((millions) => millions * 1_000_000);

test('the more it brings, the sooner it has paid back; nothing never does', () => {
  const waves = scenarioPayback(of, rollout('waves'), 24, 300_000)!;
  const months = gains.map((gain) => waves(gain)!);
  expect(months).toEqual(months.toSorted((a, b) => b - a));
  expect(new Set(months).size).toBe(gains.length);
  expect(waves(0)).toBeNull();
  expect(waves(-1_000_000)).toBeNull();
});

test('all at once pays back before waves do; a write-off puts it off', () => {
  for (const gain of gains) {
    const [once, waves, written] = [
      scenarioPayback(of, rollout('bigBang'), 24, 0)!(gain)!,
      scenarioPayback(of, rollout('waves'), 24, 0)!(gain)!,
      scenarioPayback(of, rollout('waves'), 24, 900_000)!(gain)!,
    ];
    expect(once).toBeLessThan(waves);
    expect(waves).toBeLessThan(written);
  }
});

test('is not said where nobody has moved yet, or contracts are not known', () => {
  expect(scenarioPayback(of, rollout('waves'), 1, 0)).toBeNull();
  const unknown = { ...of, clients: { ...of.clients!, contracts: null } };
  expect(scenarioPayback(unknown, rollout('waves'), 24, 0)).toBeNull();
});
