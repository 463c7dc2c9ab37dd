/** One thing timed, beside the yardstick of the same run. */
export interface Timed {
  readonly name: string;
  /** Best of the runs, ms, CPU of this process: other programs count little. */
  readonly ms: number;
  /** What it is aimed at, ms; information, never asserted. */
  readonly aim: number | null;
  readonly note: string;
}

/** CPU ms of the quickest of some runs. */
export function quickest(runs: number, work: () => void): number {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** A fixed piece of arithmetic: exponentials and logarithms over ten million numbers. */
export function yardstick(): number {
  return quickest(3, () => {
    let sum = 0;
    for (let k = 1; k <= 10_000_000; k++) sum += Math.log1p(Math.exp(-k / 1e6));
    if (!Number.isFinite(sum)) throw new RangeError('yardstick must be finite');
  });
}

/** Name, ms, ratio to the yardstick, aim. */
export function printTimes(title: string, unit: number, times: readonly Timed[]): void {
  console.log(`\n${title}`);
  for (const { name, ms, aim, note } of times) {
    const ratio = (ms / unit).toFixed(3).padStart(8);
    const aimed = aim === null ? '' : `aim ${String(aim)} ms`;
    console.log(
      [name.padEnd(46), `${ms.toFixed(1).padStart(9)} ms`, `× ${ratio}`, aimed, note]
        .join('  ')
        .trimEnd(),
    );
  }
}
