import type { FigureInput } from '#figures/figure.ts';
import { missingTables } from '#figures/missing.ts';
import type { AllocationReading, ByPromise } from '#model/readings/allocation.ts';
import type { PlayedLine } from '#model/simulation/play-allocation.ts';

/** Days of one frame. */
export const frameDays = 7;

export const promises = ['fast', 'others'] as const;
export type Promised = (typeof promises)[number];

/** Lines of one kind, from the start to the frame. */
export interface Tally {
  readonly promise: Promised;
  readonly asked: number;
  /** Served at once, under the rule and if whoever came first had been served. */
  readonly found: number;
  readonly foundFirst: number;
}

/** Shares served at once since the start, after each line: [day, share]. */
export type Course = readonly (readonly [number, number])[];

export interface AllocationRows {
  readonly example: NonNullable<AllocationReading['example']> | null;
  readonly day: number;
  readonly ended: boolean;
  /** The rule changes what some line finds at once, here or in the long run. */
  readonly differs: boolean;
  readonly lines: readonly PlayedLine[];
  readonly tallies: readonly Tally[];
  readonly courses: Readonly<Record<Promised, { readonly played: Course; readonly first: Course }>>;
  readonly missing: readonly string[];
}

/** Lines before a share is worth drawing. */
const enough = 5;

export function framesOf(read: AllocationReading | null): number {
  const days = read?.example?.days ?? 0;
  return 1 + Math.ceil(days / frameDays);
}

export function playRows(
  { read, scenario }: FigureInput<unknown, AllocationReading>,
  at: number,
): AllocationRows {
  const example = read?.example ?? null;
  const day = Math.min(example?.days ?? 0, at * frameDays);
  const all = example?.played.lines ?? [];
  const first = example?.firstCome.lines ?? [];
  const lines = all.filter((line) => line.day <= day);
  const tally = (promise: Promised): Tally => {
    const own = (line: PlayedLine, k: number) => k < lines.length && isOf(line, promise);
    const served = (of: readonly PlayedLine[]) =>
      of.filter((line, k) => own(line, k) && line.found).length;
    return {
      promise,
      asked: lines.filter(own).length,
      found: served(all),
      foundFirst: served(first),
    };
  };
  const course = (promise: Promised) => ({
    played: courseOf(all, promise),
    first: courseOf(first, promise),
  });
  return {
    example,
    day,
    ended: day >= (example?.days ?? 0),
    differs: example !== null && differs(example.long),
    lines,
    tallies: promises.map(tally),
    courses: { fast: course('fast'), others: course('others') },
    missing: missingTables(scenario),
  };
}

/** Shares the long play prints alike are alike. */
const sameShare = 0.0005;

function differs([ruled, open]: readonly [ByPromise, ByPromise]): boolean {
  return promises.some((promise) => Math.abs(ruled[promise] - open[promise]) >= sameShare);
}

/** Over the whole play, so that axes keep still while it runs. */
function courseOf(lines: readonly PlayedLine[], promise: Promised): Course {
  let [asked, found] = [0, 0];
  return lines.flatMap((line) => {
    if (!isOf(line, promise)) return [];
    asked += 1;
    found += Number(line.found);
    return asked < enough ? [] : [[line.day, found / asked] as const];
  });
}

const isOf = ({ fast }: PlayedLine, promise: Promised) => fast === (promise === 'fast');
