import type { Case } from '../case.ts';
import { clientProfits } from '../clients/client-profits.ts';
import { crossedZero } from '../clients/crossed-zero.ts';
import { isPremium } from '../matching/match-rows.ts';
import { promiseCeiling } from './promise-ceiling.ts';

/** The measures of the five drifts that results do not hold: shares in [0, 1], null = not computable. */
export interface Drifts {
  /** Clients whose behaviour shows that a day counts: of all, and of those promised 24 h or better. */
  readonly valuedShare: number | null;
  readonly premiumValuedShare: number | null;
  /** Lines asked as urgent for a machine that is down ÷ lines asked as urgent. */
  readonly machineDownShare: number | null;
  /** Clients whose margin on parts, at full cost, changed sign between the first year and the last. */
  readonly moversShare: number | null;
  /** By class of promise: written, and the best that today's carrier allows. */
  readonly promised: Readonly<Record<string, number | null>>;
  readonly ceiling: Readonly<Record<string, number>>;
  /** Orders that come in before today's cut-off. */
  readonly beforeCutoff: number | null;
}

export function drifts(of: Case): Drifts {
  const { classes } = promiseCeiling(of, {});
  return {
    valuedShare: valuedAmong(of, () => true),
    premiumValuedShare: valuedAmong(of, (client) => holdsPremium(of, client)),
    machineDownShare: machineDown(of),
    moversShare: movers(of),
    promised: Object.fromEntries(classes.map(({ code, promised }) => [code, promised])),
    ceiling: Object.fromEntries(classes.map(({ code, carrierToday }) => [code, carrierToday])),
    beforeCutoff: classes[0]?.inTimeToday ?? null,
  };
}

function valuedAmong({ clients }: Case, takes: (client: number) => boolean): number | null {
  const valued = clients?.lines.valued;
  if (!valued) return null;
  const members = [...valued.keys()].filter(takes);
  const shown = members.filter((client) => valued[client] === 1);
  return members.length > 0 ? shown.length / members.length : null;
}

function holdsPremium(of: Case, client: number): boolean {
  const offer = of.offers[of.clients?.contracts?.offer[client] ?? -1];
  return offer !== undefined && isPremium(of, offer);
}

function machineDown({ clients }: Case): number | null {
  const { urgent, machineDown: down } = clients?.lines ?? { urgent: null, machineDown: null };
  if (!urgent || !down) return null;
  const all = urgent.reduce((sum, lines) => sum + lines, 0);
  return all > 0 ? down.reduce((sum, lines) => sum + lines, 0) / all : null;
}

function movers(of: Case): number | null {
  const { clients } = of;
  if (!clients || clients.years < 2) return null;
  const first = clientProfits(of, 0, 'full');
  const last = clientProfits(of, clients.years - 1, 'full');
  if (!first || !last) return null;
  const { fell, rose } = crossedZero(first, last);
  return (fell.length + rose.length) / clients.count;
}
