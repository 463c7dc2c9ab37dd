import type { StopLaw } from '../case/installations.ts';
import { nonNegative } from '../probability/refusal.ts';

/** Mean of a stop, hours, and its squared coefficient of variation. */
export interface StopHours {
  readonly mean: number;
  readonly cv2: number;
}

/**
 * A stop whose waits have changed: repair, wait for a technician and wait for a part are independent.
 *
 * The technician's wait stretches (its spread follows); the part's wait becomes more or less frequent (its mean square follows
 * its mean); the repair stays. What the three do not explain of today's variance stays in proportion.
 *
 * @param technician, part  waits against today's, ≥ 0; 1 = unchanged
 */
export function stopHours(law: StopLaw, technician: number, part: number): StopHours {
  nonNegative('change of the wait for a technician', technician);
  nonNegative('change of the wait for a part', part);
  const mean = law.mean + law.technicianWait * (technician - 1) + law.partWait * (part - 1);
  const variance = law.cv2 * law.mean ** 2;
  const ofTechnician = law.technicianCv2 * law.technicianWait ** 2;
  const square = (1 + law.partCv2) * law.partWait ** 2;
  const ofPart = square - law.partWait ** 2;
  const repair = Math.max(0, variance - ofTechnician - ofPart);
  const scale = variance / (repair + ofTechnician + ofPart);
  const changed =
    repair + ofTechnician * technician ** 2 + square * part - (law.partWait * part) ** 2;
  return { mean, cv2: (scale * changed) / mean ** 2 };
}
