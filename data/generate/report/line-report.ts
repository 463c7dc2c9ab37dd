import { at } from '../at.ts';
import type { History } from '../history.ts';
import type { Line } from '../demand/line.ts';
import { LAST_YEAR } from '../demand/prices.ts';
import { OFFERS } from '../parameters/offers.ts';
import { REGIONS } from '../parameters/regions.ts';
import { SEGMENT_IDS } from '../parameters/segments.ts';
import { fiscalYear, MINUTES_PER_DAY } from '../time/timeline.ts';
import type { Row } from './row.ts';
import { percent } from './row.ts';

export function lineReport({ world, lines }: History): Row[] {
  const last = lines.filter(({ day }) => fiscalYear(day) === LAST_YEAR);
  const count = (test: (line: Line) => boolean): number => last.filter(test).length;
  const share = (test: (line: Line) => boolean): string => percent(count(test), last.length);
  const perItem = world.items.map(() => 0);
  for (const line of lines) perItem[line.item] = at(perItem, line.item) + 1;
  const hour = (line: Line): number => (line.at % MINUTES_PER_DAY) / 60;
  const fullService = world.clients.filter(({ offer }) =>
    ['O12', 'O13'].includes(at(OFFERS, offer).id),
  );
  return [
    [
      'AOG · 24H · 48H · CATALOGUE',
      ['AOG', '24H', '48H', 'CATALOGUE']
        .map((name) => share((line) => line.serviceClass === name))
        .join(' · '),
      '8 · 61 · 12 · 19',
    ],
    [
      'lines by segment A–F',
      SEGMENT_IDS.map((id) => share((line) => at(world.clients, line.client).segment === id)).join(
        ' · ',
      ),
      '21 · 25 · 26.5 · 19.5 · 5 · 3',
    ],
    [
      'lines by region',
      REGIONS.map((_, region) =>
        share((line) => at(world.clients, line.client).region === region),
      ).join(' · '),
      '20 · 12 · 17 · 15 · 19 · 4 · 13',
    ],
    ['urgent', share(({ urgent }) => urgent), '54–56'],
    [
      'machine down, of urgent',
      percent(
        count(({ down }) => down),
        count(({ urgent }) => urgent),
      ),
      '27–28',
    ],
    ['planned', share(({ planned }) => planned), '~32'],
    ['one piece', share(({ quantity }) => quantity === 1), '60–75'],
    [
      'lines F · S · N',
      ['F', 'S', 'N']
        .map((id) => share((line) => at(world.items, line.item).movement === id))
        .join(' · '),
      '60 · 38 · 2',
    ],
    [
      'items without demand, one line',
      `${percent(perItem.filter((n) => n === 0).length, perItem.length)} · ${percent(perItem.filter((n) => n === 1).length, perItem.length)}`,
      '25–45 · 10–20',
    ],
    [
      'orders before 14, 15:30, 17, 18, 20 h',
      [14, 15.5, 17, 18, 20].map((limit) => share((line) => hour(line) < limit)).join(' · '),
      '72 · 86 · 94 · 97 · 99.5',
    ],
    [
      'full-service machines, installations',
      `${String(fullService.reduce((sum, { machines }) => sum + machines, 0))} · ${String(new Set(world.machines.filter((m) => fullService.some(({ index }) => index === m.client)).map((m) => m.installation)).size)}`,
      '3,500–4,200 · 260',
    ],
    [
      'machines, installations, sites',
      `${String(world.machines.length)} · ${String(new Set(world.machines.map((m) => m.installation)).size)} · ${String(world.sites.length)}`,
      '20,000 · 1,900 · 900',
    ],
    ['contracts', String(world.contracts.flat().length), '~700'],
    [
      'clients showing they value 24 h',
      percent(valuing(world, last), world.clients.length),
      '21–22',
    ],
  ];
}

/** At least two urgent machine-down lines in twelve months on a criticality-A machine. */
function valuing(world: History['world'], lines: readonly Line[]): number {
  const found = new Map<number, number>();
  for (const line of lines) {
    if (!line.down || at(world.machines, line.machine).criticality !== 'A') continue;
    found.set(line.client, (found.get(line.client) ?? 0) + 1);
  }
  return [...found.values()].filter((count) => count >= 2).length;
}
