import type { Frontier, FrontierNumber, FrontierPoint } from '#model/arbitration/frontier.ts';
import type { Triangle } from '#model/results.ts';
import type { FigureInput } from '../figure.ts';
import { sameNumbers } from './same-numbers.ts';

/** A scenario in the plane. */
export interface Placed {
  /** S0 to S5; `now` and `scenario` are the page's; empty for one of the grid. */
  readonly name: string;
  readonly numbers: FrontierPoint['numbers'];
  /** No other is as good on both axes and better on one. */
  readonly stays: boolean;
  /** Name of the first named scenario that beats it; null when none does. */
  readonly by: string | null;
}

export interface PlaceRows {
  readonly placed: readonly Placed[];
  readonly across: FrontierNumber;
  readonly up: FrontierNumber;
}

/** Axes on which less is better: the plane is then read towards its other side. */
export const less: ReadonlySet<string> = new Set([
  'stock',
  'cost',
  'workingCapital',
  'clientsLost',
  'offerCount',
]);

export function placesOf({ now, scenario, read, view }: FigureInput<unknown, Frontier>): PlaceRows {
  const across = (view['across'] ?? 'stock') as FrontierNumber;
  const up = (view['up'] ?? 'margin') as FrontierNumber;
  const known = read?.points ?? [];
  const reader = numbersOf(scenario.scenario);
  const pinned = numbersOf(now.scenario);
  const points = known.map(({ name, numbers }) => ({ name: name ?? '', numbers }));
  if (points.length > 0) {
    // A pin that is a named scenario, or the reader's own, stands there already.
    const drawn = [
      ...points.filter(({ name }) => name !== '').map(({ numbers }) => numbers),
      reader,
    ];
    if (pinned && !drawn.some((other) => other && isSame(other, pinned)))
      points.push({ name: 'now', numbers: pinned });
    if (reader) points.push({ name: 'scenario', numbers: reader });
  }
  const gain = (numbers: FrontierPoint['numbers'], id: FrontierNumber) =>
    less.has(id) ? -numbers[id] : numbers[id];
  const beats = (a: FrontierPoint['numbers'], b: FrontierPoint['numbers']) => {
    const [x, y] = [gain(a, across) - gain(b, across), gain(a, up) - gain(b, up)];
    return x >= 0 && y >= 0 && x + y > 0;
  };
  return {
    ...{ across, up },
    placed: points.map(({ name, numbers }) => {
      const over = points.filter((other) => beats(other.numbers, numbers));
      const by = over.find((other) => other.name.startsWith('S'))?.name ?? null;
      return { name, numbers, stays: over.length === 0, by };
    }),
  };
}

function isSame(a: FrontierPoint['numbers'], b: FrontierPoint['numbers']): boolean {
  const [one, other] = [a, b].map((numbers) =>
    Object.keys(a).map((id) => numbers[id as FrontierNumber]),
  );
  return sameNumbers(one!, other!);
}

function numbersOf(triangle: Triangle): FrontierPoint['numbers'] | null {
  const { margin, service, constantMix, stock, cost, workingCapital, clientsLost, offerCount } =
    triangle;
  const numbers = {
    margin,
    service,
    constantMix,
    stock,
    cost,
    workingCapital,
    clientsLost,
    offerCount,
  };
  return Object.values(numbers).includes(null) ? null : (numbers as FrontierPoint['numbers']);
}
