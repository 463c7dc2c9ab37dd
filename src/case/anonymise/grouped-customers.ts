import { textOf, wordAt, type Column, type Table, type Tables } from '../column.ts';
import { mapWords, textColumn } from '../map-words.ts';
import { groupClients, type Grouping } from './group-clients.ts';
import type { AnonymiseOptions } from './options.ts';

/** Where somebody is, beside the region: goes with it. */
const places = ['region', 'distance_band', 'country_code', 'serving_location_id'];

export interface GroupedCustomers {
  readonly tables: Tables;
  readonly quasi: readonly string[];
  readonly grouping: Grouping;
  /** Quasi-identifier → clients for whom it was given up. */
  readonly given: Readonly<Record<string, number>>;
}

/**
 * Clients in groups of k at least, by the quasi-identifiers that the table has.
 *
 * @throws RangeError when there are fewer than k clients
 */
export function groupedCustomers(
  tables: Tables,
  { k, quasi, sectors }: AnonymiseOptions,
): GroupedCustomers {
  const { customers } = tables;
  const names = quasi.filter((name) => customers?.columns.has(name));
  if (!customers || names.length === 0) {
    const grouping = { words: [], groups: [], smallest: Infinity };
    return { tables, quasi: [], grouping, given: {} };
  }
  const wider = (word: string): string =>
    (Object.hasOwn(sectors, word) ? sectors[word] : undefined) ?? word;
  const before = names.map((name) => {
    const column = textOf(customers, name);
    const words = name === 'industry' ? mapWords(column, wider) : column;
    return Array.from({ length: customers.rows }, (_, row) => wordAt(words, row));
  });
  const grouping = groupClients(before, k);
  if (grouping.smallest < k) {
    throw new RangeError(
      `k must be at most the number of clients, ${String(customers.rows)}; got ${String(k)}: the smallest group would hold ${String(grouping.smallest)}`,
    );
  }
  const columns = new Map<string, Column>(customers.columns);
  names.forEach((name, index) => columns.set(name, textColumn(grouping.words[index] ?? [])));
  const region = names.indexOf('region');
  const hidden = new Set(
    [...(before[region] ?? [])].flatMap((word, row) =>
      word !== '' && grouping.words[region]?.[row] === ''
        ? [wordAt(textOf(customers, 'customer_id'), row)]
        : [],
    ),
  );
  const given = Object.fromEntries(
    names.map((name, index) => [
      name,
      (before[index] ?? []).filter((word, row) => word !== (grouping.words[index]?.[row] ?? ''))
        .length,
    ]),
  );
  return {
    tables: {
      ...tables,
      customers: withoutPlace({ ...customers, columns }, hidden),
      ...(tables.sites ? { sites: withoutPlace(tables.sites, hidden) } : {}),
    },
    quasi: names,
    grouping,
    given,
  };
}

function withoutPlace(table: Table, hidden: ReadonlySet<string>): Table {
  if (hidden.size === 0) return table;
  const client = textOf(table, 'customer_id');
  const columns = new Map<string, Column>(table.columns);
  for (const name of places) {
    const column = table.columns.get(name);
    if (column?.kind !== 'text') continue;
    const codes = column.codes.map((code, row) => (hidden.has(wordAt(client, row)) ? 0 : code));
    columns.set(name, { ...column, codes });
  }
  return { ...table, columns };
}
