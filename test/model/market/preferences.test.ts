import { describe, expect, test } from 'vitest';
import { choiceShares } from '#model/market/choice-shares.ts';
import { priceTerm, terms, termsOf, type OfferLevels } from '#model/market/choice-terms.ts';
import { partialPooling } from '#model/market/partial-pooling.ts';
import { partWorths, standardError, type PartWorths } from '#model/market/part-worths.ts';
import { preferences } from '#model/market/preferences.ts';
import { worthInEuros } from '#model/market/worth-in-euros.ts';
import {
  drawnCase,
  drawnSegments,
  drawnTasks,
  drawnTruth,
} from '../../fixtures/model/drawn-market.ts';
import { near } from '../near.ts';

const tasks = drawnCase.market!.choices!;
/** Terms the drawn tasks vary: all but the rival's. */
const shown = terms.map((_, term) => term).slice(0, -1);

/** Part-worths with no covariance between terms. */
function worths(coefficients: readonly number[], errors: readonly number[]): PartWorths {
  const size = terms.length;
  const covariance = new Float64Array(size * size);
  errors.forEach((error, term) => (covariance[term * size + term] = error ** 2));
  return { coefficients: Float64Array.from(coefficients), covariance };
}
const flat = (value: number): number[] => terms.map(() => value);

describe('partWorths', () => {
  test('finds what is behind the choices, within two standard errors nine times in ten', () => {
    const apart = [1, 2].flatMap((segment) => {
      const found = partWorths(tasks, (client) => drawnSegments[client] === segment)!;
      return shown.map(
        (term) =>
          Math.abs(found.coefficients[term]! - drawnTruth[segment]![term]!) /
          standardError(found, term),
      );
    });
    expect(apart.filter((errors) => errors < 2).length / apart.length).toBeGreaterThanOrEqual(0.9);
  });

  test('leaves a term nobody was shown at 0', () => {
    const found = partWorths(tasks, () => true)!;
    expect(found.coefficients[terms.indexOf('rival')]).toBe(0);
  });

  test('does not speak for fewer than ten respondents', () => {
    expect(partWorths(tasks, (client) => client < 9)).toBeNull();
  });

  test('trusts eight answers of one client less than one answer of eight', () => {
    // Tastes opposed: half of the clients mind the price three times as much.
    const mixed = drawnTasks(
      Array.from({ length: 60 }, (_, client) => [0.4, 0.2, 0.1, 0.8, client % 2 ? -0.4 : -2, 0, 0]),
      3,
    );
    const clustered = standardError(
      partWorths(mixed, () => true)!,
      priceTerm,
    );
    const apart = { ...mixed, respondent: Uint16Array.from(mixed.respondent, (_, task) => task) };
    const alone = {
      ...apart,
      client: Int16Array.from(apart.respondent, () => 0),
    };
    expect(clustered).toBeGreaterThan(
      1.1 *
        standardError(
          partWorths(alone, () => true)!,
          priceTerm,
        ),
    );
  });
});

describe('partialPooling', () => {
  const all = worths(flat(0), flat(0.1));

  test('stands between a group and the mean, nearer to the group when it is sure', () => {
    const groups = [
      worths(flat(1), flat(0.1)),
      worths(flat(0), flat(0.1)),
      worths(flat(2), flat(0.5)),
    ];
    const [sure, , unsure] = partialPooling(groups, all);
    for (const term of shown) {
      expect(sure!.coefficients[term]).toBeLessThan(1);
      expect(sure!.coefficients[term]).toBeGreaterThan(0.9);
      expect(unsure!.coefficients[term]).toBeLessThan(2 - 0.1);
      expect(unsure!.coefficients[term]).toBeGreaterThan(0.7);
      expect(standardError(sure!, term)).toBeLessThan(0.105);
    }
  });

  test('gives all the mean where they do not differ beyond their errors', () => {
    const [one, other] = partialPooling(
      [worths(flat(1), flat(0.3)), worths(flat(1.2), flat(0.3))],
      all,
    );
    for (const term of shown) {
      near(one!.coefficients[term]!, 1.1, 1e-9);
      near(other!.coefficients[term]!, 1.1, 1e-9);
      near(standardError(one!, term), 0.3 / Math.SQRT2, 1e-9);
    }
  });

  test('gives a group that did not answer the mean, and the fit of all when one answers', () => {
    const known = worths(flat(1), flat(0.3));
    near(partialPooling([known, known, null], all)[2]!.coefficients[0]!, 1, 1e-9);
    expect(partialPooling([known, null], all)).toEqual([known, all]);
  });
});

