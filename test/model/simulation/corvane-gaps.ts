import type { Case } from '#model/case.ts';
import type { Compared, ComparedPair } from './compare-part.ts';

/** Gaps of a set of pairs, in points: model − simulation. */
export interface Gaps {
  readonly byClass: readonly ClassGap[];
  readonly pairs: number;
  /** Share of the pairs within 3 points. */
  readonly within3: number;
  /** Of the availability of a pair: 95 % of the gaps are smaller; largest; mean over lines, signed. */
  readonly p95: number;
  readonly largest: number;
  readonly signed: number;
  /** The same share for what the shelf alone can serve. */
  readonly shelfWithin3: number;
}

export interface ClassGap {
  readonly code: string;
  readonly model: number;
  readonly simulated: number;
  /** Standard error of the simulation. */
  readonly error: number;
  readonly gap: number;
}

/** @param weight  of an item: how many it stands for in a sample */
export function corvaneGaps(
  of: Case,
  pairs: readonly ComparedPair[],
  weight: (item: number) => number = () => 1,
): Gaps {
  const sum = (value: (pair: ComparedPair) => number): number =>
    pairs.reduce((total, pair) => total + weight(pair.item) * value(pair), 0);
  const byClass = of.classes.map(({ code }, cls) => {
    const lines = sum((pair) => pair.lines[cls]!);
    const model = (100 * sum((pair) => pair.lines[cls]! * pair.model[cls]!)) / lines;
    const simulated = (100 * sum((pair) => pair.lines[cls]! * pair.simulated[cls]!.mean)) / lines;
    const square = sum(
      (pair) => weight(pair.item) * (pair.lines[cls]! * pair.simulated[cls]!.error) ** 2,
    );
    return {
      code,
      model,
      simulated,
      error: (100 * Math.sqrt(square)) / lines,
      gap: model - simulated,
    };
  });
  const gap = ({ model, simulated }: Compared): number => 100 * (model - simulated.mean);
  const sizes = pairs.map((pair) => Math.abs(gap(pair.all))).sort((a, b) => a - b);
  const lines = (pair: ComparedPair): number => pair.lines.reduce((all, count) => all + count, 0);
  const count = sum(() => 1);
  return {
    byClass,
    pairs: pairs.length,
    within3: sum(({ all }) => (Math.abs(gap(all)) <= 3 ? 1 : 0)) / count,
    p95: sizes[Math.floor(0.95 * sizes.length)]!,
    largest: sizes.at(-1)!,
    signed: sum((pair) => lines(pair) * gap(pair.all)) / sum(lines),
    shelfWithin3: sum(({ shelfAlone }) => (Math.abs(gap(shelfAlone)) <= 3 ? 1 : 0)) / count,
  };
}

export function printGaps(title: string, gaps: Gaps): void {
  const rows = gaps.byClass.map(
    ({ code, model, simulated, error, gap }) =>
      `  ${code}: model ${model.toFixed(2)} %, simulation ${simulated.toFixed(2)} ± ${error.toFixed(2)} %, ` +
      `gap ${gap.toFixed(2)} point`,
  );
  const { pairs, within3, p95, largest, signed, shelfWithin3 } = gaps;
  console.log(
    [
      title,
      ...rows,
      `  ${pairs} item × site rates: ${(100 * within3).toFixed(1)} % within 3 points ` +
        `(shelf alone ${(100 * shelfWithin3).toFixed(1)} %), 95 % within ${p95.toFixed(2)}, ` +
        `largest ${largest.toFixed(2)}, mean over lines ${signed.toFixed(2)}`,
    ].join('\n'),
  );
}
