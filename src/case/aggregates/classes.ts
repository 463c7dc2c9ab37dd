import type { ServiceClass } from '#model/case.ts';
import type { Context } from '../build/context.ts';
import { laneCarrier } from '../build/lane-carrier.ts';
import type { Aggregates } from './aggregates.ts';
import { byText } from './by-text.ts';

/** Classes with what their lines say: planned share, lines per shipment, on-time share of carriers. */
export function classList(
  { tables }: Context,
  classes: readonly ServiceClass[],
  aggregates: Aggregates,
): ServiceClass[] {
  const history = byText(aggregates('class_history'), 'class');
  const shipments = byText(aggregates('class_shipments'), 'class');
  return classes.map((one) => {
    const of = history.get(one.code);
    const sent = shipments.get(one.code);
    const lines = of?.number('lines') ?? 0;
    const carried = of?.number('carried') ?? 0;
    const modes = aggregates('class_modes').filter((row) => row.text('class') === one.code);
    const used = new Map(modes.map((row) => [row.text('mode'), row.number('lines')]));
    return {
      ...one,
      carrier:
        carried > 0
          ? (of?.number('carried_on_time') ?? 0) / carried
          : used.size > 0
            ? (laneCarrier(tables, used) ?? one.carrier)
            : one.carrier,
      plannedShare: lines > 0 ? (of?.number('planned') ?? 0) / lines : 0,
      linesPerShipment: sent ? sent.number('lines') / sent.number('shipments') : 1,
    };
  });
}
