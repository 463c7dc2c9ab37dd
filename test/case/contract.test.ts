import { expect, test } from 'vitest';
import { readSpec } from '#case/column-spec.ts';
import { references, tableNames, tableSpec } from '#case/contract.ts';
import { needs } from '#case/needs.ts';

test('the contract holds 28 tables in five groups', () => {
  expect(tableNames).toHaveLength(28);
  const groups = tableNames.map((name) => tableSpec(name).group);
  expect(
    Object.fromEntries(
      [...new Set(groups)].map((group) => [group, groups.filter((one) => one === group).length]),
    ),
  ).toEqual({
    core: 5,
    network: 7,
    market: 8,
    service: 6,
    costs: 2,
  });
});

test('every code column says its values, and only code columns do', () => {
  for (const name of tableNames) {
    const { columns, codes = {} } = tableSpec(name);
    const coded = Object.keys(columns).filter(
      (column) => readSpec(columns[column] ?? 'text').type === 'code',
    );
    expect([name, Object.keys(codes).sort()]).toEqual([name, coded.sort()]);
  }
});

test('a foreign id refers to a table that declares it', () => {
  for (const [column, target] of Object.entries(references)) {
    const keys = Object.values(tableSpec(target).columns).filter((spec) => readSpec(spec).key);
    expect([column, keys.length > 0]).toEqual([column, true]);
  }
});

test('numbers ask for columns that exist', () => {
  for (const need of Object.values(needs).flat(2)) {
    for (const column of need.columns) {
      expect(Object.keys(tableSpec(need.table).columns)).toContain(column);
    }
  }
});
