import type { StopLaw } from '#model/case/installations.ts';
import type { Breakdowns } from './breakdowns.ts';

/** Fewer stops than this make no law of their own. */
const ENOUGH = 30;

/** How long stops last and what of it is waiting: those under an availability commitment, else all; null without durations. */
export function stopLaw(stops: Breakdowns, committed: (stop: number) => boolean): StopLaw | null {
  const known = [...stops.down.keys()].filter((stop) => !Number.isNaN(stops.down[stop]));
  const own = known.filter(committed);
  const used = own.length >= ENOUGH ? own : known;
  const mean = (of: (stop: number) => number): number =>
    used.reduce((sum, stop) => sum + of(stop), 0) / used.length;
  const down = mean((stop) => stops.down[stop] ?? 0);
  if (!(down > 0)) return null;
  const technician = mean((stop) => stops.technicianWait[stop] || 0);
  const part = mean((stop) => stops.partWait[stop] || 0);
  return {
    count: used.length,
    mean: down,
    cv2: mean((stop) => (stops.down[stop] ?? 0) ** 2) / down ** 2 - 1,
    technicianWait: technician,
    technicianCv2: spread((stop) => stops.technicianWait[stop] || 0, technician),
    partWait: part,
    partCv2: spread((stop) => stops.partWait[stop] || 0, part),
  };

  function spread(of: (stop: number) => number, around: number): number {
    return around > 0 ? mean((stop) => of(stop) ** 2) / around ** 2 - 1 : 0;
  }
}
