import { priorityWaits } from '#model/field-service/priority-waits.ts';
import { smallestCrew } from '#model/field-service/smallest-crew.ts';
import { waitingLine } from '#model/field-service/waiting-line.ts';
import { erlangB, erlangC } from '#model/probability/erlang.ts';
import { adapter } from './adapter.ts';

interface Calls {
  arrivalPerSec: number;
  meanServiceSec: number;
  servers: number;
  targetSec: number;
}

interface Line {
  arrivalPerHour: number;
  servicePerHour: number;
  servers: number;
  targetHours: number;
}

interface Crew {
  callsPerDay: number;
  jobsPerTechnicianDay: number;
  targetDays: number;
  probability: number;
}

interface Classes {
  arrivalByClass: number[];
  serviceRate: number;
  servers: number;
}

function line(arrivals: number, service: number, servers: number, time: number) {
  const { waiting, ...measures } = waitingLine(arrivals, service, servers);
  return { ...measures, probWait: waiting, probWaitLeT: measures.waitAtMost(time) };
}

export const staffing = [
  adapter<Calls>('M/M/c (Erlang C)', (inputs) =>
    line(inputs.arrivalPerSec, 1 / inputs.meanServiceSec, inputs.servers, inputs.targetSec),
  ),
  adapter<Line>('M/M/c', (inputs) =>
    line(inputs.arrivalPerHour, inputs.servicePerHour, inputs.servers, inputs.targetHours),
  ),
  adapter<{ offeredLoadErlang: number; servers: number }>(
    'Erlang B / Erlang C probabilities',
    ({ offeredLoadErlang: load, servers }) => ({
      erlangB: erlangB(load, servers),
      erlangC: erlangC(load, servers),
    }),
  ),
  adapter<Crew>(
    'smallest crew so that P(wait<=t)>=p, M/M/c',
    ({ callsPerDay, jobsPerTechnicianDay, targetDays, probability }) => {
      const crew = smallestCrew(callsPerDay, jobsPerTechnicianDay, targetDays, probability);
      const measures = line(callsPerDay, jobsPerTechnicianDay, crew, targetDays);
      return { technicians: crew, ...measures, meanWaitDays: measures.meanWait };
    },
    ['technicians'],
  ),
  adapter<Classes>(
    'non-preemptive priority M/M/c, equal service (Cobham 1954)',
    ({ arrivalByClass, serviceRate, servers }) => {
      const { byClass, overall } = priorityWaits(arrivalByClass, serviceRate, servers);
      return { meanWaitByClass: byClass, overall };
    },
  ),
];