describe('preferences', () => {
  test('a segment alone in its group takes it; two alike do not part', () => {
    const found = preferences(tasks, drawnSegments, [0, 1, 2])!;
    expect(found.segments).toEqual(found.groups);
    const halves = Uint8Array.from(drawnSegments, (_, client) => client % 2);
    const alike = preferences(tasks, halves, [0, 0])!;
    const parted = alike.departs.flat().filter(Boolean).length;
    expect(parted).toBeLessThanOrEqual(2);
  });

  test('a segment departs where it differs, and by less than it says', () => {
    const { groups, segments, departs } = preferences(tasks, drawnSegments, [0, 0, 1])!;
    const parts = terms.indexOf('parts');
    expect(departs[0]![priceTerm] || departs[0]![parts]).toBe(true);
    const own = partWorths(tasks, (client) => drawnSegments[client] === 0)!;
    departs[0]!.forEach((isApart, term) => {
      const [group, own0, mine] = [groups[0]!, own, segments[0]!].map(
        (of) => of.coefficients[term]!,
      );
      if (!isApart) expect(mine).toBe(group);
      else expect(Math.abs(mine! - group!)).toBeLessThan(Math.abs(own0! - group!));
    });
    expect(departs[2]!.some(Boolean)).toBe(false);
  });

  test('nobody answers, nothing is known', () => {
    expect(
      preferences({ ...tasks, alternatives: new Uint8Array() }, drawnSegments, [0]),
    ).toBeNull();
  });
});

describe('worthInEuros', () => {
  const change = [1, 0, 0, 0, 0, 0, 0];

  test('is the price that cancels the change', () => {
    const found = worthInEuros(worths([0.6, 0, 0, 0, -0.5, 0, 0], flat(0)), change)!;
    near(found.value, 120, 1e-12);
    expect([found.low, found.high]).toEqual([found.value, found.value]);
  });

  // Var = (100 ÷ .5)² (.06² + (.6 ÷ .5)² .05²) = 288.
  test('has the interval of the delta method', () => {
    const found = worthInEuros(
      worths([0.6, 0, 0, 0, -0.5, 0, 0], [0.06, 0, 0, 0, 0.05, 0, 0]),
      change,
    )!;
    near(found.high - found.value, 1.96 * Math.sqrt(288), 1e-9);
    near(found.value - found.low, found.high - found.value, 1e-9);
  });

  test('says nothing when the price is not minded', () => {
    expect(worthInEuros(worths([0.6, 0, 0, 0, 0.1, 0, 0], flat(0.1)), change)).toBeNull();
  });
});

test('shares of choice add up to 1, and a dearer offer loses to all others alike', () => {
  const found = worths([0.6, 0.2, 0, 0.8, -0.5, 0.4, -0.3], flat(0.1));
  const offer = (price: number): OfferLevels => ({
    parts: 24,
    response: 48,
    availability: 0,
    reliability: 0.95,
    price,
  });
  const cheap = choiceShares(found, [offer(50), offer(90)], offer(0), offer(70));
  const dear = choiceShares(found, [offer(150), offer(90)], offer(0), offer(70));
  near(cheap.proposed[0]! + cheap.proposed[1]! + cheap.present + cheap.rival, 1);
  expect(dear.proposed[0]!).toBeLessThan(cheap.proposed[0]!);
  near(dear.present / dear.rival, cheap.present / cheap.rival, 1e-9);
  expect(choiceShares(found, [offer(50)], offer(0), null).rival).toBe(0);
  expect(termsOf(offer(100), 'rival')).toEqual([0, -1, 0, 10 * (0.95 - 0.9), 1, 0, 1]);
});
