import { textOf, type Tables } from '../column.ts';
import { extractionDay } from '../extraction.ts';
import { usedWords } from '../join.ts';
import type { ReadResult } from '../read.ts';
import { commonWindow } from './common-window.ts';
import { cutReferences } from './cut-references.ts';
import { groupedCustomers, type GroupedCustomers } from './grouped-customers.ts';
import { noisyQuantities } from './noisy-quantities.ts';
import type { AnonymiseOptions } from './options.ts';
import type { Secret } from './secret.ts';
import { shiftDates, shiftOf } from './shift-dates.ts';
import { writtenPromises } from './written-promises.ts';
import type { Zone } from '../zone.ts';
import { isLocationOf, treatedTable } from './treated-table.ts';

export interface Anonymised {
  readonly read: ReadResult;
  /** Groups of clients in the bundle, by quasi-identifier. */
  readonly groups: Pick<GroupedCustomers, 'quasi' | 'grouping' | 'given'>;
  /** Order lines cut with the days that not all clients share. */
  readonly linesCut: number;
  /** Order lines of rare parts whose quantity changed. */
  readonly noisy: number;
  /** Longest shift of a date, in days. */
  readonly margin: number;
}

/**
 * The same company with nobody in it: pseudonyms for ids, one factor for amounts, dates moved client by client, groups
 * of k clients, no free text. Joins hold, and so, about, does the triangle.
 *
 * Stock, receipts, months and years are not moved: they belong to the warehouse, not to a client. Demand and stock are
 * then up to `dateShiftDays` apart, which months do not see.
 *
 * @throws RangeError when k, or the window that all clients share, cannot be had
 */
export function anonymise(read: ReadResult, options: AnonymiseOptions, secret: Secret): Anonymised {
  const { zone, extractedOn } = read.settings;
  const lastDay = extractionDay(read.tables, zone, extractedOn) ?? '1970-01-01';
  const margin = 7 * Math.floor(options.dateShiftDays / 7);
  const promised = margin === 0 ? read.tables : withPromises(read.tables, zone);
  const shifted = shiftDates(promised, zone, (client) => shiftOf(secret, client, margin));
  const cut = commonWindow({ ...read, tables: shifted }, lastDay, margin);
  const joined = cutReferences(shifted, cut.tables);
  const { tables: grouped, ...groups } = groupedCustomers(joined, options);
  const lines = grouped.order_lines;
  const noisy = lines ? noisyQuantities(lines, secret, options.rareLines) : null;
  const tables: Tables = {};
  const isLocation = isLocationOf(grouped.locations);
  for (const table of Object.values(noisy ? { ...grouped, order_lines: noisy.table } : grouped)) {
    tables[table.name] = treatedTable(table, secret, options, isLocation);
  }
  const settings = {
    ...cut.settings,
    name: options.name,
    labels: labelsLeft(cut, tables),
  };
  return {
    read: { ...cut, tables, settings, issues: [], files: [] },
    groups,
    linesCut: (read.tables.order_lines?.rows ?? 0) - (lines?.rows ?? 0),
    noisy: noisy?.changed ?? 0,
    margin,
  };
}

function withPromises(tables: Tables, zone: Zone): Tables {
  const { order_lines: lines } = tables;
  return lines ? { ...tables, order_lines: writtenPromises(lines, tables, zone) } : tables;
}

const labelled = ['region', 'distance_band', 'customer_group', 'class'];

/** Labels of the words that stay; those of ids would tell what the pseudonyms hide. */
function labelsLeft({ settings }: ReadResult, tables: Tables): ReadResult['settings']['labels'] {
  const left = new Set<string>();
  for (const name of ['customers', 'sites', 'service_classes'] as const) {
    const table = tables[name];
    if (!table) continue;
    for (const column of labelled) {
      for (const word of usedWords(textOf(table, column))) left.add(word);
    }
  }
  return new Map([...settings.labels].filter(([id]) => left.has(id)));
}
