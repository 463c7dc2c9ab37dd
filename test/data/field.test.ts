import { beforeAll, describe, expect, test } from 'vitest';
import { rows, yearOf, type Row } from './corvane-tables.ts';
import { by, LAST_YEAR, mean, number, sum, total, YEARS } from './tallies.ts';

/** Hours a technician works in a year, technicians. */
const HOURS = 1480;
const TECHNICIANS = 64;
const EXTRACTION = '2026-10-31';

const filled = (row: Row, column: string): boolean => (row[column] ?? '') !== '';
const isReturn = (row: Row): boolean => filled(row, 'return_visit_of');
const made = (): Row[] => rows('interventions').filter((row) => filled(row, 'arrived_at'));
const ofYear = (list: readonly Row[], year: number): Row[] =>
  list.filter((row) => yearOf(row['arrived_at'] ?? '') === year);

/** Offer of a visit's contract. */
let offerOf: (row: Row) => Row;
beforeAll(() => {
  const contracts = by('contracts', 'contract_id');
  const offers = by('offers', 'offer_id');
  offerOf = (row) => {
    const offer = contracts.get(row['contract_id'] ?? '')?.['offer_id'] ?? '';
    return offers.get(offer) ?? {};
  };
  rows('order_lines');
}, 60_000);

describe('visits', () => {
  test('6,900 calls and 9,200 visits a year', () => {
    for (const year of YEARS) {
      const visits = ofYear(made(), year);
      const calls = visits.filter((row) => !isReturn(row));
      expect(Math.abs(visits.length - 9_200)).toBeLessThan(400);
      expect(Math.abs(calls.length - 6_900)).toBeLessThan(250);
      expect(visits.length / calls.length).toBeCloseTo(1.33, 1);
    }
    expect(Math.abs(rows('interventions').length - 27_600)).toBeLessThan(800);
  });

  test('every id exists, a return follows a visit of the same machine', () => {
    const visits = by('interventions', 'work_order_id');
    const known = {
      equipment_id: new Set(by('equipment', 'equipment_id').keys()),
      contract_id: new Set(by('contracts', 'contract_id').keys()),
      missing_item_id: new Set([...by('items', 'item_id').keys(), '']),
      return_visit_of: new Set([...visits.keys(), '']),
    };
    const wrong = rows('interventions').filter(
      (row) =>
        Object.entries(known).some(([column, ids]) => !ids.has(row[column] ?? '?')) ||
        (isReturn(row) &&
          visits.get(row['return_visit_of'] ?? '')?.['equipment_id'] !== row['equipment_id']),
    );
    expect(wrong).toEqual([]);
  });

  test('nobody arrives before the call nor after the extraction', () => {
    const wrong = made().filter(({ reported_at: reported = '', arrived_at: arrived = '' }) => {
      return arrived < reported || arrived > `${EXTRACTION}T23:59`;
    });
    expect(wrong).toEqual([]);
  });

  test('a visit takes 8.0 h: 2.4 on the road, 4.3 of work; repairs are very unequal', () => {
    const visits = made();
    const hours = (column: string): number[] => visits.map((row) => number(row, column));
    expect(Math.abs(mean(hours('labour_hours')) - 8)).toBeLessThan(0.25);
    expect(Math.abs(mean(hours('travel_hours')) - 2.4)).toBeLessThan(0.1);
    const repair = hours('repair_hours');
    expect(Math.abs(mean(repair) - 4.3)).toBeLessThan(0.2);
    const squares = mean(repair.map((value) => value ** 2));
    expect(Math.abs(squares / mean(repair) ** 2 - 1 - 3.6)).toBeLessThan(0.6);
    const logs = repair.map(Math.log);
    const centre = mean(logs);
    const deviation = Math.sqrt(mean(logs.map((value) => (value - centre) ** 2)));
    expect(Math.abs(deviation - 1.2)).toBeLessThan(0.06);
  });

  test('technicians are busy 75 to 80 % of their hours', () => {
    const busy = total(made(), 'labour_hours') / (YEARS.length * TECHNICIANS * HOURS);
    expect(busy).toBeGreaterThan(0.75);
    expect(busy).toBeLessThan(0.8);
  });

  test('71 % are settled at once; half of the others lack a part', () => {
    const calls = made().filter((row) => filled(row, 'first_time_fix'));
    const failed = calls.filter((row) => row['first_time_fix'] === '0');
    const lacking = failed.filter((row) => filled(row, 'missing_item_id'));
    expect(Math.abs(1 - failed.length / calls.length - 0.71)).toBeLessThan(0.015);
    expect(Math.abs(lacking.length / failed.length - 0.51)).toBeLessThan(0.03);
  });

  test('86 to 89 % of the responses promised are kept', () => {
    const promised = made().filter(
      (row) => filled(row, 'committed_response_at') && row['postponed_by_customer'] !== '1',
    );
    const kept = promised.filter(({ committed_response_at: due = '', arrived_at: arrived = '' }) =>
      due.length === 10 ? arrived.slice(0, 10) <= due : arrived <= due,
    );
    expect(kept.length / promised.length).toBeGreaterThan(0.86);
    expect(kept.length / promised.length).toBeLessThan(0.89);
  });
});

describe('what is not invoiced', () => {
  const isPlanned = (row: Row): boolean => row['intervention_type'] === 'preventive';
  const isFree = (row: Row): boolean => number(row, 'billed_amount') === 0;
  const premium = (): Row[] =>
    made().filter((row) => offerOf(row)['families']?.includes('field') === true);
  const committed = (row: Row): boolean => filled(offerOf(row), 'availability_commitment');

  test('D11: 42 % of the premium visits are included and nothing prices them', () => {
    const others = premium().filter((row) => !committed(row));
    const included = others.filter((row) => isFree(row) && !isPlanned(row));
    expect(Math.abs(included.length / others.length - 0.42)).toBeLessThan(0.02);
    expect(new Set(included.map((row) => offerOf(row)['price_mode']))).toEqual(
      new Set(['included', 'offered']),
    );
    const year = total(ofYear(included, LAST_YEAR), 'list_amount');
    expect(year).toBeGreaterThan(2_100_000);
    expect(year).toBeLessThan(2_400_000);
  });

  test('full-service fees cover 2.2 to 2.5 M€ more', () => {
    const covered = ofYear(premium(), LAST_YEAR).filter((row) => committed(row) && isFree(row));
    expect(total(covered, 'list_amount')).toBeGreaterThan(2_150_000);
    expect(total(covered, 'list_amount')).toBeLessThan(2_500_000);
  });

  test('field service bills about 4.4 M€', () => {
    const billed = total(ofYear(made(), LAST_YEAR), 'billed_amount');
    expect(Math.abs(billed - 4_400_000)).toBeLessThan(250_000);
  });

  test('a fifth of the visits of included contracts are for comfort', () => {
    const included = made().filter((row) =>
      ['included', 'offered'].includes(offerOf(row)['price_mode'] ?? ''),
    );
    const comfort = included.filter((row) => row['reason'] === 'comfort');
    expect(Math.abs(comfort.length / included.length - 0.19)).toBeLessThan(0.015);
    expect(sum(comfort.map((row) => number(row, 'billed_amount')))).toBe(0);
  });
});
