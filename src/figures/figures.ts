import { visits } from './visits.ts';
import { tornado } from './tornado.ts';
import { whatDidIt } from './what-did-it.ts';
import { frontier } from './frontier.ts';
import { adoption } from './adoption.ts';
import { breakEven } from './break-even.ts';
import { costLines } from './cost-lines.ts';
import { costToServe } from './cost-to-serve.ts';
import { deployAndBill } from './deploy-and-bill.ts';
import type { Figure } from './figure.ts';
import { platforms } from './platforms.ts';
import { fourTrades } from './four-trades.ts';
import { promisesPileUp } from './promises-pile-up.ts';
import { freedCapacity } from './freed-capacity.ts';
import { stockService } from './stock-service.ts';
import { threeReadings } from './three-readings.ts';
import { triangleStart } from './triangle-start.ts';
import { triangle } from './triangle.ts';
import { twoAims } from './two-aims.ts';
import { whaleCurve } from './whale-curve.ts';
import { promiseCeiling } from './promise-ceiling.ts';
import { voices } from './voices.ts';
import { kano } from './kano.ts';
import { workingCapital } from './working-capital.ts';

/** Every figure, for the build; the page loads each by itself (widgets/figure-modules.ts). */
export const figures: Readonly<Record<string, Figure>> = {
  visits,
  tornado,
  'what-did-it': whatDidIt,
  frontier,
  adoption,
  'break-even': breakEven,
  'cost-lines': costLines,
  platforms,
  'four-trades': fourTrades,
  'promises-pile-up': promisesPileUp,
  'cost-to-serve': costToServe,
  'deploy-and-bill': deployAndBill,
  'freed-capacity': freedCapacity,
  'stock-service': stockService,
  'three-readings': threeReadings,
  triangle,
  'triangle-start': triangleStart,
  'two-aims': twoAims,
  'whale-curve': whaleCurve,
  'promise-ceiling': promiseCeiling,
  voices,
  kano,
  'working-capital': workingCapital,
};

export function figureNamed(name: string): Figure {
  const figure = figures[name];
  if (figure) return figure;
  throw new RangeError(`figure must be one of ${Object.keys(figures).join(', ')}; got ${name}`);
}
