import { expect, test } from 'vitest';
import { plannedShares } from '#model/parts/planned-share.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';

const network = tinyCase.network!;
const classes = tinyCase.classes.map(({ plannedShare }) => plannedShare);

/** Lines of the history: [item][class]. */
const lines = new Float64Array(network.items.count * classes.length);
network.lines.forEach((count, at) => {
  const item = Math.floor(at / (network.shelves.length * classes.length));
  lines[item * classes.length + (at % classes.length)]! += count;
});
const shares = plannedShares(network, lines, classes);

test('the lines of each class keep the share measured', () => {
  classes.forEach((wanted, cls) => {
    let planned = 0;
    let total = 0;
    for (let at = cls; at < lines.length; at += classes.length) {
      planned += lines[at]! * shares[at]!;
      total += lines[at]!;
    }
    expect(planned / total).toBeCloseTo(wanted, 6);
  });
});

test('a part with more planned lines has more of them in every class', () => {
  const rate = (item: number): number => {
    const own = lines.subarray(item * classes.length, (item + 1) * classes.length);
    const seen = own.reduce((sum, count) => sum + count, 0);
    return seen > 0 ? network.items.plannedLines[item]! / seen : NaN;
  };
  const busy = Array.from({ length: network.items.count }, (_, item) => item)
    .filter((item) => rate(item) >= 0)
    .sort((a, b) => rate(a) - rate(b));
  const [least, most] = [busy[0]!, busy.at(-1)!];
  expect(rate(most)).toBeGreaterThan(rate(least));
  classes.forEach((wanted, cls) => {
    const [low, high] = [least, most].map((item) => shares[item * classes.length + cls]!);
    if (wanted > 0) expect(high).toBeGreaterThan(low!);
    else expect(high).toBe(0);
  });
});
