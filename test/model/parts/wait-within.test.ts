import { expect, test } from 'vitest';
import { channelFill } from '#model/parts/channel-fill.ts';
import { waitWithin } from '#model/parts/wait-within.ts';
import { poisson } from '#model/probability/poisson.ts';
import { near } from '../near.ts';

test('is the ready rate without a window, certain from the lead time on', () => {
  for (const s of [0, 1, 4]) {
    expect(waitWithin(0.1, 20, s, 0)).toBe(poisson(2).cdf(s - 1));
    expect(waitWithin(0.1, 20, s, 20)).toBe(1);
  }
});

test('without stock everyone waits the lead time', () => {
  expect(waitWithin(0.1, 20, 0, 19.9)).toBe(0);
});

test('is a base whose depot holds plenty, or which is its depot', () => {
  for (const window of [0, 1, 3.5, 5]) {
    const base = { demand: 0.3, transit: 5, stock: 2 };
    const plenty = channelFill({ depotLeadTime: 9, depotStock: 300, bases: [base] }, window);
    near(plenty[0]!, waitWithin(0.3, 5, 2, window));
    const bare = { demand: 0.3, transit: 0, stock: 0 };
    const depot = channelFill({ depotLeadTime: 9, depotStock: 2, bases: [bare] }, window);
    near(depot[0]!, waitWithin(0.3, 9, 2, window));
  }
});
