import type { GateState } from '#scenario/gates.ts';
import { fill } from './fill.ts';

type Labels = Readonly<Record<string, string>>;

/** What a gate says of itself: nothing to fill, all filled, or what is still missing and where. */
export function gateSays({ applies, toFill }: GateState, labels: Labels): string {
  if (!applies) return labels['none'] ?? '';
  if (toFill.length === 0) return labels['open'] ?? '';
  const items = toFill.map(({ subject, missing }) => {
    const name = labels[`subject.${subject}`] ?? subject;
    return fill(labels[missing === 1 ? 'item.one' : 'item'], { name, missing });
  });
  return fill(labels['closed'], { items: items.join(', ') });
}
