import { textWidth } from './text.ts';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a label may stand: its baseline point and the side it grows from. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Room left on a plane: labels take the first spot that touches nothing taken, or the one that touches least. */
export interface LabelRoom {
  take(box: Box): void;
  place(label: string, size: number, spots: readonly Spot[]): Spot;
}

export function createLabelRoom(bounds: Box): LabelRoom {
  const taken: Box[] = [];
  const fault = (box: Box) => {
    const out =
      Math.max(0, bounds.left - box.left) +
      Math.max(0, box.right - bounds.right) +
      Math.max(0, bounds.top - box.top) +
      Math.max(0, box.bottom - bounds.bottom);
    return taken.reduce((sum, other) => sum + overlap(box, other), out * 100);
  };
  return {
    take: (box) => void taken.push(box),
    place(label, size, spots) {
      const [first, ...others] = spots.map((spot) => {
        const box = boxOf(label, size, spot);
        return { spot, box, fault: fault(box) };
      });
      if (!first) throw new RangeError('label must have a spot to stand on; got none');
      const best = others.reduce((a, b) => (b.fault < a.fault ? b : a), first);
      taken.push(best.box);
      return best.spot;
    },
  };
}

export function dotBox(x: number, y: number, r: number): Box {
  return { left: x - r, right: x + r, top: y - r, bottom: y + r };
}

function boxOf(label: string, size: number, { x, y, anchor }: Spot): Box {
  const width = textWidth(label, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 0.8 * size, bottom: y + 0.25 * size };
}

function overlap(a: Box, b: Box): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}
