import { beforeAll, describe, expect, test } from 'vitest';
import { rows, type Row } from './corvane-tables.ts';

describe('choice tasks', () => {
  let tasks: Row[][] = [];
  beforeAll(() => {
    const found = new Map<string, Row[]>();
    for (const row of rows('choice_tasks')) {
      const key = `${row['response_id']} ${row['task_id']}`;
      found.set(key, [...(found.get(key) ?? []), row]);
    }
    tasks = [...found.values()];
  });

  test('266 clients, eight each, a rival in four, one choice in each', () => {
    expect(tasks).toHaveLength(266 * 8);
    expect(tasks.flat()).toHaveLength(266 * 28);
    expect(tasks.filter((task) => task.length === 4)).toHaveLength(266 * 4);
    for (const task of tasks) {
      expect(task.filter((row) => row['chosen'] === '1')).toHaveLength(1);
      expect(task.filter((row) => row['is_status_quo'] === '1')).toHaveLength(1);
      expect(task.filter((row) => row['competitor_id'] !== '')).toHaveLength(task.length - 3);
    }
  });

  test('the present contract of a client is the same in all', () => {
    const present = new Map<string, Set<string>>();
    for (const row of tasks.flat()) {
      if (row['is_status_quo'] !== '1') continue;
      const who = row['response_id'] ?? '';
      const levels = ['price_eur_machine_year', 'parts_hours', 'response_hours', 'reliability'];
      const shown = levels.map((level) => row[level]).join(' ');
      present.set(who, (present.get(who) ?? new Set()).add(shown));
    }
    expect([...present.values()].every((seen) => seen.size === 1)).toBe(true);
  });
});

describe('contracts that came to their end', () => {
  const contracts = rows('contracts');
  const deals = rows('lost_deals');
  const ended = (reason: string): Row[] =>
    contracts.filter((row) => row['ended_reason'] === reason);

  test('are followed by another when renewed, by none when lost or dropped', () => {
    const renewed = new Set(contracts.map((row) => row['renewal_of']));
    const goesOn = (row: Row): boolean => renewed.has(row['contract_id'] ?? '');
    expect(ended('renewed').every(goesOn)).toBe(true);
    expect([...ended('lost'), ...ended('not_renewed')].some(goesOn)).toBe(false);
  });

  test('some 4 % are lost in a year, as many deals as renewals lost', () => {
    const decisions = ['renewed', 'not_renewed', 'lost'].map((reason) => ended(reason).length);
    const all = decisions.reduce((sum, count) => sum + count, 0);
    expect(all).toBeGreaterThan(800);
    expect(ended('lost').length / all).toBeGreaterThan(0.03);
    expect(ended('lost').length / all).toBeLessThan(0.055);
    expect(deals).toHaveLength(72);
    const lost = deals.filter((row) => row['kind'] === 'renewal');
    expect(lost).toHaveLength(ended('lost').length);
  });

  test('three rivals stand on nine levers', () => {
    const competitors = rows('competitors');
    expect(competitors).toHaveLength(27);
    expect(new Set(competitors.map((row) => row['competitor_id']))).toEqual(
      new Set(['K1', 'K2', 'K3']),
    );
    expect(deals.every((row) => /^K[123]$/.test(row['competitor_id'] ?? ''))).toBe(true);
  });
});
