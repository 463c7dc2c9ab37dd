import type { Network } from '#model/case.ts';
import { numbersOf } from '../column.ts';
import { canCompute } from '../missing.ts';
import { centreTravel } from './centre-travel.ts';
import type { Classes } from './classes.ts';
import type { Context } from './context.ts';
import { itemsOf } from './items.ts';
import { lanesOf } from './lanes.ts';
import { locationList } from './location-list.ts';
import { neighboursOf } from './neighbours.ts';
import { nextDayOf } from './next-day.ts';
import { nightFactorOf } from './night-factor.ts';
import { networkLines } from './network-lines.ts';
import { placesOf } from './places.ts';
import { positionsOf } from './positions.ts';
import { reachOf } from './reach.ts';
import { carrierOf, cutoffOf } from './shelf-defaults.ts';
import { sourceTravel } from './source-travel.ts';
import type { StockHistory } from './stock-history.ts';
import { transferFactors } from './transfer-factor.ts';
import { zoneLines } from './zone-lines.ts';
import { zonesOf } from './zones.ts';

/** The parts network and its demand; null when a table it needs is absent, or it has no centre. */
export function networkOf(
  context: Context,
  classes: Classes,
  history: StockHistory | null,
  read: typeof networkLines = networkLines,
): Network | null {
  const { tables } = context;
  const { items, locations, lanes } = tables;
  if (!items || !locations || !lanes || !history) return null;
  if (!canCompute('modelledService', tables)) return null;
  const places = placesOf(locations);
  const centre = places.shelves.findIndex((place) => places.types[place] === 'central');
  const ways = lanesOf(lanes);
  const routes = ways.filter(({ active }) => active);
  if (centre < 0 || numbersOf(items, 'unit_cost').some(Number.isNaN)) return null;
  const lines = read(context, classes, places, locations, items);
  const { zones, cells } = lines;
  const carrierReliability = carrierOf(tables, classes, routes, places, lines);
  const cutoffHour = cutoffOf(tables, locations, places, lines);
  if (carrierReliability === null || cutoffHour === null) return null;
  const today = sourceTravel(routes, places, zones);
  const fromCentre = centreTravel(ways, places, zones);
  const perZone = zoneLines(places, lines);
  return {
    locations: locationList(context, locations, places, routes),
    shelves: places.shelves,
    centre,
    items: itemsOf(context, items, lines.demand),
    lines: lines.lines,
    positions: positionsOf(history, places),
    reach: reachOf(context, classes, places, cells, perZone, today),
    centreReach: reachOf(context, classes, places, cells, perZone, fromCentre),
    nextDay: nextDayOf(perZone, today, fromCentre),
    zones: zonesOf(tables, locations, places, lines, perZone, today, fromCentre),
    neighbours: neighboursOf(locations, places, ways),
    transferFactor: transferFactors(tables, classes, ways, places, zones, perZone),
    nightFactor: nightFactorOf(ways, places, zones, perZone),
    localShare: lines.localShare,
    farShare: lines.farShare,
    carrierReliability,
    cutoffHour,
  };
}
