import type { Case } from './case.ts';
import { minus, weightedMean } from './nullable.ts';
import { availability } from './parts/availability.ts';
import type { Results, Triangle } from './results.ts';
import type { Today } from './today.ts';

/** model(S0) − measured: printed beside every number, so that the model's error is known. */
export function modelGap(
  of: Case,
  now: Today,
  before: Triangle,
  liveStock: number,
): Results['gap'] {
  const { calibration } = now;
  const gaps = of.measured.byClass.map(({ kept, promises }, k) =>
    promises > 0
      ? availability(calibration.today, calibration, k, k) * calibration.carrier[k]! -
        kept / promises
      : null,
  );
  return {
    service: weightedMean(
      gaps,
      of.measured.byClass.map(({ promises }) => promises),
    ),
    stock: minus(before.stockDead === null ? null : liveStock + before.stockDead, before.stock),
    byClass: Object.fromEntries(of.classes.map(({ code }, k) => [code, gaps[k]!])),
  };
}
