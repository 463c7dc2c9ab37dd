import { expect, test } from 'vitest';
import { stopHours } from '#model/offers/stop-hours.ts';
import { yearOfStops } from '#model/offers/year-of-stops.ts';
import { createRandom } from '#model/simulation/random.ts';
import { near } from '../near.ts';

const year = yearOfStops(6.9, { mean: 56, cv2: 1.5 });

test('first two moments are those of a compound Poisson law', () => {
  near(year.mean, 6.9 * 56);
  near(year.deviation ** 2, 6.9 * 56 ** 2 * 2.5);
  near(
    year.expect((hours) => hours),
    year.mean,
    1e-6,
  );
  near(
    year.expect((hours) => (hours - year.mean) ** 2),
    year.deviation ** 2,
    1e-2,
  );
});

test('above less below is the distance to the mean', () => {
  for (const hours of [0, 100, 350, 2000]) {
    near(year.above(hours) - year.below(hours), year.mean - hours, 1e-9);
  }
});

test('rare short stops: the chance of a year without any, by hand', () => {
  const rare = yearOfStops(0.5, { mean: 10, cv2: 1 });
  near(rare.exceeds(0), 1 - Math.exp(-0.5), 0.03);
  expect(rare.quantile(0.5)).toBe(0);
});

test('against 200,000 drawn years', () => {
  const random = createRandom(11);
  const draws = Array.from({ length: 200_000 }, () => {
    let [time, hours] = [random.exponential(), 0];
    while (time < 6.9) {
      hours += 56 * random.gamma(1.5);
      time += random.exponential();
    }
    return hours;
  });
  const mean = (of: (hours: number) => number): number =>
    draws.reduce((sum, hours) => sum + of(hours), 0) / draws.length;
  for (const hours of [100, 263, 350, 700]) {
    near(
      year.below(hours),
      mean((d) => Math.max(0, hours - d)),
      0.02,
    );
    near(
      year.above(hours),
      mean((d) => Math.max(0, d - hours)),
      0.02,
    );
    near(
      year.exceeds(hours),
      mean((d) => Number(d > hours)),
      0.01,
    );
  }
  near(year.quantile(0.8), draws.toSorted((a, b) => a - b)[160_000]!, 0.01);
});

test('rounding only adds, less than a quarter of a step each stop', () => {
  // One step of the lattice, and the same year with every hour ten times as long: same shape, same steps.
  const [fine, long] = [yearOfStops(3, { mean: 5, cv2: 1 }), yearOfStops(3, { mean: 50, cv2: 1 })];
  near(fine.above(20) * 10, long.above(200), 1e-9);
  // Exponential stops of mean 1: E[(D − d)+] by the Poisson mixture of Erlang laws.
  const exact = yearOfStopsExact(3, 2.5);
  const step = 2 ** Math.ceil(Math.log2((3 + 10 * Math.sqrt(6)) / 400));
  const got = yearOfStops(3, { mean: 1, cv2: 1 }).above(2.5);
  expect(got).toBeGreaterThanOrEqual(exact - 1e-12);
  expect(got - exact).toBeLessThan((3 * step) / 4);
  expect(got / exact - 1).toBeLessThan(1e-3);
});

/** Σ P(n stops) E[(Erlang(n) − d)+], unit exponential stops. */
function yearOfStopsExact(stops: number, d: number): number {
  let [weight, sum] = [Math.exp(-stops), 0];
  for (let n = 1; n <= 60; n++) {
    weight *= stops / n;
    // E[(G − d)+] = n P(Poisson(d) ≤ n) − d P(Poisson(d) ≤ n − 1).
    let [mass, before] = [Math.exp(-d), 0];
    for (let k = 0; k < n; k++) {
      before += mass;
      mass *= d / (k + 1);
    }
    sum += weight * (n * (before + mass) - d * before);
  }
  return sum;
}

test('a stop whose waits change: mean and spread follow, nothing moves what does not wait', () => {
  const law = {
    count: 900,
    mean: 56,
    cv2: 1.5,
    technicianWait: 20,
    technicianCv2: 1,
    partWait: 24,
    partCv2: 4,
  };
  const same = stopHours(law, 1, 1);
  near(same.mean, 56);
  near(same.cv2, 1.5);
  const fewer = stopHours(law, 0.5, 0.5);
  near(fewer.mean, 34);
  expect(fewer.cv2 * fewer.mean ** 2).toBeLessThan(same.cv2 * same.mean ** 2);
  near(stopHours(law, 0, 0).mean, 12);
  expect(stopHours(law, 0, 0).cv2).toBeGreaterThan(0);
});

test('says what it refuses', () => {
  expect(() => yearOfStops(0, { mean: 1, cv2: 1 })).toThrow('stops must be a number > 0; got 0');
  expect(() => yearOfStops(600, { mean: 1, cv2: 1 })).toThrow(/at most 500/);
});
