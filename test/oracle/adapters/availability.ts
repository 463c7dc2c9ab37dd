import { commitmentPenalty } from '#model/offers/commitment-penalty.ts';
import { fleetAvailability } from '#model/offers/fleet-availability.ts';
import { operationalAvailability } from '#model/offers/operational-availability.ts';
import { adapter } from './adapter.ts';

interface Machine {
  mtbfHours: number;
  mttrHours: number;
  mldtHours: number;
}

interface Fleet {
  fleet: number;
  quantityPerMachine: number[];
  ebo: number[];
}

interface Commitment {
  machines: number;
  mtbfHours: number;
  downHoursPerFailure: number;
  committedMachinesUp: number;
  penaltyPerMissingMachineHour: number;
}

export const availability = [
  adapter<Machine>('operational availability', ({ mtbfHours, mttrHours, mldtHours }) =>
    operationalAvailability(mtbfHours, mttrHours, mldtHours),
  ),
  adapter<Fleet>('Sherbrooke fleet availability from EBO', ({ fleet, quantityPerMachine, ebo }) =>
    fleetAvailability(
      fleet,
      ebo.map((owed, i) => ({ perMachine: quantityPerMachine[i]!, ebo: owed })),
    ),
  ),
  adapter<Commitment>(
    'expected penalty of an availability commitment (independent machines, steady state)',
    (inputs) => {
      const { machines, committedMachinesUp: committed, mtbfHours } = inputs;
      const hourlyPenalty = inputs.penaltyPerMissingMachineHour;
      const commitment = { machines, committed, hourlyPenalty };
      const result = commitmentPenalty(commitment, mtbfHours, inputs.downHoursPerFailure);
      return {
        availability: result.availability,
        probBelowCommitment: result.belowCommitment,
        expectedMissing: result.missing,
        expectedPenaltyPerHour: result.hourly,
      };
    },
  ),
];
