import { expect, test } from 'vitest';
import { priorityWaits } from '#model/field-service/priority-waits.ts';
import { waitingLine } from '#model/field-service/waiting-line.ts';
import { simulateCrews } from '#model/simulation/simulate-crews.ts';
import { expectInside } from './inside.ts';

const plan = { seed: 5, batches: 40, calls: 20_000, window: 0.5 };
const exponential = { mean: 1, cv2: 1 };

test('M/M/c: share that waits at most the window', () => {
  const crew = { arrivals: [2.4], service: exponential, servers: 3 };
  const { wait, withinWindow } = simulateCrews(crew, plan);
  const exact = waitingLine(2.4, 1, 3);
  expectInside(wait[0]!, exact.meanWait, 0.02);
  expectInside(withinWindow[0]!, exact.waitAtMost(0.5), 0.005);
});

test('M/M/c with priorities: Cobham', () => {
  const { wait, overallWait } = simulateCrews(
    { arrivals: [1, 2], service: exponential, servers: 4 },
    plan,
  );
  const exact = priorityWaits([1, 2], 1, 4);
  exact.byClass.forEach((each, k) => expectInside(wait[k]!, each, 0.03));
  expectInside(overallWait, exact.overall, 0.01);
});

// Cobham 1954: W_k = λE[S²] / 2 ÷ ((1 − ρ₁ … ₖ₋₁)(1 − ρ₁ … ₖ)).
test.each([0, 0.5, 3.8])('M/G/1 with priorities is exact: CV² %d', (cv2) => {
  const { wait } = simulateCrews(
    { arrivals: [0.2, 0.3], service: { mean: 1, cv2 }, servers: 1 },
    plan,
  );
  const residual = (0.5 * (1 + cv2)) / 2;
  expectInside(wait[0]!, residual / 0.8, 0.03);
  expectInside(wait[1]!, residual / (0.8 * 0.5), 0.05);
});

test('M/G/c: waits of M/M/c times (1 + CV²) / 2 are near, not exact', () => {
  const exact = priorityWaits([1, 2], 1, 4).byClass;
  for (const cv2 of [0.5, 3.8]) {
    const crew = { arrivals: [1, 2], service: { mean: 1, cv2 }, servers: 4 };
    const { wait } = simulateCrews(crew, plan);
    const gaps = wait.map(({ mean }, k) => (exact[k]! * (1 + cv2)) / 2 / mean - 1);
    console.log(
      `crews M/G/4, CV² ${cv2}: (1 + CV²) / 2 gives waits off by ` +
        gaps.map((gap) => `${(100 * gap).toFixed(1)} %`).join(' and '),
    );
    for (const gap of gaps) expect(Math.abs(gap)).toBeLessThan(0.2);
  }
});

test('a crew that cannot carry its load is refused', () => {
  const crew = { arrivals: [4], service: exponential, servers: 4 };
  expect(() => simulateCrews(crew, plan)).toThrow(/servers left by the load/);
});
