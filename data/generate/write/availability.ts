import type { AvailabilityOf } from '../field/availability.ts';
import { HOUR } from '../field/hour.ts';
import { KEPT_START, monthOf } from '../time/timeline.ts';
import { round, writeCsv } from './csv.ts';
import { isoMonth } from './iso-month.ts';

const HEADER = `
  line_id period hours_committed hours_available corrective_events waiting_part_hours`;
const FIRST = monthOf(KEPT_START);

/** One row per installation and month; empty = none. */
export function writeAvailability(folder: string, availability: readonly AvailabilityOf[]): void {
  writeCsv(
    folder,
    'availability',
    HEADER,
    availability.flatMap(({ installation, months }) =>
      months.map(({ committed, down, stops, waitedPart }, month) => [
        installation.id,
        isoMonth(FIRST + month),
        committed / HOUR,
        round((committed - down) / HOUR, 1),
        stops === 0 ? '' : stops,
        waitedPart === 0 ? '' : round(waitedPart / HOUR, 1),
      ]),
    ),
  );
}
