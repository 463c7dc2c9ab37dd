import type { Case } from '#model/case.ts';
import type { Beside } from '#model/clients/client-profits.ts';
import { rows, yearOf } from './corvane-tables.ts';

/** Share of a visit's and of a job's cost that would go with the client within 24 months. */
const AVOIDABLE = { visits: 0.8, workshop: 0.85 };
/** Hours between the call and the committed response of the three visits the ledger tells apart, and their price. */
const VISITS = [
  { within: 9, euros: 760 },
  { within: 120, euros: 640 },
  { within: Infinity, euros: 560 },
];

/** € of each client beside parts, year by year, from the tables: visits (the ledger's total, shared by their kind), workshop jobs, fees. */
export function besideParts({ clients }: Case): readonly Beside[] {
  if (!clients) throw new Error('the company must have clients');
  const rowOf = new Map(clients.ids.map((id, row) => [id, row]));
  const years = [0, 1, 2].map((year) => ({
    revenue: Float64Array.from(
      { length: clients.count },
      (_, client) => clients.contracts?.fees[client * clients.years + year] ?? 0,
    ),
    cost: new Float64Array(clients.count),
    avoidable: new Float64Array(clients.count),
    visits: new Float64Array(clients.count),
  }));
  const owner = new Map(rows('equipment').map((row) => [row['equipment_id'], row['customer_id']]));
  for (const visit of rows('interventions')) {
    const year = years[yearOf(visit['arrived_at'] || (visit['reported_at'] ?? ''))];
    const client = rowOf.get(owner.get(visit['equipment_id']) ?? '') ?? -1;
    if (!year || client < 0) continue;
    year.visits[client]! += eurosOf(visit['reported_at'], visit['committed_response_at']);
    year.revenue[client]! += Number(visit['billed_amount']);
  }
  for (const job of rows('workshop_jobs')) {
    const year = years[yearOf(job['returned_at'] ?? '')];
    const client = rowOf.get(job['customer_id'] ?? '') ?? -1;
    if (!year || client < 0) continue;
    year.revenue[client]! += Number(job['billed']);
    year.cost[client]! += Number(job['cost']);
    year.avoidable[client]! += AVOIDABLE.workshop * Number(job['cost']);
  }
  years.forEach(({ visits, cost, avoidable }, year) => {
    const unit = visitLedger(2024 + year) / visits.reduce((sum, euros) => sum + euros, 0);
    visits.forEach((euros, client) => {
      cost[client]! += unit * euros;
      avoidable[client]! += AVOIDABLE.visits * unit * euros;
    });
  });
  return years;
}

function eurosOf(reported = '', committed = ''): number {
  const hours = committed === '' ? Infinity : (Date.parse(committed) - Date.parse(reported)) / 36e5;
  return VISITS.find(({ within }) => hours <= within)?.euros ?? 0;
}

function visitLedger(year: number): number {
  return rows('activity_costs')
    .filter((row) => row['driver']?.startsWith('visit') && Number(row['year']) === year)
    .reduce((sum, row) => sum + Number(row['ledger_total']), 0);
}
