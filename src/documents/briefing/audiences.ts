import type { MeasureId } from './measures.ts';
import type { MoveId } from './moves.ts';

/** What one audience is told of a scenario; the words themselves come by its id. */
export interface Audience {
  /** What it sees today, and what the scenario does to it. */
  readonly today: MeasureId;
  readonly aim: MeasureId;
  /** What may change for it, the weightiest first: the three first that the scenario moves are told. */
  readonly moves: readonly MoveId[];
  readonly indicators: readonly MeasureId[];
  /** Tasks of the plan it takes part in. */
  readonly tasks: readonly string[];
  /** A published fact, and its own number beside it. */
  readonly fact: readonly [fact: string, own: MeasureId];
}

/** The eight teams, finance and IT, then those who lead them; clients are told segment by segment. */
export const audiences = {
  sales: {
    ...{ today: 'premiumShare', aim: 'billedShare' },
    moves: ['match', 'fee', 'list', 'cutoff', 'offers', 'deployment'],
    indicators: ['billedShare', 'clientsLost', 'exceptions'],
    tasks: ['T13', 'T16', 'T18'],
    fact: ['F10', 'premiumShare'],
  },
  keyAccounts: {
    ...{ today: 'penalties', aim: 'availability' },
    moves: ['match', 'fee', 'deployment', 'list', 'cutoff'],
    indicators: ['availability', 'penalties', 'clientsLost'],
    tasks: ['T13', 'T18', 'T21'],
    fact: ['F16', 'margin'],
  },
  marketing: {
    ...{ today: 'offerCount', aim: 'premiumShare' },
    moves: ['offers', 'match', 'fee', 'list'],
    indicators: ['offerCount', 'premiumShare', 'billedShare'],
    tasks: ['T03', 'T13', 'T17'],
    fact: ['F43', 'premiumShare'],
  },
  customerService: {
    ...{ today: 'exceptions', aim: 'service' },
    moves: ['list', 'cutoff', 'reserve', 'offers', 'deployment'],
    indicators: ['exceptions', 'service', 'coverage'],
    tasks: ['T14', 'T16', 'T18'],
    fact: ['F27', 'service'],
  },
  planners: {
    ...{ today: 'stockDead', aim: 'stock' },
    moves: ['policy', 'reserve', 'dead', 'list', 'platforms'],
    indicators: ['stock', 'stockDead', 'constantMix'],
    tasks: ['T08', 'T09', 'T16'],
    fact: ['F8', 'service'],
  },
  platforms: {
    ...{ today: 'within24h', aim: 'transport' },
    moves: ['platforms', 'night', 'cutoff', 'reserve', 'dead'],
    indicators: ['within24h', 'transport', 'stock'],
    tasks: ['T09', 'T11', 'T12'],
    fact: ['F11', 'constantMix'],
  },
  technicians: {
    ...{ today: 'firstTimeFix', aim: 'visit' },
    moves: ['slots', 'freed', 'list', 'night'],
    indicators: ['visit', 'firstTimeFix', 'availability'],
    tasks: ['T14', 'T16', 'T19'],
    fact: ['F22', 'firstTimeFix'],
  },
  workshop: {
    ...{ today: 'workshop', aim: 'workshop' },
    moves: ['reserve', 'list', 'deployment', 'night', 'dead'],
    indicators: ['workshop', 'availability', 'stock'],
    tasks: ['T08', 'T14', 'T16'],
    fact: ['F44', 'workshop'],
  },
  finance: {
    ...{ today: 'cost', aim: 'margin' },
    moves: ['fee', 'dead', 'platforms', 'offers'],
    indicators: ['margin', 'workingCapital', 'cost'],
    tasks: ['T01', 'T07', 'T17'],
    fact: ['F20', 'stock'],
  },
  it: {
    ...{ today: 'offerCount', aim: 'exceptions' },
    moves: ['offers', 'reserve', 'list', 'cutoff', 'fee'],
    indicators: ['exceptions', 'offerCount', 'coverage'],
    tasks: ['T05', 'T07', 'T06', 'T15'],
    fact: ['F27', 'exceptions'],
  },
  managers: {
    ...{ today: 'service', aim: 'margin' },
    moves: ['match', 'deployment', 'offers', 'platforms', 'fee'],
    indicators: ['service', 'stock', 'margin'],
    tasks: ['T01', 'T17', 'T22'],
    fact: ['F30', 'service'],
  },
} as const satisfies Readonly<Record<string, Audience>>;

export type AudienceId = keyof typeof audiences;

export const audienceIds = Object.keys(audiences) as readonly AudienceId[];

export function isAudience(id: string): id is AudienceId {
  return Object.hasOwn(audiences, id);
}
