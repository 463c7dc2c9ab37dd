import type { ClassFlows } from '../matching/class-flows.ts';
import type { PartLists } from './part-lists.ts';
import { patternShare, type Sharing } from './sharing.ts';

/**
 * Who is promised what once lists have their say: of the lines of class `from` on parts of a pattern, the
 * share that carries the promise of class `to`, [pattern][from][to]; a row adds up to 1, or to 0 for a
 * class without lines. A line asked for under a listed offer falls back as `partLists` says.
 */
export function patternFlows(
  { lines, listed }: ClassFlows,
  { carriedAs }: PartLists,
): Float64Array {
  const classes = carriedAs[0]?.length ?? 0;
  const shares = new Float64Array(carriedAs.length * classes * classes);
  carriedAs.forEach((carried, pattern) => {
    for (let from = 0; from < classes; from++) {
      const row = from * classes;
      const own = (pattern * classes + from) * classes;
      let all = 0;
      for (let to = 0; to < classes; to++) all += lines[row + to]!;
      if (all === 0) continue;
      for (let asked = 0; asked < classes; asked++) {
        const to = carried[asked]!;
        const falls = to === asked ? 0 : listed[row + asked]!;
        shares[own + asked]! += (lines[row + asked]! - falls) / all;
        if (falls > 0) shares[own + to]! += falls / all;
      }
    }
  });
  return shares;
}

/** Lines of a year by the promise they carry: [pattern][class today][class promised]. None is lost. */
export function patternLines(flows: ClassFlows, sharing: Sharing): Float64Array {
  const { carriedAs, key } = sharing.lists;
  if (key === '') return flows.lines;
  const classes = carriedAs[0]?.length ?? 0;
  const shares = patternFlows(flows, sharing.lists);
  return shares.map((share, at) => {
    const from = Math.floor(at / classes) % classes;
    const pattern = Math.floor(at / (classes * classes));
    let all = 0;
    for (let to = 0; to < classes; to++) all += flows.lines[from * classes + to]!;
    return all * patternShare(sharing, pattern, from) * share;
  });
}

/** The year's flows with the promises that lines carry, all parts together. */
export function carriedFlows(flows: ClassFlows, sharing: Sharing): ClassFlows {
  if (sharing.lists.key === '') return flows;
  const lines = new Float64Array(flows.lines.length);
  patternLines(flows, sharing).forEach((count, at) => (lines[at % lines.length]! += count));
  return { ...flows, lines };
}
