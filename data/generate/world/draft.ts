import { at } from '../at.ts';
import type { SegmentId } from '../parameters/segments.ts';
import {
  JEWELS,
  LINES,
  LOUD_ACCOUNTS,
  MACHINES,
  SEGMENT_IDS,
  SEGMENTS,
} from '../parameters/segments.ts';
import { quotas } from '../random/quotas.ts';
import { integer, logNormal, shuffle } from '../random/samplers.ts';
import { stream } from '../random/sfc32.ts';

/** A client before it has a place, a tier and an offer. */
export interface Draft {
  readonly segment: SegmentId;
  readonly machines: number;
  readonly lines: number;
  readonly loud: boolean;
  readonly jewel: boolean;
}

/** Sizes at the quantiles' disorder of each segment, then rescaled so that all machines sum to the park. */
export function drafts(seed: number): Draft[] {
  const random = stream(seed, 'client sizes');
  const raw = SEGMENT_IDS.flatMap((segment) => {
    const { clients, machinesMedian, machinesSigma } = SEGMENTS[segment];
    return Array.from({ length: clients }, () => ({
      segment,
      size: logNormal(random, machinesMedian, machinesSigma),
    }));
  });
  const jewels = smallest(raw);
  const own = stream(seed, 'jewels');
  const small = raw.map((_, index) =>
    jewels.has(index) ? integer(own, JEWELS.machines[0], JEWELS.machines[1]) : 0,
  );
  const others = raw.length - jewels.size;
  const left = MACHINES - others - small.reduce((sum, count) => sum + count, 0);
  const machines = quotas(
    left,
    raw.map(({ size }, index) => (jewels.has(index) ? 0 : size)),
  ).map((count, index) => at(small, index) || count + 1);
  const loud = loudest(raw);
  const list = raw.map(({ segment }, index) => ({
    segment,
    machines: at(machines, index),
    lines:
      at(machines, index) *
      SEGMENTS[segment].linesPerMachine *
      logNormal(random, 0.97, 0.25) *
      (jewels.has(index) ? JEWELS.lines : 1),
    loud: loud.has(index),
    jewel: jewels.has(index),
  }));
  const totals = totalsBySegment(list);
  const scaled = list.map((draft) => ({
    ...draft,
    lines:
      (draft.lines * LINES * SEGMENTS[draft.segment].share) /
      100 /
      (totals.get(draft.segment) ?? 1),
  }));
  return shuffle(random, scaled);
}

function totalsBySegment(list: readonly Draft[]): Map<SegmentId, number> {
  const totals = new Map<SegmentId, number>();
  for (const { segment, lines } of list) totals.set(segment, (totals.get(segment) ?? 0) + lines);
  return totals;
}

/** The smallest critical and seasonal clients. */
function smallest(raw: readonly { segment: SegmentId; size: number }[]): Set<number> {
  const order = raw
    .map(({ segment, size }, index) => ({ segment, size, index }))
    .sort((left, right) => left.size - right.size || left.index - right.index);
  const of = (id: 'A' | 'C'): number[] =>
    order.flatMap(({ segment, index }) => (segment === id ? [index] : [])).slice(0, JEWELS[id]);
  return new Set([...of('A'), ...of('C')]);
}

/** The largest key and seasonal accounts, every other one: large, not all of the largest. */
function loudest(raw: readonly { segment: SegmentId; size: number }[]): Set<number> {
  const order = raw
    .map(({ segment, size }, index) => ({ segment, size, index }))
    .filter(({ segment }) => segment === 'B' || segment === 'C')
    .sort((left, right) => right.size - left.size || left.index - right.index);
  return new Set(
    order
      .filter((_, rank) => rank % 2 === 0)
      .slice(0, LOUD_ACCOUNTS)
      .map(({ index }) => index),
  );
}
