import type { Network } from '../case.ts';

/** How the network is run. */
export interface NetworkRun {
  /** Does the shelf hold stock? Else its clients draw on the centre: [shelf]. */
  readonly holds: readonly boolean[];
  /** For a shelf without stock, the platform asked when the centre would be too late; −1 = none: [shelf]. */
  readonly standIn: readonly number[];
  /** Shelves without stock that each platform stands in for: [shelf]. */
  readonly alsoFor: readonly (readonly number[])[];
  /** Pieces a platform takes over from those shelves, at today's cover: [item][shelf]; null = none. */
  readonly taken: Float64Array | null;
  /** Of the platforms that could help a shelf today, share that still can: [shelf]. */
  readonly helpers: readonly number[];
  /** P(another platform helps | nothing near) today: [class]. */
  readonly rescue: readonly number[];
  /** P(the confirmed date holds | the line waits), for those whom nobody is left to help: [class]. */
  readonly confirmed: readonly number[];
  /** Route of the centre to the clients of each shelf, a column of `network.centreReach`: [shelf]. */
  readonly routes: readonly number[];
  /** Night express in use. */
  readonly night: boolean;
  /** Tells it from others; '' = as the case found it. */
  readonly key: string;
}

/** As the case found it: every shelf holds stock, the centre delivers by the lanes in use. */
export function runToday({ shelves }: Network, classes: number): NetworkRun {
  const none = Array<number>(classes).fill(0);
  return {
    holds: shelves.map(() => true),
    standIn: shelves.map(() => -1),
    alsoFor: shelves.map(() => []),
    taken: null,
    helpers: shelves.map(() => 1),
    rescue: none,
    confirmed: none,
    routes: shelves.map(() => 0),
    night: false,
    key: '',
  };
}
