import type { ClientLines } from '#model/case/clients.ts';
import { numbersOf, textOf } from '../column.ts';
import { isKept, isPromise } from '../outcomes.ts';
import type { Classes } from './classes.ts';
import type { ClientYears } from './client-years.ts';
import type { Context } from './context.ts';
import { linePlaces, placesOf } from './places.ts';
import { plannedLines } from './planned.ts';
import { seasonality } from './seasonality.ts';
import { machineDownClients } from './segments.ts';
import { shipmentKeys } from './shipments.ts';
import type { Offers } from './offers.ts';

/** What each client orders and what it sets off, line by line. */
export function clientLines(
  context: Context,
  classes: Classes,
  offers: Offers,
  years: ClientYears,
): ClientLines {
  const { lines, result } = context;
  const { clients, count, clientOf } = years;
  const exception = textOf(lines, 'exception_code');
  const planned = plannedLines(context);
  const urgent = numbersOf(lines, 'urgent_requested');
  const down = numbersOf(lines, 'machine_down_declared');
  const order = textOf(lines, 'order_id');
  const perYear = [0, 1, 2].map(() => new Uint32Array(clients * count));
  const [all = new Uint32Array(), exceptions = all, missed = all] = perYear;
  const [asked, stopped] = [new Uint16Array(clients), new Uint16Array(clients)];
  const [total, ahead] = [new Float64Array(clients), new Float64Array(clients)];
  const orders = Array.from({ length: clients }, () => new Set<number>());
  for (let row = 0; row < lines.rows; row++) {
    const client = clientOf[row] ?? -1;
    if (client < 0) continue;
    add(total, client, 1);
    add(ahead, client, planned[row] ?? 0);
    orders[client]?.add(order.codes[row] ?? 0);
    const year = years.yearOfLine(row);
    if (year < 0) continue;
    const cell = client * count + year;
    add(all, cell, 1);
    add(exceptions, cell, Number(exception.codes[row] !== 0));
    add(missed, cell, Number(isPromise(result.outcome[row]) && !isKept(result.outcome[row])));
    if (year < count - 1 || urgent[row] !== 1) continue;
    add(asked, client, 1);
    add(stopped, client, Number(down[row] === 1));
  }
  const knows = (...names: string[]): boolean => names.every((name) => lines.columns.has(name));
  return {
    cells: cellsOf(classes, offers, years),
    lines: all,
    exceptions: Uint16Array.from(exceptions),
    missed: Uint16Array.from(missed),
    ...shipmentsOf(context, classes, years),
    urgent: knows('urgent_requested') ? asked : null,
    machineDown: knows('urgent_requested', 'machine_down_declared') ? stopped : null,
    plannedShare: Float32Array.from(total, (of, client) => share(ahead[client] ?? 0, of)),
    seasonality: seasonality(context, years),
    linesPerOrder: Float32Array.from(total, (of, client) => share(of, orders[client]?.size ?? 0)),
    valued: machineDownClients(context),
  };
}

/** Lines of the last 12 months by client, offer and class, sorted. */
function cellsOf(classes: Classes, offers: Offers, years: ClientYears): ClientLines['cells'] {
  const [O, K] = [offers.ids.length + 1, classes.codes.length];
  const counted = new Map<number, number>();
  years.clientOf.forEach((client, row) => {
    if (client < 0 || years.yearOfLine(row) !== years.count - 1) return;
    const key = (client * O + (offers.ofLine[row] ?? -1) + 1) * K + (classes.ofLine[row] ?? 0);
    counted.set(key, (counted.get(key) ?? 0) + 1);
  });
  const keys = [...counted.keys()].sort((a, b) => a - b);
  return {
    client: Uint16Array.from(keys, (key) => Math.floor(key / (O * K))),
    offer: Int8Array.from(keys, (key) => (Math.floor(key / K) % O) - 1),
    class: Uint8Array.from(keys, (key) => key % K),
    lines: Uint16Array.from(keys, (key) => counted.get(key) ?? 0),
  };
}

function shipmentsOf(
  context: Context,
  { codes, ofLine }: Classes,
  years: ClientYears,
): Pick<ClientLines, 'shipments' | 'farShare'> {
  const { locations } = context.tables;
  const at = locations ? linePlaces(context, locations, placesOf(locations)) : null;
  const isFar = (row: number): boolean => /\/gt3h$/.test(at?.zones[at.zone[row] ?? -1] ?? '');
  const seen = new Set<string>();
  const shipments = new Uint16Array(years.clients * years.count * codes.length);
  const [sent, far] = [new Float64Array(years.clients), new Float64Array(years.clients)];
  shipmentKeys(context).forEach((key, row) => {
    const client = years.clientOf[row] ?? -1;
    if (key === '' || client < 0 || seen.has(key)) return;
    seen.add(key);
    add(sent, client, 1);
    add(far, client, Number(isFar(row)));
    const year = years.yearOfLine(row);
    if (year >= 0) {
      add(shipments, (client * years.count + year) * codes.length + (ofLine[row] ?? 0), 1);
    }
  });
  return {
    shipments,
    farShare: Float32Array.from(sent, (of, client) => share(far[client] ?? 0, of)),
  };
}

/** Rounded to the thousandth: finer figures say nothing of a client. */
function share(part: number, whole: number): number {
  return whole > 0 ? Math.round((1000 * part) / whole) / 1000 : 0;
}

function add(sums: Uint16Array | Uint32Array | Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}
