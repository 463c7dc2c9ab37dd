import fc from 'fast-check';
import { defaultMatchRow } from '#model/matching/match-rows.ts';
import { stockPolicies } from '#model/assumptions.ts';
import type { Scenario } from '#model/scenario.ts';
import { levers } from '#scenario/levers.ts';
import { setLever, type Defaults } from '#scenario/scenario.ts';
import { tinyCase } from '../fixtures/model/tiny-case.ts';

/** Values today of the tiny case; the service aimed at stands between two steps, as a modelled value does. */
export const defaults: Defaults = {
  serviceTarget: 0.91372,
  stockPolicy: 'cover',
  cutoffHour: 15.5,
  carrierReliability: 0.96,
  holdingRate: 0.22,
  demandVariability: 1,
  supplierLeadTimeFactor: 1,
  horizonMonths: 24,
  sharedToParts: 0.65,
  ...Object.fromEntries(
    tinyCase.segments.map(({ id }, row) => [`match.${id}`, defaultMatchRow(tinyCase, row)]),
  ),
};

/** Four integer percents adding up to 100. */
const anyRow = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
  .map((cuts) => cuts.sort((a, b) => a - b))
  .map(([a, b, c]) => [a, b - a, c - b, 100 - c]);

/** The register's numbers, families by their first member; those of the case's own members left out. */
const numbers = levers
  .filter(({ id, kind, gesture, members }) => {
    return kind === 'number' && !gesture && (members !== undefined || !id.includes('{'));
  })
  .map((entry) => ({ ...entry, id: entry.id.replace(/\{.*\}/, entry.members?.[0] ?? '') }));

const anyEntry = fc.oneof(
  ...numbers.map(({ id, min, max, step }) =>
    fc.nat(Math.round((max - min) / step)).map((steps) => [id, min + steps * step] as const),
  ),
  fc.tuple(fc.constant('stockPolicy'), fc.constantFrom(...stockPolicies)),
  fc.tuple(fc.constantFrom('match.G1', 'match.G2', 'match.G3'), anyRow),
);

/** Any legal scenario of the tiny case. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .array(anyEntry, { maxLength: 12 })
  .map((entries) =>
    entries.reduce<Scenario>(
      (scenario, [id, value]) => setLever(scenario, id, value, defaults),
      {},
    ),
  );
