import { expect, test } from 'vitest';
import { clientProfits } from '#model/clients/client-profits.ts';
import { serviceProfits } from '#model/clients/service-profits.ts';
import { costToServe } from '#model/readings/cost-to-serve.ts';
import { whaleReading } from '#model/readings/whale-curve.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';
import { tinyClients } from '../../fixtures/model/tiny-clients.ts';
import { near } from '../near.ts';

const of = { ...tinyCase, clients: tinyClients };
const sum = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((all, value) => all + value, 0);

test('what the clients earn together is the margin after service, but for what is held for nobody', () => {
  const { all, nobody } = costToServe(of, {});
  const margin = all!.revenue - all!.goods - sum(all!.full) + sum(nobody.full);
  near(sum(serviceProfits(of)!.full), margin, 1e-9);
});

test('the curve ends at the whole, tops at the earners, and gross never falls', () => {
  const { seen, years } = whaleReading(of, {}, { basis: 'avoidable' });
  expect(years).toEqual(['services', 'parts.0', 'parts.1']);
  near(seen!.curve!.at(-1)!, 1, 1e-9);
  const earners = seen!.clients - seen!.losers;
  expect(Math.max(...seen!.curve!)).toBe(seen!.curve![earners - 1]);
  const { curve } = whaleReading(of, {}, { basis: 'gross' }).seen!;
  expect(curve).toEqual(curve!.toSorted((a, b) => a - b));
});

test('a year of parts reads that year; those who lose at full cost are split by what they still cover', () => {
  const full = clientProfits(of, 0, 'full')!;
  const avoidable = clientProfits(of, 0, 'avoidable')!;
  const { seen } = whaleReading(of, {}, { year: 'parts.1' });
  near(seen!.total, sum(full), 1e-9);
  const losers = [...full.keys()].filter((client) => full[client]! < 0);
  expect(seen!.losers).toBe(losers.length);
  expect(seen!.contributing).toBe(losers.filter((client) => avoidable[client]! > 0).length);
});

test('leaving out those who earn most takes their margin away, never everybody', () => {
  const all = whaleReading(of, {}, { basis: 'gross' }).seen!;
  const less = whaleReading(of, {}, { basis: 'gross', without: '2' }).seen!;
  expect(less.clients).toBe(all.clients - 2);
  near(less.total, all.total * (1 - all.curve![1]!), 100);
  expect(whaleReading(of, {}, { without: '20' }).seen!.clients).toBe(1);
});

test('without prices or a ledger there is nothing to rank', () => {
  expect(whaleReading(tinyCase, {}, {})).toEqual({ years: [], seen: null });
  expect(whaleReading({ ...of, costs: null }, {}, {}).seen).toBeNull();
});
