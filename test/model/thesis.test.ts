import { describe, expect, test } from 'vitest';
import { defaultMatchRow, isPremium } from '#model/matching/match-rows.ts';
import type { Scenario } from '#model/scenario.ts';
import { corvane as of } from '../fixtures/corvane.ts';
import { partsOf } from './thesis-stock.ts';

/** Whole pieces, the ladder of prices and the blend of two plans move stock by this at most. */
const ROUNDING = 1.005;
/** Behind a night express 24 h and 48 h find the same, but for the other platforms, called for 24 h alone: stock makes up for it (without their help the mix takes 2.5 % off). */
const UNHELPED = 1.01;
const policies = ['marginal', 'differentiated'] as const;

const premium = of.offers.map((offer) => isPremium(of, offer));
const slower = of.offers.findIndex(
  (offer) => !isPremium(of, offer) && of.classes[offer.partsClass]!.windowHours !== null,
);

/**
 * Clients who do not value 24 h leave their fast offers: what a segment holds above its `valuedShare`
 * goes from the most held fast offers to the 48 h one.
 */
function moved(): Scenario {
  return Object.fromEntries(
    of.segments.map(({ id, valuedShare }, segment) => {
      const row = [...defaultMatchRow(of, segment)];
      const fast = row.reduce((sum, percent, offer) => sum + (premium[offer] ? percent : 0), 0);
      let surplus = Math.max(0, fast - Math.round(100 * (valuedShare ?? 1)));
      const held = row.map((_, offer) => offer).sort((a, b) => row[b]! - row[a]!);
      for (const offer of held) {
        if (!premium[offer]) continue;
        const leaves = Math.min(surplus, row[offer]!);
        row[offer]! -= leaves;
        row[slower]! += leaves;
        surplus -= leaves;
      }
      return [`match.${id}`, row];
    }),
  );
}

/** The same two promises as new offers, which bear on lists: everybody takes the one of his speed. */
function asNewOffers(match: Scenario): Scenario {
  const rows = of.segments.map(({ id }, segment) => {
    const row = (match[`match.${id}`] ?? defaultMatchRow(of, segment)) as readonly number[];
    const of_ = (wanted: (offer: number) => boolean): number =>
      row.reduce((sum, percent, offer) => sum + (wanted(offer) ? percent : 0), 0);
    const aog = of_((offer) => of.offers[offer]!.partsClass === 0);
    const fast = of_((offer) => premium[offer]!) - aog;
    const none = row.map(() => 0);
    return [`match.${id}`, [...none, 100 - aog - fast, fast, aog]] as const;
  });
  return {
    'offers.N2.deliveryClass': 'h48',
    'offers.N2.target': 0.96,
    'use.N2': [1, 0, 56, 43],
    'offers.N3.deliveryClass': 'h24',
    'offers.N3.target': 0.95,
    'use.N3': [2, 43, 30, 25],
    'offers.N4.deliveryClass': 'aog8',
    'offers.N4.target': 0.97,
    'use.N4': [25, 35, 20, 20],
    ...Object.fromEntries(rows),
  };
}

/** About 600, 2,300 and 3,100 references. */
const lists: Scenario = {
  'lists.AOG.criticality': 3,
  'lists.24H.criticality': 3,
  'lists.24H.demands': 1.5,
  'lists.48H.criticality': 2,
  'lists.48H.demands': 1.5,
};

const change = (from: number, to: number): string => `${(100 * (to / from - 1)).toFixed(1)} %`;

test('the lists are of the sizes written in the plan', () => {
  const { lists: readings } = partsOf(of, { ...asNewOffers(moved()), ...lists });
  console.log(
    readings
      .map(
        ({ parts, stock, covered }, k) =>
          `${of.classes[k]!.code}: ${parts} references, ${(stock / 1e6).toFixed(2)} M€, ` +
          `${(100 * (covered ?? 0)).toFixed(1)} % of its lines`,
      )
      .join('\n'),
  );
  const [aog, day, two] = readings.map(({ parts }) => parts);
  expect(Math.abs(aog! - 600)).toBeLessThan(30);
  expect(Math.abs(day! - 2_300)).toBeLessThan(100);
  expect(Math.abs(two! - 3_100)).toBeLessThan(100);
});

