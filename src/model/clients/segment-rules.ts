/**
 * Thresholds of the rules that give each client his segment (`segments.rules.{rule}`), in the order the rules are
 * asked. What they weigh is visible to a sales manager; six segments, ten numbers.
 */
export const segmentRules = {
  /** A: a stop costs at least so many € per hour. */
  criticalDowntime: 6000,
  /** F: a rival is there, we have less than this share of what he buys, and a stop costs at least so many € per hour on fewer machines than that. */
  contestedWallet: 0.45,
  contestedDowntime: 1400,
  contestedMachines: 75,
  /** B: at least so many machines, at least this discount, and less than this share of the lines in the ten busiest weeks. */
  negotiatorMachines: 60,
  negotiatorDiscount: 0.1,
  negotiatorSeasonality: 0.28,
  /** E: at most so many machines, and less than this share of planned lines. */
  occasionalMachines: 14,
  occasionalPlanned: 0.3,
  /** D: a stop costs less than so many € per hour. The others are C. */
  plannerDowntime: 1250,
} as const;

export type SegmentRule = keyof typeof segmentRules;
export type SegmentRules = Readonly<Record<SegmentRule, number>>;
