/** The policy in force, and the knobs tuned to land stock and service (case.md §2.3). */
export const POLICY = {
  /** Months of mean demand held at a platform and at the centre (position, on order included). */
  coverPlatform: 2.9,
  coverCentre: 3.85,
  /** Months of memory of the planners' mean. */
  memory: 24,
  /** Planners cut the cover of dear parts. */
  cuts: [
    { above: 1500, factor: 0.45 },
    { above: 600, factor: 0.75 },
  ],
  /** A planner rounds up, except less than this share of a piece. */
  ignoredShare: 0.08,
  /** Cheap parts go to platforms by packs: cost below, pieces. */
  packs: [
    { below: 40, pieces: 3 },
    { below: 150, pieces: 2 },
  ],
  /** Days from centre to platform, from platform to van. */
  platformTransit: 3,
  localTransit: 1,
  /** Chance that somebody calls the other platforms for a line missed in 24H or AOG. */
  rescueCall: 0.2,
  /** Same, of a run of six hours for AOG, against a call for 24H. */
  rescueRun: 0.5,
  /** Share of misses with something on the shelf that leave in part. */
  partial: 0.15,
  cutoff: 15 * 60 + 30,
  onTime: 0.96,
  localBudget: 15_500,
} as const;