describe.each(policies)(
  'the thesis under %s, at the share of promises found today',
  (stockPolicy) => {
    const at = (scenario: Scenario) => partsOf(of, { ...scenario, stockPolicy });
    const still = at({});
    const mix = at(moved());

    test('(i) moving who does not value 24 h to 48 h never adds stock', () => {
      console.log(`${stockPolicy} (i) mix alone: ${change(still.stock, mix.stock)}`);
      expect(mix.availability).toBeCloseTo(still.availability, 3);
      expect(mix.stock).toBeLessThanOrEqual(still.stock * ROUNDING);
    });

    test('(ii) nor does it with a night express, nor the express by itself', () => {
      const night = at({ nightExpress: 'on' });
      const both = at({ ...moved(), nightExpress: 'on' });
      console.log(
        `${stockPolicy} (ii) night express: ${change(still.stock, night.stock)}; ` +
          `mix behind it: ${change(night.stock, both.stock)}; both: ${change(still.stock, both.stock)}`,
      );
      expect(night.stock).toBeLessThanOrEqual(still.stock * ROUNDING);
      expect(both.stock).toBeLessThanOrEqual(night.stock * UNHELPED);
    });

    test('(iii) nor do promise lists, the same offers held', () => {
      const open = at(asNewOffers({}));
      const listed = at({ ...asNewOffers({}), ...lists });
      const mixed = at({ ...asNewOffers(moved()), ...lists });
      console.log(
        `${stockPolicy} (iii) lists: ${change(open.stock, listed.stock)}; ` +
          `mix under lists: ${change(listed.stock, mixed.stock)}; ` +
          `lines by class ${open.lines.map((count) => count.toFixed(0)).join(' ')} → ` +
          listed.lines.map((count) => count.toFixed(0)).join(' '),
      );
      expect(listed.stock).toBeLessThanOrEqual(open.stock * ROUNDING);
      expect(mixed.stock).toBeLessThanOrEqual(listed.stock * ROUNDING);
    });
  },
);

test('four policies at the same share of promises found: least stock, and who is served', () => {
  for (const serviceTarget of [partsOf(of, {}).availability, 0.97]) {
    const read = (['cover', 'itemTarget', 'marginal', 'differentiated'] as const).map(
      (stockPolicy) => ({ stockPolicy, ...partsOf(of, { stockPolicy, serviceTarget }) }),
    );
    console.log(
      read
        .map(
          ({ stockPolicy, stock, availability, byClass }) =>
            `${stockPolicy}: ${(stock / 1e6).toFixed(2)} M€ live at ${(100 * availability).toFixed(2)} %; ` +
            byClass
              .map((kept, k) => `${of.classes[k]!.code} ${(100 * kept!).toFixed(1)}`)
              .join(', '),
        )
        .join('\n'),
    );
    const [cover, item, marginal, differentiated] = read;
    expect(marginal!.stock).toBeLessThan(Math.min(cover!.stock, item!.stock));
    // Weighing promises costs a little of what marginal analysis saves, and no more.
    expect(differentiated!.stock).toBeGreaterThan(marginal!.stock / ROUNDING);
    expect(differentiated!.stock).toBeLessThan(1.03 * marginal!.stock);
    differentiated!.weights.forEach((weight, k) => {
      const shift = differentiated!.byClass[k]! - marginal!.byClass[k]!;
      expect(weight > 1 ? shift : -shift).toBeGreaterThan(0);
    });
  }
});

test.each(policies)(
  '%s with a reserve at hand never needs more stock: it keeps one where it pays',
  (policy) => {
    const stocks = [0, 1, 3].map(
      (rationingLevel) =>
        partsOf(of, { allocationRule: 'reserve', rationingLevel, stockPolicy: policy }).stock,
    );
    console.log(
      `${policy}, reserve 0, 1, 3: ${stocks.map((each) => (each / 1e6).toFixed(3)).join(', ')} M€`,
    );
    for (const stock of stocks) expect(stock).toBeLessThanOrEqual(stocks[0]! * ROUNDING);
  },
);

test('a reserve serves the fast classes better and the others no better, at equal stock rules', () => {
  const kept = [0, 1, 2].map((rationingLevel) =>
    partsOf(of, { allocationRule: 'reserve', rationingLevel, stockPolicy: 'itemTarget' }),
  );
  console.log(
    kept
      .map(({ stock, byClass }, k) => {
        const rates = byClass.map((share) => (100 * share!).toFixed(2)).join(' ');
        return `reserve ${k}: ${(stock / 1e6).toFixed(2)} M€; ${rates}`;
      })
      .join('\n'),
  );
  const [none, one] = kept;
  [0, 1].forEach((k) => expect(one!.byClass[k]!).toBeGreaterThan(none!.byClass[k]!));
  [2, 3].forEach((k) => expect(one!.byClass[k]!).toBeLessThan(none!.byClass[k]!));
});
