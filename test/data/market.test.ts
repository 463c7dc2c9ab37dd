import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kanoBands, type KanoBands } from '#model/market/kano-bands.ts';
import { rows, type Row } from './corvane-tables.ts';

const FOLDER = process.env['CORVANE_DIR'] ?? 'data/corvane';
/** Tiers whose clients are mostly of the hidden segments A, B, C, D, E. */
const TIERS = { A: 'strategic', B: 'key', C: 'industrial', D: 'standard', E: 'small' } as const;

const survey = rows('survey_answers');
const customers = new Map(rows('customers').map((row) => [row['customer_id'], row]));
/** First row of each response: it says who answers. */
const answerers = new Map(
  survey.filter((row) => row['respondent_role']).map((row) => [row['response_id'], row]),
);
const tierOf = (row: Row): string =>
  customers.get(answerers.get(row['response_id'])?.['customer_id'] ?? '')?.['customer_group'] ?? '';
const asked = (question: string, criterion: string): Row[] =>
  survey.filter((row) => row['question'] === question && row['criterion_id'] === criterion);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Share of yes of a role, weighted as published. */
function share(role: string, criterion: string): number {
  const of = asked('indispensable', criterion)
    .map((row) => ({ yes: Number(row['score']), who: answerers.get(row['response_id']) }))
    .filter(({ who }) => who?.['respondent_role'] === role);
  const weight = of.reduce((sum, { who }) => sum + Number(who?.['weight']), 0);
  return of.reduce((sum, { yes, who }) => sum + yes * Number(who?.['weight']), 0) / weight;
}

describe('who was asked', () => {
  test('the tables stay small', () => {
    expect(statSync(join(FOLDER, 'survey_answers.csv')).size).toBeLessThanOrEqual(500_000);
    expect(statSync(join(FOLDER, 'choice_tasks.csv')).size).toBeLessThanOrEqual(450_000);
  });

  test('266 clients of 520, 60 prospects of 180, 38 sales people of 42, by strata with weights', () => {
    const strata = new Map<string, Row[]>();
    for (const who of answerers.values()) {
      const key = who['stratum'] ?? '';
      strata.set(key, [...(strata.get(key) ?? []), who]);
    }
    const members = (of: readonly Row[]): number =>
      of.reduce((sum, who) => sum + Number(who['weight']), 0);
    const ofClients = [...strata].filter(([key]) => /^S\d$/.test(key)).map(([, of]) => of);
    expect(ofClients.map((of) => of.length).sort((a, b) => a - b)).toEqual([
      26, 33, 42, 50, 55, 60,
    ]);
    expect(members(ofClients.flat())).toBeCloseTo(520, 0);
    expect(strata.get('prospect')).toHaveLength(60);
    expect(members(strata.get('prospect') ?? [])).toBeCloseTo(180, 0);
    expect(strata.get('sales')).toHaveLength(38);
    expect(members(strata.get('sales') ?? [])).toBeCloseTo(42, 0);
  });
});

describe('24 h or less', () => {
  test('is indispensable for some, and for more in the words of sales', () => {
    expect(Math.abs(share('customer', 'deliveryClass') - 0.29)).toBeLessThan(0.06);
    expect(Math.abs(share('prospect', 'deliveryClass') - 0.33)).toBeLessThan(0.12);
    expect(share('sales', 'deliveryClass')).toBeCloseTo(0.68, 1);
  });

  test('is shown to matter by 21 to 22 % of clients', { timeout: 60_000 }, () => {
    const critical = new Set(
      rows('equipment')
        .filter((machine) => machine['criticality'] === 'A')
        .map((machine) => machine['equipment_id']),
    );
    const proofs = new Map<string, number>();
    for (const line of rows('order_lines')) {
      const isRecent = (line['order_date'] ?? '') >= '2025-11-01';
      const isDown = line['urgent_requested'] === '1' && line['machine_down_declared'] === '1';
      if (!isRecent || !isDown || !critical.has(line['equipment_id'] ?? '')) continue;
      const client = line['customer_id'] ?? '';
      proofs.set(client, (proofs.get(client) ?? 0) + 1);
    }
    const shown = [...proofs.values()].filter((count) => count >= 2).length / customers.size;
    expect(shown).toBeGreaterThan(0.205);
    expect(shown).toBeLessThan(0.225);
  });
});

test('what comes first differs: the day’s repair, the price, the date', () => {
  const levers = ['responseHours', 'deliveryClass', 'target', 'availability', 'price', 'billing'];
  const first = (tier: string): string | undefined =>
    levers
      .map((lever) => ({
        lever,
        score: mean(
          asked('importance', lever)
            .filter((row) => tierOf(row) === tier)
            .map((row) => Number(row['score'])),
        ),
      }))
      .sort((a, b) => b.score - a.score)[0]?.lever;
  expect(first(TIERS.A)).toBe('responseHours');
  expect(first(TIERS.B)).toBe('price');
  expect(first(TIERS.C)).toBe('target');
  expect(['target', 'price']).toContain(first(TIERS.D));
  expect(first(TIERS.E)).toBe('target');
});

describe('Kano', () => {
  const classOf = (feature: string, tier: string): KanoBands | null => {
    const without = new Map(
      asked('kano_dysfunctional', feature).map((row) => [row['response_id'], Number(row['score'])]),
    );
    const pairs = asked('kano_functional', feature)
      .filter((row) => tierOf(row) === tier)
      .map((row) => [Number(row['score']), without.get(row['response_id']) ?? 0] as const);
    return kanoBands(pairs);
  };

  test('asks twelve pairs', () => {
    const features = new Set(
      survey
        .filter((row) => row['question'] === 'kano_functional')
        .map((row) => row['criterion_id']),
    );
    expect(features.size).toBe(12);
  });

  test.each([
    ['track', 'A', 'M'],
    ['track', 'C', 'M'],
    ['track', 'D', 'M'],
    ['track', 'E', 'M'],
    ['h24', 'A', 'O'],
    ['h24', 'C', 'O'],
    ['h24', 'D', 'I'],
    ['h24', 'E', 'I'],
    ['avail', 'A', 'A'],
    ['avail', 'D', 'I'],
    ['avail', 'E', 'I'],
    ['hotline', 'A', 'A'],
    ['freeVisit', 'A', 'A'],
    ['freeVisit', 'B', 'A'],
    ['freeVisit', 'C', 'A'],
    ['freeVisit', 'D', 'A'],
    ['freeVisit', 'E', 'A'],
  ] as const)('%s is to %s of class %s', (feature, segment, category) => {
    expect(classOf(feature, TIERS[segment])).toMatchObject({ category, decided: true });
  });

  test('the date is expected or counts in proportion, and one cannot always say which', () => {
    const found = (['A', 'B', 'C', 'D', 'E'] as const).map((each) => classOf('date', TIERS[each]));
    for (const each of found) expect(['M', 'O']).toContain(each?.category);
    expect(found.some((each) => each?.decided === false)).toBe(true);
  });

  test('a free visit pleases and is worth about nothing', () => {
    const worth = asked('willingness_to_pay', 'freeVisit').map((row) => Number(row['score']));
    expect(mean(worth)).toBeLessThan(3);
    expect(Math.abs(share('customer', 'freeVisit') - 0.06)).toBeLessThan(0.03);
  });
});
