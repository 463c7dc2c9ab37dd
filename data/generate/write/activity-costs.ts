import { at } from '../at.ts';
import { LAST_YEAR } from '../demand/prices.ts';
import type { Activity } from '../parameters/activities.ts';
import {
  ACCOUNT_AVOIDABLE,
  ACTIVITIES,
  PLATFORM_AVOIDABLE,
  WAGE_INFLATION,
} from '../parameters/activities.ts';
import { PAYROLL } from '../parameters/payroll.ts';
import { TIERS } from '../parameters/tiers.ts';
import type { Volumes } from '../report/volumes.ts';
import { SHELVES } from '../world/locations.ts';
import type { World } from '../world/world.ts';
import type { Cell } from './csv.ts';
import { round, writeCsv } from './csv.ts';

const HEADER = `
  driver unit value class offer_id customer_group location_id year ledger_total ledger_volume
  avoidable_first_year avoidable_24_months`;

/** Three years of drivers; value × volume is the ledger, to the rounding of the value. */
export function writeActivityCosts(
  folder: string,
  world: World,
  years: ReadonlyMap<number, Volumes>,
): void {
  const rows = [...years].flatMap(([year, volumes]) => [
    ...ACTIVITIES.map((activity) => activityRow(activity, year, volumes)),
    ...accountRows(world, year),
    ...platformRows(world, year),
    ...payrollRows(year),
  ]);
  writeCsv(folder, 'activity_costs', HEADER, rows);
}

const deflated = (value: number, inflation: number, year: number): number =>
  value / (1 + inflation) ** (LAST_YEAR - year);

function activityRow(activity: Activity, year: number, volumes: Volumes): Cell[] {
  const volume = volumes[activity.volume];
  const value = valueOf(activity, year, volumes);
  return [
    activity.driver,
    activity.unit,
    value,
    activity.serviceClass,
    '',
    '',
    '',
    year,
    ledger(activity, value, year, volumes),
    Math.round(volume),
    activity.firstYear,
    activity.twoYears,
  ];
}

function ledger(
  { driver, volume }: Activity,
  value: number,
  year: number,
  volumes: Volumes,
): number {
  if (driver === 'transport_far') return farTotal('transport', value, year, volumes);
  if (driver === 'visit_far') return farTotal('visit', value, year, volumes);
  return Math.round(volumes.euros[driver] ?? value * volumes[volume]);
}

function valueOf(
  { driver, value, inflation, volume }: Activity,
  year: number,
  volumes: Volumes,
): number {
  const euros = volumes.euros[driver];
  if (euros !== undefined) return round(euros / volumes[volume], 2);
  return round(deflated(value, inflation, year), value < 1 ? 4 : 2);
}

/** What the far zones add to the lines of a driver: (factor − 1) × their mean cost × the far ones. */
function farTotal(
  driver: 'transport' | 'visit',
  factor: number,
  year: number,
  volumes: Volumes,
): number {
  const lines = ACTIVITIES.filter(
    (one) => one.driver.startsWith(driver) && one.driver !== `${driver}_far`,
  );
  const total = lines.reduce(
    (sum, one) => sum + volumes[one.volume] * deflated(one.value, one.inflation, year),
    0,
  );
  const all = lines.reduce((sum, one) => sum + volumes[one.volume], 0);
  const far = volumes[driver === 'transport' ? 'farShipments' : 'visits:far'];
  return Math.round((factor - 1) * (total / all) * far);
}

function accountRows({ clients }: World, year: number): Cell[][] {
  return TIERS.map((tier, index) => {
    const value = Math.round(deflated(tier.accountCost, WAGE_INFLATION, year));
    const volume = clients.filter((client) => client.tier === index).length;
    return [
      'account',
      'customer-year',
      value,
      '',
      '',
      tier.id,
      '',
      year,
      value * volume,
      volume,
      ...ACCOUNT_AVOIDABLE,
    ];
  });
}

function platformRows({ locations }: World, year: number): Cell[][] {
  return locations.slice(1, SHELVES).map(({ id, fixedCost }) => {
    const value = Math.round(deflated(fixedCost, WAGE_INFLATION, year));
    return ['platform', 'year', value, '', '', '', id, year, value, 1, ...PLATFORM_AVOIDABLE];
  });
}

/** The same euros told by heads: no driver of cost, what the lines above are checked against. */
function payrollRows(year: number): Cell[][] {
  const then = (value: number): number => Math.round(deflated(value, WAGE_INFLATION, year));
  const row = (driver: string, unit: string, value: number, volume: number): Cell[] => [
    ...[driver, unit, value, '', '', '', '', year],
    ...[Math.round(value * volume), volume, '', ''],
  ];
  return PAYROLL.flatMap(({ line, heads, pay, beside }) => [
    row(`payroll_${line}`, 'person-year', then(pay), heads),
    ...(beside > 0 ? [row(`beside_payroll_${line}`, 'year', then(beside), 1)] : []),
  ]);
}

/** Total of a year, € (for the report). */
export function totalOf(world: World, year: number, volumes: Volumes): Map<string, number> {
  const totals = new Map<string, number>();
  const rows = [
    ...ACTIVITIES.map((activity) => activityRow(activity, year, volumes)),
    ...accountRows(world, year),
    ...platformRows(world, year),
  ];
  for (const row of rows) {
    const driver = String(at(row, 0)).replace(/_.*/, '');
    totals.set(driver, (totals.get(driver) ?? 0) + Number(at(row, 8)));
  }
  return totals;
}
