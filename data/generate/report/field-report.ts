import { at } from '../at.ts';
import { LAST_YEAR } from '../demand/prices.ts';
import type { Visit } from '../field/visit.ts';
import { HOUR } from '../field/hour.ts';
import type { History } from '../history.ts';
import { CREWS } from '../parameters/field.ts';
import { OFFERS } from '../parameters/offers.ts';
import { fiscalYear, LAST_DAY, MINUTES_PER_DAY, yearOfMonth } from '../time/timeline.ts';
import type { Row } from './row.ts';
import { millions, percent } from './row.ts';

const HOURS_A_YEAR = 1480;

export function fieldReport({ world, field }: History): Row[] {
  const dayOf = ({ arrived }: Visit): number => Math.floor(arrived / MINUTES_PER_DAY);
  const visits = field.visits.filter(
    (visit) => dayOf(visit) <= LAST_DAY && fiscalYear(dayOf(visit)) === LAST_YEAR,
  );
  const first = visits.filter(({ rank, call }) => rank === 0 && call.reason !== 'planned');
  const failed = first.filter(({ fixed }) => !fixed);
  const promised = first.filter(({ call }) => call.committed >= 0 && !call.postponed);
  const labour = visits.reduce((sum, visit) => sum + visit.labour, 0) / HOUR;
  const people = CREWS.reduce<number>((sum, count) => sum + count, 0);
  const penalties = field.penalties.filter(({ month }) => yearOfMonth(month) === LAST_YEAR);
  return [
    [
      'calls · visits of a year',
      `${String(first.length)} · ${String(visits.length)}`,
      '6,900 · 9,200',
    ],
    [
      'settled at once · failed for a part',
      `${percent(first.length - failed.length, first.length)} · ${percent(failed.filter(({ missing }) => missing >= 0).length, failed.length)}`,
      '71 · 51',
    ],
    ['responses kept', keptOf(promised), '86–89'],
    [
      'responses kept, by offer',
      OFFERS.map(({ id }, offer) => {
        const own = promised.filter(({ call }) => call.contract.offer === offer);
        return own.length > 0 ? `${id} ${keptOf(own)}` : '';
      })
        .filter((text) => text !== '')
        .join(' · '),
      '',
    ],
    ['technicians busy', percent(labour, people * HOURS_A_YEAR), '75–80'],
    [
      'technicians busy, by zone',
      CREWS.map((count, zone) => {
        const own = visits.filter(({ call }) => at(world.clients, call.client).region === zone);
        const hours = own.reduce((sum, visit) => sum + visit.labour, 0) / HOUR;
        return percent(hours, count * HOURS_A_YEAR);
      }).join(' · '),
      '',
    ],
    ['penalties', millions(penalties.reduce((sum, { amount }) => sum + amount, 0)), '0.30–0.37'],
    ['parts used, 36 months', String(field.parts.length), '20,000'],
  ];
}

function keptOf(visits: readonly Visit[]): string {
  const kept = visits.filter(({ arrived, call }) => arrived <= call.committed);
  return percent(kept.length, visits.length);
}
