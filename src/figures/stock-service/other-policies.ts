import type { Words } from '../figure.ts';
import { dotBox, type LabelRoom, type Spot } from '../marks/label-room.ts';
import { curve, type Place } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { text } from '../marks/text.ts';
import { say } from '../say.ts';
import type { StockServiceRows } from './curve-rows.ts';
import { along, placed } from './places.ts';
import type { Plane } from './plane.ts';

/** The other policies, pale, each with its name where it has room. */
export function otherPolicies(
  pen: Pen,
  { others }: StockServiceRows,
  space: Plane,
  room: LabelRoom,
  words: Words,
): void {
  for (const { policy, points } of others) {
    const places = placed(points, space);
    if (places.length < 2) continue;
    curve(pen, `policy-${policy}`, { points: places, class: 'other' });
    for (const at of along(places)) room.take(dotBox(at.x, at.y, 2));
  }
  for (const { policies, places } of alike(others, space)) {
    const label = policies.map((policy) => say(words, `policy.${policy}`)).join(', ');
    const spot = room.place(
      label,
      14.5,
      places.flatMap(({ x, y }): readonly Spot[] => [
        { x: x + 8, y: y + 16, anchor: 'start' },
        { x: x - 8, y: y - 8, anchor: 'end' },
      ]),
    );
    text(pen, `policy-name-${policies.join('-')}`, { ...spot, class: 'quiet halo' }, label);
  }
}

/** px within which two curves are one to the eye. */
const apart = 4;

/** Policies whose curves cannot be told apart bear one name. */
function alike(others: StockServiceRows['others'], space: Plane) {
  const groups: { policies: string[]; places: readonly Place[] }[] = [];
  for (const { policy, points } of others) {
    const places = placed(points, space);
    if (places.length < 2) continue;
    const same = groups.find((group) =>
      places.every((at, k) => {
        const other = group.places[k];
        return other !== undefined && Math.hypot(other.x - at.x, other.y - at.y) < apart;
      }),
    );
    if (same) same.policies.push(policy);
    else groups.push({ policies: [policy], places });
  }
  return groups;
}
