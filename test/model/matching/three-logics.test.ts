import { describe, expect, test } from 'vitest';
import { investmentValue } from '#model/matching/investment-value.ts';
import { proposedLogic } from '#model/matching/proposed-logic.ts';
import { tradeValue } from '#model/matching/trade-value.ts';
import { near } from '../near.ts';

test('two signs propose a logic', () => {
  expect(proposedLogic(10, 1)).toBe('bill');
  expect(proposedLogic(10, -1)).toBe('invest');
  expect(proposedLogic(-10, 1)).toBe('negotiate');
  expect(proposedLogic(-10, -1)).toBe('standard');
  expect(proposedLogic(0, 0)).toBe('standard');
  expect(() => proposedLogic(NaN, 1)).toThrow('margin and preference must be finite numbers');
});

describe('an investment', () => {
  const investment = { cap: 180_000, months: 18, winRate: 0.25, exit: 12 };
  const prize = { contribution: 100_000, years: 5, rate: 0.08 };

  test('by hand, one month, without discount: the cap, and a quarter of what is won', () => {
    const once = { cap: 1000, months: 1, winRate: 0.25, exit: 1 };
    const value = investmentValue(once, { contribution: 1200, years: 2, rate: 0 });
    near(value.netPresentValue, 0.25 * 2400 - 1000);
    expect(value).toMatchObject({ spent: 1000, capUsed: 1, won: 0.25 });
  });

  test('by hand, two months, one chance in two each: what is won at once is not won again', () => {
    const twice = { cap: 8, months: 2, winRate: 0.75, exit: 2 };
    const value = investmentValue(twice, { contribution: 12, years: 1, rate: 0 });
    near(value.spent, 4 + 2);
    near(value.netPresentValue, 0.75 * 12 - 6);
  });

  test('reaches its win rate at the end of the term, less at an earlier exit', () => {
    near(investmentValue({ ...investment, exit: 18 }, prize).won, 0.25);
    let [won, used] = [0, 0];
    for (let exit = 1; exit <= 18; exit++) {
      const value = investmentValue({ ...investment, exit }, prize);
      expect(value.won).toBeGreaterThan(won);
      expect(value.capUsed).toBeGreaterThan(used);
      expect(value.capUsed).toBeLessThanOrEqual(exit / 18 + 1e-12);
      near(value.spent, value.capUsed * investment.cap);
      [won, used] = [value.won, value.capUsed];
    }
  });

  test('is worth more when it wins more, when more is won, and when it costs less', () => {
    const base = investmentValue(investment, prize).netPresentValue;
    const better = [
      investmentValue({ ...investment, winRate: 0.3 }, prize),
      investmentValue({ ...investment, cap: 170_000 }, prize),
      investmentValue(investment, { ...prize, contribution: 110_000 }),
      investmentValue(investment, { ...prize, years: 6 }),
    ];
    for (const { netPresentValue } of better) expect(netPresentValue).toBeGreaterThan(base);
  });

  test('that cannot win costs its cap, one that wins at once costs one month', () => {
    const never = investmentValue({ ...investment, winRate: 0, exit: 18 }, { ...prize, rate: 0 });
    near(never.netPresentValue, -180_000);
    near(investmentValue({ ...investment, winRate: 1 }, prize).spent, 10_000);
  });

  test('without exit is none', () => {
    for (const exit of [0, 19, 1.5]) {
      expect(() => investmentValue({ ...investment, exit }, prize)).toThrow(
        `exit must be a month from 1 to 18; got ${exit}`,
      );
    }
  });
});

describe('a trade', () => {
  const nothing = { volume: 0, term: 0, discount: 0, forecast: 0 };
  const client = {
    revenue: 400_000,
    contribution: 0.4,
    churn: 0.1,
    forecastWorth: 5000,
    cost: 9000,
  };

  test('is worth the sum of its counterparts', () => {
    const trade = { volume: 0.08, term: 36, discount: 0.03, forecast: 0.5 };
    const value = tradeValue(trade, client);
    near(value.volume, 12_800);
    near(value.discount, 12_000);
    near(value.forecast, 2500);
    near(value.total, value.volume + value.term + value.discount + value.forecast);
    near(value.net, value.total - 9000);
    // Kept over three years at 10 % a year: mean of .9^t = (1 − .729) ÷ (3 × ln(1 ÷ .9)).
    near(value.term, 160_000 * (1 - 0.271 / (3 * -Math.log(0.9))), 1e-10);
  });

  test('each counterpart adds, a longer term holds more, a loyal client’s term holds nothing', () => {
    let last = 0;
    for (const term of [6, 12, 24, 36, 60]) {
      const { total } = tradeValue({ ...nothing, term }, client);
      expect(total).toBeGreaterThan(last);
      last = total;
    }
    const loyal = { ...client, churn: 0 };
    expect(tradeValue({ ...nothing, discount: 0.01, term: 36 }, loyal).term).toBe(0);
    expect(tradeValue({ ...nothing, term: 1 }, { ...client, churn: 1 }).term).toBe(160_000);
  });

  test('without value is refused', () => {
    const gift = 'trade must be worth more than nothing; got 0';
    expect(() => tradeValue(nothing, client)).toThrow(gift);
    expect(() => tradeValue({ ...nothing, term: 36 }, { ...client, churn: 0 })).toThrow(gift);
    expect(() => tradeValue({ ...nothing, volume: 0.1 }, { ...client, contribution: -1 })).toThrow(
      'trade must be worth more than nothing',
    );
  });
});
