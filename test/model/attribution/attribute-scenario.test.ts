import { describe, expect, test } from 'vitest';
import { attributed, attributeScenario } from '#model/attribution/attribute-scenario.ts';
import { groupOf, groupsMoved, onlyGroups } from '#model/attribution/scenario-groups.ts';
import { evaluate } from '#model/evaluate.ts';
import { namedScenario } from '#scenario/named.ts';
import { tinyCase as of } from '../../fixtures/model/tiny-case.ts';

const plan = namedScenario('S4', of);

describe('groups of a scenario', () => {
  test('every entry of the recommended plan is in one, and they make it up', () => {
    const groups = groupsMoved(plan);
    expect(groups).toEqual(['mix', 'lists', 'levels', 'reserve', 'express', 'deadStock', 'people']);
    expect(onlyGroups(plan, groups)).toEqual(plan);
    expect(onlyGroups(plan, [])).toEqual({});
    const sizes = groups.map((group) => Object.keys(onlyGroups(plan, [group])).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(Object.keys(plan).length);
  });

  test.each([
    ['match.A', 'mix'],
    ['offers.N3.price', 'mix'],
    ['lists.24H.demands', 'lists'],
    ['platforms.P3', 'platforms'],
    ['slotRule', 'people'],
    ['churnFactor', 'other'],
    ['deployment', 'other'],
  ])('%s is of %s', (id, group) => {
    expect(groupOf(id)).toBe(group);
  });
});

describe('the change of the recommended plan, told apart', () => {
  const parts = attributeScenario(of, plan);
  const { before, scenario } = evaluate(of, plan);

  test.each(attributed)('of %s: parts add up to it', (name) => {
    const { total, parts: shares } = parts[name]!;
    const change = scenario[name]! - before[name]!;
    expect(total).toBeCloseTo(change, 6);
    expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(change, 6);
    expect(shares.every(({ error }) => error === 0)).toBe(true);
  });

  test('lists do nothing alone: they bear on new offers', () => {
    const lists = parts.service!.parts.find(({ group }) => group === 'lists')!;
    expect(lists.alone).toBe(0);
  });

  test('dead stock moves stock by as much whatever the rest', () => {
    const dead = parts.stock!.parts.find(({ group }) => group === 'deadStock')!;
    expect(dead.share).toBeCloseTo(dead.alone, 6);
    expect(dead.share).toBeCloseTo(dead.last, 6);
  });

  test('only what is asked for, and nothing for today', () => {
    expect(Object.keys(attributeScenario(of, { cutoffHour: 17 }, ['service']))).toEqual([
      'service',
    ]);
    expect(attributeScenario(of, {})).toEqual({});
  });
});
