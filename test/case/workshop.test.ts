import { describe, expect, test } from 'vitest';
import { contextOf } from '#case/build/context.ts';
import { workshopOf } from '#case/build/workshop.ts';
import { readCompany, smallCompany, type Company } from '../fixtures/case/small-company.ts';

/** Two repairs and an overhaul given back in the year; one older, one still there and late, one postponed, one not yet due. */
const company: Company = {
  ...smallCompany,
  'equipment.csv': `equipment_id,customer_id,model
E1,C1,M1
E2,C2,M2
`,
  'workshop_jobs.csv': `job_id,customer_id,act,equipment_id,received_at,promised_at,returned_at,bench_hours,waiting_part_hours,exchange,postponed_by_customer,cost,billed
1,C1,repair,E1,2026-02-02,2026-02-10,2026-02-09,10,0,0,0,600,1000
2,C2,repair,E2,2026-02-06,2026-02-16,2026-02-17,20,48,0,0,900,1500
3,C2,overhaul,E2,2026-02-02,2026-02-04,2026-02-03,40,0,1,0,3000,4000
4,C1,repair,E1,2024-02-02,2024-02-10,2024-02-12,10,0,0,0,600,1000
5,C1,repair,E1,2026-02-20,2026-03-02,,,,0,0,,
6,C1,overhaul,E1,2026-01-05,2026-02-20,2026-03-03,50,0,0,1,3000,4000
7,C1,repair,E1,2026-03-09,2026-03-30,,,,0,0,,
`,
};
const read = (files: Company) => workshopOf(contextOf(readCompany(files)));

describe('the workshop of a year', () => {
  const workshop = read(company)!;
  const [overhaul, repair] = workshop.byAct;

  test('counts what was given back, by act and client', () => {
    expect(workshop.byAct.map(({ id, jobs }) => [id, jobs])).toEqual([
      ['overhaul', 2],
      ['repair', 2],
    ]);
    expect([...workshop.jobs]).toEqual([1, 1, 1, 1]);
    expect(repair).toMatchObject({ billed: 2500, cost: 1500, exchanged: 0 });
    expect(repair?.hours).toEqual({ mean: 15, variance: 25 });
  });

  test('counts open days, and promises whose day has come', () => {
    expect(repair?.turnaround).toEqual({ mean: 6, variance: 1 });
    expect(repair?.own).toMatchObject({ promises: 3, kept: 1 });
    expect(repair?.own.days).toBeCloseTo((6 + 6 + 6) / 3);
    expect(overhaul?.own.promises).toBe(0);
    expect(overhaul?.turnaround).toBeNull();
  });

  test('keeps exchanges apart, by model', () => {
    expect(overhaul).toMatchObject({ exchanged: 1, exchange: { promises: 1, kept: 1, days: 2 } });
    expect([...workshop.exchanges]).toEqual([1]);
  });

  test('benches and pool are what the company says, or nobody knows', () => {
    expect(workshop).toMatchObject({ benches: null, benchHours: null, exchangePool: null });
    const resources = { 'workshop.benches': 3, 'workshop.exchangePool': 2 };
    const told = read({ ...company, 'case.json': JSON.stringify({ resources }) });
    expect(told).toMatchObject({ benches: 3, exchangePool: 2 });
  });
});

test('an amount not known makes its sum unknown; hours not known are no hours', () => {
  const [, repair] = read({
    ...company,
    'workshop_jobs.csv': company['workshop_jobs.csv']!.replace('10,0,0,0,600,1000', ',,0,0,,1000'),
  })!.byAct;
  expect(repair).toMatchObject({ cost: null, billed: 2500, hours: { mean: 20 } });
});

test('no table, no job given back: no workshop', () => {
  expect(read(smallCompany)).toBeNull();
  const open = company['workshop_jobs.csv']!.split('\n').filter((_, row) =>
    [0, 5, 7].includes(row),
  );
  expect(read({ ...company, 'workshop_jobs.csv': open.join('\n') })).toBeNull();
});

test('a resource must be a number', () => {
  const { issues } = readCompany({
    ...company,
    'case.json': JSON.stringify({ resources: { 'workshop.benches': 'three' } }),
  });
  expect(issues).toContainEqual(expect.objectContaining({ code: 'bad-setting' }));
});
