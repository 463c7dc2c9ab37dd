import type { Adapter } from './adapter.ts';
import { availability } from './availability.ts';
import { baseStocks } from './base-stock.ts';
import { choice } from './choice.ts';
import { costToServe } from './cost-to-serve.ts';
import { demand } from './demand.ts';
import { finance } from './finance.ts';
import { loss } from './loss.ts';
import { lotSize } from './lot-size.ts';
import { marginalAnalysis } from './marginal-analysis.ts';
import { plan } from './plan.ts';
import { pooling } from './pooling.ts';
import { promise } from './promise.ts';
import { rationing } from './rationing.ts';
import { segmentation } from './segmentation.ts';
import { staffing } from './staffing.ts';
import { threeEchelon } from './three-echelon.ts';
import { twoEchelon } from './two-echelon.ts';

/** Every model string of the schema, found by strict equality. */
export const adapters: ReadonlyMap<string, Adapter> = new Map(
  [
    ...[availability, baseStocks, choice, costToServe, demand, finance, loss, lotSize],
    ...[marginalAnalysis, plan, pooling, promise, rationing, segmentation, staffing],
    ...[threeEchelon, twoEchelon],
  ]
    .flat()
    .map((each) => [each.model, each]),
);
