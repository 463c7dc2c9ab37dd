import { at } from '../at.ts';
import type { History } from '../history.ts';
import type { Line } from '../demand/line.ts';
import { LAST_YEAR } from '../demand/prices.ts';
import { fiscalYear } from '../time/timeline.ts';
import { SHELVES } from '../world/locations.ts';
import { outcome } from './promise.ts';
import type { Row } from './row.ts';
import { percent } from './row.ts';

const CLASSES = ['AOG', '24H', '48H', 'CATALOGUE'] as const;
const HELD = { AOG: '', '24H': '88–89.5', '48H': '', CATALOGUE: '' } as const;

export function serviceReport({ world, lines, prices }: History): Row[] {
  const last = lines.filter(({ day, cancelled }) => fiscalYear(day) === LAST_YEAR && !cancelled);
  const of = (list: readonly Line[]): string => {
    const results = list.map((line) => outcome(world, line));
    const kept = results.filter((result) => result === 'kept').length;
    const made = results.filter((result) => result !== 'out').length;
    return `${percent(kept, made)} of ${String(made)}`;
  };
  const home = (line: Line): number => at(world.clients, line.client).region;
  const day = last.filter(({ serviceClass }) => serviceClass === '24H');
  const inTime = (line: Line): boolean =>
    line.firstQuantity < 0 &&
    line.delivered >= 0 &&
    (line.from === home(line) ? leftAtOnce(line) : line.from > 0);
  const left = (test: (line: Line) => boolean): string => {
    const list = day.filter(test);
    return `${percent(list.filter(inTime).length, list.length)} of ${String(list.length)}`;
  };
  const cost = (line: Line): number => at(prices.unitCost, line.item);
  const movement = (line: Line): string => at(world.items, line.item).movement;
  const missed = last.filter(
    (line) =>
      (line.serviceClass === '24H' || line.serviceClass === 'AOG') &&
      (line.from !== home(line) || !leftAtOnce(line)) &&
      line.from < SHELVES,
  );
  const rescued = missed.filter((line) => line.from > 0 && line.from !== home(line));
  const years = [2024, 2025, 2026].map((year) =>
    of(lines.filter((line) => fiscalYear(line.day) === year)),
  );
  return [
    ['held, overall', of(last), '90–92'],
    ['held, by year', years.join(' · '), ''],
    ...CLASSES.map((name): Row => [
      `held, ${name}`,
      of(last.filter(({ serviceClass }) => serviceClass === name)),
      HELD[name],
    ]),
    [
      'held, AOG on V',
      of(
        last.filter(
          (line) => line.serviceClass === 'AOG' && at(world.items, line.item).criticality === 'V',
        ),
      ),
      '85–91.5',
    ],
    ['24H in time, all', left(() => true), '~92'],
    ['24H in time, < 150', left((line) => cost(line) < 150), '94–95'],
    ['24H in time, 150–700', left((line) => cost(line) >= 150 && cost(line) < 700), '92'],
    ['24H in time, > 700', left((line) => cost(line) >= 700), '81–84'],
    [
      '24H in time, V · D',
      `${left((line) => at(world.items, line.item).criticality === 'V')} · ${left((line) => at(world.items, line.item).criticality === 'D')}`,
      '±2 pts',
    ],
    [
      '24H in time, F · S · N',
      ['F', 'S', 'N'].map((kind) => left((line) => movement(line) === kind)).join(' · '),
      '',
    ],
    [
      '24H in time, planned · not',
      `${left(({ planned }) => planned)} · ${left(({ planned }) => !planned)}`,
      '',
    ],
    ['24H in time, idf', left((line) => home(line) === 0), ''],
    ['24H in time, south_west', left((line) => home(line) === 5), ''],
    ['misses settled by rescue', percent(rescued.length, missed.length), '15'],
    [
      'waiting lines',
      percent(
        last.filter((line) => line.from === home(line) && !leftAtOnce(line)).length,
        last.length,
      ),
      '',
    ],
    [
      'AOG by vans',
      percent(
        last.filter(({ from }) => from >= SHELVES).length,
        last.filter(({ serviceClass }) => serviceClass === 'AOG').length,
      ),
      '',
    ],
    [
      'partial',
      percent(last.filter(({ firstQuantity }) => firstQuantity > 0).length, last.length),
      'few',
    ],
  ];
}

/** Left within the trip's usual days: not after a wait. */
function leftAtOnce(line: Line): boolean {
  return !line.waited && line.delivered >= 0;
}
