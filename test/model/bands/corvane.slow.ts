import { expect, test } from 'vitest';
import { bandsOf } from '#model/bands/band-of-difference.ts';
import { scenarioDraws } from '#model/bands/scenario-draws.ts';
import { evaluate } from '#model/evaluate.ts';
import { namedScenario } from '#scenario/named.ts';
import { uncertainEntries } from '#scenario/uncertain-entries.ts';
import { corvane as of } from '../../fixtures/corvane.ts';

test('bands of the recommended plan: 40 draws, then 200', () => {
  const uncertain = uncertainEntries(evaluate(of, {}).values);
  const started = performance.now();
  const { entries, pairs } = scenarioDraws(of, namedScenario('S4', of), uncertain);
  const ready = performance.now();
  const first = pairs({ from: 0, to: 40, seed: 1 });
  const drawn = performance.now();
  const early = bandsOf(first);
  const late = bandsOf([...first, ...pairs({ from: 40, to: 200, seed: 1 })]);
  console.log(
    `chosen in ${((ready - started) / 1000).toFixed(1)} s, 40 draws in ${((drawn - ready) / 1000).toFixed(1)} s; ` +
      `drawn: ${entries.map(({ id }) => id).join(', ')}`,
  );
  const bare = evaluate(of, namedScenario('S4', of));
  for (const [name, { before, scenario, difference }] of Object.entries(late)) {
    if (!before || !scenario || !difference) continue;
    const number = (value: number): string =>
      Math.abs(value) > 1000 ? `${(value / 1e6).toFixed(3)} M` : value.toFixed(4);
    const band = ({ p10, p50, p90 }: typeof before): string =>
      [p10, p50, p90].map(number).join(' · ');
    const at40 = early[name]!.difference!;
    console.log(
      `${name}: before ${band(before)} | scenario ${band(scenario)} | change ${band(difference)} ` +
        `(of 40: ${band(at40)}), above 0 in ${(100 * difference.above).toFixed(0)} %`,
    );
    const apart = scenario.p90 - before.p10 - (scenario.p10 - before.p90);
    expect(difference.p90 - difference.p10).toBeLessThanOrEqual(apart + 1e-9);
  }
  for (const name of ['stock', 'margin', 'constantMix'] as const) {
    const { difference } = late[name]!;
    const change = bare.scenario[name]! - bare.before[name]!;
    expect(difference!.p10).toBeLessThanOrEqual(difference!.p90);
    expect(Math.sign(difference!.p50)).toBe(Math.sign(change));
  }
});
