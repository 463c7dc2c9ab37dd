import { deployments } from '#model/assumptions.ts';
import { type Band, bandOf } from '#model/bands/band.ts';
import { drawUncertain } from '#model/bands/draw-uncertain.ts';
import { errorEntries, withError } from '#model/bands/model-error.ts';
import type { Drawn } from '#model/bands/uncertain.ts';
import type { Case } from '#model/case.ts';
import {
  billedLevels,
  type DeployAndBill,
  type GridCell,
  type GridNumber,
  type GridReading,
} from '#model/deployment/deploy-and-bill.ts';
import { type Rollout, rolloutOf } from '#model/deployment/rollout.ts';
import { type Payback, scenarioPayback } from '#model/deployment/scenario-payback.ts';
import { evaluate } from '#model/evaluate.ts';
import { newOffers } from '#model/matching/offers-in-force.ts';
import { billedShare } from '#model/matching/portfolio-measures.ts';
import { minus } from '#model/nullable.ts';
import type { ReadingView } from '#model/readings.ts';
import type { Results, Triangle } from '#model/results.ts';
import type { Scenario } from '#model/scenario.ts';
import { stockHeld } from '#model/stock-held.ts';
import { gestures } from '#scenario/gestures.ts';
import { namedScenario } from '#scenario/named.ts';
import { uncertainEntries } from '#scenario/uncertain-entries.ts';
import { drawsAsked, SEED } from './draws-asked.ts';

/** Numbers of the triangle that the grid reads. */
type Numbers = Pick<Triangle, 'margin' | 'stock' | 'service' | 'clientsLost'>;

/**
 * Three ways to deploy × four shares of clients billed: what each cell changes from today, and the band of that
 * difference, both states under the same draws. One evaluation at a time.
 *
 * Where the scenario proposes no new offer there is nothing to deploy: the recommended portfolio stands in, under the
 * reader's other settings.
 *
 * Bound: 13 × (3 + draws) evaluations.
 *
 * @param view  `draws`: see `drawsAsked`
 */
export function* deployAndBill(
  of: Case,
  scenario: Scenario,
  view: ReadingView,
): Generator<undefined, DeployAndBill, undefined> {
  const standIn = newOffers.every((id) => !(`offers.${id}.deliveryClass` in scenario));
  const base = standIn ? { ...namedScenario('S4', of), ...scenario } : scenario;
  const here = {
    deployment: rolloutOf(of, base).deployment,
    billed: billedShare(of, base),
  };
  const asIs = evaluate(of, {});
  if (asIs.scenario.margin === null || here.billed === null)
    return { cells: [], draws: 0, standIn, here };

  const register = uncertainEntries(asIs.values).filter(({ id }) => !(id in base));
  const drawn = drawUncertain([...register, ...errorEntries(asIs)], 0, drawsAsked(view), SEED);
  const under = (state: Scenario, values: Drawn): Scenario => ({
    ...state,
    ...Object.fromEntries(register.map(({ id }) => [id, values[id]!])),
  });
  const today = yield* numbersDrawn(of, {}, drawn, under, asIs);
  const cells: GridCell[] = [];
  for (const deployment of deployments) {
    for (const asked of billedLevels) {
      yield;
      const cell = gestures['billedShare']!(of, { ...base, deployment }, asked);
      const results = evaluate(of, cell);
      const paysBack = paybackOf(of, rolloutOf(of, cell), results);
      const numbers = yield* numbersDrawn(of, cell, drawn, under, asIs);
      cells.push({
        ...{ deployment, asked, billed: results.scenario.billedShare },
        numbers: read(results, paysBack, today, numbers),
      });
    }
  }
  return { cells, draws: drawn.length, standIn, here };
}

/** A state under each draw, the stock it chose at the values in force held. */
function* numbersDrawn(
  of: Case,
  state: Scenario,
  drawn: readonly Drawn[],
  under: (state: Scenario, values: Drawn) => Scenario,
  asIs: Results,
): Generator<undefined, readonly Numbers[], undefined> {
  const held = stockHeld(of, state);
  const found: Numbers[] = [];
  for (const values of drawn) {
    yield;
    const triangle = evaluate(of, under(state, values), held).scenario;
    found.push(numbersOf(withError(triangle, asIs.before, values)));
  }
  return found;
}

function numbersOf({ margin, stock, service, clientsLost }: Triangle): Numbers {
  return { margin, stock, service, clientsLost };
}

function paybackOf(of: Case, rollout: Rollout, { values, writeOff }: Results): Payback | null {
  const horizon = values['horizonMonths'];
  return typeof horizon === 'number' && horizon > 0
    ? scenarioPayback(of, rollout, horizon, writeOff)
    : null;
}

function read(
  { before, scenario }: Results,
  paysBack: Payback | null,
  today: readonly Numbers[],
  drawn: readonly Numbers[],
): Record<GridNumber, GridReading> {
  const changes = (name: keyof Numbers): (number | null)[] =>
    drawn.map((numbers, k) => minus(numbers[name], today[k]![name]));
  const of = (name: keyof Numbers): GridReading => ({
    value: scenario[name],
    change: minus(scenario[name], before[name]),
    band: bandOf(changes(name)),
  });
  const months = (change: number | null): number | null =>
    change === null || !paysBack ? null : paysBack(change);
  const payback = months(minus(scenario.margin, before.margin));
  const band: Band | null = bandOf(changes('margin').map(months));
  return {
    margin: of('margin'),
    stock: of('stock'),
    service: of('service'),
    clientsLost: of('clientsLost'),
    payback: { value: payback, change: payback, band },
  };
}
