import type { Case } from '../case.ts';
import { clientProfits } from './client-profits.ts';
import { expectations } from './expectations.ts';
import { projectedProfits } from './projected-profits.ts';
import { ranked } from './ranked.ts';
import type { Criterion, Weighing } from './segmentation-levers.ts';
import { serviceProfits } from './service-profits.ts';

export type ClientCriteria = Readonly<Record<Criterion, Float64Array>>;

/**
 * The six criteria of each client as ranks among all, in (0, 1); what is unknown of him counts as the middle.
 *
 * Potential: € of service he buys elsewhere (revenue ÷ wallet share − revenue). Attractiveness: machines whose stop is
 * critical, and how soon he pays. Profitability: contribution of the last 12 months, today and projected. Behaviour:
 * few urgent lines, many planned, large orders, few returns, forecasts shared. Expectations: what voices say.
 *
 * @param segmentOf  by which answers to the survey are gathered: [client]
 */
export function clientCriteria(
  of: Case,
  { voices, years }: Pick<Weighing, 'voices' | 'years'>,
  segmentOf: ArrayLike<number>,
): ClientCriteria {
  const { park, lines, wallet, ...clients } = of.clients!;
  const each = (value: (client: number) => number) =>
    ranked(Float64Array.from({ length: clients.count }, (_, client) => value(client)));
  const known = (value: number) => (value < 0 ? Number.NaN : value);
  const latest = (client: number) => (client + 1) * clients.years - 1;
  const bought = (client: number) => clients.money?.revenue[latest(client)] ?? Number.NaN;
  const profit = serviceProfits(of)?.avoidable ?? clientProfits(of, clients.years - 1, 'gross');
  return {
    potential: each((client) =>
      wallet[client]! > 0 ? bought(client) * (1 / wallet[client]! - 1) : Number.NaN,
    ),
    attractiveness: mean([
      each((client) => park?.critical[client] ?? Number.NaN),
      each((client) => -known(clients.paymentDays[client]!)),
    ]),
    profit: each((client) => profit?.[client] ?? Number.NaN),
    projectedProfit: ranked(projectedProfits(of, profit, years)),
    behaviour: mean([
      each((client) => -(lines.urgent?.[client] ?? Number.NaN) / lines.lines[latest(client)]!),
      each((client) => known(lines.plannedShare[client]!)),
      each((client) => known(lines.linesPerOrder[client]!)),
      each((client) => -known(clients.returnsRate[client]!)),
      each((client) => known(clients.forecastShared[client]!)),
    ]),
    expectations: ranked(expectations(of, voices, segmentOf)),
  };
}

function mean(parts: readonly Float64Array[]): Float64Array {
  return Float64Array.from(
    parts[0] ?? [],
    (_, row) => parts.reduce((sum, part) => sum + part[row]!, 0) / parts.length,
  );
}
