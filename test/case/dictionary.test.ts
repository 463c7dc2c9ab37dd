import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSpec, type ColumnType } from '#case/column-spec.ts';
import { tableNames, tableSpec } from '#case/contract.ts';

interface Entry {
  column: string;
  type: string;
  meaning: string;
}

const readme = readFileSync('data/README.md', 'utf8');
const [, dictionary = ''] = readme.split(/^## (?=Dictionary$)/m);
const sections = new Map(
  dictionary
    .split(/^### /m)
    .slice(1)
    .map((section) => [section.split('\n')[0] ?? '', entriesOf(section)]),
);

/** Rows of the first table of a section. */
function entriesOf(section: string): Entry[] {
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) => {
    const [column = '', type = '', meaning = ''] = row
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { column, type, meaning };
  });
}

/** What the dictionary may call a column of each type; a number, by its unit. */
const said: Readonly<Record<ColumnType, RegExp>> = {
  id: /^(?:text|number|1–\d)$/,
  text: /^(?:text|make\/buy)$/,
  code: /^(?:text|[A-Z](?:\/[A-Z])+)$/,
  class: /^text$/,
  country: /^ISO 3166-1$/,
  currency: /^ISO 4217$/,
  list: /^(?:list|text)$/,
  number: /^(?!text|date|list|0\/1).+/,
  integer: /^(?!text|date|list|0\/1).+/,
  share: /^share/,
  cap: /^share or none$/,
  flag: /^0\/1$/,
  date: /^(?:date|local time)/,
  month: /^(?:YYYY-MM|month)$/,
  period: /^(?:month|month or year)$/,
  time: /^HH:MM$/,
  day: /^1–7 or date$/,
};

describe('the dictionary', () => {
  test('has a section for each table of the contract, and no other', () => {
    expect([...sections.keys()].sort()).toEqual([...tableNames].sort());
  });

  test.each(tableNames)(
    '%s: every column in the contract’s order, its type or unit, its meaning',
    (name) => {
      const { columns, moreNumbers } = tableSpec(name);
      const entries = sections.get(name) ?? [];
      const own = entries.slice(Object.keys(columns).length);
      expect(entries.slice(0, Object.keys(columns).length).map(({ column }) => column)).toEqual(
        Object.keys(columns),
      );
      expect(own.length > 0).toBe(moreNumbers ?? false);
      for (const { column, type, meaning } of entries) {
        const { type: is, key } = readSpec(columns[column] ?? 'number');
        expect([column, type]).toEqual([column, expect.stringMatching(said[is])]);
        expect([column, meaning]).toEqual([column, expect.stringMatching(key ? /\bkey\b/ : /\S/)]);
      }
    },
  );
});
