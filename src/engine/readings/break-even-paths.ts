import type { Case } from '#model/case.ts';
import type { MarginPoint } from '#model/costs/margin-point.ts';
import { premiumShare } from '#model/matching/match-rows.ts';
import { billedShare } from '#model/matching/portfolio-measures.ts';
import type { Scenario } from '#model/scenario.ts';
import { gestures } from '#scenario/gestures.ts';

/** A way along which a scenario is moved, and how far it is on it. */
export interface Path {
  /** What is asked for, ascending. */
  readonly levels: readonly number[];
  move(of: Case, scenario: Scenario, level: number): Scenario;
  /** What is measured on the scenario moved; null when it cannot be. */
  at(of: Case, scenario: Scenario, point: MarginPoint): number | null;
}

const tenths = Array.from({ length: 11 }, (_, k) => k / 10);

export const paths: Readonly<Record<string, Path>> & { readonly service: Path } = {
  /** Service kept, by the availability aimed at. */
  service: {
    levels: [0.8, 0.84, 0.88, 0.91, 0.93, 0.95, 0.965, 0.975, 0.985, 0.99, 0.995],
    move: (_, scenario, serviceTarget) => ({ ...scenario, serviceTarget }),
    at: (_, __, { service }) => service,
  },
  /** Share of clients whose offer asks a fee. */
  billed: {
    levels: tenths,
    move: (of, scenario, share) => gestures['billedShare']!(of, scenario, share),
    at: (of, scenario) => billedShare(of, scenario),
  },
  /** Share of clients on an offer that promises 24 h or better. */
  premium: {
    levels: tenths.slice(1),
    move: (of, scenario, share) => gestures['premiumShare']!(of, scenario, share),
    at: (of, scenario) => premiumShare(of, scenario),
  },
};
