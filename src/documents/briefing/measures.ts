import type { Words } from '#figures/figure.ts';
import { nameOf, say } from '#figures/say.ts';
import { signOf } from '#figures/sign.ts';
import { written } from '#figures/written.ts';
import type { Results, Triangle } from '#model/results.ts';

/** A number of the triangle that a team is followed by. */
interface Measure {
  readonly unit: 'percent' | 'money' | 'number';
  /** Which way is better for the company. */
  readonly better: 'up' | 'down';
  of(triangle: Triangle): number | null | undefined;
}

const measures = {
  service: { unit: 'percent', better: 'up', of: ({ service }) => service },
  visit: { unit: 'percent', better: 'up', of: (one) => one.serviceByClass['visit'] },
  workshop: { unit: 'percent', better: 'up', of: (one) => one.serviceByClass['workshop'] },
  constantMix: { unit: 'percent', better: 'up', of: ({ constantMix }) => constantMix },
  within24h: { unit: 'percent', better: 'up', of: ({ within24h }) => within24h },
  coverage: { unit: 'percent', better: 'up', of: ({ coverage }) => coverage },
  firstTimeFix: { unit: 'percent', better: 'up', of: ({ firstTimeFix }) => firstTimeFix },
  availability: { unit: 'percent', better: 'up', of: (one) => one.installationAvailability },
  premiumShare: { unit: 'percent', better: 'down', of: ({ premiumShare }) => premiumShare },
  billedShare: { unit: 'percent', better: 'up', of: ({ billedShare }) => billedShare },
  offerCount: { unit: 'number', better: 'down', of: ({ offerCount }) => offerCount },
  exceptions: { unit: 'number', better: 'down', of: ({ exceptions }) => exceptions },
  clientsLost: { unit: 'number', better: 'down', of: ({ clientsLost }) => clientsLost },
  penalties: { unit: 'money', better: 'down', of: ({ penalties }) => penalties },
  cost: { unit: 'money', better: 'down', of: ({ cost }) => cost },
  transport: { unit: 'money', better: 'down', of: ({ costLines }) => costLines?.transport },
  stock: { unit: 'money', better: 'down', of: ({ stock }) => stock },
  stockDead: { unit: 'money', better: 'down', of: ({ stockDead }) => stockDead },
  margin: { unit: 'money', better: 'up', of: ({ margin }) => margin },
  workingCapital: { unit: 'money', better: 'down', of: (one) => one.workingCapital },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureId = keyof typeof measures;

/** A measure of the case, today and in the scenario, in the page's dress. */
export interface Read {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** What the change is for the company; `unknown` where tables do not tell. */
  readonly turn: 'better' | 'worse' | 'same' | 'unknown';
}

export function readMeasure(id: MeasureId, { before, scenario }: Results, words: Words): Read {
  const measure: Measure = measures[id];
  const [then, now] = [measure.of(before) ?? null, measure.of(scenario) ?? null];
  const dress = (value: number | null) =>
    measure.unit === 'number'
      ? words.format.number(value)
      : written(words.format, measure.unit, value);
  // What prints the same is the same: nobody is told of a change he cannot see.
  const moved = dress(then) === dress(now) ? 0 : now === null || then === null ? null : now - then;
  const sign = then === null || now === null ? 'unknown' : signOf(moved, Number.MIN_VALUE);
  const turn =
    sign === 'up' || sign === 'down' ? (sign === measure.better ? 'better' : 'worse') : sign;
  return { name: nameOf(words, `measure.${id}`), before: dress(then), after: dress(now), turn };
}

/** "Stock : 14,3 M€ aujourd’hui, 7,1 M€ dans ce scénario. C’est un gain." Nothing where it cannot be told. */
export function measureSentence(id: MeasureId, results: Results, words: Words): string[] {
  const { turn, ...values } = readMeasure(id, results, words);
  return turn === 'unknown' ? [] : [say(words, `turn.${turn}`, values)];
}
