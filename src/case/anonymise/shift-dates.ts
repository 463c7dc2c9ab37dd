import type { Column, DateColumn, Table, Tables } from '../column.ts';
import { isMeant } from '../dates.ts';
import type { Zone } from '../zone.ts';
import { clientOfRows } from './client-of-rows.ts';
import { draw, type Secret } from './secret.ts';

const WEEK = 7;
const DAY = 1440;

/**
 * Days by which the dates of a client move: whole weeks, so that weekdays, and with them opening hours, stay.
 *
 * @param most  days, either way
 */
export function shiftOf(secret: Secret, client: string, most: number): number {
  const weeks = Math.floor(most / WEEK);
  return WEEK * (Math.floor(draw(secret, `shift\0${client}`) * (2 * weeks + 1)) - weeks);
}

/**
 * Every table that has clients, each row moved by the shift of its client. What belongs to nobody (stock, receipts,
 * calendars, offers) stays, and so do months and years (availability, penalties, costs): a week is not a month.
 */
export function shiftDates(tables: Tables, zone: Zone, shift: (client: string) => number): Tables {
  const moved: Tables = {};
  for (const table of Object.values(tables))
    moved[table.name] = shifted(table, tables, zone, shift);
  return moved;
}

function shifted(
  table: Table,
  tables: Tables,
  zone: Zone,
  shift: (client: string) => number,
): Table {
  const clientOf = clientOfRows(table, tables);
  const dayOf = (row: number): number => {
    const client = clientOf(row);
    return client === '' ? 0 : shift(client);
  };
  const columns = new Map<string, Column>();
  for (const [name, column] of table.columns) {
    columns.set(name, column.kind === 'date' ? move(column, zone, dayOf) : column);
  }
  return { ...table, columns };
}

/** The clock on the wall stays: a delivery at nine is a delivery at nine. A date at the end of time stays too. */
function move(
  { instants, timed }: DateColumn,
  zone: Zone,
  days: (row: number) => number,
): DateColumn {
  const moved = instants.map((instant, row) => {
    if (Number.isNaN(instant)) return NaN;
    const local = zone.toLocal(instant) + DAY * days(row);
    return isMeant(local) ? zone.toInstant(local) : instant;
  });
  return { kind: 'date', timed, instants: moved };
}
