import { expect, test } from 'vitest';
import { documentWords } from '#components/figure-words.ts';
import { briefing } from '#documents/briefing.ts';
import { segmentedUnder } from '#model/clients/segmented-under.ts';
import { evaluate } from '#model/evaluate.ts';
import { readings, readWhole } from '#model/readings.ts';
import type { MatchingReading } from '#model/readings/matching.ts';
import type { OfferChanges } from '#model/readings/offer-changes.ts';
import { namedScenario } from '#scenario/named.ts';
import { corvane as of } from '../../fixtures/corvane.ts';

const plan = namedScenario('S4', of);
/** Only what sales say is heard. */
const heard = { 'voices.clients': 0, 'voices.prospects': 0, 'voices.behaviour': 0 };

test('as everything weighs alike, the case is the one that rules alone have made', () => {
  expect(segmentedUnder(of, {})).toBe(of);
  expect(segmentedUnder(of, plan)).toBe(of);
  const again = segmentedUnder(of, heard);
  expect(again).not.toBe(of);
  expect(segmentedUnder(again, heard)).toBe(again);
  expect(segmentedUnder(again, {})).toBe(of);
  const clients = (company: typeof of) =>
    company.segments.reduce((sum, segment) => sum + segment.clients, 0);
  expect(clients(again)).toBe(clients(of));
});

test('the weight of a voice goes from the segments to the triangle, the matching and a team’s page', () => {
  const heeding = { ...plan, ...heard };
  const [usual, moved] = [evaluate(of, plan), evaluate(of, heeding)];
  expect(moved.scenario.margin).not.toBeCloseTo(usual.scenario.margin!, 0);
  expect(moved.before).toEqual(usual.before);

  const matched = (scenario: typeof plan) =>
    readWhole(readings, 'matching', of, scenario) as MatchingReading;
  const members = (read: MatchingReading) => read.segments.map(({ clients }) => clients);
  expect(members(matched(heeding))).not.toEqual(members(matched(plan)));

  const words = documentWords('briefing', 'en', of, { 'fact.F10': '' });
  const page = (scenario: typeof plan, results: typeof usual) => {
    const read = readWhole(readings, 'offerChanges', of, scenario) as OfferChanges;
    const view = { audience: 'finance' };
    const facts = { ...words, labels: { ...words.labels, 'fact.F20': '' } };
    return briefing.compose(
      { now: usual, scenario: results, read, readNow: read, view, notes: {} },
      facts,
    );
  };
  expect(page(heeding, moved)).not.toEqual(page(plan, usual));
});

test('a threshold moves clients, a hand moves one; what names nobody is refused', () => {
  const rule = segmentedUnder(of, { 'segments.rules.criticalDowntime': 12_000 });
  expect(rule.segments[0]!.clients).toBeLessThan(of.segments[0]!.clients);
  const [first] = of.clients!.ids;
  const hand = segmentedUnder(of, { [`segments.assign.${first!}`]: 'A' });
  const target = hand.segments[0]!.clients - of.segments[0]!.clients;
  expect([0, 1]).toContain(target);
  expect(() => segmentedUnder(of, { 'segments.assign.nobody': 'A' })).toThrow(/nobody/);
});
