import { memoryOf } from './demand/memory.ts';
import { orders } from './demand/orders.ts';
import { LAST_YEAR, pricesOf } from './demand/prices.ts';
import type { StockValue } from './report/stock-value.ts';
import { stockValue, totalValue } from './report/stock-value.ts';
import type { Volumes } from './report/volumes.ts';
import { volumesOf } from './report/volumes.ts';
import { fiscalYear, KEPT_START, LAST_DAY, monthOf } from './time/timeline.ts';
import { simulate } from './warehouse/simulate.ts';
import type { History } from './history.ts';
import { world as buildWorld } from './world/world.ts';
import { writeActivityCosts } from './write/activity-costs.ts';
import { writeCalendars } from './write/calendars.ts';
import { writeCase } from './write/case.ts';
import { writeContracts } from './write/contracts.ts';
import { writeCustomers } from './write/customers.ts';
import { writeEquipment } from './write/equipment.ts';
import { writeHashes } from './write/hashes.ts';
import { writeItems } from './write/items.ts';
import { writeLanes } from './write/lanes.ts';
import { writeLocations } from './write/locations.ts';
import { writeOffers, writePromiseLists, writeServiceClasses } from './write/offers.ts';
import { writeOrderLines } from './write/order-lines.ts';
import { writeReceipts } from './write/receipts.ts';
import { writeSites } from './write/sites.ts';
import { snapshots } from './write/snapshots.ts';

/** Draws the company, lives 84 months of it, and writes what its systems would have kept of the last 36. */
export function generate(folder: string, seed: number): History {
  const world = buildWorld(seed);
  const all = orders(seed, world);
  const prices = pricesOf(world, all);
  const stock: StockValue[] = [];
  const monthEnds = snapshots(world);
  const { receipts } = simulate(seed, world, all, prices, (day, now) => {
    stock.push(stockValue(world, prices, day, now));
    monthEnds.take(day, now);
  });
  const lines = all.filter(({ day }) => day >= KEPT_START);
  const volumes = new Map<number, Volumes>();
  for (let year = LAST_YEAR - 2; year <= LAST_YEAR; year += 1) {
    volumes.set(year, volumesOf(world, lines, year, meanStock(stock, year)));
  }
  const memory = memoryOf(world, all);
  memory.advance(monthOf(LAST_DAY));
  writeCase(folder, seed);
  writeCustomers(folder, seed, world);
  writeSites(folder, world);
  writeCalendars(folder);
  writeEquipment(folder, world);
  writeItems(folder, seed, world, prices, memory);
  writeLocations(folder, world);
  writeLanes(folder, world);
  writeServiceClasses(folder);
  writeOffers(folder);
  writePromiseLists(folder);
  writeContracts(folder, world);
  monthEnds.write(folder);
  writeReceipts(folder, world, receipts);
  writeActivityCosts(folder, world, volumes);
  writeOrderLines(folder, world, prices, lines);
  writeHashes(folder);
  return { world, prices, lines, stock, volumes };
}

function meanStock(stock: readonly StockValue[], year: number): number {
  const own = stock.filter(({ day }) => fiscalYear(day) === year);
  return own.reduce((sum, value) => sum + totalValue(value), 0) / own.length;
}
