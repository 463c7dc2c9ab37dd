import type { Network } from '../case.ts';
import { wholeCatalogue, type PartLists } from './part-lists.ts';
import type { Reserve } from './reserve.ts';

/** How the promises of a scenario share parts and shelves. */
export interface Sharing {
  readonly lists: PartLists;
  /** Order lines of the history on parts still alive, by pattern of the lists: [pattern][class]. */
  readonly lines: Float64Array;
  /** Last pieces kept for the classes promised fast; null = first come, first served. */
  readonly reserve: Reserve | null;
  /** Tells it from others. */
  readonly key: string;
}

/** Lists and reserve over a network's lines. */
export function sharing(network: Network, lists: PartLists, reserve: Reserve | null): Sharing {
  const classes = lists.carriedAs[0]?.length ?? 0;
  const perItem = network.shelves.length * classes;
  const lines = new Float64Array(lists.carriedAs.length * classes);
  for (let at = 0; at < network.lines.length; at++) {
    const item = Math.floor(at / perItem);
    if (network.items.dead[item] === 1) continue;
    lines[lists.patternOf[item]! * classes + (at % classes)]! += network.lines[at]!;
  }
  return { lists, lines, reserve, key: `${lists.key}|${reserve?.key ?? ''}` };
}

/** First come, first served, every promise on the whole catalogue: today. */
export function unshared(network: Network, classes: number): Sharing {
  return sharing(network, wholeCatalogue(network.items.count, classes), null);
}

/** Share of a class's lines that bear on parts of a pattern; 0 for a class without lines. */
export function patternShare({ lines, lists }: Sharing, pattern: number, cls: number): number {
  if (lists.carriedAs.length === 1) return 1;
  const classes = lists.carriedAs[0]!.length;
  let all = 0;
  for (let at = cls; at < lines.length; at += classes) all += lines[at]!;
  return all > 0 ? lines[pattern * classes + cls]! / all : 0;
}
