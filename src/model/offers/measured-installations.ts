import type { Installations } from '../case/installations.ts';

/** What the installations with a guarantee gave over the last 12 months. */
export interface MeasuredInstallations {
  readonly installations: number;
  /** Hours available ÷ hours promised; null = not measured. */
  readonly availability: number | null;
  /** Standard deviation of it between installations, points of availability. */
  readonly spread: number | null;
  /** € of penalties; null = not measured. */
  readonly penalties: number | null;
}

export function measuredInstallations(of: Installations): MeasuredInstallations {
  const rows = [...of.committedHours.keys()].filter((row) => of.committedHours[row]! > 0);
  const sum = (value: (row: number) => number): number =>
    rows.reduce((total, row) => total + value(row), 0);
  const hours = sum((row) => of.committedHours[row]!);
  const measured = rows.length > 0;
  const availability = 1 - sum((row) => of.lostHours[row]!) / hours;
  const variance =
    sum((row) => (1 - of.lostHours[row]! / of.committedHours[row]! - availability) ** 2) /
    rows.length;
  return {
    installations: rows.length,
    availability: measured ? availability : null,
    spread: measured ? Math.sqrt(variance) : null,
    penalties: of.penalties ? of.penalties.reduce((total, euros) => total + euros, 0) : null,
  };
}
