import { expect, test } from 'vitest';
import { attributed, attributeScenario } from '#model/attribution/attribute-scenario.ts';
import { evaluate } from '#model/evaluate.ts';
import { namedScenario } from '#scenario/named.ts';
import { corvane as of } from '../../fixtures/corvane.ts';

test('where the gains of the recommended plan come from', () => {
  const plan = namedScenario('S4', of);
  const started = performance.now();
  const found = attributeScenario(of, plan);
  console.log(`every set of groups in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  const { before, scenario } = evaluate(of, plan);
  for (const name of attributed) {
    const { parts, total } = found[name]!;
    const points = name === 'service' || name === 'constantMix';
    const number = (value: number): string =>
      points ? `${(100 * value).toFixed(2)} pt` : `${(value / 1e6).toFixed(2)} M€`;
    console.log(
      `${name} ${number(total)}: ` +
        parts
          .map(
            ({ group, share, alone, last }) =>
              `${group} ${number(share)} (alone ${number(alone)}, last ${number(last)})`,
          )
          .join('; '),
    );
    const change = scenario[name]! - before[name]!;
    expect(Math.abs(total - change)).toBeLessThan(1e-6 * Math.abs(change) + 1e-9);
    const sum = parts.reduce((all, { share }) => all + share, 0);
    expect(Math.abs(sum - change)).toBeLessThan(1e-6 * Math.abs(change) + 1e-9);
  }
});
